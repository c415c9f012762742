// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/JobAd.h"
#include "core/storage/ChangeSet.h"
#include "ui/ads/AdFacets.h"
#include "ui/common/PageContext.h"
#include "ui/common/RecordTableModel.h"

#include <QHash>
#include <QWidget>

class QAction;
class QToolButton;

namespace foothold {

class AdFacetBar;
class PageHeader;
class TablePane;
class TableView;

// The list of ads as an inbox: walked through and decided on with single letters. Ads that are not decided on stand
// out.
class AdInbox : public QWidget
{
    Q_OBJECT

public:
    // The names must outlive the inbox; whoever fills them does so before the inbox hears of a change.
    AdInbox(const PageContext& context, const QHash<qint64, QString>& companies, QWidget* parent = nullptr);

    void addFilters(PageHeader& header); // search, state chips and the menu of facets
    QWidget* facetBar() const;
    void setFit(const AdFit& fit); // to narrow down by
    void setEmptyAction(QAction* action); // where there are no ads at all
    TableView* table() const;
    const QList<JobAd>& records() const { return m_model->records(); }
    QList<JobAdId> ads() const;
    int count(AdState state) const;

    JobAdId current() const;
    bool show(JobAdId ad); // filters that hide it step back
    QAction* target() const { return m_target; }
    QAction* skip() const { return m_skip; }
    QAction* remove() const { return m_delete; }
    QList<QAction*> actions() const;
    QList<QAction*> letterActions() const; // that work in the reader and the keywords too
    void updateActions();
    void turnDay(); // deadlines are nearer now

Q_SIGNALS:
    void currentChanged(foothold::JobAdId ad); // also none
    void countsChanged();
    void rowsChanged(); // shown rows came or went

private:
    void makeActions();
    void makeTable(const QHash<qint64, QString>& companies);
    void follow(const ChangeSet& changes);
    void updateCounts();
    bool accepts(qint64 id) const;
    void makeFacets();
    void refilter();
    QList<JobAd> selected() const; // whole records
    void decide(AdState state); // or back to new, where all are so
    bool storeState(QList<JobAd> ads, AdState state);
    JobAdId nextNew(const QList<qint64>& without) const; // in the order shown, from the current one on
    void goToNextNew();
    void move(int by);
    void deleteSelected();

    PageContext m_context;
    RecordTableModel<JobAd>* m_model = nullptr;
    TablePane* m_table = nullptr;
    QHash<AdState, QToolButton*> m_chips;
    AdFacets m_facets;
    AdFacetBar* m_facetBar = nullptr;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_nextNew = nullptr;
    QAction* m_target = nullptr;
    QAction* m_skip = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_goOn = nullptr;
    QAction* m_narrow = nullptr;
};

} // namespace foothold
