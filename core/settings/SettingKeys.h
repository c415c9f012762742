// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/Settings.h"

#include <QByteArray>
#include <QUuid>

// Every setting there is. A key that is renamed goes into the map of Settings.cpp.
namespace foothold::keys {

using namespace Qt::StringLiterals;

inline SettingKey<QStringList> recentFiles()
{
    return {u"files/recent"_s, {}};
}
// The campaign that was open when the program was left; empty: it had been closed.
inline SettingKey<QString> lastCampaign()
{
    return {u"files/last_campaign"_s, {}};
}
inline SettingKey<bool> reopenLast()
{
    return {u"files/reopen_last"_s, true};
}
inline SettingKey<QString> lastFolder()
{
    return {u"files/last_folder"_s, {}};
}
inline SettingKey<QString> scheme()
{
    return {u"look/scheme"_s, u"system"_s};
} // system, light, dark
inline SettingKey<QByteArray> windowGeometry(const QUuid& campaign)
{
    return {u"window/"_s + campaign.toString(QUuid::WithoutBraces) + u"/geometry"_s, {}};
}
// Keys of records and actions, latest first (ui/shell/Recent).
inline SettingKey<QStringList> recentPlaces(const QUuid& campaign)
{
    return {u"window/"_s + campaign.toString(QUuid::WithoutBraces) + u"/recent"_s, {}};
}
// auto: by the window's width; collapsed, expanded: as the student chose.
inline SettingKey<QString> sidebar()
{
    return {u"window/sidebar"_s, u"auto"_s};
}
inline SettingKey<int> currentPage(const QUuid& campaign)
{
    return {u"window/"_s + campaign.toString(QUuid::WithoutBraces) + u"/page"_s, 0};
}
// key:width:shown in visual order, then the sort column.
inline SettingKey<QStringList> tableColumns(const QString& table)
{
    return {u"tables/"_s + table, {}};
}
// Whether a decision on an ad goes on to the next new one, as a mail program would.
inline SettingKey<bool> goOnAfterDeciding()
{
    return {u"ads/go_on_after_deciding"_s, true};
}
// 0: by category, 1: by demand.
inline SettingKey<int> keywordGrouping()
{
    return {u"ads/keyword_grouping"_s, 0};
}
inline SettingKey<QByteArray> splitter(const QString& name)
{
    return {u"splitters/"_s + name, {}};
}

} // namespace foothold::keys
