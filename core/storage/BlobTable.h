// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <optional>

class QIODevice;

namespace foothold {

class Database;

// The bytes of documents under their SHA-256, once for all that are equal. They pass in chunks and undo does not see
// them: a step that is undone or done again finds its bytes where they were.
class BlobTable
{
public:
    static constexpr qint64 kMaxBytes = qint64(25) * 1024 * 1024;
    static constexpr qint64 kChunk = qint64(64) * 1024;

    struct Blob
    {
        QString sha256{}; // 64 hexadecimal digits in lower case
        qint64 size = 0;

        bool operator==(const Blob&) const = default;
    };

    explicit BlobTable(Database& database)
        : m_database(database)
    { }

    // Keeps what the device holds from where it stands to its end; nothing is kept where that fails. Joins an open
    // transaction.
    Result<Blob> add(QIODevice& source);
    // Writes the bytes of a digest. DamagedCampaign: they are not the bytes that were stored, throw the sink away.
    Status read(const QString& sha256, QIODevice& sink) const;
    // The bytes' length; empty: there are none of this digest.
    Result<std::optional<qint64>> sizeOf(const QString& sha256) const;
    // Forgets the bytes that no document names. Undo could not bring such a document back afterwards.
    Status removeUnnamed();

private:
    Status insert(const Blob& blob, QIODevice& source);

    Database& m_database;
};

} // namespace foothold
