// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include "core/storage/ChangeLog.h"

#include "core/storage/Database.h"
#include "core/storage/RecordTable.h"
#include "core/storage/SqliteFile.h"

#include <QHash>
#include <QScopeGuard>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

struct LoggedTable
{
    RecordKind kind; // of the record, or of the owner of the links
    bool links;
};

// Every table under undo by its name: the records' own and those of their references to several records.
const QHash<QByteArray, LoggedTable>& loggedTables()
{
    static const QHash<QByteArray, LoggedTable> tables = [] {
        QHash<QByteArray, LoggedTable> all;
        forEachRecord([&]<class R>(std::type_identity<R>) {
            all.insert(RecordTable<R>::tableName().toLatin1(), {Fields<R>::kind, false});
            for (const QString& name : RecordTable<R>::linkTableNames())
                all.insert(name.toLatin1(), {Fields<R>::kind, true});
        });
        return all;
    }();
    return tables;
}

// Which records a changeset touches. The first column is the record's id, or the owner's of a link.
ChangeSet touched(const RecordedChanges& changeset)
{
    ChangeSet changes;
    sqlite3_changeset_iter* row = nullptr;
    RecordedChanges::Reader reader(changeset);
    if (sqlite3changeset_start_strm(&row, &RecordedChanges::Reader::read, &reader) != SQLITE_OK)
        return changes;
    while (sqlite3changeset_next(row) == SQLITE_ROW) {
        const char* table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(row, &table, &columns, &operation, nullptr);
        sqlite3_value* id = nullptr;
        if (operation == SQLITE_INSERT)
            sqlite3changeset_new(row, 0, &id);
        else
            sqlite3changeset_old(row, 0, &id);
        const auto logged = loggedTables().constFind(QByteArray(table));
        if (logged == loggedTables().cend() || !id)
            continue;
        if (logged->links) {
            changes.addLink(logged->kind, sqlite3_value_int64(id));
            continue;
        }
        Change change = Change::Changed;
        if (operation != SQLITE_UPDATE)
            change = operation == SQLITE_INSERT ? Change::Added : Change::Removed;
        changes.add(logged->kind, sqlite3_value_int64(id), change);
    }
    sqlite3changeset_finalize(row);
    return changes;
}

// Appends a changeset to an earlier one; false leaves that as it is.
bool join(RecordedChanges& first, const RecordedChanges& second)
{
    RecordedChanges joined;
    RecordedChanges::Reader firstReader(first);
    RecordedChanges::Reader secondReader(second);
    if (sqlite3changeset_concat_strm(&RecordedChanges::Reader::read, &firstReader, &RecordedChanges::Reader::read,
            &secondReader, &RecordedChanges::write, &joined)
        != SQLITE_OK)
        return false;
    first = std::move(joined);
    return true;
}

int refuseConflict(void*, int, sqlite3_changeset_iter*)
{
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

void ChangeLog::SessionDeleter::operator()(sqlite3_session* session) const
{
    sqlite3session_delete(session);
}

ChangeLog::ChangeLog(Database& database)
    : m_database(database)
{
    static const Clock systemClock;
    m_clock = &systemClock;
}

ChangeLog::~ChangeLog() = default;

std::optional<StepLabel> ChangeLog::undoLabel() const
{
    return m_undo.empty() ? std::nullopt : std::optional(m_undo.back().label);
}

std::optional<StepLabel> ChangeLog::redoLabel() const
{
    return m_redo.empty() ? std::nullopt : std::optional(m_redo.back().label);
}

Status ChangeLog::undo()
{
    return replay(m_undo, m_redo, true);
}

Status ChangeLog::redo()
{
    return replay(m_redo, m_undo, false);
}

void ChangeLog::clear()
{
    m_undo.clear();
    m_redo.clear();
    m_typedAt = {};
}

bool ChangeLog::noticeOutsideChange()
{
    if (!m_database.wasChangedOutside())
        return false;
    clear();
    if (m_outsideObserver)
        m_outsideObserver();
    return true;
}

Status ChangeLog::beginRecording()
{
    sqlite3_session* session = nullptr;
    int result = sqlite3session_create(m_database.handle(), "main", &session);
    m_session.reset(session);
    for (auto table = loggedTables().keyBegin(); table != loggedTables().keyEnd() && result == SQLITE_OK; ++table)
        result = sqlite3session_attach(session, table->constData());
    if (result != SQLITE_OK) {
        m_session.reset();
        return Error{Error::Code::Internal, m_database.path(), QString::fromUtf8(sqlite3_errstr(result))};
    }
    return {};
}

Result<RecordedChanges> ChangeLog::endRecording()
{
    const auto session = std::move(m_session);
    RecordedChanges changeset;
    const int result = sqlite3session_changeset_strm(session.get(), &RecordedChanges::write, &changeset);
    if (result != SQLITE_OK)
        return Error{Error::Code::Internal, m_database.path(), QString::fromUtf8(sqlite3_errstr(result))};
    return changeset;
}

void ChangeLog::keep(const StepLabel& label, RecordedChanges changeset)
{
    const QDateTime now = m_clock->now();
    const ChangeSet changes = touched(changeset);
    const bool joined = continuesTyping(label, now) && join(m_undo.back().changeset, changeset);
    m_redo.clear();
    if (joined)
        m_undo.back().label = label;
    else
        m_undo.push_back({label, std::move(changeset)});
    m_typedAt = label.typedField.isEmpty() ? QDateTime() : now;
    trim();
    if (m_observer)
        m_observer(changes);
}

bool ChangeLog::continuesTyping(const StepLabel& label, const QDateTime& now) const
{
    return m_typedAt.isValid() && !m_undo.empty() && !label.typedField.isEmpty()
        && m_undo.back().label.typedField == label.typedField && m_typedAt.msecsTo(now) <= kTypingPause;
}

// Oldest steps go first; the newest stays whatever its size.
void ChangeLog::trim()
{
    qsizetype bytes = 0;
    size_t kept = 0;
    for (auto step = m_undo.rbegin(); step != m_undo.rend(); ++step, ++kept) {
        bytes += step->changeset.memory();
        if (kept > 0 && (kept >= kMaxSteps || bytes > kMaxBytes))
            break;
    }
    m_undo.erase(m_undo.begin(), m_undo.end() - std::ptrdiff_t(kept));
}

Status ChangeLog::replay(Stack& from, Stack& to, bool inverse)
{
    if (from.empty())
        return {};
    if (m_depth > 0)
        return Error{Error::Code::Busy, m_database.path(), u"a change is still open"_s};
    if (noticeOutsideChange())
        return Error{Error::Code::ChangedOutside, m_database.path(), {}};
    RecordedChanges inverted;
    if (inverse) {
        RecordedChanges::Reader reader(from.back().changeset);
        const int result =
            sqlite3changeset_invert_strm(&RecordedChanges::Reader::read, &reader, &RecordedChanges::write, &inverted);
        if (result != SQLITE_OK)
            return Error{Error::Code::Internal, m_database.path(), QString::fromUtf8(sqlite3_errstr(result))};
    }
    const RecordedChanges& changeset = inverse ? inverted : from.back().changeset;
    if (const Status applied = apply(changeset); !applied)
        return applied;
    const ChangeSet changes = touched(changeset);
    to.push_back(std::move(from.back()));
    from.pop_back();
    m_typedAt = {};
    if (m_observer)
        m_observer(changes);
    return {};
}

// A changeset holds its cascades as rows of their own, so foreign key actions must rest while it is applied. The
// pragma works outside transactions only.
Status ChangeLog::apply(const RecordedChanges& changeset)
{
    if (auto off = m_database.run(u"PRAGMA foreign_keys = OFF"_s); !off)
        return off.error();
    const auto on = qScopeGuard([this] { (void)m_database.run(u"PRAGMA foreign_keys = ON"_s); });
    if (const Status begun = m_database.beginWrite(); !begun)
        return begun;
    RecordedChanges::Reader reader(changeset);
    const int result = sqlite3changeset_apply_strm(
        m_database.handle(), &RecordedChanges::Reader::read, &reader, nullptr, refuseConflict, nullptr);
    Status status;
    if (result == SQLITE_ABORT)
        status = Error{Error::Code::ChangedOutside, m_database.path(), {}};
    else if (result != SQLITE_OK)
        status = Error{errorCodeOf(result), m_database.path(), QString::fromUtf8(sqlite3_errstr(result))};
    else if (auto committed = m_database.run(u"COMMIT"_s); !committed)
        status = committed.error();
    if (!status) {
        m_database.noteFailedWrite();
        (void)m_database.run(u"ROLLBACK"_s);
    }
    return status;
}

} // namespace foothold
