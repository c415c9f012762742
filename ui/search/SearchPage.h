// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

#include <QTimer>

#include <array>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QStackedLayout;

namespace foothold {

class FilterChips;
class SearchModel;

// Looks through the texts of all records as one types, and opens what was found at its place.
class SearchPage : public Page
{
    Q_OBJECT
    Q_PROPERTY(QString query READ query WRITE setQuery)

public:
    static constexpr std::array<RecordKind, 0> kShows{}; // for showRecord()

    static constexpr int kMostHits = 200;

    SearchPage(const PageContext& context, QWidget* parent);

    PageId id() const override { return PageId::Search; }
    bool showRecord(const RecordRef&) override { return false; }
    QList<QAction*> actions() const override { return m_actions; }
    QString summary() const override;

    QString query() const;
    void setQuery(const QString& query); // searches at once

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeActions();
    void build();
    void search();
    void showChips();
    void showState();
    void open(int row);
    bool handleLineKey(int key);
    bool handleListKey(int key);

    PageContext m_context;
    SearchModel* m_model;
    QLineEdit* m_line;
    FilterChips* m_chips;
    QListView* m_list;
    QLabel* m_note;
    QStackedLayout* m_stack = nullptr;
    QTimer m_pause; // until typing is searched for
    QList<QAction*> m_actions;
    bool m_stale = false; // the campaign changed since
};

} // namespace foothold
