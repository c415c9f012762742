// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/CampaignStore.h"

#include "core/base/Log.h"
#include "core/campaign/DefaultStages.h"
#include "core/campaign/Rules.h"
#include "core/storage/BlobTable.h"
#include "core/storage/ChangeLog.h"
#include "core/storage/MentionTable.h"
#include "core/storage/RecordTable.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace foothold {

CampaignStore::CampaignStore(std::unique_ptr<Database> database, const Clock& clock)
    : m_clock(clock)
    , m_database(std::move(database))
    , m_mentions(std::make_unique<MentionTable>(*m_database))
{
    m_database->changes().setClock(clock);
    m_database->changes().setObserver([this](const ChangeSet& changes) { Q_EMIT changed(changes); });
    m_database->changes().setOutsideObserver([this] {
        m_mentions = std::make_unique<MentionTable>(*m_database); // forgets the ids of its terms
        Q_EMIT changedOutside();
    });
}

CampaignStore::~CampaignStore() = default;

Result<std::unique_ptr<CampaignStore>> CampaignStore::create(
    const QString& path, const Clock& clock, const NewCampaign& contents)
{
    auto database = Database::create(path);
    if (!database)
        return database.error();
    std::unique_ptr<CampaignStore> store(new CampaignStore(std::move(database).value(), clock));
    const Status filled = [&]() -> Status {
        Transaction transaction = store->begin({Step::Add, RecordKind::Campaign});
        if (auto added = store->add(contents.campaign); !added)
            return added.error();
        const QList<Stage> stages = contents.stages.isEmpty() ? defaultStages() : contents.stages;
        for (const Stage& stage : contents.withoutStages ? QList<Stage>() : stages) {
            if (auto added = store->add(stage); !added)
                return added.error();
        }
        if (contents.fill) {
            if (const Status done = contents.fill(*store); !done)
                return done;
        }
        return transaction.commit();
    }();
    if (!filled) {
        store.reset();
        QFile::remove(path);
        return filled.error();
    }
    store->m_database->changes().clear();
    return store;
}

Result<std::unique_ptr<CampaignStore>> CampaignStore::open(const QString& path, const Clock& clock, Database::Mode mode)
{
    return open(path, clock, Database::Opening{.mode = mode});
}

Result<std::unique_ptr<CampaignStore>> CampaignStore::open(
    const QString& path, const Clock& clock, const Database::Opening& opening)
{
    auto database = Database::open(path, opening);
    if (!database)
        return database.error();
    std::unique_ptr<CampaignStore> store(new CampaignStore(std::move(database).value(), clock));
    if (store->isChecked())
        store->tidy();
    return store;
}

Status CampaignStore::confirmSound()
{
    const Status confirmed = m_database->confirmSound();
    if (confirmed && !undoLabel() && !redoLabel()) // undo may need the bytes of a document
        tidy();
    return confirmed;
}

// Bytes are left behind by documents that were deleted; a full disk is no reason not to open.
void CampaignStore::tidy()
{
    if (isReadOnly())
        return;
    if (const Status tidied = BlobTable(*m_database).removeUnnamed(); !tidied)
        qCWarning(logStorage) << "bytes without a document stay:" << tidied.error().detail;
}

namespace {

// Names the one field of text that an edit changes, for StepLabel::typedField; empty where it changes others.
template <RecordType R> QString typedField(const R& before, const R& after)
{
    QString typed;
    int changed = 0;
    forEachField<R>([&](const auto& field) {
        if (before.*field.member == after.*field.member || field.is(Derived))
            return;
        ++changed;
        if (field.kind == FieldKind::Text || field.kind == FieldKind::LongText || field.kind == FieldKind::Url
            || field.kind == FieldKind::Words)
            typed = u"%1.%2:%3"_s.arg(QLatin1StringView(Fields<R>::table.data(), Fields<R>::table.size()),
                QLatin1StringView(field.column.data(), field.column.size()), QString::number(after.id.value));
    });
    return changed == 1 ? typed : QString();
}

} // namespace

template <RecordType R> Result<typename R::Id> CampaignStore::add(R record)
{
    if (record.uid.isNull())
        record.uid = QUuid::createUuid();
    if (!record.created.isValid())
        record.created = m_clock.now();
    if (!record.updated.isValid())
        record.updated = record.created;
    sortReferences(record);
    if (const Status allowed = rules::prepare(record, *m_database); !allowed)
        return allowed.error();
    Transaction transaction = begin({Step::Add, Fields<R>::kind, rules::subjectOf(record, *m_database)});
    if (!transaction.status())
        return transaction.status().error();
    auto id = RecordTable<R>(*m_database).insert(record);
    if (!id)
        return id.error();
    if (const Status committed = transaction.commit(); !committed)
        return committed.error();
    return id;
}

template <RecordType R> Status CampaignStore::update(R record)
{
    RecordTable<R> table(*m_database);
    const auto before = table.get(record.id);
    if (!before)
        return before.error();
    sortReferences(record);
    if (const Status allowed = rules::prepare(record, *m_database); !allowed)
        return allowed;
    record.updated = m_clock.now();
    Transaction transaction = begin({.step = Step::Edit,
        .record = Fields<R>::kind,
        .subject = rules::subjectOf(record, *m_database),
        .typedField = typedField(*before, record)});
    if (!transaction.status())
        return transaction.status();
    if (const Status done = table.update(*before, record); !done)
        return done;
    return transaction.commit();
}

template <RecordType R> Status CampaignStore::remove(typename R::Id id)
{
    RecordTable<R> table(*m_database);
    const auto record = table.get(id);
    if (!record)
        return record.error();
    Transaction transaction = begin({Step::Remove, Fields<R>::kind, rules::subjectOf(*record, *m_database)});
    if (!transaction.status())
        return transaction.status();
    if (const Status allowed = rules::beforeRemove<R>(id, *m_database); !allowed)
        return allowed;
    if (const Status done = table.remove(id); !done)
        return done;
    return transaction.commit();
}

template <RecordType R> Result<R> CampaignStore::get(typename R::Id id) const
{
    return RecordTable<R>(*m_database).get(id);
}

template <RecordType R> QList<R> CampaignStore::list() const
{
    return valueOr(RecordTable<R>(*m_database).list(), {});
}

template <RecordType R, class M>
QList<R> CampaignStore::listWhere(M R::*member, const std::type_identity_t<M>& value) const
{
    return valueOr(RecordTable<R>(*m_database).listWhere(member, value), {});
}

template <RecordType R, class M> QList<std::pair<typename R::Id, M>> CampaignStore::values(M R::*member) const
{
    return valueOr(RecordTable<R>(*m_database).values(member), {});
}

template <RecordType R> qint64 CampaignStore::count() const
{
    return valueOr(RecordTable<R>(*m_database).count(), qint64(0));
}

template <RecordType R, class M>
qint64 CampaignStore::countWhere(M R::*member, const std::type_identity_t<M>& value) const
{
    return valueOr(RecordTable<R>(*m_database).countWhere(member, value), qint64(0));
}

template <class T> T CampaignStore::valueOr(Result<T> result, T otherwise) const
{
    if (result)
        return std::move(result).value();
    qCWarning(logStorage) << "reading failed:" << result.error().detail;
    Q_EMIT readFailed(result.error());
    return otherwise;
}

Result<DocumentId> CampaignStore::addDocument(Document document, QIODevice& source)
{
    Transaction transaction = begin({Step::Add, RecordKind::Document, document.name});
    if (!transaction.status())
        return transaction.status().error();
    const auto blob = BlobTable(*m_database).add(source);
    if (!blob) {
        Error error = blob.error();
        if (error.subject == u"document.sha256"_s)
            error.subject = document.name; // the caller's file, not the campaign's
        return error;
    }
    document.sha256 = blob->sha256;
    auto id = add(document);
    if (!id)
        return id;
    if (const Status committed = transaction.commit(); !committed)
        return committed.error();
    return id;
}

Status CampaignStore::readDocument(DocumentId id, QIODevice& sink) const
{
    const auto document = get<Document>(id);
    if (!document)
        return document.error();
    return BlobTable(*m_database).read(document->sha256, sink);
}

Campaign CampaignStore::campaign() const
{
    return list<Campaign>().value(0);
}

std::optional<StepLabel> CampaignStore::undoLabel() const
{
    return m_database->changes().undoLabel();
}

std::optional<StepLabel> CampaignStore::redoLabel() const
{
    return m_database->changes().redoLabel();
}

Status CampaignStore::undo()
{
    return m_database->changes().undo();
}

Status CampaignStore::redo()
{
    return m_database->changes().redo();
}

QList<SearchHit> CampaignStore::search(const QString& typed, int limit) const
{
    return valueOr(SearchIndex(*m_database).search(typed, limit), {});
}

void CampaignStore::noticeOutsideChange()
{
    m_database->changes().noticeOutsideChange();
}

Status CampaignStore::storeMentions(const QString& engine, const QHash<JobAdId, QList<KeywordMention>>& mentions)
{
    if (isReadOnly()) {
        m_unstoredMentions.insert(mentions);
        Q_EMIT mentionsChanged(mentions.keys());
        return {};
    }
    noticeOutsideChange();
    const Status stored = m_database->withoutUndo([&]() -> Status {
        for (auto ad = mentions.cbegin(); ad != mentions.cend(); ++ad) {
            if (const Status done = m_mentions->replace(ad.key(), engine, ad.value()); !done)
                return done;
        }
        return {};
    });
    if (stored && !mentions.isEmpty())
        Q_EMIT mentionsChanged(mentions.keys());
    return stored;
}

QList<KeywordMention> CampaignStore::mentions(JobAdId ad) const
{
    if (const auto unstored = m_unstoredMentions.constFind(ad); unstored != m_unstoredMentions.cend())
        return *unstored;
    return valueOr(m_mentions->mentions(ad), {});
}

QList<JobAdId> CampaignStore::adsUnreadBy(const QString& engine) const
{
    QList<JobAdId> unread = valueOr(m_mentions->unread(engine), {});
    unread.removeIf([this](JobAdId ad) { return m_unstoredMentions.contains(ad); });
    return unread;
}

QList<JobAdId> CampaignStore::adsReadBy(const QString& engine) const
{
    return valueOr(m_mentions->readBy(engine), {});
}

Status CampaignStore::markMentionsRead(const QList<JobAdId>& ads, const QString& by, const QString& engine)
{
    return isReadOnly() ? Status() : m_mentions->markRead(ads, by, engine);
}

void CampaignStore::forEachMention(const std::function<void(JobAdId, const KeywordMention&)>& visit) const
{
    for (auto ad = m_unstoredMentions.cbegin(); ad != m_unstoredMentions.cend(); ++ad) {
        for (const KeywordMention& mention : *ad)
            visit(ad.key(), mention);
    }
    const Status read = m_mentions->forEach([&](JobAdId ad, const KeywordMention& mention) {
        if (!m_unstoredMentions.contains(ad))
            visit(ad, mention);
    });
    if (!read)
        Q_EMIT readFailed(read.error());
}

// The templates live here; these are all the records there are.
#define FOOTHOLD_INSTANTIATE(R)                                                                                        \
    template Result<R::Id> CampaignStore::add<R>(R);                                                                   \
    template Status CampaignStore::update<R>(R);                                                                       \
    template Status CampaignStore::remove<R>(R::Id);                                                                   \
    template Result<R> CampaignStore::get<R>(R::Id) const;                                                             \
    template QList<R> CampaignStore::list<R>() const;                                                                  \
    template qint64 CampaignStore::count<R>() const;
FOOTHOLD_FOR_EACH_RECORD(FOOTHOLD_INSTANTIATE)

template qint64 CampaignStore::countWhere(AdState JobAd::*, const AdState&) const;
template QList<std::pair<JobAdId, CompanyId>> CampaignStore::values(CompanyId JobAd::*) const;
template QList<std::pair<ApplicationId, CompanyId>> CampaignStore::values(CompanyId Application::*) const;

#define FOOTHOLD_INSTANTIATE_WHERE(R, M) template QList<R> CampaignStore::listWhere(M R::*, const M&) const;
FOOTHOLD_INSTANTIATE_WHERE(Company, CompanyStatus)
FOOTHOLD_INSTANTIATE_WHERE(JobAd, CompanyId)
FOOTHOLD_INSTANTIATE_WHERE(JobAd, DocumentId)
FOOTHOLD_INSTANTIATE_WHERE(JobAd, QString)
FOOTHOLD_INSTANTIATE_WHERE(ResearchNote, CompanyId)
FOOTHOLD_INSTANTIATE_WHERE(Application, CompanyId)
FOOTHOLD_INSTANTIATE_WHERE(Application, JobAdId)
FOOTHOLD_INSTANTIATE_WHERE(StageChange, ApplicationId)
FOOTHOLD_INSTANTIATE_WHERE(InterviewRound, ApplicationId)
FOOTHOLD_INSTANTIATE_WHERE(AdVersion, JobAdId)
FOOTHOLD_INSTANTIATE_WHERE(LearningItem, SkillId)
FOOTHOLD_INSTANTIATE_WHERE(Contact, CompanyId)
FOOTHOLD_INSTANTIATE_WHERE(Interaction, ContactId)
FOOTHOLD_INSTANTIATE_WHERE(JournalEntry, ApplicationId)
FOOTHOLD_INSTANTIATE_WHERE(Attachment, DocumentId)
FOOTHOLD_INSTANTIATE_WHERE(Attachment, CompanyId)
FOOTHOLD_INSTANTIATE_WHERE(Attachment, JobAdId)
FOOTHOLD_INSTANTIATE_WHERE(Attachment, ApplicationId)
FOOTHOLD_INSTANTIATE_WHERE(Attachment, ContactId)
FOOTHOLD_INSTANTIATE_WHERE(Attachment, JournalEntryId)
FOOTHOLD_INSTANTIATE_WHERE(SavedFilter, QString)

} // namespace foothold
