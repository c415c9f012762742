// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/VocabularyChange.h"

#include "core/keywords/KeywordExtractor.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class VocabularyChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void touches_data();
    void touches();

private:
    Taxonomy m_taxonomy;
};

namespace {

using Entries = QList<VocabularyEntry>;

VocabularyEntry entry(
    const QString& name, const QStringList& aliases = {}, TermCategory category = TermCategory::Method)
{
    VocabularyEntry made;
    made.name = name;
    made.aliases = aliases;
    made.category = category;
    return made;
}

VocabularyEntry ban(const QString& name)
{
    VocabularyEntry made = entry(name);
    made.banned = true;
    return made;
}

} // namespace

void VocabularyChangeTest::initTestCase()
{
    QVERIFY(m_taxonomy.read(R"(@category language
Python
SQL
=Go | Golang | context
@category tool
PostgreSQL | Postgres
@category method
model training
image processing
natural language processing | NLP
)",
        u"t"_s));
}

void VocabularyChangeTest::touches_data()
{
    QTest::addColumn<Entries>("before");
    QTest::addColumn<Entries>("after");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("touched");
    const Entries none;
    QTest::newRow("no change") << none << none << u"Python and SQL"_s << false;
    QTest::newRow("new term, there") << none << Entries{entry(u"Zorbex"_s)} << u"the zorbex"_s << true;
    QTest::newRow("new term, elsewhere") << none << Entries{entry(u"Zorbex"_s)} << u"Python and SQL"_s << false;
    QTest::newRow("removed term, there") << Entries{entry(u"Zorbex"_s)} << none << u"the ZORBEX"_s << true;
    QTest::newRow("a plural") << none << Entries{entry(u"data lake"_s)} << u"two data lakes"_s << true;
    QTest::newRow("a hyphen") << none << Entries{entry(u"data lake"_s)} << u"a data-lake"_s << true;
    QTest::newRow("in one word") << none << Entries{entry(u"data lakehouse"_s)} << u"a datalakehouse"_s << true;
    QTest::newRow("British spelling") << none << Entries{entry(u"colour analysis"_s)} << u"color analyses"_s << true;
    QTest::newRow("one of two words") << none << Entries{entry(u"Python SQL"_s)} << u"Python alone"_s << false;
    QTest::newRow("new alias") << Entries{entry(u"Zorbex"_s)} << Entries{entry(u"Zorbex"_s, {u"zx"_s})} << u"zx"_s
                               << true;
    QTest::newRow("new alias, other ad") << Entries{entry(u"Zorbex"_s)} << Entries{entry(u"Zorbex"_s, {u"zx"_s})}
                                         << u"Zorbex"_s << false;
    QTest::newRow("new name, alias there")
        << Entries{entry(u"Zorbex"_s, {u"zx"_s})} << Entries{entry(u"Zorb"_s, {u"zx"_s})} << u"zx"_s << true;
    QTest::newRow("new category") << Entries{entry(u"Zorbex"_s)} << Entries{entry(u"Zorbex"_s, {}, TermCategory::Tool)}
                                  << u"zorbex"_s << true;
    QTest::newRow("merge: the listed term's other form")
        << none << Entries{entry(u"PG"_s, {u"PostgreSQL"_s})} << u"Postgres"_s << true;
    QTest::newRow("merge: another ad") << none << Entries{entry(u"PG"_s, {u"PostgreSQL"_s})} << u"Python"_s << false;
    QTest::newRow("ban: its form") << none << Entries{ban(u"PostgreSQL"_s)} << u"Postgres"_s << true;
    QTest::newRow("ban lifted") << Entries{ban(u"Python"_s)} << none << u"Python"_s << true;
    QTest::newRow("ban of what only the tagger finds")
        << none << Entries{ban(u"Frob Kit"_s)} << u"a Frob\nkit"_s << true;
    QTest::newRow("the same ban again") << Entries{ban(u"Frob Kit"_s)} << Entries{ban(u"frob kit"_s)} << u"a Frob Kit"_s
                                        << false;
    QTest::newRow("shared head") << none << Entries{entry(u"speech processing"_s)} << u"speech and image processing"_s
                                 << true;
    QTest::newRow("an action") << none << Entries{entry(u"robot training"_s)} << u"You will train robot arms, a robot"_s
                               << true;
    QTest::newRow("glued words") << none << Entries{entry(u"SparkExperience"_s)} << u"SparkExperience"_s << true;
    QTest::newRow("part of a glued word") << none << Entries{entry(u"Spark"_s)} << u"SparkExperience"_s << true;
    QTest::newRow("empty text") << none << Entries{entry(u"Zorbex"_s)} << QString() << false;
    QTest::newRow("too long to look") << none << Entries{entry(u"Zorbex"_s)}
                                      << QString(KeywordExtractor::kSlice + 1, u' ') << true;
}

void VocabularyChangeTest::touches()
{
    QFETCH(Entries, before);
    QFETCH(Entries, after);
    QFETCH(QString, text);
    QFETCH(bool, touched);
    QCOMPARE(VocabularyChange(m_taxonomy, Vocabulary(before), Vocabulary(after)).mayTouch(text), touched);
    QCOMPARE(VocabularyChange(m_taxonomy, Vocabulary(after), Vocabulary(before)).mayTouch(text), touched);
}

QTEST_GUILESS_MAIN(VocabularyChangeTest)
#include "VocabularyChangeTest.moc"
