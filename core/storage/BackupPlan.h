// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choice.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace foothold {

// Why a backup was made; the words are part of its file's name.
enum class BackupKind { Daily, OnDemand, BeforeMigration, BeforeImport, BeforeRestore };
template <>
inline constexpr auto choiceWords<BackupKind> = std::to_array<std::string_view>(
    {"daily", "manual", "before-migration", "before-import", "before-restore"});

// What a backup's file name says: <campaign>_<moment in UTC>_<kind>[_<number>].foothold
struct BackupStamp
{
    QString campaign{}; // the name of the campaign's file, as far as it is plain
    QDateTime made{};
    BackupKind kind = BackupKind::Daily;
    int number = 1; // tells those of one second apart

    QString fileName() const;
    static std::optional<BackupStamp> fromFileName(const QString& fileName);
    static QString plainName(const QString& campaignFile); // "~/My summer.foothold": My-summer
    bool operator==(const BackupStamp&) const = default;
};

// Daily ones: the newest of each of the last 7 days, 4 weeks (from Monday) and 12 months that have one, in local time.
// Those on demand: the newest 20. Those before a migration, an import or a restore: the newest 5 of each.
namespace retention {

inline constexpr int kDays = 7;
inline constexpr int kWeeks = 4;
inline constexpr int kMonths = 12;
inline constexpr int kOnDemand = 20;
inline constexpr int kBeforeChange = 5;

QList<BackupStamp> surplus(QList<BackupStamp> backups);
bool hasDailyOf(const QList<BackupStamp>& backups, QDate day);

} // namespace retention

} // namespace foothold
