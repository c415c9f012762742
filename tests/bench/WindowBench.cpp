// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what the window costs with a big campaign beside the demo, in one run: a page's first showing, a switch of
// pages, a letter typed into a filter, a cell edited. With --write demo|big FILE it writes such a campaign instead.
#include "app/Wiring.h"
#include "core/campaign/DemoCampaign.h"
#include "core/campaign/KeywordReader.h"
#include "tests/bench/BigCampaign.h"
#include "ui/common/Page.h"
#include "ui/common/RecordTableModelBase.h"
#include "ui/common/UsualStages.h"
#include "ui/shell/Workspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace foothold;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 9;
const QString kFilter = u"machine lea"_s;

// In the order in which they were first measured; milliseconds of demo and big.
using Figures = std::map<int, std::pair<QString, QList<double>>>;

class Measuring
{
public:
    Measuring(Wiring& wiring, Figures& figures)
        : m_wiring(wiring)
        , m_figures(figures)
    { }

    void run()
    {
        Workspace& workspace = *m_wiring.window().workspace();
        for (const PageId page : workspace.pages())
            note(u"page %1, first showing"_s.arg(int(page)), milliseconds([&] { workspace.openPage(page); }));
        for (const PageId page : workspace.pages()) {
            note(u"switch to page %1"_s.arg(int(page)), median([&] {
                workspace.openPage(page == workspace.pages().first() ? workspace.pages().last() : PageId::Companies);
                settle();
                return milliseconds([&] { workspace.openPage(page); });
            }));
        }
        for (const PageId page : {PageId::Companies, PageId::Ads}) {
            workspace.openPage(page);
            settle();
            typeIntoFilter(*workspace.currentPage(), page == PageId::Companies ? u"companies"_s : u"ads"_s);
            editCells(*workspace.currentPage(), page == PageId::Companies ? u"companies"_s : u"ads"_s);
        }
    }

private:
    // Until all that the work caused is painted.
    template <class F> double milliseconds(F&& work)
    {
        return 1000 * bench::seconds([&] {
            work();
            settle();
        });
    }

    template <class F> static double median(F&& measure)
    {
        QList<double> values;
        for (int round = 0; round < kRounds; ++round)
            values.append(measure());
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    }

    void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        m_wiring.window().repaint();
    }

    static QTableView* tableOf(const Page& page)
    {
        for (auto* table : page.findChildren<QTableView*>()) {
            if (table->isVisible() && table->model() && table->model()->rowCount() > 0)
                return table;
        }
        qFatal("a page without rows");
    }

    void typeIntoFilter(Page& page, const QString& name)
    {
        auto* field = page.findChild<QLineEdit*>(u"search"_s);
        field->setFocus();
        QList<double> values;
        for (const QChar letter : kFilter)
            values.append(milliseconds([&] { QTest::keyClick(field, letter.toLatin1()); }));
        note(u"letter typed into the filter of %1, longest"_s.arg(name),
            *std::max_element(values.begin(), values.end()));
        field->clear();
        settle();
    }

    void editCells(Page& page, const QString& name)
    {
        QAbstractItemModel* model = tableOf(page)->model();
        int column = 0;
        while (column < model->columnCount() && !model->flags(model->index(0, column)).testFlag(Qt::ItemIsEditable))
            ++column;
        int row = 0;
        note(u"cell of %1 edited"_s.arg(name), median([&] {
            const QModelIndex cell = model->index(++row, column);
            const QString text = cell.data(Qt::EditRole).toString() + u'x';
            return milliseconds([&] { model->setData(cell, text, Qt::EditRole); });
        }));
    }

    void note(const QString& what, double value)
    {
        const auto known = std::find_if(
            m_figures.begin(), m_figures.end(), [&](const auto& figure) { return figure.second.first == what; });
        if (known == m_figures.end())
            m_figures.emplace(int(m_figures.size()), std::pair(what, QList<double>{value}));
        else
            known->second.second.append(value);
    }

    Wiring& m_wiring;
    Figures& m_figures;
};

void write(const QString& which, const QString& path, const Clock& clock)
{
    if (which == u"big"_s)
        return bench::BigCampaign::write(path, clock);
    auto store = DemoCampaign::create(path, clock, usualStages());
    if (!store || !KeywordReader(**store, Taxonomy::builtIn().value()).readAll())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const Clock clock;
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--write"_s) {
        write(arguments[2], arguments[3], clock);
        return 0;
    }
    const QTemporaryDir folder;
    Figures figures;
    for (const auto& which : {u"demo"_s, u"big"_s}) {
        const QString path = folder.filePath(which + u".foothold"_s);
        write(which, path, clock);
        Wiring wiring(folder.filePath(u"settings.ini"_s), folder.path(), std::make_unique<Clock>());
        wiring.window().resize(1280, 800);
        wiring.window().show();
        bench::print(u"opening %1"_s.arg(which),
            u"%1 ms"_s.arg(1000 * bench::seconds([&] { wiring.window().openFile(path); }), 0, 'f', 1));
        while (wiring.session().store() && !wiring.session().store()->isChecked())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        Measuring(wiring, figures).run();
    }
    for (const auto& [order, figure] : figures) {
        const auto& [what, values] = figure;
        bench::print(what,
            u"%1 ms; demo %2 ms; ratio %3"_s.arg(values[1], 0, 'f', 1)
                .arg(values[0], 0, 'f', 1)
                .arg(values[1] / values[0], 0, 'f', 1));
    }
    return 0;
}
