// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/HeatmapModel.h"

#include "support/TestPageContext.h"
#include "ui/keywords/AdSentences.h"
#include "ui/keywords/HeatmapImage.h"
#include "ui/keywords/HeatmapTable.h"
#include "ui/keywords/PlacesModel.h"
#include "ui/keywords/ShownMatrix.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foothold;

using Tester = QAbstractItemModelTester;

class HeatmapModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsSayWhatTheyAre();
    void emptyMatrixIsFine();
    void toolTipIsPlainText();
    void viewTellsAssistiveTools();
    void shownMatrixCountsAnew();
    void placesStandStrongestFirst();
    void sentencesAreCutAroundThePlace();
    void pictureIsBounded();

private:
    static DemandMatrix matrix()
    {
        DemandMatrix::Builder builder({{1, u"Acme"_s}, {2, u"Bolt"_s}, {3, u"Abel"_s}});
        builder.addAd({11}, {1}, 0);
        builder.addAd({12}, {2}, 1);
        builder.addAd({13}, {3}, 2);
        builder.addMention({11}, {9, 6, u"Python"_s, TermCategory::Language, Demand::Required});
        builder.addMention({12}, {3, 6, u"Python"_s, TermCategory::Language, Demand::Mentioned});
        builder.addMention({13}, {0, 6, u"Python"_s, TermCategory::Language, Demand::Preferred});
        builder.addMention({12}, {20, 3, u"Git"_s, TermCategory::Tool, Demand::Preferred});
        return builder.build();
    }
};

void HeatmapModelTest::cellsSayWhatTheyAre()
{
    HeatmapModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setMatrix(matrix());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"Python"_s);
    QCOMPARE(model.headerData(0, Qt::Vertical, HeatmapModel::CompaniesRole).toInt(), 3);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Bolt"_s);
    QCOMPARE(model.index(0, 0).data(HeatmapModel::DemandRole).toInt(), int(Demand::Required));
    QVERIFY(!model.index(1, 0).data(HeatmapModel::DemandRole).isValid());
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Python, Acme: Required"_s);
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Git, Acme: not named"_s);
    QCOMPARE(model.mostCompanies(), 3);
    QCOMPARE(model.rowOf(u"Git"_s), 1);
    QCOMPARE(model.columnOf(3), 2);
    QCOMPARE(model.rowOf(u"C++"_s), -1);
    model.setMatrix({});
    QCOMPARE(model.rowCount(), 0);
}

void HeatmapModelTest::emptyMatrixIsFine()
{
    HeatmapModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.mostCompanies(), 1);
    QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

void HeatmapModelTest::toolTipIsPlainText()
{
    HeatmapModel model([](const DemandMatrix::Cell&) { return u"<img src=/dev/zero> & more"_s; });
    model.setMatrix(matrix());
    const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"&lt;img src=/dev/zero&gt; &amp; more"_s));
    QVERIFY(!tip.contains(u"<img"_s));
    QVERIFY(!model.index(1, 0).data(Qt::ToolTipRole).isValid());
}

void HeatmapModelTest::viewTellsAssistiveTools()
{
    const Theme theme(Theme::Scheme::Light);
    HeatmapModel model;
    model.setMatrix(matrix());
    HeatmapTable table(theme);
    table.setModel(&model);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&table);
    QVERIFY(face && face->tableInterface());
    QAccessibleInterface* cell = face->tableInterface()->cellAt(0, 0);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), u"Python, Acme: Required"_s);
}

void HeatmapModelTest::shownMatrixCountsAnew()
{
    HeatmapChoice choice;
    choice.companies = {{1, {1}}, {2, {2}}, {3, {3}}};
    DemandMatrix shown = shownMatrix(matrix(), choice);
    QCOMPARE(shown.rows().size(), 2);
    QStringList names;
    for (const auto& column : shown.columns())
        names.append(column.name);
    QCOMPARE(names, QStringList({u"Abel"_s, u"Acme"_s, u"Bolt"_s}));
    QCOMPARE(shown.rows()[0].cellAt(1)->ad, JobAdId{11});

    choice.terms.atLeast = Demand::Preferred;
    shown = shownMatrix(matrix(), choice);
    QCOMPARE(shown.rows()[0].term, u"Python"_s);
    QCOMPARE(shown.rows()[0].companies, 2); // Bolt only mentions it

    choice.companies.remove(2);
    shown = shownMatrix(matrix(), choice);
    QCOMPARE(shown.rows().size(), 1);
    QCOMPARE(shown.columns().size(), 2);
}

void HeatmapModelTest::placesStandStrongestFirst()
{
    TestCampaign campaign;
    const auto company = addCompany(*campaign, u"Acme"_s);
    const auto ad = addAd(*campaign, company, u"Intern"_s, u"We wait. You know Python. Bye."_s);
    const AdSentences sentences(*campaign);
    PlacesModel model(sentences);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    DemandMatrix::Row row = matrix().rows()[0];
    row.cells[0].ad = ad;
    row.cells[0].start = 18;
    model.setRow(row, matrix().columns());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data().toString(), u"Acme"_s);
    QCOMPARE(model.index(1).data().toString(), u"Abel"_s);
    QCOMPARE(model.index(0).data(PlacesModel::SentenceRole).toString(), u"You know Python."_s);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Acme, Required: You know Python."_s);
    QCOMPARE(model.index(1).data(PlacesModel::SentenceRole).toString(), QString()); // its ad is gone
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void HeatmapModelTest::sentencesAreCutAroundThePlace()
{
    TestCampaign campaign;
    const auto company = addCompany(*campaign, u"Acme"_s);
    const QString filler = QString(u"word "_s).repeated(200);
    const auto ad = addAd(*campaign, company, u"Intern"_s, filler + u"Python "_s + filler);
    const AdSentences sentences(*campaign);
    const QString sentence = sentences.at(ad, int(filler.size()), 6);
    QVERIFY(sentence.contains(u"Python"_s));
    QVERIFY(sentence.size() < 400);
    QVERIFY(sentence.startsWith(QChar(0x2026)) && sentence.endsWith(QChar(0x2026)));
    QCOMPARE(sentences.at(ad, int(2 * filler.size()), 600), QString()); // beyond the text
}

void HeatmapModelTest::pictureIsBounded()
{
    const Theme theme(Theme::Scheme::Light);
    QVERIFY(!heatmapImage({}, theme).isNull());
    QList<DemandMatrix::Column> columns;
    for (int i = 0; i < 450; ++i)
        columns.append({i + 1, u"Company %1"_s.arg(i)});
    DemandMatrix::Builder builder(columns);
    for (int i = 0; i < 450; ++i) {
        builder.addAd({i + 1}, {i + 1}, i);
        builder.addMention({i + 1}, {0, 1, u"Term %1"_s.arg(i % 90), TermCategory::Tool, Demand::Required});
    }
    const QImage image = heatmapImage(builder.build(), theme);
    QVERIFY(image.width() < 500 * Theme::kHeatCell);
    QVERIFY(image.height() < 100 * Theme::kHeatCell);
}

QTEST_MAIN(HeatmapModelTest)
#include "HeatmapModelTest.moc"
