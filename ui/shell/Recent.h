// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RecordRef.h"

#include <QStringList>
#include <QUuid>

#include <optional>

class QAction;

namespace foothold {

class Settings;

// What was opened and done last in a campaign, remembered on this computer: keys of records and actions, latest first.
class Recent
{
public:
    static constexpr qsizetype kMost = 30;

    Recent(Settings& settings, const QUuid& campaign);

    QStringList keys() const;
    void add(const QString& key); // to the front; an empty one is not kept

    static QString key(const RecordRef& record);
    static QString key(const QAction& action); // by its name; empty: it has none
    static std::optional<RecordRef> record(const QString& key);

private:
    Settings& m_settings;
    QUuid m_campaign;
};

} // namespace foothold
