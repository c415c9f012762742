// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/KeywordReader.h"

#include "core/base/Log.h"
#include "core/campaign/CampaignStore.h"
#include "core/keywords/tagger/CrfTagger.h"

#include <QCryptographicHash>
#include <QtConcurrent>

#include <mutex>
#include <optional>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kBatch = 32; // ads; about 50 ms of reading, a few of storing
constexpr int kUnsureBatch = 256; // ads looked at, not read
constexpr qsizetype kMostEarlier = 8; // vocabularies; an ad of an older one is read again

// Names the engine and the words it was given, so that mentions of another engine are known to be old.
QString engineName(const QList<VocabularyEntry>& entries)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const VocabularyEntry& entry : entries) {
        hash.addData(QStringList{entry.name, QString::number(int(entry.category)), entry.aliases.join(u'\x1f'),
            QString::number(entry.banned)}
                         .join(u'\x1e')
                         .toUtf8());
    }
    return QString::number(KeywordExtractor::kEngineVersion) + u':'
        + QString::fromLatin1(hash.result().toHex().left(12));
}

} // namespace

// Worked out on the pool when first asked for: two matchers are built for it.
class KeywordReader::Change
{
public:
    Change(std::shared_ptr<const Taxonomy> taxonomy, Vocabulary before, Vocabulary after)
        : m_taxonomy(std::move(taxonomy))
        , m_before(std::move(before))
        , m_after(std::move(after))
    { }

    bool mayTouch(const QString& text)
    {
        std::call_once(m_once, [this] { m_change.emplace(*m_taxonomy, m_before, m_after); });
        return m_change->mayTouch(text);
    }

private:
    std::shared_ptr<const Taxonomy> m_taxonomy;
    Vocabulary m_before;
    Vocabulary m_after;
    std::once_flag m_once;
    std::optional<const VocabularyChange> m_change;
};

KeywordReader::KeywordReader(CampaignStore& store, std::shared_ptr<const Taxonomy> taxonomy, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_taxonomy(std::move(taxonomy))
{
    useVocabulary();
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &KeywordReader::storeAnswers);
    connect(&store, &CampaignStore::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches<VocabularyEntry>())
            useVocabulary();
        if (m_started && (changes.touches<VocabularyEntry>() || changes.touches<JobAd>()))
            start();
    });
}

KeywordReader::~KeywordReader()
{
    m_watcher.waitForFinished();
}

void KeywordReader::useVocabulary()
{
    if (!m_engine.isEmpty())
        m_earlier.append({m_engine, m_vocabulary});
    if (m_earlier.size() > kMostEarlier)
        m_earlier.removeFirst();
    const QList<VocabularyEntry> entries = m_store.list<VocabularyEntry>();
    m_extractor.reset();
    m_changes.clear();
    m_engine = engineName(entries);
    m_vocabulary = Vocabulary(entries);
    m_earlier.removeIf([this](const Earlier& earlier) { return earlier.engine == m_engine; }); // undone
}

std::shared_ptr<const KeywordExtractor> KeywordReader::extractor() const
{
    if (!m_extractor) {
        const auto tagger = CrfTagger::builtIn(); // without it the lists still work
        m_extractor = std::make_shared<KeywordExtractor>(taxonomy(), m_vocabulary, tagger ? *tagger : nullptr);
    }
    return m_extractor;
}

const std::shared_ptr<const Taxonomy>& KeywordReader::taxonomy() const
{
    if (!m_taxonomy) {
        auto builtIn = Taxonomy::builtIn();
        if (!builtIn)
            qFatal("the built-in taxonomy cannot be read: %s", qPrintable(builtIn.error().detail));
        m_taxonomy = std::move(builtIn).value();
    }
    return m_taxonomy;
}

void KeywordReader::start()
{
    m_started = true;
    queueUnread();
    readNext();
}

// What an earlier engine of this session read is looked at before it is read again.
void KeywordReader::queueUnread()
{
    m_unsure.clear();
    QSet<JobAdId> unsure;
    for (const Earlier& earlier : m_earlier) {
        for (const JobAdId ad : m_store.adsReadBy(earlier.engine)) {
            m_unsure.append({ad, earlier.engine});
            unsure.insert(ad);
        }
    }
    m_queue = m_store.adsUnreadBy(m_engine);
    m_queue.removeIf([&unsure](JobAdId ad) { return unsure.contains(ad); });
    Q_EMIT waitingChanged(waiting());
}

QList<KeywordReader::Text> KeywordReader::takeBatch()
{
    QList<Text> batch;
    while (batch.size() < kBatch && !m_queue.isEmpty()) {
        const JobAdId id = m_queue.takeFirst();
        if (const auto ad = m_store.get<JobAd>(id))
            batch.append({id, ad->text});
    }
    return batch;
}

// Ads of one earlier engine.
QList<KeywordReader::Text> KeywordReader::takeUnsure(QString& engine)
{
    QList<Text> batch;
    engine = m_unsure.isEmpty() ? QString() : m_unsure.first().engine;
    while (batch.size() < kUnsureBatch && !m_unsure.isEmpty() && m_unsure.first().engine == engine) {
        const JobAdId id = m_unsure.takeFirst().ad;
        if (const auto ad = m_store.get<JobAd>(id))
            batch.append({id, ad->text});
    }
    return batch;
}

std::shared_ptr<KeywordReader::Change> KeywordReader::changeFrom(const QString& engine)
{
    std::shared_ptr<Change>& change = m_changes[engine];
    for (const Earlier& earlier : m_earlier) {
        if (!change && earlier.engine == engine)
            change = std::make_shared<Change>(taxonomy(), earlier.vocabulary, m_vocabulary);
    }
    return change;
}

void KeywordReader::readNext()
{
    if (m_watcher.isRunning() || !m_batch.isEmpty())
        return;
    m_batchEngine = m_engine;
    m_batch = takeUnsure(m_batchBefore);
    if (!m_batch.isEmpty()) {
        m_watcher.setFuture(QtConcurrent::run([change = changeFrom(m_batchBefore), texts = m_batch] {
            Outcome outcome;
            for (const Text& text : texts) {
                if (!change->mayTouch(text.text))
                    outcome.same.append(text.ad);
            }
            return outcome;
        }));
        return;
    }
    m_batchBefore.clear();
    m_batch = takeBatch();
    if (m_batch.isEmpty())
        return;
    m_watcher.setFuture(QtConcurrent::run([extractor = extractor(), texts = m_batch] {
        Outcome outcome;
        for (const Text& text : texts)
            outcome.mentions.insert(text.ad, extractor->extract(text.text));
        return outcome;
    }));
}

Status KeywordReader::store(const Outcome& outcome)
{
    if (const Status stored = m_store.storeMentions(m_engine, outcome.mentions); !stored)
        return stored;
    return m_store.markMentionsRead(outcome.same, m_batchBefore, m_engine);
}

// Answers for a text or an engine that changed meanwhile are dropped; those ads are queued again.
void KeywordReader::storeAnswers()
{
    Outcome outcome = m_watcher.result();
    const QList<Text> batch = std::exchange(m_batch, {});
    for (const Text& text : batch) {
        const auto ad = m_store.get<JobAd>(text.ad);
        if (!ad || ad->text != text.text) {
            outcome.mentions.remove(text.ad);
            outcome.same.removeAll(text.ad);
        }
    }
    m_unsure.removeIf([&batch](const Unsure& unsure) {
        return std::any_of(batch.cbegin(), batch.cend(), [&unsure](const Text& text) { return text.ad == unsure.ad; });
    });
    if (m_batchEngine != m_engine) {
        queueUnread();
        readNext();
        return;
    }
    if (const Status stored = store(outcome); !stored) {
        qCWarning(logKeywords) << "mentions not stored:" << stored.error().detail;
        m_unsure.clear(); // tried again after the next change
        m_queue.clear();
    } else if (!m_batchBefore.isEmpty()) {
        for (const Text& text : batch) {
            if (!outcome.same.contains(text.ad))
                m_queue.append(text.ad);
        }
    }
    m_queue.removeIf([&](JobAdId ad) { return outcome.mentions.contains(ad); });
    Q_EMIT waitingChanged(waiting());
    readNext();
}

Status KeywordReader::readAll(const std::function<bool(int, int)>& keepGoing)
{
    queueUnread();
    const int all = waiting();
    while (!m_unsure.isEmpty() || !m_queue.isEmpty()) {
        if (keepGoing && !keepGoing(all - waiting(), all))
            return Error{Error::Code::Cancelled, m_store.path(), {}};
        Outcome outcome;
        const QList<Text> unsure = takeUnsure(m_batchBefore);
        for (const Text& text : unsure) {
            if (changeFrom(m_batchBefore)->mayTouch(text.text))
                m_queue.append(text.ad);
            else
                outcome.same.append(text.ad);
        }
        if (unsure.isEmpty()) {
            const QList<Text> batch = takeBatch();
            const auto mentions = QtConcurrent::blockingMapped<QList<QList<KeywordMention>>>(
                batch, [extractor = extractor()](const Text& text) { return extractor->extract(text.text); });
            for (qsizetype i = 0; i < batch.size(); ++i)
                outcome.mentions.insert(batch[i].ad, mentions[i]);
        }
        if (const Status stored = store(outcome); !stored)
            return stored;
    }
    return {};
}

} // namespace foothold
