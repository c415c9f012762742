// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BlobTable.h"

#include "core/storage/Database.h"

#include <QCryptographicHash>
#include <QTemporaryFile>

#include <sqlite3.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

using Sink = std::function<Status(const QByteArray& chunk)>;

// Passes on all that a device holds, at most kMaxBytes, and tells its digest and length.
Result<BlobTable::Blob> drain(QIODevice& source, const Sink& sink)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray chunk(qsizetype(BlobTable::kChunk), Qt::Uninitialized);
    BlobTable::Blob blob;
    while (true) {
        const qint64 got = source.read(chunk.data(), chunk.size());
        if (got < 0)
            return Error{Error::Code::Unreadable, u"document.sha256"_s, source.errorString()};
        if (got == 0)
            break;
        blob.size += got;
        if (blob.size > BlobTable::kMaxBytes)
            return Error{Error::Code::TooLarge, u"document.sha256"_s, {}};
        const QByteArray bytes = QByteArray::fromRawData(chunk.constData(), qsizetype(got));
        hash.addData(bytes);
        if (const Status passed = sink(bytes); !passed)
            return passed.error();
    }
    blob.sha256 = QString::fromLatin1(hash.result().toHex());
    return blob;
}

// One value of document_blob, read or written in place; its length is fixed.
class OpenBlob
{
public:
    OpenBlob(Database& database, qint64 row, bool forWriting)
        : m_database(database)
    {
        const int opened =
            sqlite3_blob_open(database.handle(), "main", "document_blob", "bytes", row, forWriting ? 1 : 0, &m_blob);
        if (opened != SQLITE_OK)
            m_status = database.lastError();
    }
    ~OpenBlob() { sqlite3_blob_close(m_blob); }
    OpenBlob(const OpenBlob&) = delete;
    OpenBlob& operator=(const OpenBlob&) = delete;

    const Status& status() const { return m_status; }
    qint64 size() const { return sqlite3_blob_bytes(m_blob); }
    Status write(const QByteArray& bytes, qint64 at)
    {
        if (sqlite3_blob_write(m_blob, bytes.constData(), int(bytes.size()), int(at)) != SQLITE_OK)
            return m_database.lastError();
        return {};
    }
    Status read(QByteArray& bytes, qint64 at)
    {
        if (sqlite3_blob_read(m_blob, bytes.data(), int(bytes.size()), int(at)) != SQLITE_OK)
            return m_database.lastError();
        return {};
    }
    // Writes may fail as late as here.
    Status close()
    {
        if (sqlite3_blob_close(std::exchange(m_blob, nullptr)) != SQLITE_OK)
            return m_database.lastError();
        return {};
    }

private:
    Database& m_database;
    sqlite3_blob* m_blob = nullptr;
    Status m_status;
};

Error changedMeanwhile()
{
    return {Error::Code::Unreadable, u"document.sha256"_s, u"the bytes changed while they were read"_s};
}

} // namespace

// Two passes: the first tells the digest, the second copies where there is need to. What can be read only once is kept
// in a temporary file between them.
Result<BlobTable::Blob> BlobTable::add(QIODevice& source)
{
    if (source.isSequential()) {
        QTemporaryFile copy;
        if (!copy.open())
            return Error{Error::Code::Unwritable, copy.fileTemplate(), copy.errorString()};
        const auto copied = drain(source, [&](const QByteArray& chunk) -> Status {
            if (copy.write(chunk) != chunk.size())
                return Error{Error::Code::DiskFull, copy.fileName(), copy.errorString()};
            return {};
        });
        if (!copied)
            return copied.error();
        if (!copy.seek(0))
            return Error{Error::Code::Unreadable, copy.fileName(), copy.errorString()};
        return add(copy);
    }
    const qint64 from = source.pos();
    const auto blob = drain(source, [](const QByteArray&) { return Status(); });
    if (!blob)
        return blob;
    const auto held = sizeOf(blob->sha256);
    if (!held)
        return held.error();
    if (*held)
        return blob;
    if (!source.seek(from))
        return Error{Error::Code::Unreadable, u"document.sha256"_s, source.errorString()};
    const Status stored = m_database.withoutUndo([&] { return insert(*blob, source); });
    if (!stored)
        return stored.error();
    return blob;
}

Status BlobTable::insert(const Blob& blob, QIODevice& source)
{
    qint64 row = 0;
    {
        auto rows = m_database.run(
            u"INSERT INTO document_blob (sha256, bytes) VALUES (?, zeroblob(?))"_s, {blob.sha256, blob.size});
        if (!rows)
            return rows.error();
        row = rows->lastInsertId();
    }
    OpenBlob bytes(m_database, row, true);
    if (!bytes.status())
        return bytes.status();
    qint64 at = 0;
    const auto copied = drain(source, [&](const QByteArray& chunk) -> Status {
        if (at + chunk.size() > blob.size)
            return changedMeanwhile();
        const Status written = bytes.write(chunk, at);
        at += chunk.size();
        return written;
    });
    if (!copied)
        return copied.error();
    if (!(*copied == blob))
        return changedMeanwhile();
    return bytes.close();
}

Status BlobTable::read(const QString& sha256, QIODevice& sink) const
{
    qint64 row = 0;
    {
        auto rows = m_database.run(u"SELECT id FROM document_blob WHERE sha256 = ?"_s, {sha256});
        if (!rows)
            return rows.error();
        if (!rows->next())
            return Error{Error::Code::NoSuchRecord, u"document_blob"_s, sha256};
        row = rows->value(0).toLongLong();
    }
    OpenBlob bytes(m_database, row, false);
    if (!bytes.status())
        return bytes.status();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray chunk(qsizetype(kChunk), Qt::Uninitialized);
    for (qint64 at = 0; at < bytes.size(); at += chunk.size()) {
        chunk.resize(qsizetype(std::min(kChunk, bytes.size() - at)));
        if (const Status got = bytes.read(chunk, at); !got)
            return got;
        hash.addData(chunk);
        if (sink.write(chunk) != chunk.size())
            return Error{Error::Code::Unwritable, u"document.sha256"_s, sink.errorString()};
    }
    if (QString::fromLatin1(hash.result().toHex()) != sha256)
        return Error{Error::Code::DamagedCampaign, m_database.path(), u"the bytes of a document changed"_s};
    return {};
}

Result<std::optional<qint64>> BlobTable::sizeOf(const QString& sha256) const
{
    auto rows = m_database.run(u"SELECT length(bytes) FROM document_blob WHERE sha256 = ?"_s, {sha256});
    if (!rows)
        return rows.error();
    return rows->next() ? std::optional(rows->value(0).toLongLong()) : std::nullopt;
}

Status BlobTable::removeUnnamed()
{
    return m_database.withoutUndo([this]() -> Status {
        // A document without bytes means damage, and bytes without a document may be its own: those stay.
        auto gone = m_database.run(
            u"DELETE FROM document_blob WHERE sha256 NOT IN (SELECT sha256 FROM document) "
            "AND NOT EXISTS (SELECT 1 FROM document WHERE sha256 NOT IN (SELECT sha256 FROM document_blob))"_s);
        return gone ? Status() : gone.error();
    });
}

} // namespace foothold
