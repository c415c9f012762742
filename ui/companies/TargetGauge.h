// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/CompanyFigures.h"

#include <QProgressBar>

namespace foothold {

class Theme;

// A slim bar from no target to the most the campaign wants, with a notch where enough begins. A progress bar to
// assistive tools.
class TargetGauge : public QProgressBar
{
    Q_OBJECT

public:
    explicit TargetGauge(const Theme& theme, QWidget* parent = nullptr);

    void setProgress(const TargetProgress& progress);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    static QString words(const TargetProgress& progress); // "28 targets of 30-40"

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    TargetProgress m_progress;
};

} // namespace foothold
