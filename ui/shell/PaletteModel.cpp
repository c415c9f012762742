// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteModel.h"

#include "ui/common/RecordIcons.h"
#include "ui/common/StepWords.h"
#include "ui/shell/Recent.h"

#include <QMenu>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kMostRecent = 12; // rows, before the actions
constexpr int kLatestBonus = 60; // of an action used lately

// "&Open..." as it is read aloud: "Open..."
QString plainText(const QAction& action)
{
    static const QRegularExpression mnemonic(u"&(.)"_s);
    return action.text().replace(mnemonic, u"\\1"_s);
}

QList<TextMark> marksOf(const QuickMatch& match, const QString& name)
{
    QList<TextMark> marks;
    for (const QuickMatch::Mark& mark : match.marks(name))
        marks.append({mark.start, mark.length});
    return marks;
}

bool isUsable(const QAction* action)
{
    return action && action->isEnabled() && action->isVisible() && !action->isSeparator() && !action->menu();
}

} // namespace

void PaletteModel::setSource(const Source& source)
{
    m_source = source;
    m_commands.clear();
    for (const Command& command : source.commands) {
        if (!isUsable(command.action))
            continue;
        const QString name = plainText(*command.action);
        m_commands.append({command, name, MatchName(name), MatchName(command.menu)});
    }
    setTyped({});
}

void PaletteModel::setTyped(const QString& typed)
{
    beginResetModel();
    m_typed = typed.simplified();
    const QuickMatch match(m_typed);
    m_rows = match.isEmpty() ? latest() : found(match);
    if (!m_typed.isEmpty() && m_source.names)
        m_rows.append(searchRow());
    endResetModel();
}

PaletteModel::Row PaletteModel::rowOf(const RecordNames::Name& name)
{
    return {.record = name.record,
        .name = name.name,
        .detail = name.detail,
        .hint = StepWords::recordName(name.record.kind),
        .icon = icon(recordIcon(name.record.kind)),
        .rank = name.rank};
}

PaletteModel::Row PaletteModel::rowOf(const Named& command)
{
    const QAction& action = *command.command.action;
    return {.action = command.command.action,
        .name = command.name,
        .detail = command.command.menu,
        .hint = action.shortcut().toString(QKeySequence::NativeText),
        .icon = action.icon().isNull() ? icon(Icon::Command) : action.icon()};
}

PaletteModel::Row PaletteModel::searchRow() const
{
    //: last row of the palette; %1 is what was typed
    return {.name = tr("Search everything for \"%1\"").arg(m_typed),
        .hint = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F).toString(QKeySequence::NativeText),
        .icon = icon(Icon::Search)};
}

QList<RecordRef> PaletteModel::recentRecords() const
{
    QList<RecordRef> records;
    for (const QString& key : m_source.recent) {
        if (const auto record = Recent::record(key))
            records.append(*record);
    }
    return records;
}

QList<PaletteModel::Row> PaletteModel::latest() const
{
    QList<Row> rows;
    QStringList shown;
    for (const QString& key : m_source.recent) {
        if (rows.size() == kMostRecent)
            break;
        const auto record = Recent::record(key);
        if (const auto name = record && m_source.names ? m_source.names->name(*record) : std::nullopt)
            rows.append(rowOf(*name));
        for (const Named& command : m_commands) {
            if (!record && Recent::key(*command.command.action) == key) {
                rows.append(rowOf(command));
                shown.append(key);
            }
        }
    }
    for (const Named& command : m_commands) {
        if (const QString key = Recent::key(*command.command.action); key.isEmpty() || !shown.contains(key))
            rows.append(rowOf(command));
    }
    return rows;
}

QList<PaletteModel::Row> PaletteModel::found(const QuickMatch& match) const
{
    QList<Row> rows;
    for (const Named& command : m_commands) {
        const int score = match.score(command.matchName, command.matchMenu);
        if (score == 0)
            continue;
        const bool latest = m_source.recent.contains(Recent::key(*command.command.action));
        rows.append(rowOf(command));
        rows.last().rank = score + (latest ? kLatestBonus : 0);
    }
    if (m_source.names) {
        for (const RecordNames::Name& name : m_source.names->find(match, recentRecords(), kMostRows))
            rows.append(rowOf(name));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.rank > b.rank; });
    rows = rows.mid(0, kMostRows);
    for (Row& row : rows)
        row.marks = marksOf(match, row.name);
    return rows;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::DecorationRole:
        return row.icon;
    case DetailRole:
        return row.detail;
    case HintRole:
        return row.hint;
    case MarksRole:
        return QVariant::fromValue(row.marks);
    case Qt::AccessibleTextRole: {
        QStringList words{row.name, row.detail, row.hint};
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace foothold
