// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/StageHistoryPane.h"

#include "ui/common/ApplicationLookup.h"
#include "ui/common/Icons.h"
#include "ui/common/Notifier.h"
#include "ui/common/StageDelegate.h"
#include "ui/common/TablePane.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QApplication>
#include <QKeySequence>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kStage = 140;
constexpr int kDate = 100;

// Latest first wants more than the day: on one day the later entry counts.
QString place(const StageChange& change)
{
    return change.date.toString(Qt::ISODate) + change.created.toString(Qt::ISODateWithMs) + change.uid.toString();
}

} // namespace

StageHistoryPane::StageHistoryPane(const PageContext& context, const ApplicationLookup& lookup, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_delete(new QAction(icon(Icon::Delete), tr("Delete from the history"), this))
{
    auto stage = computedColumn<StageChange>(u"stage"_s, FieldLabels::of<StageChange>("stage_id"),
        [&lookup](const StageChange& change) { return lookup.stage(change.stage).name; });
    stage.look = [&lookup](const StageChange& change, int role) {
        return role == StageDelegate::kStageKindRole ? QVariant(int(lookup.stage(change.stage).kind)) : QVariant();
    };
    auto order = computedColumn<StageChange>(
        u"order"_s, {}, [](const StageChange& change) { return place(change); }, FieldKind::Text);
    order.text = [](const StageChange&) { return QString(); };
    //: column header: the order in which stages were reached
    order.header = tr("Order");
    m_model = new RecordTableModel<StageChange>(context.store,
        {stage.wide(kStage), fieldColumn(&StageChange::date).editable().wide(kDate),
            fieldColumn(&StageChange::note).editable(), order.hidden()});
    m_model->setSource([] { return QList<StageChange>(); }, [](const StageChange&) { return false; });
    m_model->dependsOn<Stage>();
    m_table = new TablePane(u"stageHistory"_s, m_model, context, this);
    m_table->setEmptyState(Icon::Calendar, tr("No stage yet. Move the application to its first one above."));
    TableView* view = m_table->table();
    view->setAccessibleName(tr("Stages this application reached"));
    view->setItemDelegateForColumn(0, new StageDelegate(context.theme, view));
    view->sortBy(u"order"_s, Qt::DescendingOrder);
    m_delete->setObjectName(u"deleteStageChange"_s);
    m_delete->setShortcut(QKeySequence::Delete);
    m_delete->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_delete->setEnabled(!context.store.isReadOnly());
    view->addAction(m_delete);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_delete, &QAction::triggered, this, &StageHistoryPane::deleteChanges);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
}

void StageHistoryPane::setApplication(ApplicationId application)
{
    CampaignStore& store = m_context.store;
    m_model->setSource([&store, application] { return store.listWhere(&StageChange::application, application); },
        [application](const StageChange& change) { return change.application == application; });
}

void StageHistoryPane::flush()
{
    m_table->table()->finishEditing();
}

bool StageHistoryPane::select(StageChangeId change)
{
    return m_table->select(change.value);
}

void StageHistoryPane::deleteChanges()
{
    const QList<qint64> ids = m_table->selectedIds();
    // In a cell's editor the key is not for the row.
    if (ids.isEmpty() || m_table->table()->viewport()->isAncestorOf(QApplication::focusWidget()))
        return;
    if (ids.size() == m_model->rowCount()) {
        m_context.notifier.say(tr("An application keeps at least one stage. Move it to another one first."));
        return;
    }
    CampaignStore& store = m_context.store;
    Transaction step = store.begin({Step::Remove, RecordKind::StageChange, {}, {}, int(ids.size())});
    for (const qint64 id : ids) {
        if (!m_context.notifier.check(store.remove<StageChange>({id})))
            return;
    }
    if (m_context.notifier.check(step.commit()))
        m_context.notifier.offerUndo(tr("Deleted %n entries of the history.", nullptr, int(ids.size())));
}

} // namespace foothold
