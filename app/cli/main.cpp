// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include "ui/common/Translations.h"

#include <QApplication>
#include <QFile>

#include <CLI/CLI.hpp>

#include <iostream>

namespace foothold::cli {

QString fromArgument(const std::string& argument)
{
    return QFile::decodeName(QByteArray::fromStdString(argument));
}

namespace {

// Qt's own remarks about the system are no words of a command; ours, from a warning on, are.
void passOurWarnings(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const bool ours = QByteArrayView(context.category).startsWith("foothold.");
    if (type == QtFatalMsg || (ours && type != QtDebugMsg && type != QtInfoMsg))
        std::cerr << message.toStdString() << '\n';
}

} // namespace

} // namespace foothold::cli

using namespace foothold::cli;

int main(int argc, char** argv)
{
    CLI::App parser("Foothold: plan and run an internship application campaign, without a display.", "foothold-cli");
    Console console;
    Task task;
    parser.set_version_flag("--version", "foothold-cli " FOOTHOLD_VERSION);
    parser.add_flag("--json", console.json, "Print results as JSON lines");
    parser.add_flag("--quiet", console.quiet, "Print results and errors only");
    parser.require_subcommand(1);
    parser.fallthrough(); // the global flags may follow the command
    for (const auto& add : {addInit, addImport, addExport, addKeywords, addList, addHeatmap, addSheet, addBackup,
             addRestore, addCheck, addDemo})
        add(parser, task);
    try {
        parser.parse(argc, argv);
    } catch (const CLI::Success& asked) { // --help, --version
        return parser.exit(asked);
    } catch (const CLI::ParseError& error) {
        std::cerr << error.what() << "\nSee foothold-cli --help.\n";
        return kWrongCall;
    }

    qInstallMessageHandler(passOurWarnings);
    std::unique_ptr<QCoreApplication> application;
    if (task.needsGui) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("foothold"));
    foothold::installTranslations(QLocale::system());
    return task.run(console);
}
