// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include "core/storage/ChangeLog.h"

#include "core/storage/Database.h"

#include <QScopeGuard>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

QByteArray takeBuffer(int size, void* buffer)
{
    QByteArray bytes(static_cast<const char*>(buffer), size);
    sqlite3_free(buffer);
    return bytes;
}

std::optional<RecordKind> kindOfTable(std::string_view table)
{
    std::optional<RecordKind> kind;
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if (Fields<R>::table == table)
            kind = Fields<R>::kind;
    });
    return kind;
}

// Which rows a changeset touches. `id` is the first column of every record table.
ChangeSet touched(const QByteArray& changeset)
{
    ChangeSet changes;
    sqlite3_changeset_iter* row = nullptr;
    if (sqlite3changeset_start(&row, int(changeset.size()), const_cast<char*>(changeset.constData())) != SQLITE_OK)
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
        const auto kind = kindOfTable(table);
        if (!kind || !id)
            continue;
        Change change = Change::Changed;
        if (operation != SQLITE_UPDATE)
            change = operation == SQLITE_INSERT ? Change::Added : Change::Removed;
        changes.add(*kind, sqlite3_value_int64(id), change);
    }
    sqlite3changeset_finalize(row);
    return changes;
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
{ }

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
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if (result == SQLITE_OK)
            result = sqlite3session_attach(session, std::string(Fields<R>::table).c_str());
    });
    if (result != SQLITE_OK) {
        m_session.reset();
        return Error{Error::Code::Internal, m_database.path(), QString::fromUtf8(sqlite3_errstr(result))};
    }
    return {};
}

Result<QByteArray> ChangeLog::endRecording()
{
    const auto session = std::move(m_session);
    if (sqlite3session_isempty(session.get()))
        return QByteArray();
    int size = 0;
    void* buffer = nullptr;
    const int result = sqlite3session_changeset(session.get(), &size, &buffer);
    if (result != SQLITE_OK)
        return Error{Error::Code::Internal, m_database.path(), QString::fromUtf8(sqlite3_errstr(result))};
    return takeBuffer(size, buffer);
}

void ChangeLog::keep(const StepLabel& label, const QByteArray& changeset)
{
    m_redo.clear();
    m_undo.push_back({label, changeset});
    trim();
    if (m_observer)
        m_observer(touched(changeset));
}

// Oldest steps go first; the newest stays whatever its size.
void ChangeLog::trim()
{
    qsizetype bytes = 0;
    size_t kept = 0;
    for (auto step = m_undo.rbegin(); step != m_undo.rend(); ++step, ++kept) {
        bytes += step->changeset.size();
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
    const QByteArray& recorded = from.back().changeset;
    QByteArray changeset = recorded;
    if (inverse) {
        int size = 0;
        void* buffer = nullptr;
        const int result = sqlite3changeset_invert(int(recorded.size()), recorded.constData(), &size, &buffer);
        if (result != SQLITE_OK)
            return Error{Error::Code::Internal, m_database.path(), QString::fromUtf8(sqlite3_errstr(result))};
        changeset = takeBuffer(size, buffer);
    }
    if (const Status applied = apply(changeset); !applied)
        return applied;
    to.push_back(std::move(from.back()));
    from.pop_back();
    if (m_observer)
        m_observer(touched(changeset));
    return {};
}

// A changeset holds its cascades as rows of their own, so foreign key actions must rest while it is applied. The
// pragma works outside transactions only.
Status ChangeLog::apply(const QByteArray& changeset)
{
    if (auto off = m_database.run(u"PRAGMA foreign_keys = OFF"_s); !off)
        return off.error();
    const auto on = qScopeGuard([this] { (void)m_database.run(u"PRAGMA foreign_keys = ON"_s); });
    if (const Status begun = m_database.beginWrite(); !begun)
        return begun;
    const int result = sqlite3changeset_apply(m_database.handle(), int(changeset.size()),
        const_cast<char*>(changeset.constData()), nullptr, refuseConflict, nullptr);
    Status status;
    if (result == SQLITE_ABORT)
        status = Error{Error::Code::ChangedOutside, m_database.path(), {}};
    else if (result != SQLITE_OK)
        status = m_database.lastError();
    else if (auto committed = m_database.run(u"COMMIT"_s); !committed)
        status = committed.error();
    if (!status)
        (void)m_database.run(u"ROLLBACK"_s);
    return status;
}

} // namespace foothold
