// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ReadingCopy.h"

#include "core/storage/DurableFile.h"
#include "core/storage/SqliteFile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

Status copyPages(const QString& from, const QString& to)
{
    const auto source = SqliteFile::open(from, SqliteFile::Access::ReadOnly);
    return source ? source->copyPagesTo(to) : Status(source.error());
}

// What SQLite cannot read by itself: a damaged file, or one with a journal that must not be rolled back in place.
Status copyBytes(const QString& from, const QString& to)
{
    if (const Status copied = durable::copyFile(from, to); !copied)
        return copied;
    for (const auto& ending : {"-journal"_L1, "-wal"_L1}) {
        if (!QFileInfo::exists(from + ending))
            continue;
        if (const Status copied = durable::copyFile(from + ending, to + ending); !copied)
            return copied;
    }
    return {};
}

} // namespace

Result<ReadingCopy> ReadingCopy::make(const QString& campaign)
{
    ReadingCopy copy;
    copy.m_folder = std::make_unique<QTemporaryDir>();
    if (!copy.m_folder->isValid())
        return Error{Error::Code::Unwritable, copy.m_folder->path(), copy.m_folder->errorString()};
    const Status pages = copyPages(campaign, copy.path());
    if (pages)
        return copy;
    if (pages.error().code == Error::Code::DiskFull)
        return pages.error();
    if (const Status bytes = copyBytes(campaign, copy.path()); !bytes)
        return bytes.error();
    return copy;
}

QString ReadingCopy::path() const
{
    return m_folder->filePath(u"copy.foothold"_s);
}

} // namespace foothold
