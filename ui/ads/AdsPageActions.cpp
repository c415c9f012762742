// SPDX-License-Identifier: GPL-3.0-or-later
// How ads come in; AdsPage.cpp builds and follows.
#include "ui/ads/AdsPage.h"

#include "core/campaign/CampaignStore.h"
#include "ui/ads/AdImporter.h"
#include "ui/ads/AdInbox.h"
#include "ui/ads/AdWorkspace.h"
#include "ui/ads/ImportBand.h"
#include "ui/ads/NewAdPane.h"
#include "ui/common/Dialogs.h"
#include "ui/common/ImportWords.h"
#include "ui/common/Notifier.h"
#include "ui/common/TableView.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace foothold {

QStringList AdsPage::companyNames() const
{
    QStringList names = m_companies.values();
    names.sort(Qt::CaseInsensitive);
    return names;
}

void AdsPage::newAd()
{
    m_newAd->setCompanies(companyNames());
    m_centre->setCurrentWidget(m_newAd);
    updatePanes();
    m_newAd->startAd(m_companies.value(m_workspace->ad().company.value));
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

void AdsPage::closeNewAd()
{
    m_centre->setCurrentIndex(0);
    showAd(m_inbox->current());
    updatePanes();
    m_inbox->table()->setFocus(Qt::OtherFocusReason);
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
    m_newAd->setCompanies(companyNames());
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
    m_context.notifier.say(ImportWords::summary(*report));
    updatePanes();
}

} // namespace foothold
