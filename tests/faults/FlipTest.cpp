// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Salvage.h"
#include "tests/faults/FaultSupport.h"
#include "tests/support/RandomEdits.h"
#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"

using namespace foothold;
using namespace Qt::StringLiterals;

// A byte of a campaign is flipped at a random place: the file is opened, or refused and salvaged; nothing crashes, and
// opening and reading write nothing.
class FlipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aByteIsFlipped();
};

static void readAll(const CampaignStore& store)
{
    forEachRecord([&]<class R>(std::type_identity<R>) {
        for (const R& record : store.list<R>())
            (void)store.get<R>(record.id);
    });
    (void)store.search(u"data"_s);
    store.forEachMention([](JobAdId, const KeywordMention&) {});
}

void FlipTest::aByteIsFlipped()
{
    const quint32 seed = faults::seed();
    QRandomGenerator random(seed);
    TestCampaign campaign;
    sample::fill(*campaign);
    RandomEdits edits(*campaign, seed);
    for (int i = 0; i < 150; ++i)
        edits.edit();
    campaign.reopen(); // which lets go of bytes that no document names
    campaign.close();
    const QByteArray whole = bytesOf(campaign.path());
    const QString path = campaign.folder() + u"/flipped.foothold"_s;
    const QString salvaged = campaign.folder() + u"/salvaged.foothold"_s;

    int opened = 0;
    int rescued = 0;
    int hopeless = 0;
    const int flips = faults::times(100, 1000);
    for (int flip = 0; flip < flips; ++flip) {
        const int at = int(random.bounded(quint32(whole.size())));
        const char mask = char(1 << random.bounded(8));
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ mask);
        writeBytes(path, bytes);
        const QByteArray where = "byte " + QByteArray::number(at) + " mask " + QByteArray::number(mask);
        bool wasOpened = false;
        if (auto store = CampaignStore::open(path, campaign.clock)) {
            wasOpened = true;
            readAll(**store);
        }
        QVERIFY2(bytesOf(path) == bytes, where.constData());
        if (wasOpened) {
            ++opened;
            auto store = CampaignStore::open(path, campaign.clock);
            QVERIFY2(store.ok(), where.constData());
            (void)(*store)->add(sample::company(u"After"_s)); // done or refused
            (void)(*store)->undo();
            continue;
        }
        QFile::remove(salvaged);
        const auto report = salvageCampaign(path, salvaged);
        QVERIFY2(bytesOf(path) == bytes, where.constData());
        if (!report) {
            ++hopeless;
            QVERIFY2(!QFile::exists(salvaged), where.constData());
            continue;
        }
        ++rescued;
        const auto store = CampaignStore::open(salvaged, campaign.clock);
        QVERIFY2(store.ok(), where.constData());
        QVERIFY2(faults::unsound(salvaged).isEmpty(), where.constData());
    }
    qInfo("%d flips in %d bytes: %d opened, %d refused and salvaged, %d refused and nothing to salvage", flips,
        int(whole.size()), opened, rescued, hopeless);
    // Only the first bytes, which say what the file is, are worth everything.
    QVERIFY(hopeless <= flips / 50 + 2);
}

QTEST_GUILESS_MAIN(FlipTest)
#include "FlipTest.moc"
