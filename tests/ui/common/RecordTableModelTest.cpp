// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordTableModel.h"

#include "support/TestPageContext.h"
#include "ui/common/FilterProxy.h"
#include "ui/common/TablePane.h"
#include "ui/common/TableView.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foothold;

using Tester = QAbstractItemModelTester;

class RecordTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheRecords();
    void followsAddEditRemoveUndo();
    void editsInPlace();
    void reportsRefusedEdits();
    void lookedUpColumnsFollow();
    void onlyRowsOfAChangedRecordAreReadAgain();
    void oneEditOfTenThousandRowsPaintsOne();
    void filterFollows();
    void proxyFiltersAndSorts();
    void paneKeepsSelectionAndStates();
    void viewRemembersColumnsAndCopies();

private:
    static QList<TableColumn<Company>> columns()
    {
        return {fieldColumn(&Company::name).editable(), fieldColumn(&Company::want).editable(),
            fieldColumn(&Company::status).editable(), fieldColumn(&Company::places), fieldColumn(&Company::industry)};
    }
};

void RecordTableModelTest::showsTheRecords()
{
    TestCampaign campaign;
    const auto id = addCompany(*campaign, u"Acme"_s, 4);
    RecordTableModel<Company> model(*campaign, columns());
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Name"_s);
    QCOMPARE(model.index(0, 0).data().toString(), u"Acme"_s);
    QCOMPARE(model.index(0, 1).data(RecordTableModelBase::SortRole).toInt(), 4);
    QCOMPARE(model.index(0, 2).data().toString(), u"Candidate"_s);
    QCOMPARE(model.index(0, 0).data(RecordTableModelBase::IdRole).toLongLong(), id.value);
}

void RecordTableModelTest::followsAddEditRemoveUndo()
{
    TestCampaign campaign;
    addCompany(*campaign, u"Acme"_s);
    const auto second = addCompany(*campaign, u"Bolt"_s);
    addCompany(*campaign, u"Cove"_s);
    RecordTableModel<Company> model(*campaign, columns());
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    Company bolt = campaign->get<Company>(second).value();
    bolt.name = u"Bolt & Sons"_s;
    QVERIFY(campaign->update(bolt));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(model.index(1, 0).data().toString(), u"Bolt & Sons"_s);

    QVERIFY(campaign->remove<Company>(second));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(campaign->undo());
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.index(1, 0).data().toString(), u"Bolt & Sons"_s);
    QVERIFY(campaign->undo());
    QCOMPARE(model.index(1, 0).data().toString(), u"Bolt"_s);
    QVERIFY(reset.isEmpty());
}

void RecordTableModelTest::editsInPlace()
{
    TestCampaign campaign;
    const auto id = addCompany(*campaign, u"Acme"_s);
    RecordTableModel<Company> model(*campaign, columns());
    QVERIFY(model.flags(model.index(0, 1)) & Qt::ItemIsEditable);
    QVERIFY(!(model.flags(model.index(0, 3)) & Qt::ItemIsEditable));
    QVERIFY(model.setData(model.index(0, 2), int(CompanyStatus::Target), Qt::EditRole));
    QCOMPARE(campaign->get<Company>(id)->status, CompanyStatus::Target);
    QCOMPARE(model.index(0, 2).data().toString(), u"Target"_s);
}

void RecordTableModelTest::reportsRefusedEdits()
{
    TestCampaign campaign;
    addCompany(*campaign, u"Acme"_s);
    RecordTableModel<Company> model(*campaign, columns());
    QSignalSpy refused(&model, &RecordTableModelBase::refused);
    QVERIFY(!model.setData(model.index(0, 0), u" "_s, Qt::EditRole));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"Acme"_s);
}

void RecordTableModelTest::onlyRowsOfAChangedRecordAreReadAgain()
{
    TestCampaign campaign;
    const CompanyId acme = addCompany(*campaign, u"Acme"_s);
    const CompanyId bolt = addCompany(*campaign, u"Bolt"_s);
    addAd(*campaign, acme, u"ML intern"_s);
    addAd(*campaign, bolt, u"Data intern"_s);
    addAd(*campaign, acme, u"Web intern"_s);
    RecordTableModel<JobAd> model(*campaign, {fieldColumn(&JobAd::title)});
    model.dependsOn(&JobAd::company);
    QList<int> rows;
    connect(&model, &QAbstractItemModel::dataChanged, this, [&rows](const QModelIndex& first, const QModelIndex& last) {
        for (int row = first.row(); row <= last.row(); ++row)
            rows.append(row);
    });
    Company company = campaign->get<Company>(acme).value();
    company.name = u"Apex"_s;
    QVERIFY(campaign->update(company));
    QCOMPARE(rows, QList({0, 2}));
    QVERIFY(campaign->add(Company{.name = u"Cog"_s}));
    QCOMPARE(rows.size(), 2);
}

// Counts the cells it paints.
class CountingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painted.insert(index.row());
        QStyledItemDelegate::paint(painter, option, index);
    }

    mutable QSet<int> painted{};
};

void RecordTableModelTest::oneEditOfTenThousandRowsPaintsOne()
{
    TestCampaign campaign;
    {
        Transaction step = campaign->begin({Step::Import, RecordKind::Company});
        for (int i = 0; i < 10'000; ++i)
            addCompany(*campaign, u"Company %1"_s.arg(i));
        QVERIFY(step.commit());
    }
    RecordTableModel<Company> model(*campaign, {fieldColumn(&Company::industry), fieldColumn(&Company::source)});
    FilterProxy proxy;
    proxy.setSourceModel(&model);
    QTableView view;
    CountingDelegate delegate;
    view.setModel(&proxy);
    view.setItemDelegate(&delegate);
    view.resize(400, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.scrollTo(proxy.index(5'000, 0), QAbstractItemView::PositionAtCenter);
    view.selectRow(5'003);
    QTRY_VERIFY(delegate.painted.contains(5'000));
    QCoreApplication::processEvents();
    delegate.painted.clear();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy layout(&proxy, &QAbstractItemModel::layoutChanged);
    const int scrolled = view.verticalScrollBar()->value();
    Company company = model.recordAt(5'000);
    company.industry = u"Cranes"_s;
    QVERIFY(campaign->update(company));
    QTRY_VERIFY(!delegate.painted.isEmpty());
    QCoreApplication::processEvents();
    QVERIFY(delegate.painted.contains(5'000));
    QVERIFY(delegate.painted.size() <= 2); // Qt adds the row that shares its line
    QCOMPARE(changed.size(), 1);
    QVERIFY(layout.isEmpty());
    QCOMPARE(view.verticalScrollBar()->value(), scrolled);
    QCOMPARE(view.selectionModel()->selectedRows().value(0).row(), 5'003);
}

void RecordTableModelTest::lookedUpColumnsFollow()
{
    TestCampaign campaign;
    const auto id = addCompany(*campaign, u"Acme"_s);
    addAd(*campaign, id, u"ML intern"_s, u"Long text"_s);
    CampaignStore& store = *campaign;
    RecordTableModel<JobAd> model(store,
        {fieldColumn(&JobAd::title), computedColumn<JobAd>(u"company"_s, u"Company"_s, [&store](const JobAd& ad) {
             return store.get<Company>(ad.company)->name;
         })});
    model.dependsOn<Company>();
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QCOMPARE(model.index(0, 1).data().toString(), u"Acme"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Company acme = store.get<Company>(id).value();
    acme.name = u"Apex"_s;
    QVERIFY(store.update(acme));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, 1).data().toString(), u"Apex"_s);

    JobAd ad = store.list<JobAd>().first();
    ad.title = u"Data intern"_s;
    QVERIFY(store.update(ad));
    QVERIFY(model.recordAt(0).text.isEmpty()); // lists never hold the ad's text
    QCOMPARE(store.get<JobAd>(ad.id)->text, u"Long text"_s);
}

void RecordTableModelTest::filterFollows()
{
    TestCampaign campaign;
    const auto id = addCompany(*campaign, u"Acme"_s, 5);
    addCompany(*campaign, u"Bolt"_s, 1);
    RecordTableModel<Company> model(
        *campaign, columns(), nullptr, [](const Company& company) { return company.want > 2; });
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    Company acme = campaign->get<Company>(id).value();
    acme.want = 0;
    QVERIFY(campaign->update(acme));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(campaign->undo());
    QCOMPARE(model.rowCount(), 1);
}

void RecordTableModelTest::proxyFiltersAndSorts()
{
    TestCampaign campaign;
    addCompany(*campaign, u"\u00c9tude Quay"_s, 10 % 6);
    addCompany(*campaign, u"etna"_s, 0);
    addCompany(*campaign, u"Zeta"_s, 5);
    RecordTableModel<Company> model(*campaign, columns());
    FilterProxy proxy;
    proxy.setSourceModel(&model);
    const Tester tester(&proxy, Tester::FailureReportingMode::QtTest);
    const auto names = [&proxy] {
        QStringList found;
        for (int row = 0; row < proxy.rowCount(); ++row)
            found.append(proxy.index(row, 0).data().toString());
        return found;
    };
    proxy.sort(0);
    QCOMPARE(names(), QStringList({u"etna"_s, u"\u00c9tude Quay"_s, u"Zeta"_s}));
    proxy.sort(1, Qt::DescendingOrder);
    QCOMPARE(names().first(), u"Zeta"_s);
    proxy.setText(u"ETUDE qu"_s);
    QCOMPARE(names(), QStringList(u"\u00c9tude Quay"_s));
    Company zeta = campaign->list<Company>().last();
    zeta.industry = u"\u00e9tude of quality"_s;
    QVERIFY(campaign->update(zeta)); // the folded text is made anew
    QCOMPARE(names().size(), 2);
}

void RecordTableModelTest::paneKeepsSelectionAndStates()
{
    TestPageContext test;
    TablePane pane(u"companies"_s, new RecordTableModel<Company>(*test.campaign, columns()), test.context);
    QAction add;
    pane.setEmptyState(Icon::DrawingEmpty, u"No companies yet."_s, &add);
    pane.show();
    QVERIFY(pane.findChild<QWidget*>(u"emptyState"_s)->isVisible());
    const auto first = addCompany(*test.campaign, u"Acme"_s);
    const auto second = addCompany(*test.campaign, u"Bolt"_s);
    QVERIFY(pane.table()->isVisible());

    QSignalSpy current(&pane, &TablePane::currentIdChanged);
    QVERIFY(pane.select(second.value));
    QCOMPARE(pane.currentId(), second.value);
    QCOMPARE(current.last().first().toLongLong(), second.value);
    pane.table()->sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(pane.currentId(), second.value);
    QCOMPARE(pane.shownIds(), QList<qint64>({second.value, first.value}));

    pane.setFilterText(u"nothing like it"_s);
    QVERIFY(pane.findChild<QWidget*>(u"noMatches"_s)->isVisible());
    QCOMPARE(pane.currentId(), 0);
    QSignalSpy cleared(&pane, &TablePane::filterCleared);
    QVERIFY(pane.select(first.value));
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(pane.currentId(), first.value);
}

void RecordTableModelTest::viewRemembersColumnsAndCopies()
{
    TestPageContext test;
    addCompany(*test.campaign, u"Acme"_s, 2);
    addCompany(*test.campaign, u"Bolt"_s);
    RecordTableModel<Company> model(*test.campaign, columns());
    {
        TableView view(u"companies"_s, test.settings);
        view.setModel(&model);
        view.setColumnHidden(4, true);
        view.setColumnWidth(1, 77);
        view.horizontalHeader()->moveSection(2, 1);
    }
    TableView view(u"companies"_s, test.settings);
    view.setModel(&model);
    QVERIFY(view.isColumnHidden(4));
    QCOMPARE(view.columnWidth(1), 77);
    QCOMPARE(view.horizontalHeader()->logicalIndex(1), 2);
    view.selectAll();
    QCOMPARE(view.selectedText(), u"Acme\tCandidate\t\u2605\u2605\t\nBolt\tCandidate\t\t"_s);
}

QTEST_MAIN(RecordTableModelTest)
#include "RecordTableModelTest.moc"
