// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/CampaignStore.h"

#include <QTemporaryDir>
#include <QTest>

namespace foothold {

// A fresh campaign in a folder of its own, with a clock that stands still: 2026-03-02 09:00 UTC.
class TestCampaign
{
public:
    TestCampaign()
    {
        auto created = CampaignStore::create(path(), clock, {});
        if (!created)
            qFatal("cannot make a campaign: %s", qPrintable(created.error().detail));
        m_store = std::move(created).value();
    }

    CampaignStore& operator*() { return *m_store; }
    CampaignStore* operator->() { return m_store.get(); }
    CampaignStore& store() { return *m_store; }
    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("test.foothold")); }
    void close() { m_store.reset(); } // until reopen()
    // Closes the file and opens it again, as a new start of the program would.
    void reopen()
    {
        m_store.reset();
        auto opened = CampaignStore::open(path(), clock);
        if (!opened)
            qFatal("cannot open the campaign: %s", qPrintable(opened.error().detail));
        m_store = std::move(opened).value();
    }

    FixedClock clock{QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)};

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CampaignStore> m_store;
};

} // namespace foothold

// Fails the test with the error's words where a Result or Status is none; evaluates it once.
#define FOOTHOLD_VERIFY(result)                                                                                        \
    do {                                                                                                               \
        const auto& verified = (result);                                                                               \
        QVERIFY2(verified.ok(),                                                                                        \
            verified.ok() ? ""                                                                                         \
                          : qPrintable(verified.error().subject + QLatin1String(": ") + verified.error().detail));     \
    } while (false)
