// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/keywords/KeywordExtractor.h"
#include "core/model/Ids.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>

namespace foothold {

class CampaignStore;

// Keeps the keyword mentions of a campaign true: reads new and changed ads, and all of them again when the student's
// vocabulary changes. Texts are read on the pool, mentions stored in small batches on the main thread.
class KeywordReader : public QObject
{
    Q_OBJECT

public:
    // The store must outlive the reader.
    KeywordReader(CampaignStore& store, std::shared_ptr<const Taxonomy> taxonomy, QObject* parent = nullptr);
    ~KeywordReader() override;

    // Immutable, built when first asked for; a change of the vocabulary puts another in its place.
    std::shared_ptr<const KeywordExtractor> extractor() const;
    const QString& engine() const { return m_engine; }

    // Begins to read what waits, and goes on to do so after each change of the store.
    void start();
    int waiting() const { return int(m_queue.size() + m_batch.size()); }
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

    void useVocabulary();
    void queueUnread();
    QList<Text> takeBatch();
    void readNext();
    void storeAnswers();

    CampaignStore& m_store;
    std::shared_ptr<const Taxonomy> m_taxonomy;
    mutable std::shared_ptr<const KeywordExtractor> m_extractor;
    QString m_engine;
    QList<JobAdId> m_queue;
    QList<Text> m_batch; // being read on the pool
    QString m_batchEngine;
    QFutureWatcher<Answers> m_watcher;
    bool m_started = false;
};

} // namespace foothold
