// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HelpViewer.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace foothold;

namespace {

QStringList pages(const QString& folder)
{
    return QDir(folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
}

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class HelpViewerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void showsEnglish_data();
    void showsEnglish();
    void showsSpanishAndFollowsItsLinks();
    void everyPageIsTranslated();
    void everyLinkLeadsToAPage();
};

void HelpViewerTest::showsEnglish_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("C") << QLocale::c();
    QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom);
    QTest::newRow("a language without pages") << QLocale(QLocale::Finnish, QLocale::Finland);
}

void HelpViewerTest::showsEnglish()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    HelpViewer viewer;
    viewer.showPage(u"companies.md"_s);
    QCOMPARE(viewer.currentFile(), u"companies.md"_s);
    QVERIFY(viewer.findChild<QTextBrowser*>()->toPlainText().startsWith(u"Companies"_s));
}

void HelpViewerTest::showsSpanishAndFollowsItsLinks()
{
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
    HelpViewer viewer;
    viewer.showPage(u"companies.md"_s);
    QCOMPARE(viewer.currentFile(), u"companies.md"_s);
    auto* text = viewer.findChild<QTextBrowser*>();
    QVERIFY(text->toPlainText().startsWith(u"Empresas"_s));
    text->setSource(text->source().resolved(QUrl(u"ads.md"_s)), QTextDocument::MarkdownResource);
    QVERIFY(text->toPlainText().startsWith(u"Ofertas"_s));
}

void HelpViewerTest::everyPageIsTranslated()
{
    QVERIFY(pages(u":/help"_s).contains(u"index.md"_s));
    QCOMPARE(pages(u":/help/es"_s), pages(u":/help"_s));
}

void HelpViewerTest::everyLinkLeadsToAPage()
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    for (const QString& folder : {u":/help"_s, u":/help/es"_s}) {
        for (const QString& page : pages(folder)) {
            auto match = link.globalMatch(textOf(folder + u'/' + page));
            QVERIFY2(match.hasNext(), qPrintable(page)); // at least back to the contents
            while (match.hasNext()) {
                const QString target = match.next().captured(1);
                QVERIFY2(QFile::exists(folder + u'/' + target), qPrintable(page + u" -> "_s + target));
            }
        }
    }
}

QTEST_MAIN(HelpViewerTest)
#include "HelpViewerTest.moc"
