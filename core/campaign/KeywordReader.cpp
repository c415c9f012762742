// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/KeywordReader.h"

#include "core/base/Log.h"
#include "core/campaign/CampaignStore.h"
#include "core/keywords/tagger/CrfTagger.h"

#include <QCryptographicHash>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kBatch = 32; // ads; about 50 ms of reading, a few of storing

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

QHash<JobAdId, QList<KeywordMention>> readTexts(
    const KeywordExtractor& extractor, const QList<std::pair<JobAdId, QString>>& texts)
{
    QHash<JobAdId, QList<KeywordMention>> answers;
    for (const auto& [ad, text] : texts)
        answers.insert(ad, extractor.extract(text));
    return answers;
}

} // namespace

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
    m_extractor.reset();
    m_engine = engineName(m_store.list<VocabularyEntry>());
}

std::shared_ptr<const KeywordExtractor> KeywordReader::extractor() const
{
    if (!m_extractor) {
        const auto tagger = CrfTagger::builtIn(); // without it the lists still work
        m_extractor = std::make_shared<KeywordExtractor>(
            m_taxonomy, Vocabulary(m_store.list<VocabularyEntry>()), tagger ? *tagger : nullptr);
    }
    return m_extractor;
}

void KeywordReader::start()
{
    m_started = true;
    queueUnread();
    readNext();
}

void KeywordReader::queueUnread()
{
    m_queue = m_store.adsUnreadBy(m_engine);
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

void KeywordReader::readNext()
{
    if (m_watcher.isRunning() || !m_batch.isEmpty() || m_queue.isEmpty())
        return;
    m_batch = takeBatch();
    m_batchEngine = m_engine;
    QList<std::pair<JobAdId, QString>> texts;
    for (const Text& text : m_batch)
        texts.append({text.ad, text.text});
    m_watcher.setFuture(QtConcurrent::run([extractor = extractor(), texts] { return readTexts(*extractor, texts); }));
}

// Answers for a text or an engine that changed meanwhile are dropped; those ads are queued again.
void KeywordReader::storeAnswers()
{
    Answers answers = m_watcher.result();
    const QList<Text> batch = std::exchange(m_batch, {});
    for (const Text& text : batch) {
        const auto ad = m_store.get<JobAd>(text.ad);
        if (!ad || ad->text != text.text)
            answers.remove(text.ad);
    }
    if (m_batchEngine == m_engine) {
        if (const Status stored = m_store.storeMentions(m_engine, answers); !stored) {
            qCWarning(logKeywords) << "mentions not stored:" << stored.error().detail;
            m_queue.clear(); // tried again after the next change
        }
        m_queue.removeIf([&](JobAdId ad) { return answers.contains(ad); });
    }
    if (m_queue.isEmpty() && m_batchEngine != m_engine)
        m_queue = m_store.adsUnreadBy(m_engine);
    Q_EMIT waitingChanged(waiting());
    readNext();
}

Status KeywordReader::readAll(const std::function<bool(int, int)>& keepGoing)
{
    QList<JobAdId> unread = m_store.adsUnreadBy(m_engine);
    const int all = int(unread.size());
    m_queue = std::move(unread);
    while (!m_queue.isEmpty()) {
        if (keepGoing && !keepGoing(all - int(m_queue.size()), all))
            return Error{Error::Code::Cancelled, m_store.path(), {}};
        const QList<Text> batch = takeBatch();
        const auto mentions = QtConcurrent::blockingMapped<QList<QList<KeywordMention>>>(
            batch, [extractor = extractor()](const Text& text) { return extractor->extract(text.text); });
        Answers answers;
        for (qsizetype i = 0; i < batch.size(); ++i)
            answers.insert(batch[i].ad, mentions[i]);
        if (const Status stored = m_store.storeMentions(m_engine, answers); !stored)
            return stored;
    }
    return {};
}

} // namespace foothold
