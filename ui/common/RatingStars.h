// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

namespace foothold {

// Zero to five stars: click, digits, arrows. A slider to assistive tools.
class RatingStars : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit RatingStars(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int starAt(int x) const;
};

} // namespace foothold
