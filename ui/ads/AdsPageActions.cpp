// SPDX-License-Identifier: GPL-3.0-or-later
// What the student does on the page; AdsPage.cpp builds and follows.
#include "ui/ads/AdBand.h"
#include "ui/ads/AdImporter.h"
#include "ui/ads/AdsPage.h"
#include "ui/ads/ImportBand.h"
#include "ui/ads/NewAdPane.h"
#include "ui/common/Dialogs.h"
#include "ui/common/Notifier.h"
#include "ui/common/TablePane.h"
#include "ui/common/TableView.h"

#include <QAction>
#include <QDesktopServices>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

void AdsPage::setState(AdState state)
{
    const QList<JobAdId> ads = selected();
    if (ads.isEmpty())
        return;
    QList<JobAd> records;
    for (const JobAdId id : ads) {
        const auto ad = m_context.store.get<JobAd>(id);
        if (!m_context.notifier.check(ad ? Status() : Status(ad.error())))
            return;
        records.append(*ad);
    }
    const bool already =
        std::all_of(records.begin(), records.end(), [state](const JobAd& ad) { return ad.state == state; });
    Transaction transaction = m_context.store.begin({Step::Edit, RecordKind::JobAd,
        records.size() == 1 ? records.first().title : QString(), {}, int(records.size())});
    if (!m_context.notifier.check(transaction.status()))
        return;
    for (JobAd& ad : records) {
        ad.state = already ? AdState::New : state;
        if (!m_context.notifier.check(m_context.store.update(ad)))
            return;
    }
    m_context.notifier.check(transaction.commit());
    updateActions();
}

void AdsPage::move(int by)
{
    const QList<qint64> shown = m_table->shownIds();
    if (shown.isEmpty())
        return;
    const qsizetype at = shown.indexOf(m_table->currentId());
    m_table->select(shown.at(std::clamp<qsizetype>(at + by, 0, shown.size() - 1)));
}

void AdsPage::deleteAds()
{
    const QList<JobAdId> ads = selected();
    if (ads.isEmpty())
        return;
    const QString title = ads.size() == 1 ? m_shown.title : QString();
    Transaction transaction = m_context.store.begin({Step::Remove, RecordKind::JobAd, title, {}, int(ads.size())});
    if (!m_context.notifier.check(transaction.status()))
        return;
    for (const JobAdId id : ads) {
        if (!m_context.notifier.check(m_context.store.remove<JobAd>(id)))
            return;
    }
    if (m_context.notifier.check(transaction.commit()))
        //: message after deleting; %1 is the title of an ad
        m_context.notifier.offerUndo(
            title.isEmpty() ? tr("Deleted %n ads.", "", int(ads.size())) : tr("Deleted %1.").arg(title));
}

void AdsPage::openLink()
{
    const QUrl link = AdBand::linkOf(m_shown);
    if (link.isValid())
        QDesktopServices::openUrl(link);
}

void AdsPage::newAd()
{
    QStringList names = m_companies.values();
    names.sort(Qt::CaseInsensitive);
    m_newAd->setCompanies(names);
    m_centre->setCurrentWidget(m_newAd);
    updatePanes();
    m_newAd->startAd(m_companies.value(m_shown.company.value));
}

// The company and the ad are one step.
Result<JobAdId> AdsPage::storeDraft()
{
    const NewAdPane::Draft draft = m_newAd->draft();
    Transaction transaction = m_context.store.begin({Step::Add, RecordKind::JobAd, draft.title});
    if (!m_context.notifier.check(transaction.status()))
        return transaction.status().error();
    JobAd ad{
        .title = draft.title, .url = draft.link, .text = draft.text, .capturedOn = m_context.store.clock().today()};
    for (auto company = m_companies.cbegin(); company != m_companies.cend(); ++company) {
        if (company.value().compare(draft.company, Qt::CaseInsensitive) == 0)
            ad.company = {company.key()};
    }
    if (!ad.company.isValid()) {
        const auto company = m_context.store.add(Company{.name = draft.company});
        if (!company) {
            m_context.notifier.report(company.error());
            return company.error();
        }
        ad.company = *company;
    }
    const auto added = m_context.store.add(ad);
    const Status committed = added ? transaction.commit() : Status(added.error());
    if (!m_context.notifier.check(committed))
        return committed.error();
    return added;
}

void AdsPage::addDraft()
{
    const NewAdPane::Draft draft = m_newAd->draft();
    if (!draft.files.isEmpty()) {
        if (!m_importer->isRunning())
            m_importer->readFiles(draft.files, draft.company);
    } else {
        const auto added = storeDraft();
        if (!added)
            return; // reported; what was typed stays
        showRecord(refTo<JobAd>(*added));
    }
    m_newAd->clear();
    closeNewAd();
}

void AdsPage::importFolder()
{
    if (m_importer->isRunning())
        return;
    const QString folder = m_context.dialogs.openFolder(
        this, {tr("Import a folder of ads: it holds the files and an index.csv"), {}, {}, {}});
    if (!folder.isEmpty())
        m_importer->readFolder(folder);
}

void AdsPage::importFiles()
{
    if (m_importer->isRunning())
        return;
    const QStringList files =
        m_context.dialogs.openFiles(this, {tr("Import ad files"), tr("Text files (*.txt);;All files (*)"), {}, {}});
    if (files.isEmpty())
        return;
    QStringList names = m_companies.values();
    names.sort(Qt::CaseInsensitive);
    m_newAd->setCompanies(names);
    m_centre->setCurrentWidget(m_newAd);
    updatePanes();
    m_newAd->startFiles(files);
}

void AdsPage::finishImport(const Result<ImportPlan>& plan)
{
    if (!plan) {
        m_importBand->hide();
        if (plan.error().code == Error::Code::Cancelled)
            m_context.notifier.say(tr("The import was cancelled. Nothing was added."));
        else
            m_context.notifier.report(plan.error());
        return;
    }
    const auto report = applyImport(m_context.store, *plan);
    if (!report) {
        m_importBand->hide();
        m_context.notifier.report(report.error());
        return;
    }
    m_importBand->showReport(*report);
    updatePanes();
}

} // namespace foothold
