// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/SearchModel.h"

#include "core/campaign/CampaignStore.h"
#include "ui/common/FieldLabels.h"
#include "ui/common/RecordIcons.h"
#include "ui/common/RecordNames.h"
#include "ui/common/RecordOwner.h"
#include "ui/common/StepWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

const QChar kEllipsis(0x2026);

QList<TextMark> marksOf(const SearchHit& hit)
{
    QList<TextMark> marks;
    for (const SearchHit::Mark& mark : hit.marks)
        marks.append({mark.start, mark.length});
    return marks;
}

// A snippet is its field's text with each kind of space a plain one, cut at both ends; where its first mark stands in
// the text. -1: not there.
int placeIn(QString text, const SearchHit& hit)
{
    for (QChar& c : text) {
        if (c.isSpace())
            c = u' ';
    }
    const int cut = hit.snippet.startsWith(kEllipsis) ? 1 : 0;
    const qsizetype length = hit.snippet.size() - cut - (hit.snippet.endsWith(kEllipsis) ? 1 : 0);
    const qsizetype at = text.indexOf(QStringView(hit.snippet).mid(cut, length));
    return at < 0 ? -1 : int(at) + hit.marks.first().start - cut;
}

} // namespace

SearchModel::SearchModel(CampaignStore& store, QObject* parent)
    : QAbstractListModel(parent)
    , m_store(store)
{ }

void SearchModel::setHits(const QList<SearchHit>& hits)
{
    m_all.clear();
    for (const SearchHit& hit : hits)
        m_all.append(rowFor(hit));
    show();
}

void SearchModel::setKind(std::optional<RecordKind> kind)
{
    m_kind = kind;
    show();
}

void SearchModel::show()
{
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_shown),
        [this](const Row& row) { return !m_kind || row.hit.kind == *m_kind; });
    endResetModel();
}

QList<std::pair<RecordKind, int>> SearchModel::kinds() const
{
    QList<std::pair<RecordKind, int>> kinds;
    for (const Row& row : m_all) {
        const auto known = std::find_if(
            kinds.begin(), kinds.end(), [&row](const auto& counted) { return counted.first == row.hit.kind; });
        if (known == kinds.end())
            kinds.append({row.hit.kind, 1});
        else
            ++known->second;
    }
    return kinds;
}

// Records without a name go by that of the record they belong to.
SearchModel::Row SearchModel::rowFor(const SearchHit& hit) const
{
    Row row{.hit = hit};
    for (RecordRef record{hit.kind, hit.id}; record.isValid(); record = ownerOf(m_store, record)) {
        const auto name = RecordNames::of(m_store).name(record);
        if (!name || name->name.isEmpty())
            continue;
        row.name = name->name;
        row.detail = name->detail;
        break;
    }
    if (row.name.isEmpty())
        row.name = StepWords::recordName(hit.kind);
    return row;
}

RecordRef SearchModel::place(int row) const
{
    if (row < 0 || row >= m_shown.size())
        return {};
    const SearchHit& hit = m_shown[row].hit;
    RecordRef record{hit.kind, hit.id};
    if (hit.kind != RecordKind::JobAd || hit.field != u"text"_s || hit.marks.isEmpty())
        return record;
    if (const auto ad = m_store.get<JobAd>({hit.id})) {
        if (const int start = placeIn(ad->text, hit); start >= 0) {
            record.start = start;
            record.length = hit.marks.first().length;
        }
    }
    return record;
}

int SearchModel::rowOf(const RecordRef& record) const
{
    for (qsizetype row = 0; row < m_shown.size(); ++row) {
        if (m_shown[row].hit.kind == record.kind && m_shown[row].hit.id == record.id)
            return int(row);
    }
    return -1;
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_shown[index.row()];
    const bool inName = row.hit.snippet == row.name;
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::DecorationRole:
        return icon(recordIcon(row.hit.kind));
    case DetailRole:
        return row.detail;
    case KindRole:
        return StepWords::recordName(row.hit.kind);
    case FieldRole: {
        const std::string_view table = tableOf(row.hit.kind);
        return FieldLabels::of(u"%1.%2"_s.arg(QLatin1StringView(table.data(), qsizetype(table.size())), row.hit.field));
    }
    case SnippetRole:
        return inName ? QString() : row.hit.snippet;
    case MarksRole:
        return QVariant::fromValue(inName ? QList<TextMark>() : marksOf(row.hit));
    case NameMarksRole:
        return QVariant::fromValue(inName ? marksOf(row.hit) : QList<TextMark>());
    case Qt::AccessibleTextRole: {
        QStringList words{row.name, row.detail, StepWords::recordName(row.hit.kind), data(index, FieldRole).toString(),
            data(index, SnippetRole).toString()};
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace foothold
