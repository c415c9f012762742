// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Language.h"
#include "core/text/Decoding.h"

#include <QDir>
#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detects_data();
    void detects();
    void knowsTheRealAds();
};

void LanguageTest::detects_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("language");
    const auto row = [](const char* name, const QString& text, TextLanguage language) {
        QTest::newRow(name) << text << int(language);
    };
    row("empty", {}, TextLanguage::Unknown);
    row("too short", u"Python"_s, TextLanguage::Unknown);
    row("only numbers", u"1 2 3 4"_s, TextLanguage::Unknown);
    row("en", u"We are looking for a person with a passion for data and the will to learn."_s, TextLanguage::English);
    row("es", u"Buscamos una persona con ganas de aprender y que trabaje con los datos de la empresa."_s,
        TextLanguage::Spanish);
    row("de", u"Wir suchen eine Person, die mit uns und den Daten der Firma arbeiten will."_s, TextLanguage::German);
    row("fr", u"Nous cherchons une personne pour travailler avec les donn\u00e9es de notre entreprise."_s,
        TextLanguage::French);
    row("it", u"Cerchiamo una persona che lavori con i dati della nostra azienda e con gli altri."_s,
        TextLanguage::Italian);
    row("pt", u"Buscamos uma pessoa que trabalhe com os dados da nossa empresa e n\u00e3o tenha medo."_s,
        TextLanguage::Portuguese);
}

void LanguageTest::detects()
{
    QFETCH(QString, text);
    QFETCH(int, language);
    QCOMPARE(int(detectLanguage(tokenize(text))), language);
}

void LanguageTest::knowsTheRealAds()
{
    const QDir folder(QStringLiteral(FOOTHOLD_DATA_DIR "/ads"));
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        QSKIP("no public test data beside the repository");
    const QHash<QString, TextLanguage> foreign = {{u"019"_s, TextLanguage::Italian}, {u"022"_s, TextLanguage::French},
        {u"049"_s, TextLanguage::Portuguese}, {u"052"_s, TextLanguage::Spanish}, {u"054"_s, TextLanguage::Italian}};
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const TextLanguage found = detectLanguage(tokenize(decodeText(file.readAll()).text));
        QVERIFY2(found == foreign.value(name.left(3), TextLanguage::English), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "LanguageTest.moc"
