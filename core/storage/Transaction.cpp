// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Transaction.h"

#include "core/storage/ChangeLog.h"
#include "core/storage/Database.h"

using namespace Qt::StringLiterals;

namespace foothold {

Transaction::Transaction(Database& database, StepLabel label)
    : m_database(database)
    , m_label(std::move(label))
    , m_outermost(database.changes().m_depth == 0)
{
    ChangeLog& log = m_database.changes();
    ++log.m_depth;
    if (!m_outermost)
        return;
    log.m_failed = false;
    if (m_database.isReadOnly()) {
        m_status = Error{Error::Code::ReadOnly, m_database.path(), {}};
    } else if (const Status begun = m_database.beginWrite(); !begun) {
        m_status = begun;
    } else {
        log.noticeOutsideChange();
        m_status = log.beginRecording();
        if (!m_status)
            rollBack();
    }
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    ChangeLog& log = m_database.changes();
    --log.m_depth;
    log.m_failed = true;
    if (m_outermost && m_status)
        rollBack();
}

Status Transaction::commit()
{
    Q_ASSERT(m_open);
    ChangeLog& log = m_database.changes();
    m_open = false;
    --log.m_depth;
    if (!m_status || !m_outermost)
        return m_status;
    if (log.m_failed) {
        rollBack();
        return Error{Error::Code::Internal, m_database.path(), u"a part of the change was given up"_s};
    }
    Result<RecordedChanges> changeset = log.endRecording();
    if (!changeset) {
        rollBack();
        return changeset.error();
    }
    if (auto committed = m_database.run(u"COMMIT"_s); !committed) {
        const Error error = committed.error();
        rollBack();
        return error;
    }
    if (!changeset->isEmpty())
        log.keep(m_label, std::move(changeset).value());
    return {};
}

void Transaction::rollBack()
{
    m_database.changes().dropRecording();
    m_database.noteFailedWrite();
    (void)m_database.run(u"ROLLBACK"_s);
}

} // namespace foothold
