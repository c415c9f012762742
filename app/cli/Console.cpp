// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include "ui/common/ErrorWords.h"
#include "ui/common/ImportWords.h"

#include <QJsonDocument>

#include <cstdio>

namespace foothold::cli {

namespace {

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Console::result(const QString& line) const
{
    write(stdout, line.toUtf8() + '\n');
}

void Console::result(const QJsonObject& object) const
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::bytes(const QByteArray& content) const
{
    write(stdout, content);
}

void Console::say(const QString& words) const
{
    if (!quiet)
        write(stderr, words.toUtf8() + '\n');
}

int Console::fail(const Error& error) const
{
    return refuse(ErrorWords::of(error));
}

int Console::refuse(const QString& words) const
{
    write(stderr, words.toUtf8() + '\n');
    return kRefused;
}

int Console::wrongCall(const QString& words) const
{
    write(stderr, words.toUtf8() + '\n');
    return kWrongCall;
}

void Console::remark(const ImportPlan::Remark& remark) const
{
    say(ImportWords::of(remark));
}

} // namespace foothold::cli
