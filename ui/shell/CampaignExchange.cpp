// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CampaignExchange.h"

#include "core/exchange/json/CampaignJson.h"
#include "core/exchange/json/MergeRun.h"
#include "core/storage/Backup.h"
#include "ui/common/Dialogs.h"
#include "ui/common/MergeWords.h"
#include "ui/common/Notifier.h"
#include "ui/common/OnPool.h"
#include "ui/common/ProgressTask.h"
#include "ui/shell/MergeDialog.h"
#include "ui/shell/Session.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kSlice = 15; // ms

// For work on the pool that may outlast the window; reading asks no clock for anything that shows.
const Clock& poolClock()
{
    static const Clock clock;
    return clock;
}

} // namespace

CampaignExchange::CampaignExchange(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_slices.setSingleShot(true);
    connect(&m_slices, &QTimer::timeout, this, &CampaignExchange::mergeOn);
    connect(&m_parts.session, &Session::aboutToChange, this, [this] {
        if (m_run)
            endMerge(Error{Error::Code::Cancelled, {}, {}});
    });
}

CampaignExchange::~CampaignExchange() = default;

void CampaignExchange::exportCampaign()
{
    const QString campaign = m_parts.session.store()->path();
    const QFileInfo info(campaign);
    const QString path = m_parts.dialogs.saveFile(&m_parts.window,
        {.title = tr("Export the campaign as JSON"),
            //: filter of a file dialog
            .filter = tr("Campaigns as JSON (*.json)"),
            .proposal = info.dir().filePath(info.completeBaseName() + u".json"_s),
            .suffix = u"json"_s});
    if (path.isEmpty())
        return;
    ProgressTask{&m_parts.window, tr("Exporting the campaign...")}.run(
        this,
        [=](const KeepGoing& keepGoing) { return campaignJson::writeFile(campaign, path, poolClock(), keepGoing); },
        [this, path](const Status& written) {
            if (m_parts.notifier.check(written))
                //: %1 is a file
                m_parts.notifier.say(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
        });
}

void CampaignExchange::mergeCopy()
{
    const CampaignStore& store = *m_parts.session.store();
    const QString campaign = m_campaign = store.path();
    if (store.isReadOnly())
        return m_parts.notifier.report(Error{Error::Code::ReadOnly, campaign, {}});
    const QString file = m_parts.dialogs.openFile(&m_parts.window,
        {.title = tr("Merge a copy of this campaign"),
            .filter = tr("Campaigns as JSON (*.json)"),
            .proposal = QFileInfo(campaign).path()});
    if (file.isEmpty())
        return;
    ProgressTask{&m_parts.window, tr("Reading the copy..."), true}.run(
        this, [=](const KeepGoing& keepGoing) { return planMergeOfFile(campaign, file, poolClock(), keepGoing); },
        [this](const Result<MergePlan>& plan) { plan ? show(*plan) : m_parts.notifier.report(plan.error()); });
}

void CampaignExchange::show(const MergePlan& plan)
{
    if (plan.isEmpty() && plan.differences.isEmpty())
        return m_parts.notifier.say(MergeWords::plan(plan).join(u' '));
    auto* dialog = new MergeDialog(plan, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, plan] { keepFirst(plan); });
    dialog->open();
}

// A merge can be undone, so a missing backup is no reason to refuse it.
void CampaignExchange::keepFirst(const MergePlan& plan)
{
    const QString root = m_parts.session.backupRoot();
    if (root.isEmpty())
        return merge(plan);
    ProgressTask{&m_parts.window, tr("Backing up..."), true}.run(
        this,
        [root, campaign = m_campaign, now = m_parts.session.clock().now()](
            const KeepGoing&) { return backup::keep(campaign, root, BackupKind::BeforeImport, now); },
        [this, plan](const Result<BackupInfo>& kept) {
            if (!kept)
                m_parts.notifier.report(kept.error());
            if (kept || kept.error().code != Error::Code::Cancelled)
                merge(plan);
        });
}

void CampaignExchange::merge(const MergePlan& plan)
{
    CampaignStore* store = m_parts.session.store();
    if (!store || store->path() != m_campaign)
        return m_parts.notifier.report(Error{Error::Code::Outdated, m_campaign, {}});
    m_counts = plan.counts;
    m_run = std::make_unique<MergeRun>(*store, plan);
    m_progress = std::make_unique<ProgressDialog>(tr("Merging..."), &m_parts.window);
    connect(m_progress.get(), &QDialog::rejected, this, [this] {
        if (m_run)
            endMerge(Error{Error::Code::Cancelled, {}, {}});
    });
    m_progress->setWindowModality(Qt::ApplicationModal); // an edit in another window would join the merge
    m_progress->show();
    m_slices.start(0);
}

void CampaignExchange::mergeOn()
{
    if (!m_run)
        return;
    const Status status = m_run->advance(kSlice);
    if (!status)
        return endMerge(status);
    if (m_run->isDone())
        return endMerge(m_run->commit());
    m_progress->setProgress(m_run->done(), m_run->total());
    m_slices.start(0);
}

// Without a commit the run rolls back when it goes.
void CampaignExchange::endMerge(const Status& how)
{
    m_run.reset();
    m_progress->hide();
    m_progress.release()->deleteLater(); // it may be what is calling
    if (m_parts.notifier.check(how))
        m_parts.notifier.say(MergeWords::done(m_counts));
}

void CampaignExchange::newCampaign()
{
    const QString file = m_parts.dialogs.openFile(
        &m_parts.window, {.title = tr("New campaign from JSON"), .filter = tr("Campaigns as JSON (*.json)")});
    if (file.isEmpty())
        return;
    const QFileInfo info(file);
    const QString path = m_parts.dialogs.saveFile(&m_parts.window,
        {.title = tr("New campaign"),
            .filter = tr("Foothold campaigns (*.foothold)"),
            .proposal = info.dir().filePath(info.completeBaseName() + u".foothold"_s),
            .suffix = u"foothold"_s,
            .keepsExisting = true});
    if (path.isEmpty())
        return;
    ProgressTask{&m_parts.window, tr("Making the campaign..."), true}.run(
        this,
        [=](const KeepGoing& keepGoing) -> Status {
            const auto copy = campaignJson::readFile(file, keepGoing);
            if (!copy)
                return copy.error();
            const auto made = campaignJson::create(path, poolClock(), *copy);
            return made ? Status() : made.error();
        },
        [this, path](const Status& made) {
            if (m_parts.notifier.check(made))
                m_parts.notifier.check(m_parts.session.open(path));
        });
}

} // namespace foothold
