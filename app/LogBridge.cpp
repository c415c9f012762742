// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LogBridge.h"

#include <QByteArray>
#include <QString>

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <string>

namespace foothold {

namespace {

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        break;
    }
    return spdlog::level::critical; // Qt aborts after a fatal message
}

void forward(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const std::string text = message.toStdString();
    spdlog::log(levelOf(type), "[{}] {}", context.category ? context.category : "default", text);
}

} // namespace

void installLogBridge()
{
    spdlog::set_default_logger(spdlog::stderr_logger_mt("foothold"));
    spdlog::set_pattern("%H:%M:%S.%e %l %v");
    const QByteArray level = qgetenv("FOOTHOLD_LOG");
    spdlog::set_level(level.isEmpty() ? spdlog::level::warn : spdlog::level::from_str(level.toStdString()));
    qInstallMessageHandler(forward);
}

} // namespace foothold
