// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Completeness.h"

#include <QProgressBar>

namespace foothold {

class Theme;

// How much of a company's picture is there, as a ring with one arc for each piece; its tool tip names the missing ones.
// A progress bar to assistive tools.
class CompletenessRing : public QProgressBar
{
    Q_OBJECT

public:
    explicit CompletenessRing(const Theme& theme, QWidget* parent = nullptr);

    void setCompleteness(const Completeness& completeness);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Completeness m_completeness;
};

} // namespace foothold
