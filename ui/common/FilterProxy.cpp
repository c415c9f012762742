// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FilterProxy.h"

#include "ui/common/FieldText.h"
#include "ui/common/RecordTableModelBase.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>

namespace foothold {

namespace {

// The C locale would sort by code point.
QLocale sortingLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

bool isEmpty(const QVariant& value)
{
    return !value.isValid() || value.isNull() || value.toString().isEmpty();
}

} // namespace

FilterProxy::FilterProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_collator(sortingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(RecordTableModelBase::SortRole);
    setDynamicSortFilter(true);
}

void FilterProxy::setSourceModel(QAbstractItemModel* model)
{
    if (sourceModel())
        sourceModel()->disconnect(this);
    m_folded.clear();
    if (model) {
        // Before the base class connects, so that it asks for the new text.
        connect(model, &QAbstractItemModel::modelReset, this, [this] { m_folded.clear(); });
        connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
            for (int row = from.row(); row <= to.row(); ++row)
                m_folded.remove(from.siblingAtRow(row).data(RecordTableModelBase::IdRole).toLongLong());
        });
        connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_folded.clear(); });
    }
    QSortFilterProxyModel::setSourceModel(model);
}

void FilterProxy::setText(const QString& text)
{
    const QStringList words = FieldText::folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void FilterProxy::setAccepts(Accepts accepts)
{
    m_accepts = std::move(accepts);
    invalidateFilter();
}

QString FilterProxy::foldedRow(int row) const
{
    const QModelIndex first = sourceModel()->index(row, 0);
    QString& folded = m_folded[first.data(RecordTableModelBase::IdRole).toLongLong()];
    if (folded.isNull()) {
        QStringList cells;
        for (int column = 0; column < sourceModel()->columnCount(); ++column)
            cells.append(first.siblingAtColumn(column).data(Qt::DisplayRole).toString());
        folded = FieldText::folded(cells.join(u'\n'));
    }
    return folded;
}

bool FilterProxy::filterAcceptsRow(int row, const QModelIndex&) const
{
    if (m_accepts && !m_accepts(sourceModel()->index(row, 0).data(RecordTableModelBase::IdRole).toLongLong()))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = foldedRow(row);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return text.contains(word); });
}

bool FilterProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (isEmpty(a) || isEmpty(b)) {
        if (isEmpty(a) && isEmpty(b))
            return false;
        return isEmpty(a) == (sortOrder() == Qt::DescendingOrder); // last either way
    }
    switch (a.typeId()) {
    case QMetaType::QString:
        return m_collator.compare(a.toString(), b.toString()) < 0;
    case QMetaType::QStringList:
        return m_collator.compare(FieldText::joinWords(a.toStringList()), FieldText::joinWords(b.toStringList())) < 0;
    case QMetaType::QDate:
        return a.toDate() < b.toDate();
    case QMetaType::QDateTime:
        return a.toDateTime() < b.toDateTime();
    default:
        return a.toDouble() < b.toDouble();
    }
}

} // namespace foothold
