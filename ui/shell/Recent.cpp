// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Recent.h"

#include "core/settings/SettingKeys.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

const QString kAction = u"action"_s;

QString nameOf(RecordKind kind)
{
    const std::string_view table = tableOf(kind);
    return QString::fromLatin1(table.data(), qsizetype(table.size()));
}

} // namespace

Recent::Recent(Settings& settings, const QUuid& campaign)
    : m_settings(settings)
    , m_campaign(campaign)
{ }

QStringList Recent::keys() const
{
    return m_settings.value(keys::recentPlaces(m_campaign));
}

void Recent::add(const QString& key)
{
    if (key.isEmpty())
        return;
    QStringList all = keys();
    all.removeAll(key);
    all.prepend(key);
    m_settings.set(keys::recentPlaces(m_campaign), all.mid(0, kMost));
}

QString Recent::key(const RecordRef& record)
{
    return record.isValid() ? u"%1:%2"_s.arg(nameOf(record.kind)).arg(record.id) : QString();
}

QString Recent::key(const QAction& action)
{
    return action.objectName().isEmpty() ? QString() : kAction + u':' + action.objectName();
}

std::optional<RecordRef> Recent::record(const QString& key)
{
    const QString table = key.section(u':', 0, 0);
    std::optional<RecordRef> record;
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if (table == nameOf(Fields<R>::kind))
            record = RecordRef{Fields<R>::kind, key.section(u':', 1).toLongLong()};
    });
    return record && record->isValid() ? record : std::nullopt;
}

} // namespace foothold
