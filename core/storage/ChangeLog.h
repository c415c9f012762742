// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/ChangeSet.h"
#include "core/storage/Step.h"

#include <QByteArray>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

struct sqlite3_session;

namespace foothold {

class Database;

// Records what each transaction does to the record tables with SQLite's session extension
// (https://www.sqlite.org/sessionintro.html), keeps the steps for undo and redo, and tells what was touched.
// A step is a changeset: cascades are in it, undo applies its inverse in a transaction of its own.
class ChangeLog
{
public:
    using Observer = std::function<void(const ChangeSet&)>;

    static constexpr size_t kMaxSteps = 500;
    static constexpr qsizetype kMaxBytes = qsizetype(64) * 1024 * 1024;

    explicit ChangeLog(Database& database);
    ~ChangeLog();
    ChangeLog(const ChangeLog&) = delete;
    ChangeLog& operator=(const ChangeLog&) = delete;

    // Called after each commit, undo and redo that changed something.
    void setObserver(Observer observer) { m_observer = std::move(observer); }
    // Called when another program turns out to have written: all may be different, and the steps are gone.
    void setOutsideObserver(std::function<void()> observer) { m_outsideObserver = std::move(observer); }
    // Asks whether one did; asked before each write too.
    bool noticeOutsideChange();

    std::optional<StepLabel> undoLabel() const;
    std::optional<StepLabel> redoLabel() const;
    Status undo();
    Status redo();
    void clear();

private:
    friend class Transaction;

    struct Recorded
    {
        StepLabel label;
        QByteArray changeset;
    };
    struct SessionDeleter
    {
        void operator()(sqlite3_session* session) const;
    };
    using Stack = std::deque<Recorded>;

    Status beginRecording();
    Result<QByteArray> endRecording(); // empty: nothing changed
    void dropRecording() { m_session.reset(); }
    void keep(const StepLabel& label, const QByteArray& changeset);
    Status replay(Stack& from, Stack& to, bool inverse);
    Status apply(const QByteArray& changeset);
    void trim();

    Database& m_database;
    Observer m_observer;
    std::function<void()> m_outsideObserver;
    std::unique_ptr<sqlite3_session, SessionDeleter> m_session;
    Stack m_undo;
    Stack m_redo;
    int m_depth = 0; // transactions inside one another
    bool m_failed = false; // one of the inner ones was given up
};

} // namespace foothold
