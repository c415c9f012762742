// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DurableFile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace foothold::durable {

namespace {

Error lastError(const QString& path)
{
    const auto code = errno == ENOSPC || errno == EDQUOT ? Error::Code::DiskFull : Error::Code::Unwritable;
    return {code, path, QString::fromLocal8Bit(std::strerror(errno))};
}

Error errorOf(const QFile& file)
{
    const auto code = file.error() == QFileDevice::ResourceError ? Error::Code::DiskFull : Error::Code::Unwritable;
    return {code, file.fileName(), file.errorString()};
}

} // namespace

Status makeEmpty(const QString& path)
{
    QFile::remove(path);
    QFile file(path);
    constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly))
        return errorOf(file);
    return {};
}

Status copyFile(const QString& from, const QString& to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unreadable, from, source.errorString()};
    if (const Status made = makeEmpty(to); !made)
        return made;
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return errorOf(target);
    constexpr qint64 kChunk = 1 << 20;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(kChunk);
        if (bytes.isEmpty())
            return Error{Error::Code::Unreadable, from, source.errorString()};
        if (target.write(bytes) != bytes.size())
            return errorOf(target);
    }
    target.close();
    return sync(to);
}

Status sync(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return lastError(path);
    const bool synced = ::fsync(file) == 0;
    const Error error = synced ? Error() : lastError(path);
    ::close(file);
    return synced ? Status() : Status(error);
}

Status replace(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return lastError(to);
    (void)sync(QFileInfo(to).absolutePath()); // some file systems cannot sync folders; the rename is done all the same
    return {};
}

} // namespace foothold::durable
