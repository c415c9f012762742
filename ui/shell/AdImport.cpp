// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AdImport.h"

#include "core/exchange/AdFiles.h"
#include "ui/common/Dialogs.h"
#include "ui/common/ImportWords.h"
#include "ui/common/Notifier.h"
#include "ui/shell/AdFilesDialog.h"
#include "ui/shell/Session.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kRemarksShown = 6;

}

AdImport::AdImport(Session& session, Dialogs& dialogs, Notifier& notifier, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_notifier(notifier)
    , m_window(window)
{ }

bool AdImport::ensureCampaign(const QString& folder)
{
    if (m_session.store())
        return true;
    const QString path = m_dialogs.saveFile(m_window,
        {.title = tr("New campaign for these ads"),
            .filter = tr("Foothold campaigns (*.foothold)"),
            .proposal = folder + u".foothold"_s,
            .suffix = u"foothold"_s,
            .keepsExisting = true});
    return !path.isEmpty() && m_notifier.check(m_session.create(path));
}

void AdImport::chooseFolder()
{
    const QString folder = m_dialogs.openFolder(m_window, {.title = tr("Import job ads from a folder")});
    if (!folder.isEmpty())
        importFolder(folder);
}

void AdImport::importFolder(const QString& folder)
{
    const auto plan = adFiles::readFolder(folder); // read first: nothing is made for a folder that has no ads
    if (!plan) {
        m_notifier.report(plan.error());
        return;
    }
    if (ensureCampaign(folder))
        apply(*plan);
}

void AdImport::chooseFiles()
{
    const QStringList files = m_dialogs.openFiles(m_window,
        {.title = tr("Import job ads from files"),
            //: filter of a file dialog
            .filter = tr("Text files (*.txt)")});
    if (files.isEmpty())
        return;
    auto* dialog = new AdFilesDialog(files, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, files] {
        ImportPlan plan;
        for (const AdFilesDialog::Entry& entry : dialog->entries()) {
            const auto read = adFiles::readFile(entry.path, entry.company, entry.title);
            if (!read) {
                m_notifier.report(read.error());
                return;
            }
            plan.ads += read->ads;
            plan.remarks += read->remarks;
        }
        if (ensureCampaign(QFileInfo(files.first()).path()))
            apply(plan);
    });
    dialog->open();
}

void AdImport::apply(const ImportPlan& plan)
{
    const auto report = applyImport(*m_session.store(), plan);
    if (!report) {
        m_notifier.report(report.error());
        return;
    }
    m_notifier.say(ImportWords::summary(*report));
    if (report->remarks.isEmpty())
        return;
    QStringList lines{ImportWords::summary(*report)};
    for (const auto& remark : report->remarks.mid(0, kRemarksShown))
        lines.append(ImportWords::of(remark));
    if (const int more = int(report->remarks.size()) - kRemarksShown; more > 0)
        lines.append(tr("%n more files have a remark.", nullptr, more));
    m_dialogs.inform(m_window, tr("Import"), lines.join(u"\n\n"_s));
}

} // namespace foothold
