// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/RoundsTab.h"

#include "core/sheet/PrepSheet.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Notifier.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/SplitView.h"
#include "ui/common/TablePane.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"
#include "ui/interviews/ApplicationChooser.h"
#include "ui/interviews/RoundForm.h"
#include "ui/interviews/RoundWords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

// Ascending: coming rounds, the next first; those without a date; past ones, the latest first.
qint64 orderOf(const InterviewRound& round, const QDateTime& now)
{
    constexpr qint64 kUndated = std::numeric_limits<qint64>::max() / 4;
    const qint64 start = round.start ? round.start->toMSecsSinceEpoch() : 0;
    if (isOver(round, now))
        return 2 * kUndated - start;
    return round.start ? start : kUndated;
}

} // namespace

RoundsTab::RoundsTab(const PageContext& context, QAction* add, QAction* sheet, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_chooser(new ApplicationChooser(context.store, this))
    , m_form(new RoundForm(context, this))
{
    makeTable(add);
    auto* detail = new QWidget(this);
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kMargin, Theme::kSmall, Theme::kMargin, Theme::kSmall);
    bar->addStretch();
    auto* open = new QToolButton(detail);
    open->setObjectName(u"openSheet"_s);
    open->setDefaultAction(sheet);
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(open);
    column->addLayout(bar);
    column->addWidget(horizontalLine(detail));
    column->addWidget(scrollable(m_form, detail), 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_chooser);
    layout->addWidget(new SplitView(u"rounds"_s, context.settings, m_table, detail, this), 1);
    connect(m_chooser, &ApplicationChooser::chosen, this, &RoundsTab::add);
    connect(m_table, &TablePane::currentIdChanged, this, &RoundsTab::showCurrent);
    if (!m_table->shownIds().isEmpty())
        m_table->select(m_table->shownIds().first());
}

void RoundsTab::makeTable(QAction* add)
{
    CampaignStore& store = m_context.store;
    const auto muted = [this](const InterviewRound& round, int role) {
        const bool past = role == Qt::ForegroundRole && isOver(round, m_context.store.clock().now());
        return past ? QVariant(m_context.theme.color(Theme::Token::Muted)) : QVariant();
    };
    auto company = computedColumn<InterviewRound>(u"company"_s, FieldLabels::of<Application>("company_id"),
        [&store](const InterviewRound& round) { return RoundWords::company(store, round.application); });
    auto role = computedColumn<InterviewRound>(u"role"_s, FieldLabels::of<Application>("role"),
        [&store](const InterviewRound& round) { return RoundWords::role(store, round.application); });
    auto when = computedColumn<InterviewRound>(u"when"_s, FieldLabels::of<InterviewRound>("start"),
        [&store](const InterviewRound& round) { return orderOf(round, store.clock().now()); });
    when.text = [](const InterviewRound& round) { return RoundWords::when(round); };
    QList<TableColumn<InterviewRound>> columns{company.wide(140), role.wide(170),
        fieldColumn(&InterviewRound::kind).wide(95), when.wide(165), fieldColumn(&InterviewRound::place).wide(140),
        fieldColumn(&InterviewRound::rating)};
    for (TableColumn<InterviewRound>& column : columns)
        column.look = muted;

    auto* model = new RecordTableModel<InterviewRound>(store, columns);
    model->dependsOn<Application>();
    model->dependsOn<Company>();
    model->dependsOn<JobAd>();
    m_table = new TablePane(u"roundTable"_s, model, m_context, this);
    m_table->setEmptyState(Icon::DrawingEmpty,
        tr("No interviews yet. When a company invites you, add the round: its time, people and checklist go onto one "
           "printed sheet."),
        add);
    m_table->table()->sortBy(u"when"_s);
    connect(&m_context.theme, &Theme::changed, model, &RecordTableModelBase::refreshCells);
}

InterviewRoundId RoundsTab::current() const
{
    return {m_table->currentId()};
}

void RoundsTab::showCurrent()
{
    m_form->setRecord(current());
    Q_EMIT currentChanged();
}

void RoundsTab::askForNew()
{
    const QList<Application> applications = m_context.store.list<Application>();
    if (applications.size() == 1) {
        add(applications.first().id);
        return;
    }
    const auto round = m_context.store.get<InterviewRound>(current());
    m_chooser->ask(round ? round->application : ApplicationId());
}

void RoundsTab::add(ApplicationId application)
{
    m_form->flush();
    InterviewRound round;
    round.application = application;
    round.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const auto id = m_context.store.add(round);
    if (!id) {
        m_context.notifier.report(id.error());
        return;
    }
    m_table->select(id->value);
    m_form->editor(u"start"_s)->input()->setFocus();
}

void RoundsTab::removeSelected()
{
    const QList<qint64> ids = m_table->selectedIds();
    if (ids.isEmpty())
        return;
    m_form->flush();
    Transaction transaction =
        m_context.store.begin({Step::Remove, RecordKind::InterviewRound, {}, {}, int(ids.size())});
    for (const qint64 id : ids) {
        if (!m_context.notifier.check(m_context.store.remove<InterviewRound>({id})))
            return; // the transaction takes back the others
    }
    if (m_context.notifier.check(transaction.commit()))
        m_context.notifier.offerUndo(tr("Deleted %n interview rounds.", nullptr, int(ids.size())));
}

void RoundsTab::flush()
{
    m_form->flush();
}

void RoundsTab::refreshTimes()
{
    m_table->model()->refreshCells();
}

} // namespace foothold
