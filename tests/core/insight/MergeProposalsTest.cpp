// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/MergeProposals.h"

#include "core/keywords/Taxonomy.h"
#include "core/keywords/Vocabulary.h"

#include <QElapsedTimer>
#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class MergeProposalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pairs_data();
    void pairs();
    void theStudentsWordHolds();
    void namesAndOrder();
    void categoriesDecideShortInitials();
    void takesManyTerms();

private:
    QList<MergeProposal> of(const QList<CountedTerm>& terms, const Vocabulary& vocabulary = {}) const
    {
        return mergeProposals(terms, *m_taxonomy, vocabulary);
    }

    std::shared_ptr<const Taxonomy> m_taxonomy;
};

namespace {

QList<CountedTerm> counted(const QStringList& names)
{
    QList<CountedTerm> terms;
    for (const QString& name : names)
        terms.append({name, TermCategory::Other, 1});
    return terms;
}

} // namespace

void MergeProposalsTest::initTestCase()
{
    const auto taxonomy = Taxonomy::builtIn();
    QVERIFY(taxonomy.ok());
    m_taxonomy = *taxonomy;
}

void MergeProposalsTest::pairs_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("expected"); // the likeness of each proposal
    const auto row = [](const char* name, const QStringList& names, const QStringList& expected = {}) {
        QTest::newRow(name) << names << expected;
    };
    const QStringList spelling{u"spelling"_s};
    const QStringList plural{u"plural"_s};
    const QStringList shorter{u"abbreviation"_s};
    const QStringList slip{u"slip"_s};
    row("nothing", {});
    row("one term", {u"Zorbex"_s});
    row("two things", {u"Zorbex"_s, u"Frobnicator"_s});

    row("case", {u"Zorbex"_s, u"ZORBEX"_s}, spelling);
    row("hyphen", {u"zorb-flow"_s, u"zorb flow"_s}, spelling);
    row("blank", {u"zorb flow"_s, u"zorbflow"_s}, spelling);
    row("dot", {u"Zorb.js"_s, u"ZorbJS"_s}, spelling);
    row("slash", {u"Zorb/X"_s, u"ZorbX"_s}, spelling);
    row("accent", {u"Z\u00f6rbex"_s, u"Zorbex"_s}, spelling);
    row("British", {u"zorb visualisation"_s, u"zorb visualization"_s}, spelling);
    row("and", {u"zorb & frob"_s, u"zorb and frob"_s}, spelling);
    row("curly apostrophe", {u"Zorb's law"_s, u"Zorb\u2019s law"_s}, spelling);
    row("three spellings", {u"zorb flow"_s, u"zorb-flow"_s, u"ZorbFlow"_s}, {u"spelling"_s, u"spelling"_s});

    row("plural", {u"zorb pipeline"_s, u"zorb pipelines"_s}, plural);
    row("plural in y", {u"zorb study"_s, u"zorb studies"_s}, plural);
    row("plural of an acronym", {u"ZRB"_s, u"ZRBs"_s}, plural);
    row("plural of a first word", {u"zorbex system"_s, u"zorbexes system"_s}, plural);
    row("plural in one word", {u"zorbflows"_s, u"zorb flow"_s}, plural);

    row("initials", {u"zorbal frob kerning"_s, u"ZFK"_s}, shorter);
    row("initials over small words", {u"theory of zorbs and frobs"_s, u"TZF"_s}, shorter);
    row("initials of a hyphenated name", {u"zorb-driven frobbing"_s, u"ZDF"_s}, shorter);
    row("initials of two", {u"zorbal frob kerning"_s, u"zonal fern keeping"_s, u"ZFK"_s});
    row("lower case is no abbreviation", {u"zorbal frob kerning"_s, u"zfk"_s});
    row("other initials", {u"zorbal frob kerning"_s, u"ZKF"_s});
    row("both names in one", {u"zorbal frob kerning (ZFK)"_s, u"zorbal frob kerning"_s}, shorter);
    row("both names in one, short first", {u"ZFK (zorbal frob kerning)"_s, u"ZFK"_s}, shorter);
    row("a bracket with another thing", {u"Zorb (frob)"_s, u"frob"_s});

    row("a letter more", {u"frobnicattion zorb"_s, u"frobnication zorb"_s}, slip);
    row("letters swapped", {u"frobnciation zorb"_s, u"frobnication zorb"_s}, slip);
    row("another letter", {u"frobmication zorb"_s, u"frobnication zorb"_s}, slip);
    row("two letters", {u"frobmicotion zorb"_s, u"frobnication zorb"_s});
    row("another first letter", {u"grobnication zorb"_s, u"frobnication zorb"_s});
    row("another ending", {u"zorb frobnicated"_s, u"zorb frobnicates"_s});
    row("a short word", {u"zorbing frob"_s, u"zorbing frab"_s});
    row("numbers", {u"frobnicator 2"_s, u"frobnicator 3"_s});
    row("numbers in a word", {u"frobnic8or"_s, u"frobnic9or"_s});
    row("two listed words", {u"zorb regression"_s, u"zorb progression"_s});
    row("the other way round", {u"structured zorbs"_s, u"unstructured zorbs"_s});
    row("with and without", {u"supervised zorbing"_s, u"unsupervised zorbing"_s});

    row("C, C++, C#", {u"C"_s, u"C++"_s, u"C#"_s});
    row("unlisted signs", {u"Z"_s, u"Z++"_s, u"Z#"_s});
    row("Java and JavaScript", {u"Java"_s, u"JavaScript"_s});
    row("R and R&D", {u"R"_s, u"R&D"_s});
    row("ML and LM", {u"ML"_s, u"LM"_s});
    row("role and work", {u"data engineer"_s, u"data engineering"_s});
    row("listed apart", {u"system design"_s, u"systems engineering"_s});
    row("listed apart, alike", {u"React"_s, u"React Native"_s});
    row("statistics", {u"statistics"_s, u"statistical methods"_s});
    row("an alias of a listed term", {u"Go"_s, u"Golang"_s}, {u"listed"_s});
    row("short names", {u"AB"_s, u"ABs"_s});
}

void MergeProposalsTest::pairs()
{
    QFETCH(QStringList, names);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const MergeProposal& proposal : of(counted(names)))
        found.append(choiceText(proposal.likeness));
    QCOMPARE(found, expected);
    std::reverse(names.begin(), names.end());
    QCOMPARE(of(counted(names)).size(), expected.size());
}

void MergeProposalsTest::theStudentsWordHolds()
{
    VocabularyEntry one;
    one.name = u"zorb flow"_s;
    VocabularyEntry other;
    other.name = u"zorbflow"_s;
    const auto terms = counted({u"zorb flow"_s, u"zorbflow"_s, u"ZorbFlow"_s});
    QCOMPARE(of(terms, Vocabulary({one, other})).size(), 0); // ZorbFlow is a form of theirs
    one.aliases = {u"zorbflow"_s};
    QCOMPARE(of(counted({u"zorb flow"_s, u"zorbflow"_s}), Vocabulary({one})).size(), 0); // merged already
}

void MergeProposalsTest::namesAndOrder()
{
    const QList<MergeProposal> found =
        of({{u"zorb flow"_s, TermCategory::Tool, 1}, {u"zorb-flow"_s, TermCategory::Method, 5},
            {u"frobs kit"_s, TermCategory::Tool, 9}, {u"frobs kits"_s, TermCategory::Tool, 9},
            {u"Zorbit"_s, TermCategory::Tool, 4}, {u"ZORBIT"_s, TermCategory::Tool, 3},
            {u"golang"_s, TermCategory::Other, 9}, {u"Go"_s, TermCategory::Language, 1}});
    QCOMPARE(found.size(), 4);
    QCOMPARE(found[0].keep.name, u"Zorbit"_s); // the surest first: seven companies before six
    QCOMPARE(found[1].keep, (CountedTerm{u"zorb-flow"_s, TermCategory::Method, 5})); // the more frequent name
    QCOMPARE(found[1].other.name, u"zorb flow"_s);
    QCOMPARE(found[2].likeness, Likeness::Plural);
    QCOMPARE(found[3].keep.name, u"Go"_s); // a listed name before a frequent one
    QCOMPARE(found[3].likeness, Likeness::Listed);
}

void MergeProposalsTest::categoriesDecideShortInitials()
{
    QList<CountedTerm> terms{{u"zorbal kerning"_s, TermCategory::Method, 2}, {u"ZK"_s, TermCategory::Method, 1}};
    QCOMPARE(of(terms).size(), 1);
    terms[1].category = TermCategory::Tool;
    QCOMPARE(of(terms).size(), 0);
}

void MergeProposalsTest::takesManyTerms()
{
    QList<CountedTerm> terms;
    for (int i = 0; i < 2500; ++i) {
        terms.append({u"frobnicated thing number %1"_s.arg(i), TermCategory::Other, i});
        terms.append({u"Frobnicated-thing number %1"_s.arg(i), TermCategory::Other, i});
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(of(terms).size(), 2500);
    qInfo("%lld ms for %lld terms", timer.elapsed(), qint64(terms.size()));
}

QTEST_GUILESS_MAIN(MergeProposalsTest)
#include "MergeProposalsTest.moc"
