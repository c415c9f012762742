// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FileLock.h"

#include <QLockFile>
#include <QStringList>
#include <QSysInfo>

namespace foothold {

bool LockHolder::isOnThisHost() const
{
    return host == QSysInfo::machineHostName();
}

QString LockHolder::toDetail() const
{
    return QStringList{program, host, QString::number(pid)}.join(u'\n');
}

LockHolder LockHolder::fromDetail(const QString& detail)
{
    const QStringList lines = detail.split(u'\n');
    return {lines.value(0), lines.value(1), lines.value(2).toLongLong()};
}

FileLock::FileLock() = default;
FileLock::~FileLock() = default;
FileLock::FileLock(FileLock&&) noexcept = default;
FileLock& FileLock::operator=(FileLock&&) noexcept = default;

Result<FileLock> FileLock::take(const QString& campaign)
{
    FileLock lock;
    lock.m_file = std::make_unique<QLockFile>(pathFor(campaign));
    lock.m_file->setStaleLockTime(0); // age says nothing: a campaign may stay open for weeks
    if (lock.m_file->tryLock())
        return lock;
    if (lock.m_file->error() != QLockFile::LockFailedError)
        return Error{Error::Code::Unwritable, campaign, {}};
    LockHolder holder;
    if (lock.m_file->getLockInfo(&holder.pid, &holder.host, &holder.program))
        return Error{Error::Code::Locked, campaign, holder.toDetail()};
    // A lock that names nobody was cut short by a power cut, unless a process still holds on to it.
    if (lock.m_file->removeStaleLockFile() && lock.m_file->tryLock())
        return lock;
    return Error{Error::Code::Locked, campaign, LockHolder{}.toDetail()};
}

} // namespace foothold
