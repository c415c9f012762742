// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/HeatmapLegend.h"

#include "ui/common/ChoiceWords.h"
#include "ui/common/TermMarks.h"
#include "ui/common/Theme.h"

#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr std::array kShown{Demand::Required, Demand::Preferred, Demand::Mentioned};
constexpr int kSide = Theme::kIcon;

} // namespace

HeatmapLegend::HeatmapLegend(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"heatmapLegend"_s);
    setAccessibleName(tr("Legend: dark with a disc is required, half a disc preferred, a dot mentioned."));
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

QSize HeatmapLegend::sizeHint() const
{
    int width = 0;
    for (const Demand demand : kShown)
        width += kSide + Theme::kTight + fontMetrics().horizontalAdvance(ChoiceWords::of(demand)) + Theme::kMedium;
    return {width, Theme::kHeatCell};
}

void HeatmapLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_theme.color(Theme::Token::Muted));
    int x = 0;
    for (const Demand demand : kShown) {
        TermMarks::paintCell(painter, QRect(x, (height() - kSide) / 2, kSide, kSide), demand, m_theme);
        x += kSide + Theme::kTight;
        const QString word = ChoiceWords::of(demand);
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, word);
        x += fontMetrics().horizontalAdvance(word) + Theme::kMedium;
    }
}

} // namespace foothold
