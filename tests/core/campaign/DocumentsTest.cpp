// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BlobTable.h"
#include "tests/support/CampaignContents.h"
#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"
#include "tests/support/TestSql.h"

#include <QBuffer>
#include <QSignalSpy>

using namespace foothold;
using namespace Qt::StringLiterals;

namespace {

// Hands out a pattern without holding it, can fail or change on the way, and remembers how much was asked for at once.
class PatternDevice : public QIODevice
{
public:
    qint64 length = 0;
    qint64 failsAt = -1; // reading from there on is an error
    qint64 changesOnPass = -1; // from that pass on, counted from 1, the bytes are others
    bool sequential = false;
    qint64 mostAtOnce = 0;

    explicit PatternDevice(qint64 bytes)
        : length(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return sequential; }
    qint64 size() const override { return length; }
    bool seek(qint64 to) override
    {
        m_at = to;
        return QIODevice::seek(to);
    }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        mostAtOnce = std::max(mostAtOnce, most);
        if (m_at == 0)
            ++m_pass;
        if (failsAt >= 0 && m_at + most > failsAt)
            return -1;
        const qint64 count = std::min(most, length - m_at);
        const qint64 shift = changesOnPass > 0 && m_pass >= changesOnPass ? 1 : 0;
        for (qint64 i = 0; i < count; ++i)
            data[i] = char((m_at + i) * 31 + shift);
        m_at += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 m_at = 0;
    qint64 m_pass = 0;
};

// Says of what it is given only whether it is that pattern.
class PatternSink : public QIODevice
{
public:
    qint64 length = 0;
    bool right = true;
    qint64 mostAtOnce = 0;

    PatternSink() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 count) override
    {
        mostAtOnce = std::max(mostAtOnce, count);
        for (qint64 i = 0; i < count; ++i)
            right = right && data[i] == char((length + i) * 31);
        length += count;
        return count;
    }
};

QByteArray bytesOf(CampaignStore& store, DocumentId id)
{
    QByteArray bytes;
    QBuffer sink(&bytes);
    sink.open(QIODevice::WriteOnly);
    return store.readDocument(id, sink) ? bytes : QByteArray("unreadable");
}

// How often a piece of text occurs in the campaign's file.
int occurrences(const QString& path, const QByteArray& piece)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? int(file.readAll().count(piece)) : -1;
}

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesComeBackBitForBit_data();
    void bytesComeBackBitForBit();
    void equalBytesAreStoredOnce();
    void theLimit_data();
    void theLimit();
    void brokenSourcesLeaveNothing_data();
    void brokenSourcesLeaveNothing();
    void undoAndRedo();
    void joinsAnOpenTransaction();
    void documentsNeedTheirBytes();
    void unnamedBytesGoWhenTheCampaignIsOpened();
    void bytesStayWhereADocumentLacksIts();
    void damagedBytesAreNoticed();
    void halfAnAddLeavesNothingInTheFile();
};

void DocumentsTest::bytesComeBackBitForBit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray every;
    for (int i = 0; i < 256; ++i)
        every.append(char(i));
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("one byte") << QByteArray(1, '\0');
    QTest::newRow("every byte") << every;
    QTest::newRow("one chunk") << QByteArray(int(BlobTable::kChunk), 'x');
    QTest::newRow("a byte more than a chunk") << QByteArray(int(BlobTable::kChunk) + 1, 'x');
}

void DocumentsTest::bytesComeBackBitForBit()
{
    QFETCH(QByteArray, bytes);
    TestCampaign campaign;
    const DocumentId id = sample::addDocument(*campaign, {.name = u"CV"_s}, bytes);
    const Document stored = campaign->get<Document>(id).value();
    QCOMPARE(stored.size, bytes.size());
    QCOMPARE(stored.sha256, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(bytesOf(*campaign, id), bytes);
    campaign.reopen();
    QCOMPARE(bytesOf(*campaign, id), bytes);
}

void DocumentsTest::equalBytesAreStoredOnce()
{
    TestCampaign campaign;
    const DocumentId first = sample::addDocument(*campaign, {.name = u"CV"_s});
    const DocumentId second = sample::addDocument(*campaign, {.name = u"The same CV"_s});
    QVERIFY(first != second);
    QCOMPARE(occurrences(campaign.path(), sample::documentBytes()), 1);
    FOOTHOLD_VERIFY(campaign->remove<Document>(first));
    campaign.reopen();
    QCOMPARE(bytesOf(*campaign, second), sample::documentBytes());
}

void DocumentsTest::theLimit_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<bool>("sequential");
    QTest::addColumn<bool>("taken");
    QTest::newRow("25 MiB") << BlobTable::kMaxBytes << false << true;
    QTest::newRow("25 MiB from a pipe") << BlobTable::kMaxBytes << true << true;
    QTest::newRow("one byte more") << BlobTable::kMaxBytes + 1 << false << false;
    QTest::newRow("one byte more from a pipe") << BlobTable::kMaxBytes + 1 << true << false;
    QTest::newRow("without end") << std::numeric_limits<qint64>::max() / 64 << true << false;
}

void DocumentsTest::theLimit()
{
    QFETCH(qint64, length);
    QFETCH(bool, sequential);
    QFETCH(bool, taken);
    QCOMPARE(BlobTable::kMaxBytes, 26'214'400);
    TestCampaign campaign;
    PatternDevice source(length);
    source.sequential = sequential;
    const auto id = campaign->addDocument({.name = u"Portfolio"_s}, source);
    QCOMPARE(id.ok(), taken);
    QVERIFY(source.mostAtOnce <= BlobTable::kChunk);
    if (!taken) {
        QCOMPARE(id.error().code, Error::Code::TooLarge);
        QCOMPARE(id.error().subject, u"Portfolio"_s);
        QCOMPARE(campaign->count<Document>(), 0);
        QVERIFY(!campaign->undoLabel());
        return;
    }
    QCOMPARE(campaign->get<Document>(*id)->size, length);
    PatternSink sink;
    FOOTHOLD_VERIFY(campaign->readDocument(*id, sink));
    QCOMPARE(sink.length, length);
    QVERIFY(sink.right);
    QVERIFY(sink.mostAtOnce <= BlobTable::kChunk);
}

void DocumentsTest::brokenSourcesLeaveNothing_data()
{
    QTest::addColumn<qint64>("failsAt");
    QTest::addColumn<qint64>("changesOnPass");
    QTest::addColumn<bool>("sequential");
    QTest::newRow("an error in the middle") << qint64(300'000) << qint64(-1) << false;
    QTest::newRow("an error at once") << qint64(0) << qint64(-1) << false;
    QTest::newRow("a pipe that breaks") << qint64(300'000) << qint64(-1) << true;
    QTest::newRow("a file that changes meanwhile") << qint64(-1) << qint64(2) << false;
}

void DocumentsTest::brokenSourcesLeaveNothing()
{
    QFETCH(qint64, failsAt);
    QFETCH(qint64, changesOnPass);
    QFETCH(bool, sequential);
    TestCampaign campaign;
    sample::fill(*campaign);
    const CampaignContents before(*campaign);
    const auto undo = campaign->undoLabel();
    const QSignalSpy changes(&*campaign, &CampaignStore::changed);
    PatternDevice source(600'000);
    source.failsAt = failsAt;
    source.changesOnPass = changesOnPass;
    source.sequential = sequential;
    const auto id = campaign->addDocument({.name = u"Letter"_s}, source);
    QVERIFY(!id);
    QCOMPARE(id.error().code, Error::Code::Unreadable);
    QVERIFY(CampaignContents(*campaign) == before);
    QCOMPARE(campaign->undoLabel(), undo);
    QCOMPARE(changes.size(), 0);

    // Nothing of it stays behind: the same document from a sound source is stored whole.
    PatternDevice sound(600'000);
    const auto added = campaign->addDocument({.name = u"Letter"_s}, sound);
    FOOTHOLD_VERIFY(added);
    PatternSink sink;
    FOOTHOLD_VERIFY(campaign->readDocument(*added, sink));
    QVERIFY(sink.right);
}

void DocumentsTest::undoAndRedo()
{
    TestCampaign campaign;
    const DocumentId id = sample::addDocument(*campaign);
    QCOMPARE(campaign->undoLabel()->step, Step::Add);
    QCOMPARE(campaign->undoLabel()->record, RecordKind::Document);
    QCOMPARE(campaign->undoLabel()->subject, u"CV"_s);
    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(campaign->count<Document>(), 0);
    FOOTHOLD_VERIFY(campaign->redo());
    QCOMPARE(bytesOf(*campaign, id), sample::documentBytes());
    FOOTHOLD_VERIFY(campaign->remove<Document>(id));
    QCOMPARE(campaign->readDocument(id, *std::make_unique<PatternSink>()).error().code, Error::Code::NoSuchRecord);
    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(bytesOf(*campaign, id), sample::documentBytes());
}

void DocumentsTest::joinsAnOpenTransaction()
{
    TestCampaign campaign;
    {
        Transaction given = campaign->begin({Step::Import, RecordKind::JobAd});
        sample::addDocument(*campaign);
    }
    QCOMPARE(campaign->count<Document>(), 0);
    QVERIFY(!campaign->undoLabel());
    Transaction step = campaign->begin({Step::Import, RecordKind::JobAd});
    const CompanyId company = campaign->add(sample::company()).value();
    JobAd ad = sample::ad(company);
    ad.original = sample::addDocument(*campaign);
    FOOTHOLD_VERIFY(campaign->add(ad));
    FOOTHOLD_VERIFY(step.commit());
    QCOMPARE(bytesOf(*campaign, ad.original), sample::documentBytes());
    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(campaign->count<Document>() + campaign->count<JobAd>() + campaign->count<Company>(), 0);
    QVERIFY(!campaign->undoLabel());
}

void DocumentsTest::documentsNeedTheirBytes()
{
    TestCampaign campaign;
    const auto refused = campaign->add(sample::document());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Invalid);
    QCOMPARE(refused.error().subject, u"document.sha256"_s);

    const DocumentId id = sample::addDocument(*campaign);
    Document document = campaign->get<Document>(id).value();
    document.sha256 = QString(64, u'0');
    QCOMPARE(campaign->update(document).error().subject, u"document.sha256"_s);
    document = campaign->get<Document>(id).value();
    document.version = u"4"_s;
    document.size = 7; // follows from the bytes
    FOOTHOLD_VERIFY(campaign->update(document));
    QCOMPARE(campaign->get<Document>(id)->size, sample::documentBytes().size());
}

void DocumentsTest::unnamedBytesGoWhenTheCampaignIsOpened()
{
    TestCampaign campaign;
    const DocumentId kept = sample::addDocument(*campaign, {.name = u"Kept"_s}, "kept bytes of a letter");
    const DocumentId gone = sample::addDocument(*campaign, {.name = u"Gone"_s}, "gone bytes of a letter");
    FOOTHOLD_VERIFY(campaign->remove<Document>(gone));
    auto database = [&] { return Database::open(campaign.path(), Database::Mode::ReadOnly).value(); };
    const QString gonesDigest =
        QString::fromLatin1(QCryptographicHash::hash("gone bytes of a letter", QCryptographicHash::Sha256).toHex());
    QVERIFY(BlobTable(*database()).sizeOf(gonesDigest)->has_value());
    campaign.reopen();
    QVERIFY(!BlobTable(*database()).sizeOf(gonesDigest)->has_value());
    QCOMPARE(bytesOf(*campaign, kept), QByteArray("kept bytes of a letter"));
    QVERIFY(!campaign->undoLabel());
}

// A damaged digest must not cost the bytes it named.
void DocumentsTest::bytesStayWhereADocumentLacksIts()
{
    TestCampaign campaign;
    sample::addDocument(*campaign, {.name = u"CV"_s}, "bytes of a CV");
    const QString digest =
        QString::fromLatin1(QCryptographicHash::hash("bytes of a CV", QCryptographicHash::Sha256).toHex());
    campaign.close();
    FOOTHOLD_VERIFY(
        runSql(campaign.path(), "UPDATE document SET sha256 = '" + QByteArray(64, 'f') + "' WHERE name = 'CV'"));
    campaign.reopen();
    const auto database = Database::open(campaign.path(), Database::Mode::ReadOnly);
    FOOTHOLD_VERIFY(database);
    QVERIFY(BlobTable(**database).sizeOf(digest)->has_value());
}

void DocumentsTest::damagedBytesAreNoticed()
{
    TestCampaign campaign;
    const DocumentId id = sample::addDocument(*campaign, {.name = u"CV"_s}, QByteArray(9'000, 'q') + "the last words");
    QFile file(campaign.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 at = file.readAll().indexOf("the last words");
    QVERIFY(at > 0);
    QVERIFY(file.seek(at));
    file.write("T");
    file.close();
    campaign.reopen(); // the file itself is sound
    PatternSink sink;
    const Status read = campaign->readDocument(id, sink);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::DamagedCampaign);
}

// What a killed program leaves: the file and its journal in the middle of a step.
void DocumentsTest::halfAnAddLeavesNothingInTheFile()
{
    TestCampaign campaign;
    sample::fill(*campaign);
    const CampaignContents before(*campaign);
    const qint64 sizeBefore = QFile(campaign.path()).size();
    const QString copy = campaign.folder() + u"/killed.foothold"_s;
    {
        Transaction open = campaign->begin({Step::Import, RecordKind::Document});
        PatternDevice source(6'000'000); // more than SQLite's cache: a part is in the file before the commit
        FOOTHOLD_VERIFY(campaign->addDocument({.name = u"Portfolio"_s}, source));
        QVERIFY(QFile(campaign.path()).size() > sizeBefore);
        QVERIFY(QFile::copy(campaign.path(), copy));
        QVERIFY(QFile::copy(campaign.path() + u"-journal"_s, copy + u"-journal"_s));
    }
    const auto killed = CampaignStore::open(copy, campaign.clock);
    FOOTHOLD_VERIFY(killed);
    QVERIFY(CampaignContents(**killed) == before);
    QCOMPARE(QFile(copy).size(), sizeBefore);
    QVERIFY(CampaignContents(*campaign) == before);
}

QTEST_GUILESS_MAIN(DocumentsTest)
#include "DocumentsTest.moc"
