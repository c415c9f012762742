// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/SkillFit.h"
#include "core/model/JobAd.h"
#include "core/storage/ChangeSet.h"
#include "ui/common/PageContext.h"
#include "ui/common/RecordForm.h"

#include <QHash>
#include <QWidget>

class QAction;
class QTabWidget;

namespace foothold {

class AdBand;
class AdIndex;
class AdTextEditor;
class KeywordPanel;
class OriginalPane;
class ReadingPane;
class RelatedPane;
class VersionsPane;

// All about one ad: its band, the text to read and to edit, its facts, earlier texts, original and relatives, and its
// keywords.
class AdWorkspace : public QWidget
{
    Q_OBJECT

public:
    // The index and the names must outlive the workspace; `decisions` become buttons of the band, the one that deletes
    // last.
    AdWorkspace(const PageContext& context, AdIndex& index, const QHash<qint64, QString>& companies,
        const QList<QAction*>& decisions, QWidget* parent = nullptr);

    void showAd(JobAdId ad);
    const JobAd& ad() const { return m_ad; }
    const SkillLevels& levels() const { return m_levels; }
    void showRange(int start, int length);
    void follow(const ChangeSet& changes);
    void flush();
    QList<QAction*> actions() const;
    QList<QAction*> letterActions() const; // for the list too
    QList<QWidget*> letterWidgets() const; // where nothing is typed

Q_SIGNALS:
    void levelsChanged(); // my skills, or what they are called

private:
    void makeActions();
    RecordForm<JobAd>* makeForm();
    QWidget* makeReading(AdIndex& index, const QList<QAction*>& decisions);
    void connectPanel();
    void showKeywords();
    void showLevels();
    void updateWaiting();
    void updateActions();
    void setLevel(const QString& term, int level);
    void storeDeadline(const std::optional<QDate>& deadline);
    void editDeadline();
    void openLink();
    void pasteNewer();

    PageContext m_context;
    const QHash<qint64, QString>& m_companies;
    AdBand* m_band = nullptr;
    QTabWidget* m_tabs = nullptr;
    ReadingPane* m_reading = nullptr;
    AdTextEditor* m_editor = nullptr;
    RecordForm<JobAd>* m_form = nullptr;
    VersionsPane* m_versions = nullptr;
    OriginalPane* m_original = nullptr;
    RelatedPane* m_related = nullptr;
    KeywordPanel* m_panel = nullptr;
    QAction* m_openLink = nullptr;
    QAction* m_openLinkLetter = nullptr;
    QAction* m_deadline = nullptr;
    QWidget* m_focusAfterDeadline = nullptr;
    TermNames m_names;
    SkillLevels m_levels;
    JobAd m_ad{};
};

} // namespace foothold
