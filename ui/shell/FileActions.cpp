// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FileActions.h"

#include "core/storage/Restore.h"
#include "core/storage/Salvage.h"
#include "ui/common/BackupWords.h"
#include "ui/common/Dialogs.h"
#include "ui/common/ErrorWords.h"
#include "ui/common/Notifier.h"
#include "ui/common/OnPool.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/RestoreDialog.h"
#include "ui/shell/Session.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

// A name beside the campaign that nobody has: "summer (copy).foothold"
QString nameBeside(const QString& campaign, const QString& name)
{
    return QFileInfo(campaign).dir().filePath(name + u".foothold"_s);
}

} // namespace

FileActions::FileActions(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{ }

void FileActions::backUp()
{
    const QString file = m_parts.session.store()->path();
    const QString root = m_parts.session.backupRoot();
    const QDateTime now = m_parts.session.clock().now();
    m_parts.notifier.say(tr("Backing up..."));
    onPool(
        this, [=] { return backup::keep(file, root, BackupKind::OnDemand, now); },
        [this](const Result<BackupInfo>& made) {
            if (!made)
                return m_parts.notifier.report(made.error());
            //: %1 is a list such as "36 companies, 48 job ads, 14 applications"
            m_parts.notifier.say(tr("Backed up: %1").arg(BackupWords::counts(made->counts)));
        });
}

void FileActions::saveCopy()
{
    CampaignStore* store = m_parts.session.store();
    const QString path = m_parts.dialogs.saveFile(&m_parts.window,
        {.title = tr("Save a copy of the campaign"),
            //: filter of a file dialog
            .filter = tr("Foothold campaigns (*.foothold)"),
            //: name of a file: %1 is the campaign's
            .proposal = nameBeside(store->path(), tr("%1 (copy)").arg(QFileInfo(store->path()).completeBaseName())),
            .suffix = u"foothold"_s,
            .keepsExisting = true});
    if (path.isEmpty())
        return;
    if (m_parts.notifier.check(store->saveCopy(path)))
        //: %1 is a file
        m_parts.notifier.say(tr("Saved a copy: %1").arg(QDir::toNativeSeparators(path)));
}

void FileActions::chooseBackup()
{
    ask(m_parts.session.store()->path(),
        tr("The campaign becomes what it was at that moment. What it is now is kept as a backup, too."), false);
}

void FileActions::explain(const QString& path, const Error& error)
{
    using Code = Error::Code;
    const bool newer = error.code == Code::NewerCampaign && error.detail.isEmpty();
    if (error.code == Code::DamagedCampaign)
        return ask(path, ErrorWords::of(error), true);
    if (error.code != Code::Locked && error.code != Code::NoBackup && !newer)
        return m_parts.notifier.report(error);
    m_parts.messages.showMessage(ErrorWords::of(error), tr("Open &read-only"), [this, path] {
        if (const Status opened = m_parts.session.openReadOnly(path); !opened)
            m_parts.notifier.report(opened.error());
    });
}

void FileActions::ask(const QString& campaign, const QString& explanation, bool damaged)
{
    const QString root = m_parts.session.backupRoot();
    onPool(
        this, [=] { return backup::list(backup::folderOf(campaign, root)); },
        [=, this](const QList<BackupInfo>& backups) { show(campaign, explanation, damaged, backups); });
}

void FileActions::show(
    const QString& campaign, const QString& explanation, bool damaged, const QList<BackupInfo>& backups)
{
    auto* dialog = new RestoreDialog({explanation, backups, damaged}, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, campaign] {
        if (dialog->choice() == RestoreDialog::Choice::Restore)
            restore(dialog->backup(), campaign);
        else
            salvage(campaign);
    });
    dialog->open();
}

// The campaign is closed for it: whoever has it open holds its lock.
void FileActions::restore(const QString& backup, const QString& campaign)
{
    Session& session = m_parts.session;
    if (session.store() && session.store()->path() == campaign)
        session.close();
    const Restore wanted{backup, campaign, QFileInfo(backup).path(), session.clock().now()};
    m_parts.notifier.say(tr("Restoring..."));
    onPool(
        this, [wanted] { return wanted.run(); },
        [this, campaign](const Result<Restore::Report>& done) {
            if (!m_parts.session.store()) { // nothing else was opened meanwhile
                if (const Status opened = m_parts.session.open(campaign); !opened && done)
                    m_parts.notifier.report(opened.error());
            }
            if (!done)
                return m_parts.notifier.report(done.error());
            m_parts.notifier.say(tr("Restored. What was there before is among the backups."));
        });
}

void FileActions::salvage(const QString& campaign)
{
    const QString target = m_parts.dialogs.saveFile(&m_parts.window,
        {.title = tr("Save what can be read"),
            .filter = tr("Foothold campaigns (*.foothold)"),
            //: name of a file: %1 is the damaged campaign's
            .proposal = nameBeside(campaign, tr("%1 (recovered)").arg(QFileInfo(campaign).completeBaseName())),
            .suffix = u"foothold"_s,
            .keepsExisting = true});
    if (target.isEmpty())
        return;
    m_parts.notifier.say(tr("Reading what can be read..."));
    onPool(
        this, [=] { return salvageCampaign(campaign, target); },
        [this, target](const Result<SalvageReport>& report) {
            if (!report)
                return m_parts.notifier.report(report.error());
            QStringList lines{BackupWords::of(*report, target)};
            for (const SalvagedTable& table : report->tables)
                lines.append(BackupWords::of(table));
            lines.removeAll(QString());
            m_parts.notifier.check(m_parts.session.open(target));
            m_parts.dialogs.inform(&m_parts.window, tr("What was saved"), lines.join(u'\n'));
        });
}

} // namespace foothold
