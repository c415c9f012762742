// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include "ui/common/Icons.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foothold;

using Token = Theme::Token;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsLegible_data();
    void textIsLegible();
    void marksAreVisible_data();
    void marksAreVisible();
    void heatGrowsSteadily();
    void appliesPaletteAndTellsOfIt();
    void demandsDifferByLine();
    void everyIconIsThere();

private:
    static void schemes()
    {
        QTest::addColumn<Theme::Scheme>("scheme");
        QTest::newRow("light") << Theme::Scheme::Light;
        QTest::newRow("dark") << Theme::Scheme::Dark;
    }
};

void ThemeTest::textIsLegible_data()
{
    schemes();
}

void ThemeTest::textIsLegible()
{
    QFETCH(Theme::Scheme, scheme);
    const Theme theme(scheme);
    const auto check = [&theme](Token text, const QColor& ground, const char* where) {
        const double contrast = Theme::contrast(theme.color(text), ground);
        QVERIFY2(contrast >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(int(text)).arg(QLatin1String(where)).arg(contrast)));
    };
    for (const Token ground : {Token::Window, Token::Surface}) {
        for (const Token text :
            {Token::Text, Token::Muted, Token::Accent, Token::Danger, Token::Warning, Token::Success})
            check(text, theme.color(ground), "window or surface");
    }
    check(Token::Text, theme.color(Token::Hover), "hover");
    check(Token::Text, theme.color(Token::Selection), "selection");
    check(Token::Muted, theme.color(Token::Hover), "hover");
    check(Token::OnAccent, theme.color(Token::Accent), "accent");
    for (size_t i = 0; i < choiceWords<TermCategory>.size(); ++i)
        check(Token::Text, theme.categoryTint(TermCategory(i)), "category tint");
    for (size_t i = 0; i < choiceWords<StageKind>.size(); ++i)
        check(Token::Text, theme.stageTint(StageKind(i)), "stage tint");
    for (int step = 0; step <= 20; ++step) {
        const QColor ground = theme.heat(step / 20.0);
        QVERIFY2(Theme::contrast(theme.textOn(ground), ground) >= 4.5, qPrintable(ground.name()));
    }
}

void ThemeTest::marksAreVisible_data()
{
    schemes();
}

void ThemeTest::marksAreVisible()
{
    QFETCH(Theme::Scheme, scheme);
    const Theme theme(scheme);
    for (const Token ground : {Token::Window, Token::Surface}) {
        for (size_t i = 0; i < choiceWords<TermCategory>.size(); ++i) {
            const double contrast = Theme::contrast(theme.category(TermCategory(i)), theme.color(ground));
            QVERIFY2(contrast >= 3, qPrintable(u"category %1: %2"_s.arg(i).arg(contrast)));
        }
        for (size_t i = 0; i < choiceWords<StageKind>.size(); ++i) {
            const double contrast = Theme::contrast(theme.stageMark(StageKind(i)), theme.color(ground));
            QVERIFY2(contrast >= 3, qPrintable(u"stage %1: %2"_s.arg(i).arg(contrast)));
        }
    }
}

void ThemeTest::heatGrowsSteadily()
{
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        const Theme theme(scheme);
        double before = 0;
        for (int step = 0; step <= 5; ++step) {
            const double contrast = Theme::contrast(theme.heat(0), theme.heat(step / 5.0));
            QVERIFY(contrast > before);
            before = contrast;
        }
    }
}

void ThemeTest::appliesPaletteAndTellsOfIt()
{
    Theme theme(Theme::Scheme::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.apply();
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme.color(Token::Window));
    theme.setScheme(Theme::Scheme::Dark);
    QCOMPARE(changed.size(), 2);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme.color(Token::Window));
    QVERIFY(!qApp->styleSheet().contains(u'@')); // every token was filled in
}

void ThemeTest::demandsDifferByLine()
{
    QVERIFY(Theme::underline(Demand::Required) != Theme::underline(Demand::Preferred));
    QVERIFY(Theme::underline(Demand::Preferred) != Theme::underline(Demand::Mentioned));
}

void ThemeTest::everyIconIsThere()
{
    for (int i = 0; i <= int(Icon::DrawingSearch); ++i) {
        QVERIFY2(QFile::exists(iconPath(Icon(i))), qPrintable(iconPath(Icon(i))));
        QVERIFY(!icon(Icon(i)).pixmap(20, 20).toImage().isNull());
    }
}

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
