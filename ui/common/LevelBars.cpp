// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/LevelBars.h"

#include "ui/common/Theme.h"

#include <QPainter>

#include <algorithm>

namespace foothold {

namespace {

constexpr int kBar = 4;
constexpr int kGap = 2;
constexpr int kLowest = 5;
constexpr int kRise = 3;

} // namespace

int LevelBars::width()
{
    return kMost * kBar + (kMost - 1) * kGap;
}

int LevelBars::levelAt(int x)
{
    return std::clamp(x / (kBar + kGap) + 1, 1, kMost);
}

void LevelBars::paint(QPainter& painter, const QRect& place, std::optional<int> level, const Theme& theme)
{
    constexpr int kHighest = kLowest + (kMost - 1) * kRise;
    const int bottom = place.center().y() + kHighest / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(level ? theme.color(Theme::Token::Muted)
                         : Theme::mix(theme.color(Theme::Token::Line), theme.color(Theme::Token::Muted), 0.5));
    for (int i = 0; i < kMost; ++i) {
        const int height = kLowest + i * kRise;
        const QRect bar(place.left() + i * (kBar + kGap), bottom - height, kBar, height);
        if (i < level.value_or(0))
            painter.fillRect(bar, theme.color(Theme::Token::Accent));
        else
            painter.drawRect(bar.adjusted(0, 0, -1, -1));
    }
    painter.restore();
}

QString LevelBars::words(std::optional<int> level)
{
    if (!level)
        //: how well I know a keyword
        return tr("Not noted");
    static constexpr const char* kWords[] = {
        //: how well I know a keyword
        QT_TR_NOOP("Not known"),
        //: how well I know a keyword
        QT_TR_NOOP("Seen"),
        //: how well I know a keyword
        QT_TR_NOOP("Used"),
        //: how well I know a keyword
        QT_TR_NOOP("Good at it"),
        //: how well I know a keyword
        QT_TR_NOOP("Could teach it"),
    };
    return tr(kWords[std::clamp(*level, 0, kMost)]);
}

} // namespace foothold
