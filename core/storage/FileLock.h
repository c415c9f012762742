// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace foothold {

// Who holds a campaign. Errors of code Locked carry it in their detail.
struct LockHolder
{
    QString program{}; // empty: the lock names nobody
    QString host{};
    qint64 pid = 0;

    bool isOnThisHost() const;
    QString toDetail() const;
    static LockHolder fromDetail(const QString& detail);
    bool operator==(const LockHolder&) const = default;
};

// The one writing process of a campaign: a file `<campaign>.lock` beside it, which names its holder. The lock of a
// process of this computer that is no more is taken over; that of another computer never is.
class FileLock
{
public:
    FileLock();
    ~FileLock(); // lets go of it
    FileLock(FileLock&&) noexcept;
    FileLock& operator=(FileLock&&) noexcept;

    static QString pathFor(const QString& campaign) { return campaign + QLatin1String(".lock"); }
    // Locked, or Unwritable where no file can be made beside the campaign.
    static Result<FileLock> take(const QString& campaign);

private:
    std::unique_ptr<QLockFile> m_file;
};

} // namespace foothold
