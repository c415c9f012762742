// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/BackupWords.h"

#include "core/model/Records.h"
#include "ui/common/ErrorWords.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

template <RecordType R> int rowsOf(const QList<TableCount>& counts)
{
    const QString table = QString::fromLatin1(Fields<R>::table.data(), qsizetype(Fields<R>::table.size()));
    for (const TableCount& count : counts) {
        if (count.table == table)
            return int(std::max(count.rows, qint64(0)));
    }
    return 0;
}

} // namespace

QString BackupWords::of(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily:
        //: why a backup was made: once a day
        return tr("Daily");
    case BackupKind::OnDemand:
        //: why a backup was made: the student asked for it
        return tr("On demand");
    case BackupKind::BeforeMigration:
        //: why a backup was made
        return tr("Before an update of the file");
    case BackupKind::BeforeImport:
        //: why a backup was made
        return tr("Before an import");
    case BackupKind::BeforeRestore:
        //: why a backup was made
        return tr("Before a restore");
    }
    return {};
}

QString BackupWords::counts(const QList<TableCount>& counts)
{
    //: what a file holds: %1 companies, %2 job ads, %3 applications, each with its number
    return tr("%1, %2, %3")
        .arg(tr("%n companies", nullptr, rowsOf<Company>(counts)), tr("%n job ads", nullptr, rowsOf<JobAd>(counts)),
            tr("%n applications", nullptr, rowsOf<Application>(counts)));
}

QString BackupWords::holds(const QList<TableCount>& counts)
{
    //: %1 is a list such as "36 companies, 48 job ads, 14 applications"
    return tr("It holds %1.").arg(BackupWords::counts(counts));
}

QString BackupWords::withoutBackup(const Error& error)
{
    //: %1 is a whole sentence that says why
    return tr("No backup was made before this import: %1").arg(ErrorWords::of(error));
}

QString BackupWords::of(const SalvagedTable& table)
{
    QStringList sentences;
    //: %1 is a table of the file, in all of these
    if (table.lost > 0)
        sentences.append(tr("%1: %n rows are lost.", nullptr, int(table.lost)).arg(table.table));
    if (table.mayLackMore)
        sentences.append(tr("%1: the damage hides how many more there were.").arg(table.table));
    if (table.mended > 0)
        sentences.append(tr("%1: %n rows lost a part of what they held.", nullptr, int(table.mended)).arg(table.table));
    if (table.standIns > 0)
        sentences.append(
            tr("%1: %n rows named Recovered stand in for lost ones that others need.", nullptr, int(table.standIns))
                .arg(table.table));
    if (table.emptied > 0)
        sentences.append(tr("%1: %n rows no longer name a lost one.", nullptr, int(table.emptied)).arg(table.table));
    return sentences.join(u'\n');
}

QString BackupWords::of(const SalvageReport& report, const QString& target)
{
    const QString file = QDir::toNativeSeparators(target);
    const int rows = int(report.copied());
    if (report.isComplete())
        //: %1 is the new file
        return tr("Everything could be read: %n rows are now in %1.", nullptr, rows).arg(file);
    //: %1 is the new file
    return tr("%n rows could be read and are now in %1.", nullptr, rows).arg(file);
}

} // namespace foothold
