// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/keywords/KeywordExtractor.h"
#include "core/keywords/VocabularyChange.h"
#include "core/model/Ids.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>

namespace foothold {

class CampaignStore;

// Keeps the keyword mentions of a campaign true: reads new and changed ads and, when the student's vocabulary changes,
// those that the change can touch. Texts are read on the pool, mentions stored in small batches on the main thread.
class KeywordReader : public QObject
{
    Q_OBJECT

public:
    // The store must outlive the reader. Without a taxonomy the built-in one is read when it is first wanted.
    KeywordReader(CampaignStore& store, std::shared_ptr<const Taxonomy> taxonomy, QObject* parent = nullptr);
    ~KeywordReader() override;

    // Immutable, built when first asked for; a change of the vocabulary puts another in its place.
    std::shared_ptr<const KeywordExtractor> extractor() const;
    const QString& engine() const { return m_engine; }
    const std::shared_ptr<const Taxonomy>& taxonomy() const;
    const Vocabulary& vocabulary() const { return m_vocabulary; }

    // Begins to read what waits, and goes on to do so after each change of the store.
    void start();
    int waiting() const { return int(m_unsure.size() + m_queue.size() + m_batch.size()); }
    // Reads all that waits before it returns. `keepGoing(done, of)` is asked between batches; false gives Cancelled.
    Status readAll(const std::function<bool(int, int)>& keepGoing = {});

Q_SIGNALS:
    void waitingChanged(int waiting);

private:
    struct Text
    {
        JobAdId ad{};
        QString text{};
    };
    using Answers = QHash<JobAdId, QList<KeywordMention>>;
    // What the pool says of a batch: the mentions, or which ads the vocabulary's change leaves alone.
    struct Outcome
    {
        Answers mentions{};
        QList<JobAdId> same{};
    };
    // An earlier vocabulary of this session, and what the way from it to the present one can touch.
    struct Earlier
    {
        QString engine{};
        Vocabulary vocabulary{};
    };
    struct Unsure // read by an earlier engine; perhaps that will do
    {
        JobAdId ad{};
        QString engine{};
    };
    class Change;

    void useVocabulary();
    void queueUnread();
    QList<Text> takeBatch();
    QList<Text> takeUnsure(QString& engine);
    std::shared_ptr<Change> changeFrom(const QString& engine);
    void readNext();
    void storeAnswers();
    Status store(const Outcome& outcome);

    CampaignStore& m_store;
    mutable std::shared_ptr<const Taxonomy> m_taxonomy;
    mutable std::shared_ptr<const KeywordExtractor> m_extractor;
    QString m_engine;
    Vocabulary m_vocabulary;
    QList<Earlier> m_earlier; // the latest last
    QHash<QString, std::shared_ptr<Change>> m_changes; // to the present engine, by the earlier one
    QList<Unsure> m_unsure;
    QList<JobAdId> m_queue;
    QList<Text> m_batch; // on the pool
    QString m_batchEngine;
    QString m_batchBefore; // the earlier engine of a batch that is looked at; empty: it is read
    QFutureWatcher<Outcome> m_watcher;
    bool m_started = false;
};

} // namespace foothold
