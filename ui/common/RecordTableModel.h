// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/CampaignStore.h"
#include "core/model/RecordLists.h"
#include "ui/common/RecordTableModelBase.h"
#include "ui/common/TableColumn.h"

#include <algorithm>

namespace foothold {

// The records of one kind as a table, in id order (proxies sort). Follows the store's changes row by row.
template <RecordType R> class RecordTableModel : public RecordTableModelBase
{
public:
    using Filter = std::function<bool(const R&)>;
    using Source = std::function<QList<R>()>;

    RecordTableModel(CampaignStore& store, QList<TableColumn<R>> columns, QObject* parent = nullptr, Filter filter = {})
        : RecordTableModelBase(parent)
        , m_store(store)
        , m_columns(std::move(columns))
        , m_filter(std::move(filter))
        , m_rows(load())
    {
        connect(&store, &CampaignStore::changed, this, [this](const ChangeSet& changes) { follow(changes); });
    }

    // Cells are read again when records of another kind change; call once for each kind a column looks up.
    template <RecordType Other> void dependsOn()
    {
        connect(&m_store, &CampaignStore::changed, this, [this](const ChangeSet& changes) {
            if (changes.touches<Other>())
                refreshCells();
        });
    }

    // The same where each row looks up the one record that it refers to: only rows of changed records are read again.
    template <class Tag> void dependsOn(Id<Tag> R::*reference)
    {
        using Other = RecordOf<Id<Tag>>;
        connect(&m_store, &CampaignStore::changed, this, [this, reference](const ChangeSet& changes) {
            const auto& rows = changes.rows<Other>();
            if (rows.size() >= kResetFrom)
                return refreshCells();
            for (int row = 0; !rows.isEmpty() && row < m_rows.size(); ++row) {
                if (rows.contains((m_rows.at(row).*reference).value))
                    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
            }
        });
    }

    void setFilter(Filter filter) { setSource({}, std::move(filter)); }
    // For the few records that belong to another one: `source` reads them in id order without reading all others, and
    // `filter` tells whether a changed record is one of them.
    void setSource(Source source, Filter filter)
    {
        beginResetModel();
        m_source = std::move(source);
        m_filter = std::move(filter);
        m_rows = load();
        endResetModel();
    }

    const R& recordAt(int row) const { return m_rows.at(row); }
    const QList<R>& records() const { return m_rows; }
    qint64 idAt(int row) const override { return m_rows.at(row).id.value; }
    int rowOf(qint64 id) const override
    {
        const int row = placeOf(id);
        return row < m_rows.size() && idAt(row) == id ? row : -1;
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    QList<R> load() const
    {
        QList<R> rows = m_source ? m_source() : m_store.list<R>();
        if (m_filter)
            rows.removeIf([this](const R& record) { return !m_filter(record); });
        return rows;
    }
    int placeOf(qint64 id) const
    {
        const auto place = std::lower_bound(
            m_rows.cbegin(), m_rows.cend(), id, [](const R& row, qint64 wanted) { return row.id.value < wanted; });
        return int(place - m_rows.cbegin());
    }
    void follow(const ChangeSet& changes);
    void followRow(qint64 id);

    static constexpr int kResetFrom = 200; // so many rows at once are read anew together

    CampaignStore& m_store;
    QList<TableColumn<R>> m_columns;
    Filter m_filter;
    Source m_source{};
    QList<R> m_rows;
};

template <RecordType R> QVariant RecordTableModel<R>::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const R& record = m_rows.at(index.row());
    const TableColumn<R>& column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column.text ? column.text(record)
                           : FieldText::display(column.kind, column.value(record), column.choices);
    case Qt::EditRole:
    case SortRole:
        return column.value(record);
    case IdRole:
        return record.id.value;
    case KindRole:
        return int(column.kind);
    case ChoicesRole:
        return column.choices;
    case Qt::TextAlignmentRole: {
        const bool number = column.kind == FieldKind::Number || column.kind == FieldKind::Money;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft)));
    }
    default:
        return column.look ? column.look(record, role) : QVariant();
    }
}

template <RecordType R>
QVariant RecordTableModel<R>::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const TableColumn<R>& column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.header;
    case Qt::TextAlignmentRole: {
        const bool number = column.kind == FieldKind::Number || column.kind == FieldKind::Money;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft)));
    }
    case KeyRole:
        return column.key;
    case ShownRole:
        return column.shown;
    case WidthRole:
        return column.width;
    default:
        return {};
    }
}

template <RecordType R> Qt::ItemFlags RecordTableModel<R>::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = RecordTableModelBase::flags(index);
    if (index.isValid() && m_columns.at(index.column()).set && !m_store.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

template <RecordType R> bool RecordTableModel<R>::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !m_columns.at(index.column()).set)
        return false;
    auto record = m_store.get<R>(m_rows.at(index.row()).id);
    if (!record) {
        Q_EMIT refused(record.error());
        return false;
    }
    m_columns.at(index.column()).set(*record, value);
    if (const Status stored = m_store.update(*record); !stored) {
        Q_EMIT refused(stored.error());
        return false;
    }
    return true; // the store's signal has refreshed the row
}

template <RecordType R> void RecordTableModel<R>::follow(const ChangeSet& changes)
{
    const auto& rows = changes.rows<R>();
    if (rows.size() >= kResetFrom) {
        beginResetModel();
        m_rows = load();
        endResetModel();
        return;
    }
    QList<qint64> ids = rows.keys();
    std::sort(ids.begin(), ids.end());
    for (const qint64 id : ids)
        followRow(id);
}

// Asks the store how the record is now, whatever is said to have happened to it.
template <RecordType R> void RecordTableModel<R>::followRow(qint64 id)
{
    auto record = m_store.get<R>(typename R::Id{id});
    const bool wanted = record && (!m_filter || m_filter(*record));
    const int row = placeOf(id);
    const bool present = row < m_rows.size() && idAt(row) == id;
    if (!wanted) {
        if (present) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
        return;
    }
    forEachField<R>([&](const auto& field) {
        if (field.is(Heavy)) {
            (*record).*(field.member) = typename std::decay_t<decltype(field)>::Member{};
            record->partial = true;
        }
    });
    if (present) {
        m_rows[row] = *record;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    } else {
        beginInsertRows({}, row, row);
        m_rows.insert(row, *record);
        endInsertRows();
    }
}

} // namespace foothold
