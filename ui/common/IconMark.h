// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QWidget>

namespace foothold {

// An icon that is only looked at. Painted anew each time, so that it follows the theme.
class IconMark : public QWidget
{
    Q_OBJECT

public:
    IconMark(const QIcon& icon, int size, QWidget* parent = nullptr);

    void setFaint(bool faint) { m_mode = faint ? QIcon::Disabled : QIcon::Normal; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
    QIcon::Mode m_mode = QIcon::Normal;
};

} // namespace foothold
