// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/InterviewsPage.h"

#include "core/campaign/CampaignStore.h"
#include "core/sheet/PrepSheet.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Navigator.h"
#include "ui/common/Notifier.h"
#include "ui/common/PageHeader.h"
#include "ui/common/SearchField.h"
#include "ui/common/TablePane.h"
#include "ui/common/TableView.h"
#include "ui/interviews/RoundsTab.h"
#include "ui/interviews/StoriesTab.h"

#include <QAction>
#include <QButtonGroup>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

InterviewsPage::InterviewsPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
{
    setObjectName(u"interviewsPage"_s);
    makeActions();
    m_header = new PageHeader(tr("Interviews"), this);
    m_tabs = new QStackedWidget(this);
    m_rounds = new RoundsTab(context, m_add, m_openSheet, m_tabs);
    m_stories = new StoriesTab(context, m_add, m_tabs);
    m_sheet = new SheetTab(context, {m_savePdf, m_saveMarkdown, m_print}, m_tabs);
    m_tabs->addWidget(m_rounds);
    m_tabs->addWidget(m_stories);
    m_tabs->addWidget(m_sheet);
    // Only in the tables: a field may have the focus that does not want the key.
    removeAction(m_remove);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_rounds->table()->table()->addAction(m_remove);
    m_stories->table()->table()->addAction(m_remove);
    makeSwitch(m_header);
    m_header->addMainAction(m_add);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(horizontalLine(this));
    layout->addWidget(m_tabs, 1);

    connect(m_header->search(), &QLineEdit::textChanged, this, &InterviewsPage::followSearch);
    for (TablePane* table : {m_rounds->table(), m_stories->table()})
        connect(table, &TablePane::filterCleared, m_header->search(), &QLineEdit::clear);
    const auto announce = [this] {
        updateActions();
        if (currentRecord().isValid())
            Q_EMIT recordShown(currentRecord());
    };
    connect(m_rounds, &RoundsTab::currentChanged, this, announce);
    connect(m_stories, &StoriesTab::currentChanged, this, announce);
    connect(m_sheet, &SheetTab::currentChanged, this, &InterviewsPage::updateActions);
    connect(&context.store, &CampaignStore::changed, this, [this](const ChangeSet& changes) {
        updateActions();
        if (changes.touches<InterviewRound>() || changes.touches<PrepStory>())
            Q_EMIT summaryChanged();
    });
    showTab(Rounds);
}

QAction* InterviewsPage::addPageAction(
    const QString& name, const QString& text, const QKeySequence& shortcut, void (InterviewsPage::*run)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, run);
    m_actions.append(action);
    return action;
}

void InterviewsPage::makeActions()
{
    m_add = addPageAction(u"addRecord"_s, tr("New round"), QKeySequence::New, &InterviewsPage::addRecord);
    m_add->setIcon(icon(Icon::Add));
    m_remove = addPageAction(u"removeRecord"_s, tr("Delete"), QKeySequence::Delete, &InterviewsPage::removeSelected);
    m_remove->setIcon(icon(Icon::Delete));
    m_openSheet =
        addPageAction(u"showSheet"_s, tr("Prep sheet"), QKeySequence(u"Ctrl+Shift+P"_s), &InterviewsPage::openSheet);
    m_openSheet->setIcon(icon(Icon::File));
    m_openSheet->setToolTip(
        tr("Show the prep sheet of this round (%1)").arg(m_openSheet->shortcut().toString(QKeySequence::NativeText)));
    m_print = addPageAction(u"printSheet"_s, tr("Print..."), QKeySequence::Print, &InterviewsPage::printSheet);
    m_print->setIcon(icon(Icon::Print));
    m_print->setToolTip(tr("Print the prep sheet (%1)").arg(m_print->shortcut().toString(QKeySequence::NativeText)));
    m_savePdf = addPageAction(u"saveSheetPdf"_s, tr("Save as PDF..."), {}, &InterviewsPage::savePdf);
    m_saveMarkdown =
        addPageAction(u"saveSheetMarkdown"_s, tr("Save as Markdown..."), {}, &InterviewsPage::saveMarkdown);
}

void InterviewsPage::makeSwitch(PageHeader* header)
{
    m_switch = new QButtonGroup(this);
    const std::pair<QString, QString> names[] = {
        {u"roundsTab"_s, tr("Rounds")}, {u"storiesTab"_s, tr("Stories")}, {u"sheetTab"_s, tr("Prep sheet")}};
    for (int tab = Rounds; tab <= Sheet; ++tab) {
        auto* button = new QToolButton(this);
        button->setObjectName(names[tab].first);
        button->setText(names[tab].second);
        button->setCheckable(true);
        button->setProperty("role", u"chip"_s);
        m_switch->addButton(button, tab);
        header->addMiddle(button);
    }
    connect(m_switch, &QButtonGroup::idClicked, this, &InterviewsPage::showTab);
}

void InterviewsPage::showTab(int tab)
{
    flush();
    m_switch->button(tab)->setChecked(true);
    m_header->search()->clear();
    m_header->search()->setVisible(tab != Sheet);
    if (tab == Rounds)
        m_rounds->refreshTimes();
    m_tabs->setCurrentIndex(tab);
    setFocusProxy(tab == Sheet ? nullptr : tab == Stories ? m_stories->table() : m_rounds->table());
    updateActions();
    if (currentRecord().isValid())
        Q_EMIT recordShown(currentRecord());
}

void InterviewsPage::updateActions()
{
    if (!m_sheet) // still being made
        return;
    const int tab = m_tabs->currentIndex();
    const bool writable = !m_context.store.isReadOnly();
    m_add->setText(tab == Stories ? tr("New story") : tr("New round"));
    m_add->setVisible(tab != Sheet);
    m_add->setEnabled(writable && tab != Sheet);
    m_remove->setText(tab == Stories ? tr("Delete story") : tr("Delete round"));
    m_remove->setVisible(tab != Sheet);
    m_remove->setEnabled(writable && tab != Sheet && currentRecord().isValid());
    m_openSheet->setEnabled(tab == Rounds && m_rounds->current().isValid());
    m_print->setEnabled(tab == Rounds ? m_rounds->current().isValid() : tab == Sheet && m_sheet->hasSheet());
    m_savePdf->setEnabled(tab == Sheet && m_sheet->hasSheet());
    m_saveMarkdown->setEnabled(m_savePdf->isEnabled());
}

void InterviewsPage::followSearch(const QString& text)
{
    if (m_tabs->currentIndex() == Rounds)
        m_rounds->table()->setFilterText(text);
    else if (m_tabs->currentIndex() == Stories)
        m_stories->table()->setFilterText(text);
}

bool InterviewsPage::showRecord(const RecordRef& record)
{
    if (record.kind == RecordKind::InterviewRound) {
        showTab(Rounds);
        return m_rounds->table()->select(record.id);
    }
    if (record.kind == RecordKind::PrepStory) {
        showTab(Stories);
        return m_stories->table()->select(record.id);
    }
    return false;
}

RecordRef InterviewsPage::currentRecord() const
{
    switch (m_tabs->currentIndex()) {
    case Rounds:
        return refTo<InterviewRound>(m_rounds->current());
    case Stories:
        return refTo<PrepStory>(m_stories->current());
    default:
        return refTo<InterviewRound>(m_sheet->round());
    }
}

void InterviewsPage::flush()
{
    m_rounds->flush();
    m_stories->flush();
}

void InterviewsPage::turnDay()
{
    m_rounds->refreshTimes();
    Q_EMIT summaryChanged();
}

QString InterviewsPage::summary() const
{
    const qint64 rounds = m_context.store.count<InterviewRound>();
    //: status bar, first of three parts
    const QString coming = tr("%n coming rounds", nullptr, countIn(m_context.store));
    //: status bar, second of three parts
    const QString past = tr("%n past", nullptr, int(rounds) - countIn(m_context.store));
    //: status bar, third of three parts
    const QString stories = tr("%n stories", nullptr, int(m_context.store.count<PrepStory>()));
    return QStringList{coming, past, stories}.join(u", "_s);
}

int InterviewsPage::countIn(const CampaignStore& store)
{
    const QDateTime now = store.clock().now();
    const QList<InterviewRound> rounds = store.list<InterviewRound>();
    return int(
        std::count_if(rounds.begin(), rounds.end(), [&](const InterviewRound& round) { return !isOver(round, now); }));
}

void InterviewsPage::setPrintSheets(PrintSheets print)
{
    m_sheet->setPrintSheets(std::move(print));
}

void InterviewsPage::addRecord()
{
    if (m_tabs->currentIndex() == Stories) {
        m_stories->add();
    } else if (m_context.store.count<Application>() > 0) {
        m_rounds->askForNew();
    } else {
        m_context.notifier.say(tr("A round belongs to an application. Add the application first."));
        m_context.navigator.openPage(PageId::Applications);
    }
}

void InterviewsPage::removeSelected()
{
    if (m_tabs->currentIndex() == Stories)
        m_stories->removeSelected();
    else
        m_rounds->removeSelected();
}

void InterviewsPage::openSheet()
{
    const InterviewRoundId round = m_rounds->current();
    showTab(Sheet);
    m_sheet->showRound(round);
}

void InterviewsPage::printSheet()
{
    flush();
    m_sheet->print(m_tabs->currentIndex() == Rounds ? m_rounds->current() : InterviewRoundId());
}

void InterviewsPage::savePdf()
{
    m_sheet->savePdf();
}

void InterviewsPage::saveMarkdown()
{
    m_sheet->saveMarkdown();
}

} // namespace foothold
