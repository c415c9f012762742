// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/interviews/SheetTab.h"

#include <QList>

#include <array>

class QButtonGroup;
class QStackedWidget;

namespace foothold {

class PageHeader;
class RoundsTab;
class StoriesTab;

// Interview rounds, the stories to tell there, and the sheet to take along.
class InterviewsPage : public Page
{
    Q_OBJECT

public:
    static constexpr std::array<RecordKind, 2> kShows{
        RecordKind::InterviewRound, RecordKind::PrepStory}; // for showRecord()

    explicit InterviewsPage(const PageContext& context, QWidget* parent = nullptr);

    PageId id() const override { return PageId::Interviews; }
    bool showRecord(const RecordRef& record) override;
    RecordRef currentRecord() const override;
    QList<QAction*> actions() const override { return m_actions; }
    void flush() override;
    void turnDay() override;
    QString summary() const override;
    static int countIn(const CampaignStore& store); // coming rounds

    void setPrintSheets(PrintSheets print);

private:
    enum Tab { Rounds, Stories, Sheet };

    void makeActions();
    void makeSwitch(PageHeader* header);
    QAction* addPageAction(
        const QString& name, const QString& text, const QKeySequence& shortcut, void (InterviewsPage::*run)());
    void showTab(int tab);
    void updateActions();
    void followSearch(const QString& text);
    void addRecord();
    void removeSelected();
    void openSheet();
    void printSheet();
    void savePdf();
    void saveMarkdown();

    PageContext m_context;
    QList<QAction*> m_actions;
    QAction* m_add = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_openSheet = nullptr;
    QAction* m_print = nullptr;
    QAction* m_savePdf = nullptr;
    QAction* m_saveMarkdown = nullptr;
    QButtonGroup* m_switch = nullptr;
    QStackedWidget* m_tabs = nullptr;
    RoundsTab* m_rounds = nullptr;
    StoriesTab* m_stories = nullptr;
    SheetTab* m_sheet = nullptr;
    PageHeader* m_header = nullptr;
};

} // namespace foothold
