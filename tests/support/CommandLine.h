// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace foothold {

struct Answer
{
    int code = -1;
    QByteArray out{};
    QByteArray words{};
};

// Runs the real foothold-cli; the test's target defines FOOTHOLD_CLI.
inline Answer cli(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(FOOTHOLD_CLI), arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QList<QJsonObject> jsonLines(const QByteArray& out)
{
    QList<QJsonObject> lines;
    for (const QByteArray& line : out.trimmed().split('\n'))
        lines.append(QJsonDocument::fromJson(line).object());
    return lines;
}

} // namespace foothold
