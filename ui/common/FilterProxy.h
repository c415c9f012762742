// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QHash>
#include <QSortFilterProxyModel>

#include <functional>

namespace foothold {

// Rows that hold every word of the text in some column, without case and diacritics, and pass the page's own test;
// sorted by raw value, words as the locale sorts them, empty cells last.
class FilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using Accepts = std::function<bool(qint64 id)>;

    explicit FilterProxy(QObject* parent = nullptr);

    void setSourceModel(QAbstractItemModel* model) override;
    void setText(const QString& text);
    void setAccepts(Accepts accepts);
    void refilter() { invalidateFilter(); } // what Accepts answers has changed
    bool isFiltering() const { return !m_words.isEmpty() || bool(m_accepts); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString foldedRow(int row) const;

    QCollator m_collator;
    QStringList m_words;
    Accepts m_accepts;
    mutable QHash<qint64, QString> m_folded; // record to all its cells, so that typing stays quick
};

} // namespace foothold
