// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CampaignImport.h"

#include "app/cli/CampaignReading.h"

#include "core/exchange/json/CampaignJson.h"
#include "core/exchange/json/MergeRun.h"
#include "core/settings/DataPlaces.h"
#include "core/storage/Backup.h"
#include "ui/common/BackupWords.h"
#include "ui/common/MergeWords.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace foothold::cli {

namespace {

QJsonObject toJson(const MergePlan::Difference& difference)
{
    return {{u"record"_s, MergeWords::record(difference)}, {u"uid"_s, difference.uid.toString(QUuid::WithoutBraces)},
        {u"field"_s, QLatin1StringView(difference.column.data(), qsizetype(difference.column.size()))},
        {u"mine"_s, MergeWords::value(difference, difference.mine)},
        {u"theirs"_s, MergeWords::value(difference, difference.theirs)},
        {u"taken"_s, difference.theirsWins ? u"theirs"_s : u"mine"_s}};
}

void print(const MergePlan& plan, bool created, const Console& console)
{
    if (console.json) {
        QJsonArray differences;
        for (const MergePlan::Difference& difference : plan.differences)
            differences.append(toJson(difference));
        console.result(QJsonObject{{u"created"_s, created}, {u"added"_s, plan.counts.added},
            {u"updated"_s, plan.counts.updated}, {u"kept"_s, plan.counts.kept}, {u"differences"_s, differences}});
        return;
    }
    for (const MergePlan::Difference& difference : plan.differences) {
        const QJsonObject object = toJson(difference);
        QStringList cells;
        for (const QString& key : {u"record"_s, u"field"_s, u"mine"_s, u"theirs"_s, u"taken"_s})
            cells.append(object[key].toString());
        console.result(cells.join(u'\t'));
    }
    for (const QString& sentence : MergeWords::plan(plan))
        console.result(sentence);
}

int merge(const QString& path, const CampaignCopy& copy, bool dryRun, Console& console)
{
    const Clock clock;
    auto store = openStore(path, clock, dryRun ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
    if (!store)
        return console.fail(store.error());
    const auto plan = planMerge(**store, copy);
    if (!plan)
        return console.fail(plan.error());
    if (!dryRun && !plan->isEmpty()) {
        // A merge is all or nothing, so a missing backup is no reason to refuse it.
        const auto kept = backup::keep((*store)->path(), places::backups(), BackupKind::BeforeImport, clock.now());
        if (!kept)
            console.say(BackupWords::withoutBackup(kept.error()));
        if (const Status merged = applyMerge(**store, *plan); !merged)
            return console.fail(merged.error());
    }
    if (!dryRun) {
        if (const auto read = readKeywords(std::move(store).value()); !read)
            return console.fail(read.error());
    }
    print(*plan, false, console);
    console.say(MergeWords::deletions());
    if (dryRun)
        console.say(u"Nothing was changed."_s);
    return kDone;
}

int create(const QString& path, const CampaignCopy& copy, Console& console)
{
    const Clock clock;
    auto store = campaignJson::create(path, clock, copy);
    if (!store)
        return console.fail(store.error());
    if (const auto read = readKeywords(std::move(store).value()); !read)
        return console.fail(read.error());
    MergePlan all;
    all.counts.added = int(copy.records.size());
    print(all, true, console);
    console.say(u"Made %1."_s.arg(path));
    return kDone;
}

} // namespace

int importCampaign(const QString& campaign, const QString& json, bool dryRun, Console& console)
{
    const bool isNew = !QFileInfo::exists(campaign);
    const auto copy = campaignJson::readFile(json);
    if (!copy)
        return console.fail(copy.error());
    if (!isNew)
        return merge(campaign, *copy, dryRun, console);
    if (!dryRun)
        return create(campaign, *copy, console);
    console.result(u"Would make %1 with %2 records."_s.arg(campaign).arg(copy->records.size()));
    return kDone;
}

} // namespace foothold::cli
