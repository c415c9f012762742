// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChoiceWords.h"
#include "ui/common/ErrorWords.h"
#include "ui/common/FieldLabels.h"
#include "ui/common/FieldText.h"
#include "ui/common/OptionalDateEdit.h"
#include "ui/common/StepWords.h"
#include "ui/common/UsualStages.h"

#include "core/campaign/DefaultStages.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foothold;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everyFieldHasALabel();
    void everyChoiceHasAWord();
    void everyErrorHasItsSentence();
    void stepsSayWhatWasDone();
    void stagesKeepTheirKinds();
    void wordsInOneLine_data();
    void wordsInOneLine();
    void money();
    void dates();
    void foldedText();
};

void WordsTest::everyFieldHasALabel()
{
    forEachRecord([]<class R>(std::type_identity<R>) {
        forEachField<R>([](const auto& field) {
            const std::string name = std::string(Fields<R>::table) + '.' + std::string(field.column);
            QVERIFY2(!FieldLabels::of<R>(field.column).isEmpty(), name.c_str());
        });
    });
    QVERIFY(FieldLabels::of(u"company.nonsense"_s).isEmpty());
}

template <ChoiceEnum E> void checkChoices()
{
    const QStringList words = ChoiceWords::all<E>();
    QCOMPARE(words.size(), qsizetype(choiceWords<E>.size()));
    for (qsizetype i = 0; i < words.size(); ++i)
        QCOMPARE(words[i].isEmpty(), choiceWords<E>[size_t(i)].empty()); // only "not known" has none
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
}

void WordsTest::everyChoiceHasAWord()
{
    forEachRecord([]<class R>(std::type_identity<R>) {
        forEachField<R>([](const auto& field) {
            using Member = typename std::decay_t<decltype(field)>::Member;
            if constexpr (ChoiceEnum<Member>)
                checkChoices<Member>();
        });
    });
    checkChoices<Demand>();
    checkChoices<Origin>();
}

void WordsTest::everyErrorHasItsSentence()
{
    QSet<QString> sentences;
    for (int code = 0; code <= int(Error::Code::Internal); ++code) {
        const QString words = ErrorWords::of({Error::Code(code), u"/home/ana/list.foothold"_s, u"detail"_s});
        QVERIFY2(words.endsWith(u'.'), qPrintable(words));
        QVERIFY2(!words.contains(u'%'), qPrintable(words));
        sentences.insert(words);
    }
    QCOMPARE(sentences.size(), int(Error::Code::Internal) + 1);
    QCOMPARE(ErrorWords::of({Error::Code::NotACampaign, u"/tmp/a.txt"_s, {}}),
        u"The file /tmp/a.txt is not a Foothold campaign. Choose a file that ends in .foothold, or start a new campaign."_s);
    QCOMPARE(ErrorWords::of({Error::Code::Invalid, u"company.name"_s, {}}), u"A company needs a name."_s);
    QVERIFY(ErrorWords::of({Error::Code::Invalid, u"company.want"_s, {}}).contains(u"Want to join"_s));
}

void WordsTest::stepsSayWhatWasDone()
{
    QCOMPARE(StepWords::of({Step::Add, RecordKind::Company, u"Acme"_s, {}, 1}), u"Add Acme"_s);
    QCOMPARE(StepWords::of({Step::MoveToStage, RecordKind::Application, u"Acme"_s, u"Interview"_s, 1}),
        u"Move Acme to Interview"_s);
    QCOMPARE(StepWords::of({Step::Edit, RecordKind::JobAd, {}, {}, 1}), u"Edit job ad"_s);
    for (int step = 0; step <= int(Step::CreateDemo); ++step) {
        for (int kind = 0; kind < kRecordKinds; ++kind) {
            for (const int count : {1, 3}) {
                const StepLabel label{Step(step), RecordKind(kind), {}, u"Offer"_s, count};
                QVERIFY(!StepWords::of(label).isEmpty());
                QVERIFY(!StepWords::of(label).contains(u'%'));
            }
        }
    }
}

void WordsTest::stagesKeepTheirKinds()
{
    const QList<Stage> usual = usualStages();
    QCOMPARE(usual.size(), defaultStages().size());
    for (qsizetype i = 0; i < usual.size(); ++i)
        QCOMPARE(usual[i].name, defaultStages()[i].name); // in English they are the same
}

void WordsTest::wordsInOneLine_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("line");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("plain") << QStringList{u"a"_s, u"b c"_s} << u"a, b c"_s;
    QTest::newRow("with commas") << QStringList{u"Berlin, Germany"_s, u"Oslo"_s} << u"Berlin, Germany; Oslo"_s;
    QTest::newRow("one with a comma") << QStringList{u"Berlin, Germany"_s} << u"Berlin, Germany;"_s;
}

void WordsTest::wordsInOneLine()
{
    QFETCH(QStringList, words);
    QFETCH(QString, line);
    QCOMPARE(FieldText::joinWords(words), line);
    QCOMPARE(FieldText::splitWords(line), words);
}

void WordsTest::money()
{
    QCOMPARE(FieldText::money(180000, u"EUR"_s), u"1,800 EUR"_s);
    QCOMPARE(FieldText::money(1550, u"GBP"_s), u"15.50 GBP"_s);
    QCOMPARE(FieldText::money(1550, u"JPY"_s), u"1,550 JPY"_s);
    QCOMPARE(FieldText::parseMoney(u"1,800"_s, u"EUR"_s), std::optional<qint64>(180000));
    QCOMPARE(FieldText::parseMoney(u"15.5"_s, u"EUR"_s), std::optional<qint64>(1550));
    QVERIFY(!FieldText::parseMoney(u"a lot"_s, u"EUR"_s));
}

void WordsTest::dates()
{
    const QDate day(2027, 6, 30);
    QCOMPARE(FieldText::date(day), u"30/06/2027"_s);
    for (const QString& typed : {u"30/06/2027"_s, u"2027-06-30"_s, u"30/06/27"_s})
        QCOMPARE(OptionalDateEdit::parse(typed), day);
    QVERIFY(!OptionalDateEdit::parse(u"soon"_s).isValid());
}

void WordsTest::foldedText()
{
    QCOMPARE(FieldText::folded(u"\u00c9TUDE na\u00efve"_s), u"etude naive"_s);
}

QTEST_MAIN(WordsTest)
#include "WordsTest.moc"
