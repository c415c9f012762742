// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrator.h"

#include "core/storage/CampaignFile.h"
#include "core/storage/Database.h"
#include "core/storage/SqliteFile.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

// The files in order; the number before the underscore is the version a file leads to.
QStringList scripts()
{
    return QDir(u":/sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

quint32 versionOf(const QString& script)
{
    return script.section(u'_', 0, 0).toUInt();
}

// One script in a transaction of its own, together with the version it leads to.
Result<QByteArray> transactionOf(const QString& script)
{
    QFile file(u":/sql/"_s + script);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Internal, {}, u"cannot read "_s + script};
    return QByteArray("BEGIN IMMEDIATE;\n" + file.readAll()
        + "\nPRAGMA application_id = " + QByteArray::number(kApplicationId)
        + ";\nPRAGMA user_version = " + QByteArray::number(versionOf(script)) + ";\nCOMMIT;");
}

template <class F> Status runScripts(quint32 from, quint32 to, const F& run)
{
    for (const QString& script : scripts()) {
        const quint32 version = versionOf(script);
        if (version <= from || version > to)
            continue;
        const auto statements = transactionOf(script);
        if (!statements)
            return statements.error();
        if (const Status done = run(*statements); !done) {
            (void)run("ROLLBACK;");
            return done;
        }
    }
    return {};
}

} // namespace

quint32 Migrator::newestVersion()
{
    const QStringList all = scripts();
    return all.isEmpty() ? 0 : versionOf(all.last());
}

bool Migrator::makes(const QString& statement)
{
    const QStringList all = scripts();
    return std::any_of(all.begin(), all.end(), [&](const QString& script) {
        QFile file(u":/sql/"_s + script);
        return file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()).contains(statement);
    });
}

Status Migrator::migrate(Database& database, quint32 fromVersion)
{
    return runScripts(fromVersion, newestVersion(), [&](const QByteArray& sql) { return database.runScript(sql); });
}

Status Migrator::migrate(const SqliteFile& file, quint32 fromVersion, quint32 toVersion)
{
    return runScripts(fromVersion, toVersion, [&](const QByteArray& sql) { return file.run(sql); });
}

} // namespace foothold
