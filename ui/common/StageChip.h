// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Stage.h"

#include <QLabel>

class QPainter;

namespace foothold {

class Theme;

// A stage's name on the tint of its kind; hatch and outline tell kinds apart without colour.
class StageChip : public QLabel
{
    Q_OBJECT

public:
    explicit StageChip(const Theme& theme, QWidget* parent = nullptr);

    void setStage(const QString& name, StageKind kind); // empty name: nothing is painted
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static void paint(QPainter& painter, const QRect& place, const Theme& theme, const QString& name, StageKind kind);
    static QSize size(const QFontMetrics& metrics, const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    StageKind m_kind = StageKind::Saved;
};

} // namespace foothold
