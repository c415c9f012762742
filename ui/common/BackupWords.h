// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Backup.h"
#include "core/storage/Salvage.h"

#include <QCoreApplication>

namespace foothold {

// Backups, and what was saved of a damaged campaign, in words. Tables go by their technical names.
class BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(foothold::BackupWords)

public:
    static QString of(BackupKind kind);
    static QString counts(const QList<TableCount>& counts); // "36 companies, 48 job ads, 14 applications"
    static QString holds(const QList<TableCount>& counts);
    static QString withoutBackup(const Error& error); // an import goes on all the same
    static QString of(const SalvagedTable& table); // empty if nothing of it was lost or changed
    static QString of(const SalvageReport& report, const QString& target);
};

} // namespace foothold
