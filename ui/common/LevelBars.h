// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QRect>
#include <QString>

#include <optional>

class QPainter;

namespace foothold {

class Theme;

// How well the student knows something, 0-4, as four small bars that rise; filled up to the level.
class LevelBars
{
    Q_DECLARE_TR_FUNCTIONS(foothold::LevelBars)

public:
    static constexpr int kMost = 4;

    static void paint(QPainter& painter, const QRect& place, std::optional<int> level, const Theme& theme);
    static int width();
    // The level a click at this distance from the bars' left edge means.
    static int levelAt(int x);
    static QString words(std::optional<int> level); // "Used"; none: "Not noted"
};

} // namespace foothold
