// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/CampaignJson.h"

#include "core/campaign/CampaignSnapshot.h"
#include "core/campaign/WholeCampaign.h"
#include "core/exchange/json/JsonWriter.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

QLatin1StringView latin(std::string_view ascii)
{
    return {ascii.data(), qsizetype(ascii.size())};
}

// Takes what it is given as base64.
class Base64Sink : public QIODevice
{
public:
    explicit Base64Sink(JsonWriter& json)
        : m_json(json)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 count) override
    {
        m_json.base64(QByteArrayView(data, qsizetype(count)));
        return count;
    }

private:
    JsonWriter& m_json;
};

class CampaignWriter
{
public:
    CampaignWriter(CampaignStore& store, QIODevice& out, const KeepGoing& keepGoing)
        : m_campaign(store)
        , m_json(out)
        , m_keepGoing(keepGoing)
    {
        forEachRecord([&]<class R>(std::type_identity<R>) { m_total += store.count<R>(); });
    }

    Status write()
    {
        if (const Status known = readUids(); !known)
            return known;
        m_json.beginObject(true);
        m_json.key("format"_L1);
        m_json.value("foothold-campaign"_L1);
        m_json.key("format_version"_L1);
        m_json.value(campaignJson::kVersion);
        m_json.key("program"_L1);
        m_json.value(QLatin1StringView(FOOTHOLD_VERSION));
        m_json.key("records"_L1);
        m_json.beginObject(true);
        Status status;
        forEachRecord([&]<class R>(std::type_identity<R>) {
            if (status)
                status = writeTable<R>();
        });
        m_json.endObject();
        if (status)
            status = writeBytes();
        m_json.endObject();
        const Status flushed = m_json.finish();
        return status ? flushed : status;
    }

private:
    Status readUids()
    {
        Status status;
        forEachRecord([&]<class R>(std::type_identity<R>) {
            if (!status)
                return;
            auto uids = m_campaign.uids<R>();
            if (uids)
                m_uids[size_t(Fields<R>::kind)] = std::move(uids).value();
            else
                status = uids.error();
        });
        return status;
    }

    bool goOn() { return !m_keepGoing || m_keepGoing(m_done, m_total); }

    template <RecordType R> Status writeTable()
    {
        m_json.key(latin(Fields<R>::table));
        m_json.beginArray(true);
        const Status status = m_campaign.forEach<R>([this](const R& record) {
            writeRecord(record);
            constexpr qint64 kOften = 64;
            return ++m_done % kOften != 0 || goOn();
        });
        m_json.endArray();
        return status;
    }

    template <RecordType R> void writeRecord(const R& record)
    {
        if constexpr (std::is_same_v<R, Document>)
            m_digests.append(record.sha256);
        m_json.beginObject();
        m_json.key("uid"_L1);
        value(record.uid);
        m_json.key("created"_L1);
        value(record.created);
        m_json.key("updated"_L1);
        value(record.updated);
        forEachField<R>([&](const auto& field) {
            if (field.is(Derived))
                return;
            m_json.key(latin(field.column));
            value(record.*field.member);
        });
        m_json.endObject();
    }

    // Once for each digest, in the order of digests.
    Status writeBytes()
    {
        std::sort(m_digests.begin(), m_digests.end());
        m_digests.erase(std::unique(m_digests.begin(), m_digests.end()), m_digests.end());
        m_json.key("stored_bytes"_L1);
        m_json.beginArray(true);
        for (const QString& digest : std::as_const(m_digests)) {
            if (!goOn())
                return Error{Error::Code::Cancelled, {}, {}};
            m_json.beginObject();
            m_json.key("sha256"_L1);
            value(digest);
            m_json.key("base64"_L1);
            m_json.beginBase64();
            Base64Sink sink(m_json);
            if (const Status read = m_campaign.readBytes(digest, sink); !read)
                return read;
            m_json.endBase64();
            m_json.endObject();
        }
        m_json.endArray();
        return {};
    }

    // How each type of member is written; the reader has the same list.
    void value(const QString& text) { m_json.value(QStringView(text)); }
    void value(const QStringList& words) { m_json.value(words); }
    void value(bool yes) { m_json.value(yes); }
    void value(int number) { m_json.value(qint64(number)); }
    void value(qint64 number) { m_json.value(number); }
    void value(const QUuid& uid) { m_json.value(QStringView(uid.toString(QUuid::WithoutBraces))); }
    void value(const QDate& date)
    {
        if (date.isValid())
            m_json.value(QStringView(date.toString(Qt::ISODate)));
        else
            m_json.null();
    }
    void value(const QDateTime& moment)
    {
        if (moment.isValid())
            m_json.value(QStringView(moment.toUTC().toString(Qt::ISODateWithMs)));
        else
            m_json.null();
    }
    template <ChoiceEnum E> void value(E choice) { m_json.value(latin(choiceWord(choice))); }
    template <class T> void value(const std::optional<T>& maybe)
    {
        if (maybe)
            value(*maybe);
        else
            m_json.null();
    }
    template <class Tag> void value(Id<Tag> id)
    {
        if (id.isValid())
            value(uidOf(id));
        else
            m_json.null();
    }
    template <class Tag> void value(const QList<Id<Tag>>& ids)
    {
        QList<QUuid> uids;
        for (const Id<Tag> id : ids)
            uids.append(uidOf(id));
        std::sort(uids.begin(), uids.end());
        m_json.beginArray();
        for (const QUuid& uid : std::as_const(uids))
            value(uid);
        m_json.endArray();
    }
    template <class Tag> QUuid uidOf(Id<Tag> id) const
    {
        return m_uids[size_t(Fields<RecordOf<Id<Tag>>>::kind)].value(id.value);
    }

    WholeCampaign m_campaign;
    JsonWriter m_json;
    const KeepGoing& m_keepGoing;
    std::array<QHash<qint64, QUuid>, kRecordKinds> m_uids;
    QStringList m_digests;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Status campaignJson::write(CampaignStore& store, QIODevice& out, const KeepGoing& keepGoing)
{
    return CampaignWriter(store, out, keepGoing).write();
}

Status campaignJson::writeCopy(const QString& campaign, QIODevice& out, const Clock& clock, const KeepGoing& keepGoing)
{
    auto snapshot = CampaignSnapshot::of(campaign, clock);
    return snapshot ? write(snapshot->store(), out, keepGoing) : snapshot.error();
}

Status campaignJson::writeFile(
    const QString& campaign, const QString& path, const Clock& clock, const KeepGoing& keepGoing)
{
    if (QFileInfo(path) == QFileInfo(campaign))
        return Error{Error::Code::Exists, path, {}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Code::Unwritable, path, file.errorString()};
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // as the campaign's own
    if (const Status written = writeCopy(campaign, file, clock, keepGoing); !written) {
        Error error = written.error();
        if (error.subject.isEmpty())
            error.subject = path;
        return error;
    }
    return file.commit() ? Status() : Error{Error::Code::Unwritable, path, file.errorString()};
}

} // namespace foothold
