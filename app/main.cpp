// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FirstFrame.h"
#include "app/LogBridge.h"
#include "app/SelfTest.h"
#include "app/SingleInstance.h"
#include "app/Wiring.h"
#include "ui/common/Translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLocale>

#include <optional>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    const QApplication program(argc, argv);
    foothold::installLogBridge();
    QCoreApplication::setApplicationName(u"foothold"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FOOTHOLD_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.foothold.Foothold"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/foothold.svg"_s));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Plan and run an internship application campaign."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, u"Open the demo campaign."_s);
    const QCommandLineOption language(u"language"_s, u"Show the program in this language, such as es."_s, u"code"_s);
    const QCommandLineOption selfTest(u"self-test"_s, u"Show each page of a fresh demo campaign, then quit."_s);
    const QCommandLineOption pictures(
        u"pictures"_s, u"With --self-test: write pictures of the pages to this folder."_s, u"folder"_s);
    const QCommandLineOption untilShown(
        u"until-shown"_s, u"Say \"shown\" when the window's first rows are painted; for measuring."_s);
    parser.addOptions({demo, language, selfTest, pictures, untilShown});
    parser.addPositionalArgument(u"file"_s, u"The campaign to open."_s, u"[file]"_s);
    parser.process(program);

    QLocale locale = parser.isSet(language) ? QLocale(parser.value(language)) : QLocale::system();
    if (locale.language() == QLocale::C) // it shows seconds and no thousands
        locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    foothold::installTranslations(locale);

    if (parser.isSet(selfTest))
        return foothold::runSelfTest(parser.value(pictures));
    std::optional<foothold::FirstFrame> firstFrame;
    if (parser.isSet(untilShown))
        firstFrame.emplace();
    const QString file = parser.positionalArguments().value(0);
    foothold::SingleInstance instance(foothold::SingleInstance::userName());
    if (!parser.isSet(demo) && instance.handOver(file))
        return 0;
    if (!instance.listen() && !parser.isSet(demo) && instance.handOver(file)) // it was just starting
        return 0;
    foothold::Wiring wiring;
    QObject::connect(&instance, &foothold::SingleInstance::asked, &wiring.windows(), &foothold::Windows::bringUp);
    if (parser.isSet(demo))
        wiring.window().openDemo();
    else if (!file.isEmpty())
        wiring.window().openFile(file);
    else
        wiring.window().reopenLast();
    wiring.window().show();
    return QApplication::exec();
}
