// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/SearchIndex.h"
#include "ui/common/MarkedText.h"
#include "ui/common/RecordRef.h"

#include <QAbstractListModel>

#include <optional>

namespace foothold {

class CampaignStore;

// What a search found, best first, all of it or one kind of record: each with its name and the words around the match.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, KindRole, FieldRole, SnippetRole, MarksRole, NameMarksRole };

    explicit SearchModel(CampaignStore& store, QObject* parent = nullptr);

    void setHits(const QList<SearchHit>& hits); // of all kinds
    void setKind(std::optional<RecordKind> kind); // none: all
    QList<std::pair<RecordKind, int>> kinds() const; // how many of each were found, in the order of their best
    qsizetype allHits() const { return m_all.size(); }
    // The record, and in an ad's text the range of the match.
    RecordRef place(int row) const;
    int rowOf(const RecordRef& record) const; // -1: not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        SearchHit hit{};
        QString name{};
        QString detail{};
    };

    Row rowFor(const SearchHit& hit) const;
    void show();

    CampaignStore& m_store;
    QList<Row> m_all;
    QList<Row> m_shown;
    std::optional<RecordKind> m_kind;
};

} // namespace foothold
