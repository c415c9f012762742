// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/exchange/json/CampaignCopy.h"

#include <QVariant>

#include <array>

namespace foothold {

class CampaignStore;

// What a merge with another copy of the same campaign would do. Records are the same where their uid is; the one with
// the newer `updated` wins as a whole, and mine stays where both are of one moment. Nothing is deleted.
struct MergePlan
{
    // A field in which the two copies of a record differ. Values as in ui/common/FieldValue.h; references by name.
    struct Difference
    {
        RecordKind kind = RecordKind::Campaign;
        QUuid uid{};
        QString name{};
        std::string_view column{};
        QVariant mine{};
        QVariant theirs{};
        bool theirsWins = false;
    };
    struct Counts
    {
        int added = 0; // only theirs has it
        int updated = 0; // theirs is newer
        int kept = 0; // differs, and mine stays

        bool operator==(const Counts&) const = default;
    };
    // A record of theirs to write; the numbers are ids within the copy.
    struct Update
    {
        qint64 theirs = 0;
        QDateTime mineUpdated{}; // as it was planned against
    };

    CampaignCopy copy{};
    std::array<QList<qint64>, kRecordKinds> mine{}; // by place in the copy: the id in the campaign, 0 for none
    std::array<QList<qint64>, kRecordKinds> additions{}; // in the order they were created
    std::array<QList<Update>, kRecordKinds> updates{};
    QList<Difference> differences{};
    Counts counts{};

    bool isEmpty() const { return counts.added + counts.updated == 0; }
};

// Refuses the copy of another campaign (OtherCampaign).
Result<MergePlan> planMerge(CampaignStore& store, const CampaignCopy& copy);
// The same from a JSON file for a campaign that may be open elsewhere: works on a copy of it, in any thread.
Result<MergePlan> planMergeOfFile(
    const QString& campaign, const QString& file, const Clock& clock, const KeepGoing& keepGoing = {});

} // namespace foothold
