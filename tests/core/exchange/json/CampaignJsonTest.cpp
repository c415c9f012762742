// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/CampaignJson.h"

#include "core/campaign/DemoCampaign.h"
#include "core/storage/BlobTable.h"
#include "tests/support/CampaignContents.h"
#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <functional>

using namespace foothold;
using namespace Qt::StringLiterals;

namespace {

QByteArray exported(CampaignStore& store)
{
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    return campaignJson::write(store, out) ? bytes : QByteArray("not written");
}

Result<CampaignCopy> imported(QByteArray bytes)
{
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    return campaignJson::read(in);
}

QByteArray bytesOf(CampaignStore& store, DocumentId id)
{
    QByteArray bytes;
    QBuffer sink(&bytes);
    sink.open(QIODevice::WriteOnly);
    return store.readDocument(id, sink) ? bytes : QByteArray("unreadable");
}

// One of each, and what is hard: references both ways, equal bytes, texts that other formats lose.
void fillWell(CampaignStore& store)
{
    const auto ids = sample::fill(store);
    Contact first = store.get<Contact>(ids.contact).value();
    Contact second = sample::contact(ids.company, ids.contact);
    second.name = u"Zoe Invented"_s;
    first.introducedBy = store.add(second).value();
    QVERIFY(store.update(first));
    sample::addDocument(store, {.name = u"The same bytes"_s});
    sample::addDocument(store, {.name = u"No bytes"_s}, "");
    JobAd ad = sample::ad(ids.company, u"M\u00e1s \"trabajo\""_s);
    ad.text = QString(
        u"NUL "_s + QChar(u'\0') + u" half "_s + QChar(0xd800) + u" \u05e9\u05dc\u05d5\u05dd \U0001f469\r\n\t"_s);
    ad.original = ids.document;
    ad.payMin = 9007199254740993; // more than a double can count
    ad.payMax = ad.payMin;
    QVERIFY(store.add(ad));
    Company company = sample::company(QString(1024 * 1024, u'\u00e9'));
    company.places = {u"a,b;\"c\""_s, u""_s, QString(QChar(u'\0'))};
    QVERIFY(store.add(company));
    Campaign campaign = store.campaign();
    campaign.name = u"'; DROP TABLE company; --"_s;
    QVERIFY(store.update(campaign));
}

} // namespace

class CampaignJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingComesBack();
    void theDemoComesBack();
    void anEmptyCampaignComesBack();
    void theFormat();
    void theSameContentGivesTheSameBytes();
    void readsKeysInAnyOrder();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void cutFilesAreRefused();
    void flippedBytesNeverCrash();
    void largeBytesAreRefused();
    void rulesHold();
    void writesFromAnOpenCampaign();
    void cancels();

private:
    QByteArray m_sound; // one of each record
};

void CampaignJsonTest::initTestCase()
{
    TestCampaign campaign;
    sample::fill(*campaign);
    m_sound = exported(*campaign);
}

void CampaignJsonTest::everythingComesBack()
{
    TestCampaign campaign;
    fillWell(*campaign);
    campaign.clock.advance(61'001); // created and updated are kept, not made anew
    const auto copy = imported(exported(*campaign));
    FOOTHOLD_VERIFY(copy);
    const auto other = campaignJson::create(campaign.folder() + u"/other.foothold"_s, campaign.clock, *copy);
    FOOTHOLD_VERIFY(other);
    QVERIFY(CampaignContents(**other).withoutRowIds() == CampaignContents(*campaign).withoutRowIds());
    QVERIFY(!(*other)->undoLabel());
    for (const Document& document : (*other)->list<Document>())
        QCOMPARE(bytesOf(**other, document.id), document.size == 0 ? QByteArray() : sample::documentBytes());
    QCOMPARE((*other)->count<Document>(), 3);
}

void CampaignJsonTest::theDemoComesBack()
{
    const QTemporaryDir folder;
    const FixedClock clock(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    const auto demo = DemoCampaign::create(folder.filePath(u"demo.foothold"_s), clock);
    FOOTHOLD_VERIFY(demo);
    const auto copy = imported(exported(**demo));
    FOOTHOLD_VERIFY(copy);
    const auto other = campaignJson::create(folder.filePath(u"other.foothold"_s), clock, *copy);
    FOOTHOLD_VERIFY(other);
    QVERIFY(CampaignContents(**other).withoutRowIds() == CampaignContents(**demo).withoutRowIds());
}

void CampaignJsonTest::anEmptyCampaignComesBack()
{
    TestCampaign campaign;
    for (const Stage& stage : campaign->list<Stage>())
        FOOTHOLD_VERIFY(campaign->remove<Stage>(stage.id));
    const auto copy = imported(exported(*campaign));
    FOOTHOLD_VERIFY(copy);
    const auto other = campaignJson::create(campaign.folder() + u"/other.foothold"_s, campaign.clock, *copy);
    FOOTHOLD_VERIFY(other);
    QCOMPARE((*other)->count<Stage>(), 0);
    QVERIFY(CampaignContents(**other).withoutRowIds() == CampaignContents(*campaign).withoutRowIds());
}

void CampaignJsonTest::theFormat()
{
    TestCampaign campaign;
    const auto ids = sample::fill(*campaign);
    const auto document = QJsonDocument::fromJson(exported(*campaign));
    const QJsonObject root = document.object();
    QCOMPARE(root[u"format"_s].toString(), u"foothold-campaign"_s);
    QCOMPARE(root[u"format_version"_s].toInt(), 1);
    QCOMPARE(root[u"program"_s].toString(), QStringLiteral(FOOTHOLD_VERSION));
    const QJsonObject records = root[u"records"_s].toObject();
    QCOMPARE(records.size(), kRecordKinds);

    const QJsonObject ad = records[u"job_ad"_s].toArray().first().toObject();
    QVERIFY(!ad.contains(u"id"_s));
    QVERIFY(!ad.contains(u"url_key"_s)); // follows from the url
    QCOMPARE(ad[u"uid"_s].toString(), campaign->get<JobAd>(ids.ad)->uid.toString(QUuid::WithoutBraces));
    QCOMPARE(ad[u"created"_s].toString(), u"2026-03-02T09:00:00.000Z"_s);
    QCOMPARE(ad[u"company_id"_s].toString(), campaign->get<Company>(ids.company)->uid.toString(QUuid::WithoutBraces));
    QCOMPARE(ad[u"deadline"_s].toString(), u"2026-03-31"_s);
    QCOMPARE(ad[u"pay_min"_s].toInt(), 120000);
    QCOMPARE(ad[u"employment_type"_s].toString(), u"internship"_s);
    QCOMPARE(ad[u"open"_s].toBool(true), false);
    QVERIFY(ad[u"original_id"_s].isNull());
    QCOMPARE(ad[u"places"_s].toArray(), QJsonArray{u"M\u00e1laga"_s});
    const QJsonObject question = records[u"question"_s].toArray().first().toObject();
    QCOMPARE(question[u"asked_in"_s].toArray(),
        QJsonArray{campaign->get<InterviewRound>(ids.round)->uid.toString(QUuid::WithoutBraces)});

    const QJsonArray bytes = root[u"stored_bytes"_s].toArray();
    QCOMPARE(bytes.size(), 1);
    QCOMPARE(bytes[0][u"sha256"_s].toString(), sample::document().sha256);
    QCOMPARE(QByteArray::fromBase64(bytes[0][u"base64"_s].toString().toLatin1()), sample::documentBytes());
}

void CampaignJsonTest::theSameContentGivesTheSameBytes()
{
    TestCampaign campaign;
    fillWell(*campaign);
    const QByteArray first = exported(*campaign);
    QVERIFY(first == exported(*campaign));
    const auto other =
        campaignJson::create(campaign.folder() + u"/other.foothold"_s, campaign.clock, imported(first).value());
    FOOTHOLD_VERIFY(other);
    QVERIFY(exported(**other) == first);
}

void CampaignJsonTest::readsKeysInAnyOrder()
{
    TestCampaign campaign;
    sample::fill(*campaign);
    // Qt sorts all keys: contacts come before the companies they refer to, bytes before their digest.
    const QByteArray sorted = QJsonDocument::fromJson(exported(*campaign)).toJson(QJsonDocument::Indented);
    const auto copy = imported("\xef\xbb\xbf" + sorted);
    FOOTHOLD_VERIFY(copy);
    const auto other = campaignJson::create(campaign.folder() + u"/other.foothold"_s, campaign.clock, *copy);
    FOOTHOLD_VERIFY(other);
    QVERIFY(CampaignContents(**other).withoutRowIds() == CampaignContents(*campaign).withoutRowIds());
}

using Damage = std::function<void(QJsonObject& root)>;

static Damage inRoot(const QString& key, const QJsonValue& value)
{
    return [=](QJsonObject& root) { root[key] = value; };
}

// Undefined takes the field away.
static Damage inFirst(const QString& table, const QString& column, const QJsonValue& value)
{
    return [=](QJsonObject& root) {
        QJsonObject records = root[u"records"_s].toObject();
        QJsonArray rows = records[table].toArray();
        QJsonObject row = rows[0].toObject();
        if (value.isUndefined())
            row.remove(column);
        else
            row[column] = value;
        rows[0] = row;
        records[table] = rows;
        root[u"records"_s] = records;
    };
}

void CampaignJsonTest::brokenFilesAreRefused_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QString>("where"); // must be in the words
    const auto bad = Error::Code::BadFormat;
    const QJsonValue missing(QJsonValue::Undefined);
    const QString nobody = u"6f1c1a3e-0000-4000-8000-000000000000"_s;
    QTest::newRow("another format") << inRoot(u"format"_s, u"contacts"_s) << bad << u"no Foothold campaign"_s;
    QTest::newRow("no format") << inRoot(u"format"_s, missing) << bad << u"no Foothold campaign"_s;
    QTest::newRow("newer version") << inRoot(u"format_version"_s, 2) << Error::Code::NewerCampaign << u"version 2"_s;
    QTest::newRow("version 0") << inRoot(u"format_version"_s, 0) << bad << u"version"_s;
    QTest::newRow("version as a text") << inRoot(u"format_version"_s, u"1"_s) << bad << u"number"_s;
    QTest::newRow("unknown key") << inRoot(u"secret"_s, 1) << bad << u"secret"_s;
    QTest::newRow("no records") << inRoot(u"records"_s, missing) << bad << u"campaign"_s;
    QTest::newRow("unknown table") << inRoot(u"records"_s, QJsonObject{{u"pets"_s, QJsonArray()}}) << bad << u"pets"_s;
    QTest::newRow("records as a list") << inRoot(u"records"_s, QJsonArray()) << bad << u"object"_s;
    QTest::newRow("no uid") << inFirst(u"company"_s, u"uid"_s, missing) << bad << u"company without a uid"_s;
    QTest::newRow("a word as uid") << inFirst(u"company"_s, u"uid"_s, u"acme"_s) << bad << u"uid"_s;
    QTest::newRow("null uid") << inFirst(u"company"_s, u"uid"_s, u"00000000-0000-0000-0000-000000000000"_s) << bad
                              << u"uid"_s;
    QTest::newRow("no created") << inFirst(u"company"_s, u"created"_s, missing) << bad << u"created"_s;
    QTest::newRow("updated is null") << inFirst(u"company"_s, u"updated"_s, QJsonValue::Null) << bad << u"updated"_s;
    QTest::newRow("no required field") << inFirst(u"company"_s, u"name"_s, missing) << bad << u"name"_s;
    QTest::newRow("no required reference") << inFirst(u"job_ad"_s, u"company_id"_s, missing) << bad << u"company_id"_s;
    QTest::newRow("unknown field") << inFirst(u"company"_s, u"pet"_s, u"cat"_s) << bad << u"pet"_s;
    QTest::newRow("row id") << inFirst(u"company"_s, u"id"_s, 1) << bad << u"id"_s;
    QTest::newRow("derived field") << inFirst(u"job_ad"_s, u"url_key"_s, u"x"_s) << bad << u"url_key"_s;
    QTest::newRow("unknown word") << inFirst(u"company"_s, u"status"_s, u"loved"_s) << bad << u"status"_s;
    QTest::newRow("text as a number") << inFirst(u"company"_s, u"name"_s, 7) << bad << u"name"_s;
    QTest::newRow("text is null") << inFirst(u"company"_s, u"name"_s, QJsonValue::Null) << bad << u"name"_s;
    QTest::newRow("number as a text") << inFirst(u"company"_s, u"want"_s, u"3"_s) << bad << u"want"_s;
    QTest::newRow("half a number") << inFirst(u"company"_s, u"want"_s, 2.5) << bad << u"want"_s;
    QTest::newRow("more than an int") << inFirst(u"company"_s, u"want"_s, qint64(4294967297)) << bad << u"want"_s;
    QTest::newRow("yes as a number") << inFirst(u"job_ad"_s, u"open"_s, 1) << bad << u"open"_s;
    QTest::newRow("no such day") << inFirst(u"job_ad"_s, u"deadline"_s, u"2026-02-30"_s) << bad << u"deadline"_s;
    QTest::newRow("short day") << inFirst(u"job_ad"_s, u"deadline"_s, u"2026-2-3"_s) << bad << u"deadline"_s;
    QTest::newRow("local moment") << inFirst(u"interview_round"_s, u"start"_s, u"2026-03-05T14:00:00.000"_s) << bad
                                  << u"start"_s;
    QTest::newRow("words as a text") << inFirst(u"company"_s, u"tags"_s, u"robots"_s) << bad << u"tags"_s;
    QTest::newRow("reference to nothing") << inFirst(u"job_ad"_s, u"company_id"_s, nobody) << bad << u"company_id"_s;
    QTest::newRow("link to nothing") << inFirst(u"event"_s, u"people"_s, QJsonArray{nobody}) << bad << u"people"_s;
    QTest::newRow("link to null") << inFirst(u"event"_s, u"people"_s, QJsonArray{QJsonValue::Null}) << bad
                                  << u"people"_s;
    QTest::newRow("nesting") << inFirst(u"company"_s, u"tags"_s, QJsonArray{QJsonArray{QJsonArray()}}) << bad
                             << u"tags"_s;
    QTest::newRow("no bytes") << inRoot(u"stored_bytes"_s, QJsonArray()) << bad << u"sha256"_s;
    QTest::newRow("other bytes") << inRoot(
        u"stored_bytes"_s, QJsonArray{QJsonObject{{u"sha256"_s, sample::document().sha256}, {u"base64"_s, u"AAAA"_s}}})
                                 << bad << u"stored_bytes"_s;
    QTest::newRow("no base64") << inRoot(
        u"stored_bytes"_s, QJsonArray{QJsonObject{{u"sha256"_s, sample::document().sha256}, {u"base64"_s, u"A!AA"_s}}})
                               << bad << u"line"_s;
    QTest::newRow("digest with a path") << inRoot(
        u"stored_bytes"_s, QJsonArray{QJsonObject{{u"sha256"_s, u"../../x"_s}, {u"base64"_s, u"AAAA"_s}}})
                                        << bad << u"stored_bytes"_s;
    QTest::newRow("2 GB claimed") << inFirst(u"document"_s, u"size"_s, qint64(2147483648)) << Error::Code::TooLarge
                                  << u"document"_s;
    QTest::newRow("another size claimed") << inFirst(u"document"_s, u"size"_s, 3) << bad << u"size"_s;
    QTest::newRow("two campaigns") << Damage([](QJsonObject& root) {
        QJsonObject records = root[u"records"_s].toObject();
        QJsonArray rows = records[u"campaign"_s].toArray();
        QJsonObject second = rows[0].toObject();
        second[u"uid"_s] = u"6f1c1a3e-0000-4000-8000-000000000001"_s;
        rows.append(second);
        records[u"campaign"_s] = rows;
        root[u"records"_s] = records;
    }) << bad << u"campaign"_s;
    QTest::newRow("one uid twice") << Damage([](QJsonObject& root) {
        QJsonObject records = root[u"records"_s].toObject();
        QJsonArray rows = records[u"stage"_s].toArray();
        rows.append(rows[3]);
        records[u"stage"_s] = rows;
        root[u"records"_s] = records;
    }) << bad << u"two records of one uid, stage"_s;
}

void CampaignJsonTest::brokenFilesAreRefused()
{
    QFETCH(Damage, damage);
    QFETCH(Error::Code, code);
    QFETCH(QString, where);
    QJsonObject root = QJsonDocument::fromJson(m_sound).object();
    damage(root);
    const auto copy = imported(QJsonDocument(root).toJson());
    QVERIFY(!copy);
    QVERIFY2(copy.error().code == code, qPrintable(copy.error().detail));
    QVERIFY2(copy.error().detail.contains(where), qPrintable(copy.error().detail));
    QVERIFY(copy.error().detail.startsWith(u"line "_s));
}

void CampaignJsonTest::cutFilesAreRefused()
{
    const QByteArray whole = m_sound.trimmed();
    FOOTHOLD_VERIFY(imported(whole));
    for (qsizetype length = 0; length < whole.size(); length += 13)
        QVERIFY2(!imported(whole.first(length)), qPrintable(QString::number(length)));
    QVERIFY(!imported(whole.chopped(1)));
}

void CampaignJsonTest::flippedBytesNeverCrash()
{
    const QByteArray whole = m_sound;
    QRandomGenerator random(20261120);
    int refused = 0;
    constexpr int kRounds = 1000;
    for (int round = 0; round < kRounds; ++round) {
        QByteArray broken = whole;
        broken[random.bounded(int(broken.size()))] ^= char(1 << random.bounded(8));
        const auto copy = imported(broken);
        refused += copy ? 0 : 1;
        if (copy || copy.error().code == Error::Code::BadFormat || copy.error().code == Error::Code::NewerCampaign
            || copy.error().code == Error::Code::TooLarge)
            continue;
        QFAIL(qPrintable(copy.error().detail));
    }
    QVERIFY(refused > kRounds / 4); // structure, uids, numbers; letters within texts cannot be told
}

void CampaignJsonTest::largeBytesAreRefused()
{
    TestCampaign campaign;
    sample::addDocument(*campaign);
    const QByteArray whole = exported(*campaign);
    const QByteArray base64 = sample::documentBytes().toBase64();
    for (const qint64 more : {qint64(0), qint64(1)}) {
        const QByteArray bytes(qsizetype(BlobTable::kMaxBytes + more), 'x');
        const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        QByteArray large = whole;
        large.replace(base64, bytes.toBase64());
        large.replace(sample::document().sha256.toLatin1(), digest);
        const QByteArray size = "\"size\": ";
        large.replace(QByteArray(size + QByteArray::number(sample::documentBytes().size())),
            QByteArray(size + QByteArray::number(BlobTable::kMaxBytes)));
        const auto copy = imported(large);
        QCOMPARE(copy.ok(), more == 0);
        if (!copy)
            QCOMPARE(copy.error().code, Error::Code::TooLarge);
    }
}

void CampaignJsonTest::rulesHold()
{
    TestCampaign campaign;
    sample::fill(*campaign);
    QJsonObject root = QJsonDocument::fromJson(m_sound).object();
    inFirst(u"campaign"_s, u"targets_from"_s, 0)(root);
    const QString none = campaign.folder() + u"/none.foothold"_s;
    const auto noTargets = campaignJson::create(none, campaign.clock, imported(QJsonDocument(root).toJson()).value());
    QCOMPARE(noTargets.error().code, Error::Code::BadFormat);
    QCOMPARE(noTargets.error().detail, u"campaign.targets_from"_s);
    QVERIFY(!QFile::exists(none));
    root = QJsonDocument::fromJson(m_sound).object();
    inFirst(u"interview_round"_s, u"zone"_s, u"Atlantis/Middle"_s)(root);
    const auto copy = imported(QJsonDocument(root).toJson());
    FOOTHOLD_VERIFY(copy);
    const QString path = campaign.folder() + u"/other.foothold"_s;
    const auto other = campaignJson::create(path, campaign.clock, *copy);
    QVERIFY(!other);
    QCOMPARE(other.error().code, Error::Code::BadFormat);
    QVERIFY(other.error().detail.startsWith(u"interview_round.zone, "_s));
    QVERIFY(!QFile::exists(path));
    QCOMPARE(campaignJson::create(campaign.path(), campaign.clock, *copy).error().code, Error::Code::Exists);
    QCOMPARE(campaign->count<InterviewRound>(), 1);
}

void CampaignJsonTest::writesFromAnOpenCampaign()
{
    TestCampaign campaign;
    fillWell(*campaign);
    const QString path = campaign.folder() + u"/export.json"_s;
    for (int round = 0; round < 2; ++round) { // the second replaces the first
        FOOTHOLD_VERIFY(campaignJson::writeFile(campaign.path(), path, campaign.clock));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == exported(*campaign));
        FOOTHOLD_VERIFY(campaign->add(sample::company()));
    }
    FOOTHOLD_VERIFY(campaignJson::readFile(path));

    const QDateTime written = QFileInfo(path).lastModified();
    const QString none = campaign.folder() + u"/none.foothold"_s;
    QCOMPARE(campaignJson::writeFile(none, path, campaign.clock).error().code, Error::Code::Missing);
    QCOMPARE(campaignJson::writeFile(path, none, campaign.clock).error().code, Error::Code::NotACampaign);
    QCOMPARE(campaignJson::writeFile(campaign.path(), campaign.path(), campaign.clock).error().code,
        Error::Code::Exists); // never over itself
    QCOMPARE(
        campaignJson::writeFile(campaign.path(), campaign.folder() + u"/no/export.json"_s, campaign.clock).error().code,
        Error::Code::Unwritable);
    QCOMPARE(QFileInfo(path).lastModified(), written);
    QVERIFY(!QFile::exists(none));
    QCOMPARE(campaign->count<Skill>(), 1);
}

void CampaignJsonTest::cancels()
{
    TestCampaign campaign;
    sample::fill(*campaign);
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    const auto never = [](qint64, qint64) { return false; };
    QCOMPARE(campaignJson::write(*campaign, out, never).error().code, Error::Code::Cancelled);
    const QString path = campaign.folder() + u"/export.json"_s;
    QCOMPARE(
        campaignJson::writeFile(campaign.path(), path, campaign.clock, never).error().code, Error::Code::Cancelled);
    QVERIFY(!QFile::exists(path));
    QByteArray whole = exported(*campaign);
    QBuffer in(&whole);
    in.open(QIODevice::ReadOnly);
    QCOMPARE(campaignJson::read(in, never).error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(CampaignJsonTest)
#include "CampaignJsonTest.moc"
