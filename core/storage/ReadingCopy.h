// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QTemporaryDir>

#include <memory>

namespace foothold {

// A copy of a campaign in a temporary folder of its own, for work that the file itself must not feel: migrating an
// older one for reading, check, salvage. What a killed process left beside the file comes along and is rolled back
// in the copy. It goes when the object does.
class ReadingCopy
{
public:
    static Result<ReadingCopy> make(const QString& campaign);
    QString path() const;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace foothold
