// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrator.h"

#include "core/storage/CampaignFile.h"
#include "core/storage/Database.h"

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
    for (const QString& script : scripts()) {
        const quint32 version = versionOf(script);
        if (version <= fromVersion)
            continue;
        QFile file(u":/sql/"_s + script);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::Internal, database.path(), u"cannot read "_s + script};
        const QByteArray statements = "BEGIN IMMEDIATE;\n" + file.readAll()
            + "\nPRAGMA application_id = " + QByteArray::number(kApplicationId)
            + ";\nPRAGMA user_version = " + QByteArray::number(version) + ";\nCOMMIT;";
        if (const Status done = database.runScript(statements); !done) {
            (void)database.runScript("ROLLBACK;");
            return done;
        }
    }
    return {};
}

} // namespace foothold
