// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/IconMark.h"

#include <QPainter>

namespace foothold {

IconMark::IconMark(const QIcon& icon, int size, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
{
    setFixedSize(size, size);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, m_mode);
}

} // namespace foothold
