// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/keywords/KeywordMention.h"
#include "core/model/Records.h"
#include "core/storage/ChangeSet.h"
#include "core/storage/Database.h"
#include "core/storage/SearchIndex.h"
#include "core/storage/Step.h"
#include "core/storage/Transaction.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QIODevice;

namespace foothold {

class MentionTable;
class WholeCampaign;

// The one door to a campaign file, on the main thread. Every add, update and remove checks the record's rules, is one
// undoable step (or joins the Transaction that is open), and is announced by changed() after it is on the disk.
class CampaignStore : public QObject
{
    Q_OBJECT

public:
    struct NewCampaign
    {
        Campaign campaign{};
        QList<Stage> stages{}; // empty: the usual ones, in English
        bool withoutStages = false; // fill() adds them
        std::function<Status(CampaignStore&)> fill{}; // optional: adds the first records; nothing is left if it fails
    };

    // The clock must outlive the store.
    static Result<std::unique_ptr<CampaignStore>> create(
        const QString& path, const Clock& clock, const NewCampaign& contents);
    static Result<std::unique_ptr<CampaignStore>> open(
        const QString& path, const Clock& clock, Database::Mode mode = Database::Mode::ReadWrite);
    static Result<std::unique_ptr<CampaignStore>> open(
        const QString& path, const Clock& clock, const Database::Opening& opening);
    ~CampaignStore() override;

    const QString& path() const { return m_database->path(); }
    bool isReadOnly() const { return m_database->isReadOnly(); }
    Database::Access access() const { return m_database->access(); }
    const Clock& clock() const { return m_clock; }
    bool isChecked() const { return m_database->isChecked(); }
    // After Opening::checkLater: checkQuickly() found nothing.
    Status confirmSound();

    // A change of several records as one step; see Transaction.
    Transaction begin(const StepLabel& label) { return Transaction(*m_database, label); }

    template <RecordType R> Result<typename R::Id> add(R record);
    // Writes what differs from the stored record; records from list() leave heavy fields as they are.
    template <RecordType R> Status update(R record);
    template <RecordType R> Status remove(typename R::Id id);
    template <RecordType R> Result<R> get(typename R::Id id) const;
    // In id order, without heavy fields. An unreadable file gives an empty list and readFailed().
    template <RecordType R> QList<R> list() const;
    template <RecordType R, class M> QList<R> listWhere(M R::*member, const std::type_identity_t<M>& value) const;
    // One field of all records, in no order: far cheaper than list().
    template <RecordType R, class M> QList<std::pair<typename R::Id, M>> values(M R::*member) const;
    template <RecordType R> qint64 count() const;
    template <RecordType R, class M> qint64 countWhere(M R::*member, const std::type_identity_t<M>& value) const;

    Campaign campaign() const;
    // All of it in a new file, also when the open one is gone from its folder.
    Status saveCopy(const QString& path) { return m_database->copyTo(path); }
    // Asks whether another program wrote into the file; before each change the store asks by itself.
    void noticeOutsideChange();

    // Keeps what the device holds, at most BlobTable::kMaxBytes, as a document; its sha256 and size are filled in.
    Result<DocumentId> addDocument(Document document, QIODevice& source);
    // DamagedCampaign: the bytes are not those that were stored; throw away what was written.
    Status readDocument(DocumentId id, QIODevice& sink) const;

    std::optional<StepLabel> undoLabel() const;
    std::optional<StepLabel> redoLabel() const;
    Status undo();
    Status redo();

    // See SearchIndex::search. An unreadable index gives nothing and readFailed().
    QList<SearchHit> search(const QString& typed, int limit = 50) const;

    // Derived keyword mentions, see MentionTable. Storing them is no undo step and announces mentionsChanged(). A
    // read-only campaign keeps them in memory.
    Status storeMentions(const QString& engine, const QHash<JobAdId, QList<KeywordMention>>& mentions);
    QList<KeywordMention> mentions(JobAdId ad) const;
    QList<JobAdId> adsUnreadBy(const QString& engine) const;
    QList<JobAdId> adsReadBy(const QString& engine) const;
    // Ads that one engine read and another would read the same; announces nothing.
    Status markMentionsRead(const QList<JobAdId>& ads, const QString& by, const QString& engine);
    void forEachMention(const std::function<void(JobAdId, const KeywordMention&)>& visit) const;

Q_SIGNALS:
    void changed(const foothold::ChangeSet& changes);
    void mentionsChanged(const QList<foothold::JobAdId>& ads);
    void readFailed(const foothold::Error& error) const;
    // Another program wrote into the file: anything may be different, and earlier steps can no longer be undone.
    void changedOutside();

private:
    friend class WholeCampaign;

    CampaignStore(std::unique_ptr<Database> database, const Clock& clock);
    void tidy();
    template <class T> T valueOr(Result<T> result, T otherwise) const;

    const Clock& m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<MentionTable> m_mentions;
    QHash<JobAdId, QList<KeywordMention>> m_unstoredMentions; // of a read-only campaign
};

} // namespace foothold
