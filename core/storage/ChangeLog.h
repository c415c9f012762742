// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/storage/ChangeSet.h"
#include "core/storage/RecordedChanges.h"
#include "core/storage/Step.h"

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

    static constexpr qint64 kTypingPause = 2000; // ms; a longer one begins a new step

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

    // Tells when typing paused; must outlive the log.
    void setClock(const Clock& clock) { m_clock = &clock; }

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
        RecordedChanges changeset;
    };
    struct SessionDeleter
    {
        void operator()(sqlite3_session* session) const;
    };
    using Stack = std::deque<Recorded>;

    Status beginRecording();
    Result<RecordedChanges> endRecording(); // empty: nothing changed
    void dropRecording() { m_session.reset(); }
    void keep(const StepLabel& label, RecordedChanges changeset);
    Status replay(Stack& from, Stack& to, bool inverse);
    Status apply(const RecordedChanges& changeset);
    void trim();
    bool continuesTyping(const StepLabel& label, const QDateTime& now) const;

    Database& m_database;
    const Clock* m_clock;
    QDateTime m_typedAt; // when the newest step was typed; invalid: nothing joins it
    Observer m_observer;
    std::function<void()> m_outsideObserver;
    std::unique_ptr<sqlite3_session, SessionDeleter> m_session;
    Stack m_undo;
    Stack m_redo;
    int m_depth = 0; // transactions inside one another
    bool m_failed = false; // one of the inner ones was given up
};

} // namespace foothold
