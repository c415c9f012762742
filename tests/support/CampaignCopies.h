// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json/CampaignJson.h"
#include "core/exchange/json/MergeRun.h"
#include "tests/support/CampaignContents.h"
#include "tests/support/SampleRecords.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <functional>

namespace foothold {

// Two copies of one campaign on two computers whose clocks never agree to the millisecond.
class Copies
{
public:
    explicit Copies(const std::function<void(CampaignStore&)>& fill = [](CampaignStore& store) { sample::fill(store); })
    {
        const QString first = folder.filePath(QStringLiteral("mine.foothold"));
        const QString second = folder.filePath(QStringLiteral("theirs.foothold"));
        mine = CampaignStore::create(first, mineClock, {}).value();
        fill(*mine);
        mine.reset();
        if (!QFile::copy(first, second))
            qFatal("cannot copy");
        mine = CampaignStore::open(first, mineClock).value();
        theirs = CampaignStore::open(second, theirsClock).value();
        mineClock.advance(10'000);
        theirsClock.advance(20'001);
    }

    QTemporaryDir folder;
    FixedClock mineClock{QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)};
    FixedClock theirsClock{QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<CampaignStore> mine;
    std::unique_ptr<CampaignStore> theirs;
};

inline CampaignCopy copyOf(CampaignStore& store)
{
    QByteArray bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::ReadWrite);
    if (!campaignJson::write(store, device) || !device.seek(0))
        qFatal("cannot export");
    auto copy = campaignJson::read(device);
    if (!copy)
        qFatal("cannot read: %s", qPrintable(copy.error().detail));
    return std::move(copy).value();
}

inline Status merge(CampaignStore& into, CampaignStore& from)
{
    auto plan = planMerge(into, copyOf(from));
    return plan ? applyMerge(into, std::move(plan).value()) : plan.error();
}

inline CampaignContents contents(const CampaignStore& store)
{
    return CampaignContents(store).withoutRowIds();
}

} // namespace foothold
