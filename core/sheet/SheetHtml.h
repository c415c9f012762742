// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/PrepSheet.h"
#include "core/sheet/SheetWords.h"

#include <QList>
#include <QString>

namespace foothold {

// One row of a printed sheet: cells beside each other, set as a whole by the printer (ui/printing/SheetPages).
struct SheetRow
{
    enum class Lane { Full, Left, Right }; // the whole width, or one of two columns side by side
    enum class Look { Band, Facts, Heading, Subheading, Text, TableHead, TableRow, Bullet, CheckBox, Notes };
    struct Cell
    {
        QString html{};
        double share = 1; // of the row's width
    };

    Look look = Look::Text;
    Lane lane = Lane::Full;
    QList<Cell> cells{};

    // Never the last on a page: what it announces comes next.
    bool staysWithNext() const { return look == Look::Heading || look == Look::Subheading || look == Look::TableHead; }
    // Rows that are long may go on on the next page; these are moved there whole.
    bool staysWhole() const { return look != Look::Text && look != Look::Bullet && look != Look::CheckBox; }
};

// A sheet as rows whose cells hold HTML of our own making, styled by resources/sheet/sheet.css. Texts of the records
// are escaped: no markup, link or picture of theirs reaches the page.
QList<SheetRow> sheetRows(const PrepSheet& sheet, const SheetWords& words);

} // namespace foothold
