// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/CampaignJson.h"

#include "core/campaign/CampaignStore.h"
#include "core/exchange/json/JsonReader.h"
#include "core/exchange/json/MergeRun.h"
#include "core/storage/BlobTable.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTimeZone>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

QLatin1StringView latin(std::string_view ascii)
{
    return {ascii.data(), qsizetype(ascii.size())};
}

// Numbers uids as they come up, and remembers which of them a reference promised and no record has kept yet.
class Numbering
{
public:
    template <class F> qint64 ofReference(const QUuid& uid, F&& where)
    {
        const qint64 number = numberOf(uid);
        if (!m_kept.contains(number) && !m_promised.contains(number))
            m_promised.insert(number, where());
        return number;
    }
    // 0: another record has this uid.
    qint64 ofRecord(const QUuid& uid)
    {
        const qint64 number = numberOf(uid);
        if (m_kept.contains(number))
            return 0;
        m_kept.insert(number);
        m_promised.remove(number);
        return number;
    }
    QString brokenPromise() const { return m_promised.isEmpty() ? QString() : m_promised.cbegin().value(); }

private:
    qint64 numberOf(const QUuid& uid)
    {
        qint64& number = m_numbers[uid];
        if (number == 0)
            number = m_numbers.size();
        return number;
    }

    QHash<QUuid, qint64> m_numbers;
    QSet<qint64> m_kept;
    QHash<qint64, QString> m_promised; // with the place of the first reference
};

// Decodes base64 that comes in pieces.
class Base64Decoder
{
public:
    bool decode(QByteArrayView piece, QByteArray& bytes)
    {
        m_rest.append(piece);
        const qsizetype whole = m_rest.size() / 4 * 4;
        if (m_padded && whole > 0)
            return false; // only the last group may be filled up
        const auto decoded =
            QByteArray::fromBase64Encoding(m_rest.first(whole), QByteArray::AbortOnBase64DecodingErrors);
        m_padded = m_padded || m_rest.first(whole).endsWith('=');
        m_rest = m_rest.sliced(whole);
        bytes = decoded.decoded;
        return bool(decoded);
    }
    bool isWhole() const { return m_rest.isEmpty(); }

private:
    QByteArray m_rest;
    bool m_padded = false;
};

class CampaignReader
{
public:
    CampaignReader(QIODevice& in, const KeepGoing& keepGoing)
        : m_json(in)
        , m_size(in.isSequential() ? 0 : in.size())
        , m_keepGoing(keepGoing)
        , m_folder(std::make_shared<QTemporaryDir>())
    {
        m_json.setPlace([this] { return place(); });
    }

    Result<CampaignCopy> read()
    {
        const bool done = m_folder->isValid() ? readDocument() && m_json.end() && checkWhole()
                                              : m_json.fail(Error::Code::Unwritable, m_folder->errorString());
        if (!done)
            return m_json.status().error();
        forEachRecord([this]<class R>(std::type_identity<R>) { order(m_copy.records.of<R>()); });
        m_copy.folder = m_folder;
        return std::move(m_copy);
    }

private:
    bool readDocument()
    {
        if (m_json.peek() != JsonReader::Kind::Object)
            return m_json.fail(u"this is no Foothold campaign in JSON"_s);
        m_json.beginObject();
        QString key;
        QString text;
        qint64 version = 0;
        while (m_json.nextKey(key)) {
            if (key == "format"_L1) {
                if (m_json.read(text) && text != "foothold-campaign"_L1)
                    m_json.fail(u"this is no Foothold campaign in JSON"_s);
                m_isOurs = true;
            } else if (key == "format_version"_L1) {
                if (m_json.read(version) && version > campaignJson::kVersion)
                    m_json.fail(Error::Code::NewerCampaign, u"format version %1"_s.arg(version));
                else if (version < 1)
                    m_json.fail(u"no such format version"_s);
            } else if (!m_isOurs || version == 0) {
                return m_json.fail(u"this is no Foothold campaign in JSON: its format is not named first"_s);
            } else if (key == "program"_L1) {
                m_json.read(text);
            } else if (key == "records"_L1) {
                readTables();
            } else if (key == "stored_bytes"_L1) {
                readBytes();
            } else {
                return m_json.fail(u"unknown key \"%1\""_s.arg(key));
            }
        }
        return m_json.ok();
    }

    bool readTables()
    {
        m_json.beginObject();
        QString table;
        while (m_json.nextKey(table)) {
            bool known = false;
            forEachRecord([&]<class R>(std::type_identity<R>) {
                if (table == latin(Fields<R>::table)) {
                    known = true;
                    readTable<R>();
                }
            });
            if (!known)
                return m_json.fail(u"unknown table \"%1\""_s.arg(table));
        }
        return m_json.ok();
    }

    template <RecordType R> bool readTable()
    {
        auto& records = m_copy.records.of<R>();
        if (!records.isEmpty())
            return m_json.fail(u"table \"%1\" comes twice"_s.arg(latin(Fields<R>::table)));
        m_table = latin(Fields<R>::table);
        m_json.beginArray();
        while (m_json.nextElement()) {
            constexpr qsizetype kOften = 64;
            R record;
            if (!readRecord(record) || (records.size() % kOften == 0 && !goOn()))
                return false;
            records.append(std::move(record));
        }
        m_table.clear();
        return m_json.ok();
    }

    bool goOn()
    {
        return !m_keepGoing || m_keepGoing(m_json.bytesRead(), m_size) || m_json.fail(Error::Code::Cancelled, {});
    }

    // Where a record goes wrong.
    QString place() const
    {
        if (m_table.isEmpty())
            return {};
        const QString uid = m_uid.isNull() ? u"without a uid so far"_s : m_uid.toString(QUuid::WithoutBraces);
        return u"%1 %2, %3"_s.arg(m_table, uid, m_column);
    }
    bool failIn(const QString& column, const QString& why)
    {
        m_column = column;
        return m_json.fail(why);
    }

    template <RecordType R> bool readRecord(R& record)
    {
        QSet<QString> seen;
        m_uid = {};
        m_json.beginObject();
        while (m_json.nextKey(m_column)) {
            if (seen.contains(m_column))
                return m_json.fail(u"a field twice"_s);
            seen.insert(m_column);
            if (m_column == "uid"_L1 && value(record.uid))
                m_uid = record.uid;
            else if (m_column == "created"_L1)
                value(record.created);
            else if (m_column == "updated"_L1)
                value(record.updated);
            else if (m_column != "uid"_L1 && !readField(record))
                return m_json.fail(u"unknown field"_s);
            if (!m_json.ok())
                return false;
        }
        return m_json.ok() && completes(record, seen);
    }

    template <RecordType R> bool readField(R& record)
    {
        bool known = false;
        forEachField<R>([&](const auto& field) {
            if (field.is(Derived) || m_column != latin(field.column))
                return;
            known = true;
            value(record.*field.member);
        });
        sortReferences(record);
        return known;
    }

    template <RecordType R> bool completes(R& record, const QSet<QString>& seen)
    {
        for (const QString& column : {u"uid"_s, u"created"_s, u"updated"_s}) {
            if (!seen.contains(column))
                return failIn(column, u"a field is missing"_s);
        }
        if (!record.created.isValid() || !record.updated.isValid())
            return failIn(u"updated"_s, u"a moment is missing"_s);
        bool whole = true;
        forEachField<R>([&](const auto& field) {
            if (whole && field.is(Required) && !seen.contains(latin(field.column)))
                whole = failIn(latin(field.column), u"a field is missing"_s);
        });
        if (!whole)
            return false;
        record.id = {numbering<R>().ofRecord(record.uid)};
        if (!record.id.isValid())
            return failIn(u"uid"_s, u"two records of one uid"_s);
        return true;
    }

    // How each type of member is read; the writer has the same list.
    bool isOf(JsonReader::Kind kind, const QString& what)
    {
        return m_json.peek() == kind || m_json.fail(what + u" should stand here"_s);
    }
    bool value(QString& text) { return isOf(JsonReader::Kind::Text, u"a text"_s) && m_json.read(text); }
    bool value(QStringList& words)
    {
        if (!isOf(JsonReader::Kind::Array, u"a list of texts"_s) || !m_json.beginArray())
            return false;
        while (m_json.nextElement()) {
            if (!value(words.emplaceBack()))
                return false;
        }
        return m_json.ok();
    }
    bool value(bool& yes) { return isOf(JsonReader::Kind::Bool, u"true or false"_s) && m_json.read(yes); }
    bool value(qint64& number)
    {
        return isOf(JsonReader::Kind::Number, u"a whole number"_s)
            && (m_json.read(number) || m_json.fail(u"not a whole number"_s));
    }
    bool value(int& number)
    {
        qint64 wide = 0;
        if (!value(wide))
            return false;
        number = int(wide);
        return number == wide || m_json.fail(u"too large a number"_s);
    }
    bool value(QUuid& uid)
    {
        constexpr qsizetype kLength = 36;
        QString text;
        if (!value(text))
            return false;
        uid = QUuid::fromString(text);
        return (text.size() == kLength && !uid.isNull()) || m_json.fail(u"not a uid"_s);
    }
    bool value(QDate& date)
    {
        QString text;
        if (!value(text))
            return false;
        date = QDate::fromString(text, Qt::ISODate);
        return (date.isValid() && date.toString(Qt::ISODate) == text) || m_json.fail(u"not a date like 2027-03-31"_s);
    }
    bool value(QDateTime& moment)
    {
        QString text;
        if (!value(text))
            return false;
        moment = QDateTime::fromString(text, Qt::ISODateWithMs);
        return (moment.isValid() && moment.toUTC().toString(Qt::ISODateWithMs) == text)
            || m_json.fail(u"not a moment like 2027-03-31T09:00:00.000Z"_s);
    }
    template <ChoiceEnum E> bool value(E& choice)
    {
        QString word;
        if (!value(word))
            return false;
        const auto known = choiceFromWord<E>(word);
        choice = known.value_or(E{});
        return known.has_value() || m_json.fail(u"unknown word"_s);
    }
    template <class T> bool value(std::optional<T>& maybe)
    {
        if (m_json.peek() == JsonReader::Kind::Null)
            return m_json.readNull();
        return value(maybe.emplace());
    }
    template <class Tag> bool value(Id<Tag>& id)
    {
        if (m_json.peek() == JsonReader::Kind::Null)
            return m_json.readNull();
        QUuid uid;
        if (!value(uid))
            return false;
        id.value = numbering<RecordOf<Id<Tag>>>().ofReference(uid, [this] { return place(); });
        return true;
    }
    template <class Tag> bool value(QList<Id<Tag>>& ids)
    {
        if (!isOf(JsonReader::Kind::Array, u"a list of uids"_s) || !m_json.beginArray())
            return false;
        while (m_json.nextElement()) {
            if (m_json.peek() != JsonReader::Kind::Text || !value(ids.emplaceBack()))
                return m_json.fail(u"not a uid"_s);
        }
        return m_json.ok();
    }

    bool readBytes()
    {
        m_json.beginArray();
        while (m_json.nextElement()) {
            if (!goOn() || !readBlob())
                return false;
        }
        return m_json.ok();
    }

    // The digest may stand before or after the bytes.
    bool readBlob()
    {
        QString promised;
        QString found;
        QString key;
        m_json.beginObject();
        while (m_json.nextKey(key)) {
            if (key == "sha256"_L1)
                m_json.read(promised);
            else if (key == "base64"_L1)
                readBase64(found);
            else
                return m_json.fail(u"unknown key \"%1\" in stored_bytes"_s.arg(key));
        }
        if (m_json.ok() && (found.isEmpty() || promised != found))
            return m_json.fail(u"stored_bytes: the bytes are not those of their sha256"_s);
        return m_json.ok();
    }

    bool readBase64(QString& digest)
    {
        QFile file(m_folder->filePath(u"reading"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return m_json.fail(Error::Code::Unwritable, file.errorString());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        Base64Decoder decoder;
        qint64 size = 0;
        m_json.readPieces([&](QByteArrayView piece) {
            QByteArray bytes;
            if (!decoder.decode(piece, bytes))
                return false;
            size += bytes.size();
            if (size > BlobTable::kMaxBytes)
                return m_json.fail(Error::Code::TooLarge, u"the bytes of a document"_s);
            hash.addData(bytes);
            return file.write(bytes) == bytes.size() || m_json.fail(Error::Code::DiskFull, file.errorString());
        });
        if (m_json.ok() && !decoder.isWhole())
            return m_json.fail(u"stored_bytes: not base64"_s);
        if (m_json.ok() && !file.flush())
            return m_json.fail(Error::Code::DiskFull, file.errorString());
        file.close();
        digest = QString::fromLatin1(hash.result().toHex());
        if (m_json.ok() && !m_sizes.contains(digest)) {
            m_sizes.insert(digest, size);
            return file.rename(m_folder->filePath(digest)) || m_json.fail(Error::Code::Unwritable, file.errorString());
        }
        return m_json.ok();
    }

    bool checkWhole()
    {
        if (m_copy.records.of<Campaign>().size() != 1)
            return m_json.fail(u"a campaign has one row in the table campaign"_s);
        QString broken;
        for (const Numbering& numbering : m_numbering) {
            if (broken.isEmpty())
                broken = numbering.brokenPromise();
        }
        if (!broken.isEmpty())
            return m_json.fail(u"a reference to nothing, "_s + broken);
        m_table = latin(Fields<Document>::table);
        for (const Document& document : m_copy.records.of<Document>()) {
            m_uid = document.uid;
            m_column = u"sha256"_s;
            if (document.size > BlobTable::kMaxBytes)
                return m_json.fail(Error::Code::TooLarge, u"the bytes of a document"_s);
            if (m_sizes.value(document.sha256, -1) != document.size)
                return m_json.fail(u"the bytes are missing or of another size"_s);
        }
        return true;
    }

    template <RecordType R> static void order(QList<R>& records)
    {
        QList<R> ordered(records.size());
        for (R& record : records)
            ordered[qsizetype(record.id.value - 1)] = std::move(record);
        records = std::move(ordered);
    }

    template <RecordType R> Numbering& numbering() { return m_numbering[size_t(Fields<R>::kind)]; }

    JsonReader m_json;
    qint64 m_size;
    const KeepGoing& m_keepGoing;
    std::shared_ptr<QTemporaryDir> m_folder;
    CampaignCopy m_copy;
    std::array<Numbering, kRecordKinds> m_numbering;
    QHash<QString, qint64> m_sizes; // of the bytes by digest
    bool m_isOurs = false;
    // Where it reads, for the words of a failure.
    QString m_table;
    QUuid m_uid;
    QString m_column;
};

} // namespace

Result<CampaignCopy> campaignJson::read(QIODevice& in, const KeepGoing& keepGoing)
{
    return CampaignReader(in, keepGoing).read();
}

Result<CampaignCopy> campaignJson::readFile(const QString& path, const KeepGoing& keepGoing)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? Error::Code::Unreadable : Error::Code::Missing, path, file.errorString()};
    auto copy = read(file, keepGoing);
    if (copy) {
        copy->file = path;
        return copy;
    }
    Error error = copy.error();
    error.subject = path;
    return error;
}

Result<std::unique_ptr<CampaignStore>> campaignJson::create(
    const QString& path, const Clock& clock, const CampaignCopy& copy)
{
    const auto fill = [&copy](CampaignStore& store) -> Status {
        auto plan = planMerge(store, copy);
        return plan ? applyMerge(store, std::move(plan).value()) : plan.error();
    };
    auto store = CampaignStore::create(
        path, clock, {.campaign = copy.records.of<Campaign>().first(), .withoutStages = true, .fill = fill});
    if (!store && store.error().code == Error::Code::Invalid) // a field of the campaign's own row
        return Error{Error::Code::BadFormat, copy.file, store.error().subject};
    return store;
}

} // namespace foothold
