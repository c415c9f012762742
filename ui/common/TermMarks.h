// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/KeywordMention.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace foothold {

class Theme;

// The shapes that say a keyword's category and how strongly it is asked for, so that colour never stands alone.
class TermMarks
{
public:
    static void paintCategory(QPainter& painter, const QRectF& rect, TermCategory category, const Theme& theme);
    // Required: a disc; preferred: half of one in a ring; mentioned: a dot.
    static void paintDemand(QPainter& painter, const QRectF& rect, Demand demand, const QColor& color);
    // A heatmap cell: the demand's step of the heat scale with its mark.
    static void paintCell(QPainter& painter, const QRect& rect, Demand demand, const Theme& theme);
    static QIcon categoryIcon(TermCategory category, const Theme& theme);
    static QIcon demandIcon(Demand demand, const Theme& theme);
    // A letter underlined as in the ad reader.
    static QIcon underlineIcon(Demand demand, const Theme& theme);
};

} // namespace foothold
