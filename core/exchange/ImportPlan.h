// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/JobAd.h"

#include <QList>

namespace foothold {

class CampaignStore;

// What a reader proposes to add. Nothing is stored until it is applied, as one undoable step.
struct ImportPlan
{
    struct Ad
    {
        QString file{}; // where it came from, for the report
        QString company{};
        JobAd ad{}; // its company is found or made by name
    };
    // Something that was not taken, or taken with a remark.
    struct Remark
    {
        enum class Kind {
            MissingFile,
            OutsideFolder, // the index names a file beyond its folder
            Unreadable,
            Binary,
            Empty,
            TooLarge,
            NoCompany,
            NoTitle,
            Duplicate,
            ReadAsWindows1252, // taken
        };
        Kind kind = Kind::Empty;
        QString file{};
        int line = 0; // of the index, counted from 1 with its header; 0: none

        bool operator==(const Remark&) const = default;
    };

    QList<Ad> ads;
    QList<Remark> remarks;
};

struct ImportReport
{
    int companies = 0; // new ones
    int ads = 0;
    QList<ImportPlan::Remark> remarks; // the plan's, and the duplicates found on the way
};

// The longest ad text taken, in bytes of the file.
inline constexpr qint64 kMaxAdBytes = qint64(32) * 1024 * 1024;

// Adds what the plan holds. An ad of the same company and text, in the campaign or earlier in the plan, is a duplicate
// and left out. Companies are told apart by name, case and blanks folded.
Result<ImportReport> applyImport(CampaignStore& store, const ImportPlan& plan);

} // namespace foothold
