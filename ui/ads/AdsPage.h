// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportPlan.h"
#include "core/model/JobAd.h"
#include "core/storage/ChangeSet.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/common/RecordForm.h"
#include "ui/common/RecordTableModel.h"

#include <QHash>

class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace foothold {

class AdBand;
class AdImporter;
class AdReader;
class AdTextEditor;
class ImportBand;
class KeywordPanel;
class NewAdPane;
class PageHeader;
class SearchField;
class TablePane;

// The ads: an inbox to decide on, and a reader that shows what each one asks for.
class AdsPage : public Page
{
    Q_OBJECT

public:
    explicit AdsPage(const PageContext& context, QWidget* parent = nullptr);

    PageId id() const override { return PageId::Ads; }
    bool showRecord(const RecordRef& record) override;
    RecordRef currentRecord() const override;
    QList<QAction*> actions() const override { return m_actions; }
    void flush() override;
    QString summary() const override;
    static int countIn(const CampaignStore& store); // ads not decided on

private:
    using Run = void (AdsPage::*)();

    QAction* addPageAction(const QString& name, const QString& text, const QKeySequence& shortcut, Run run);
    void makeActions();
    void shortcutsIn(const QList<QWidget*>& widgets);
    PageHeader* makeHeader();
    QWidget* makeList();
    QWidget* makeWorkspace();
    RecordForm<JobAd>* makeForm();
    void connectAll();

    void loadCompanies();
    void follow(const ChangeSet& changes);
    void showAd(JobAdId id);
    void showKeywords();
    void updateActions();
    void updateCounts();
    void updatePanes();
    void updateWaiting();
    bool acceptsState(qint64 id) const;
    JobAdId current() const;
    QList<JobAdId> selected() const;

    void newAd();
    void addDraft();
    void closeNewAd();
    void setTarget() { setState(AdState::Target); }
    void skip() { setState(AdState::Skipped); }
    void setState(AdState state); // or back to new, where all are so
    void nextAd() { move(1); }
    void previousAd() { move(-1); }
    void move(int by);
    void deleteAds();
    void openLink();
    void importFolder();
    void importFiles();
    void finishImport(const Result<ImportPlan>& plan);
    Result<JobAdId> storeDraft();

    PageContext m_context;
    QHash<qint64, QString> m_companies;
    RecordTableModel<JobAd>* m_model = nullptr;
    TablePane* m_table = nullptr;
    SearchField* m_search = nullptr;
    QHash<AdState, QToolButton*> m_stateChips;
    QWidget* m_right = nullptr;
    QStackedWidget* m_centre = nullptr;
    QTabWidget* m_tabs = nullptr;
    AdBand* m_band = nullptr;
    AdReader* m_reader = nullptr;
    AdTextEditor* m_editor = nullptr;
    RecordForm<JobAd>* m_form = nullptr;
    KeywordPanel* m_panel = nullptr;
    NewAdPane* m_newAd = nullptr;
    ImportBand* m_importBand = nullptr;
    AdImporter* m_importer = nullptr;
    QAction* m_new = nullptr;
    QAction* m_importFolder = nullptr;
    QAction* m_importFiles = nullptr;
    QAction* m_target = nullptr;
    QAction* m_skip = nullptr;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_openLink = nullptr;
    QAction* m_delete = nullptr;
    QList<QAction*> m_actions;
    JobAd m_shown{};
};

} // namespace foothold
