// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/ResearchDelegate.h"

#include "core/insight/CompanyFigures.h"
#include "ui/common/RecordTableModelBase.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"

#include <QPainter>

namespace foothold {

ResearchDelegate::ResearchDelegate(const Theme& theme, TableView* view)
    : PaintedDelegate(view)
    , m_theme(theme)
{ }

void ResearchDelegate::paintContent(QPainter& painter, const QRect& place, const QModelIndex& index) const
{
    constexpr int kPart = Theme::kSmall - 1;
    const int done = index.data(RecordTableModelBase::SortRole).toInt();
    const QPen text = painter.pen();
    const int top = place.center().y() - Theme::kTight / 2;
    int x = place.left();
    for (int part = 0; part < kResearchKinds; ++part) {
        const bool full = part < done;
        painter.fillRect(
            QRect(x, top, kPart - 1, Theme::kTight), m_theme.color(full ? Theme::Token::Accent : Theme::Token::Line));
        x += kPart;
    }
    painter.setPen(text);
    const QRect rest(x + Theme::kSmall, place.top(), place.right() - x - Theme::kSmall, place.height());
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
}

} // namespace foothold
