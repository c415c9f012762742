// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/PlaceDelegate.h"

#include "ui/common/TermMarks.h"
#include "ui/common/Theme.h"
#include "ui/keywords/PlacesModel.h"

#include <QPainter>
#include <QTextLayout>

namespace foothold {

namespace {

constexpr int kLines = 3;
constexpr int kMark = 10;

// As many lines as there is room for; the last one is cut with an ellipsis.
void drawSentence(QPainter& painter, const QRect& rect, const QString& text)
{
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    double y = rect.top();
    for (int line = 0; line < kLines; ++line) {
        QTextLine next = layout.createLine();
        if (!next.isValid())
            break;
        next.setLineWidth(rect.width());
        const bool last = line + 1 == kLines;
        const QString words = last
            ? painter.fontMetrics().elidedText(text.mid(next.textStart()), Qt::ElideRight, rect.width())
            : text.mid(next.textStart(), next.textLength());
        painter.drawText(QPointF(rect.left(), y + next.ascent()), words);
        y += next.height();
    }
    layout.endLayout();
}

} // namespace

PlaceDelegate::PlaceDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

void PlaceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.color(Theme::Token::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, m_theme.color(Theme::Token::Hover));
    const QRect inner = option.rect.adjusted(Theme::kMargin, Theme::kSmall, -Theme::kMargin, -Theme::kSmall);
    const int line = QFontMetrics(m_theme.bold()).height();
    const auto demand = Demand(index.data(PlacesModel::DemandRole).toInt());
    TermMarks::paintDemand(*painter, QRectF(inner.left(), inner.top() + (line - kMark) / 2.0, kMark, kMark), demand,
        m_theme.color(Theme::Token::Text));
    const int left = kMark + Theme::kSmall;
    painter->setFont(m_theme.bold());
    painter->setPen(m_theme.color(Theme::Token::Text));
    painter->drawText(QRect(inner.left() + left, inner.top(), inner.width() - left, line),
        Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width() - left));
    painter->setFont(m_theme.small());
    painter->setPen(m_theme.color(Theme::Token::Muted));
    drawSentence(*painter, inner.adjusted(left, line + 2, 0, 0), index.data(PlacesModel::SentenceRole).toString());
    painter->setPen(m_theme.color(Theme::Token::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int height = QFontMetrics(m_theme.bold()).height() + 2 + kLines * QFontMetrics(m_theme.small()).height();
    return {0, height + 2 * Theme::kSmall + 1};
}

} // namespace foothold
