// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/AdVersion.h"
#include "core/model/JobAd.h"
#include "core/storage/ChangeSet.h"
#include "core/text/TextDiff.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace foothold {

class DiffView;

// The earlier texts of an ad, what changed since each, and where a newer text is pasted. Compares when it is looked at.
class VersionsPane : public QWidget
{
    Q_OBJECT

public:
    explicit VersionsPane(const PageContext& context, QWidget* parent = nullptr);

    void showAd(const JobAd& ad); // also the same one, changed
    void follow(const ChangeSet& changes);
    void startPasting();
    QAction* pasteAction() const { return m_paste; }

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHistory();
    QWidget* makePasting();
    void makeActions();
    void loadVersions();
    void compare();
    void showDiff(const TextDiff& diff);
    void stopPasting();
    void storeNewer();
    void removeVersion();
    AdVersionId current() const;

    PageContext m_context;
    QAction* m_paste = nullptr;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_empty = nullptr;
    QWidget* m_history = nullptr;
    QWidget* m_pasting = nullptr;
    QComboBox* m_versions = nullptr;
    QLabel* m_summary = nullptr;
    QPushButton* m_remove = nullptr;
    DiffView* m_diff = nullptr;
    QPlainTextEdit* m_newer = nullptr;
    QPushButton* m_store = nullptr;
    JobAd m_ad{};
    bool m_stale = true; // what is shown is of another ad or text
    int m_asked = 0; // counts comparisons, so that late answers are dropped
};

} // namespace foothold
