// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/DemandMatrix.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/keywords/AdSentences.h"

#include <QTimer>

#include <array>

class QLabel;
class QStackedLayout;

namespace foothold {

class DemandReader;
class HeatmapModel;
class HeatmapView;
class KeywordFilters;
class KeywordPlaces;
class MergeBand;
class SearchField;

// What do they all ask for? The heatmap of keywords and companies, down to the sentence.
class KeywordsPage : public Page
{
    Q_OBJECT

public:
    static constexpr std::array<RecordKind, 0> kShows{}; // for showRecord()

    explicit KeywordsPage(const PageContext& context, QWidget* parent = nullptr);

    PageId id() const override { return PageId::Keywords; }
    bool showRecord(const RecordRef&) override { return false; }
    QList<QAction*> actions() const override { return m_actions; }
    QString summary() const override { return m_summary; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QAction* addPageAction(const QString& name, const QString& text, const QKeySequence& shortcut = {});
    void makeActions();
    QWidget* makeContent();
    void makeEmptyStates();
    void connectAll();
    void markStale();
    void rebuild(); // from the store
    void showCounted(const DemandMatrix& matrix);
    void applyFilter();
    void updateState();
    void updateSummary();
    void showPlaces();
    void lookForDuplicates();
    void open(const DemandMatrix::Cell& cell);
    void exportCsv();
    void exportPng();
    void write(const QString& path, const QByteArray& content);

    PageContext m_context;
    AdSentences m_sentences;
    HeatmapModel* m_model;
    HeatmapView* m_view = nullptr;
    KeywordFilters* m_filters;
    MergeBand* m_merges;
    KeywordPlaces* m_places = nullptr;
    SearchField* m_search = nullptr;
    QLabel* m_status = nullptr;
    QStackedLayout* m_stack = nullptr;
    QAction* m_clearFilter = nullptr;
    QAction* m_exportCsv = nullptr;
    QAction* m_exportPng = nullptr;
    QList<QAction*> m_actions;
    QTimer m_refresh;
    QTimer m_typing;
    DemandReader* m_reader;
    DemandMatrix m_all;
    QHash<qint64, CompanyId> m_companies; // of each column that has an ad
    QSet<CompanyId> m_targets;
    int m_ads = 0;
    bool m_stale = true;
    QString m_summary;
};

} // namespace foothold
