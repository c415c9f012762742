// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportPlan.h"
#include "core/model/JobAd.h"
#include "core/storage/ChangeSet.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

#include <QHash>

#include <array>

class QStackedWidget;

namespace foothold {

class AdImporter;
class AdInbox;
class AdIndex;
class AdWorkspace;
class ImportBand;
class NewAdPane;
class PageHeader;

// The ads: an inbox to decide on, and a workspace that shows what each one asks for.
class AdsPage : public Page
{
    Q_OBJECT

public:
    static constexpr std::array<RecordKind, 1> kShows{RecordKind::JobAd}; // for showRecord()

    explicit AdsPage(const PageContext& context, QWidget* parent = nullptr);

    PageId id() const override { return PageId::Ads; }
    bool showRecord(const RecordRef& record) override;
    RecordRef currentRecord() const override;
    QList<QAction*> actions() const override;
    void flush() override;
    void turnDay() override;
    QString summary() const override;
    static int countIn(const CampaignStore& store); // ads not decided on

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeActions();
    PageHeader* makeHeader();
    QWidget* makeCentre();
    void connectAll();
    void connectImport();

    void loadCompanies();
    void loadCompany(CompanyId id);
    void showAd(JobAdId id);
    void updatePanes();
    void updateFit();

    void newAd();
    void addDraft();
    void closeNewAd();
    void importFolder();
    void importFiles();
    void finishImport(const Result<ImportPlan>& plan);
    Result<JobAdId> storeDraft();
    QStringList companyNames() const;

    PageContext m_context;
    QHash<qint64, QString> m_companies;
    AdIndex* m_index = nullptr;
    AdInbox* m_inbox = nullptr;
    AdWorkspace* m_workspace = nullptr;
    QStackedWidget* m_centre = nullptr;
    NewAdPane* m_newAd = nullptr;
    ImportBand* m_importBand = nullptr;
    AdImporter* m_importer = nullptr;
    QAction* m_new = nullptr;
    QAction* m_importFolder = nullptr;
    QAction* m_importFiles = nullptr;
};

} // namespace foothold
