// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordNames.h"

#include "core/base/Zones.h"
#include "core/campaign/CampaignStore.h"
#include "ui/common/ChoiceWords.h"
#include "ui/common/FieldText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr qsizetype kReadAllFrom = 200; // so many changes at once are read together, when next asked
constexpr qsizetype kExcerpt = 90; // letters of a text without a name
constexpr int kRecentBonus = 100; // of the latest record; each one before counts kRecentStep less
constexpr int kRecentStep = 4;
constexpr int kLongNames = 60; // letters of a name that count against it
constexpr int kNameLength = 4; // so many letters count one

// Those with a name, the ones looked for most first: where two match alike, that decides.
using Named = std::tuple<Company, JobAd, Application, InterviewRound, PrepStory, Contact, ResearchNote, Skill,
    VocabularyEntry, LearningItem, Project, Question, Event, Document, JournalEntry>;

template <class F> void forEachNamed(F&& visit)
{
    [&]<size_t... I>(std::index_sequence<I...>)
    {
        (visit(std::type_identity<std::tuple_element_t<I, Named>>{}), ...);
    }
    (std::make_index_sequence<std::tuple_size_v<Named>>{});
}

int orderOf(RecordKind kind)
{
    int order = 0;
    int place = 0;
    forEachNamed([&]<class R>(std::type_identity<R>) {
        ++place;
        if (Fields<R>::kind == kind)
            order = place;
    });
    return order;
}

QString excerpt(const QString& text)
{
    const QString line = text.left(kExcerpt * 2).simplified();
    return line.size() > kExcerpt ? line.left(kExcerpt) + QChar(0x2026) : line;
}

template <RecordType R> RecordNames::Name plainName(const R& record, const QString& name, const QString& detail = {})
{
    return {.record = refTo<R>(record.id),
        .name = name,
        .detail = detail,
        .matchName = MatchName(name),
        .matchDetail = MatchName(detail)};
}

struct Ranked
{
    const RecordNames::Name* name;
    int rank;
};

bool isBetter(const Ranked& a, const Ranked& b)
{
    if (a.rank != b.rank)
        return a.rank > b.rank;
    const RecordRef& left = a.name->record;
    const RecordRef& right = b.name->record;
    if (left.kind != right.kind)
        return orderOf(left.kind) < orderOf(right.kind);
    const int words = a.name->matchName.folded.compare(b.name->matchName.folded);
    return words != 0 ? words < 0 : left.id < right.id;
}

} // namespace

RecordNames::RecordNames(CampaignStore& store)
    : QObject(&store)
    , m_store(store)
{
    connect(&store, &CampaignStore::changed, this, &RecordNames::followAll);
    connect(&store, &CampaignStore::changedOutside, this, [this] { m_read.fill(false); });
}

RecordNames& RecordNames::of(CampaignStore& store)
{
    if (auto* names = store.findChild<RecordNames*>(QString(), Qt::FindDirectChildrenOnly))
        return *names;
    return *new RecordNames(store);
}

bool RecordNames::isNamed(RecordKind kind)
{
    return orderOf(kind) > 0;
}

template <RecordType R> RecordNames::Names& RecordNames::names()
{
    Names& names = m_names[size_t(Fields<R>::kind)];
    bool& read = m_read[size_t(Fields<R>::kind)];
    if (!read) {
        read = true;
        names.clear();
        const QList<R> records = m_store.list<R>();
        names.reserve(records.size());
        for (const R& record : records)
            names.insert(record.id.value, nameOf(record));
    }
    return names;
}

void RecordNames::readAll()
{
    forEachNamed([&]<class R>(std::type_identity<R>) { names<R>(); });
}

std::optional<RecordNames::Name> RecordNames::name(const RecordRef& record)
{
    std::optional<Name> found;
    forEachNamed([&]<class R>(std::type_identity<R>) {
        if (Fields<R>::kind != record.kind)
            return;
        const Names& known = names<R>();
        if (const auto name = known.constFind(record.id); name != known.cend())
            found = *name;
    });
    return found;
}

QList<RecordNames::Name> RecordNames::find(const QuickMatch& match, const QList<RecordRef>& recent, qsizetype limit)
{
    QHash<std::pair<int, qint64>, int> bonus;
    for (int i = int(recent.size()) - 1; i >= 0; --i)
        bonus.insert({int(recent[i].kind), recent[i].id}, std::max(0, kRecentBonus - i * kRecentStep));
    std::vector<Ranked> found;
    forEachNamed([&]<class R>(std::type_identity<R>) {
        for (const Name& name : std::as_const(names<R>())) {
            const int score = match.score(name.matchName, name.matchDetail);
            if (score == 0 || name.name.isEmpty())
                continue;
            const int length = std::min(int(name.name.size()), kLongNames) / kNameLength;
            const int looked = bonus.isEmpty() ? 0 : bonus.value({int(name.record.kind), name.record.id});
            found.push_back({&name, score + looked - length});
        }
    });
    const auto shown = found.begin() + std::min(limit, qsizetype(found.size()));
    std::partial_sort(found.begin(), shown, found.end(), isBetter);
    QList<Name> best;
    std::for_each(found.begin(), shown, [&](const Ranked& ranked) {
        best.append(*ranked.name);
        best.last().rank = ranked.rank;
    });
    return best;
}

template <RecordType R> void RecordNames::readAgain(const QList<qint64>& ids)
{
    Names& known = m_names[size_t(Fields<R>::kind)];
    for (const qint64 id : ids) {
        if (const auto record = m_store.get<R>({id}))
            known.insert(id, nameOf(*record));
        else
            known.remove(id);
    }
}

template <RecordType R> void RecordNames::follow(const ChangeSet& changes)
{
    bool& read = m_read[size_t(Fields<R>::kind)];
    const auto& rows = changes.rows<R>();
    if (rows.size() > kReadAllFrom)
        read = false;
    if (read)
        readAgain<R>(rows.keys());
}

// Names that say another record's words.
template <RecordType R, class Says> void RecordNames::followOthers(Says says)
{
    bool& read = m_read[size_t(Fields<R>::kind)];
    if (!read)
        return;
    QList<qint64> ids;
    for (const Name& name : std::as_const(m_names[size_t(Fields<R>::kind)])) {
        if (says(name))
            ids.append(name.record.id);
    }
    if (ids.size() > kReadAllFrom)
        read = false;
    else
        readAgain<R>(ids);
}

template <RecordType R> QHash<qint64, QString> RecordNames::known(const ChangeSet& changes) const
{
    const Names& names = m_names[size_t(Fields<R>::kind)];
    QHash<qint64, QString> known;
    for (const qint64 id : changes.rows<R>().keys())
        known.insert(id, names.value(id).name);
    return known;
}

void RecordNames::followAll(const ChangeSet& changes)
{
    const auto companies = known<Company>(changes);
    const auto ads = known<JobAd>(changes);
    forEachNamed([&]<class R>(std::type_identity<R>) { follow<R>(changes); });
    const auto companiesNow = known<Company>(changes);
    const auto adsNow = known<JobAd>(changes);
    const auto& applications = changes.rows<Application>();
    const bool unread = !m_read[size_t(RecordKind::Company)] || !m_read[size_t(RecordKind::JobAd)];
    const auto says = [&](const Name& name) {
        const auto renamed = [unread](const auto& before, const auto& now, qint64 id) {
            const auto was = before.constFind(id);
            return was != before.cend() && (unread || *was != now.value(id));
        };
        return renamed(companies, companiesNow, name.company.value) || renamed(ads, adsNow, name.ad.value)
            || applications.contains(name.application.value);
    };
    if (companies.isEmpty() && ads.isEmpty() && applications.isEmpty())
        return;
    followOthers<JobAd>(says);
    followOthers<Application>(says);
    followOthers<InterviewRound>(says);
    followOthers<Contact>(says);
    followOthers<ResearchNote>(says);
    followOthers<JournalEntry>(says);
}

void RecordNames::setCompany(Name& name, CompanyId company)
{
    name.company = company;
    const Names& companies = names<Company>();
    const auto known = companies.constFind(company.value);
    if (known == companies.cend())
        return;
    name.detail = known->name;
    name.matchDetail = known->matchName;
}

RecordNames::Name RecordNames::nameOf(const Company& company)
{
    QStringList detail{company.industry, company.places.value(0)};
    detail.removeAll(QString());
    return plainName(company, company.name, detail.join(u", "_s));
}

RecordNames::Name RecordNames::nameOf(const JobAd& ad)
{
    Name name = plainName(ad, ad.title);
    setCompany(name, ad.company);
    return name;
}

RecordNames::Name RecordNames::nameOf(const Application& application)
{
    QString role = application.role;
    if (role.isEmpty() && application.ad.isValid())
        role = names<JobAd>().value(application.ad.value).name;
    Name name = plainName(application, role);
    setCompany(name, application.company);
    name.ad = application.ad;
    return name;
}

RecordNames::Name RecordNames::nameOf(const InterviewRound& round)
{
    const Name application = names<Application>().value(round.application.value);
    QString name = ChoiceWords::of(round.kind);
    if (!application.detail.isEmpty()) {
        //: an interview: %1 is its kind, %2 the company
        name = tr("%1, %2").arg(name, application.detail);
    }
    const QString when = round.start ? FieldText::moment(inZone(*round.start, round.zone)) : QString();
    Name named = plainName(round, name, when);
    named.application = round.application;
    named.company = application.company;
    return named;
}

RecordNames::Name RecordNames::nameOf(const PrepStory& story)
{
    return plainName(story, story.title);
}

RecordNames::Name RecordNames::nameOf(const Contact& contact)
{
    Name name = plainName(contact, contact.name, contact.role);
    setCompany(name, contact.company);
    return name;
}

RecordNames::Name RecordNames::nameOf(const ResearchNote& note)
{
    Name name = plainName(note, excerpt(note.text));
    setCompany(name, note.company);
    return name;
}

RecordNames::Name RecordNames::nameOf(const Skill& skill)
{
    return plainName(skill, skill.term);
}

RecordNames::Name RecordNames::nameOf(const VocabularyEntry& entry)
{
    return plainName(entry, entry.name, FieldText::joinWords(entry.aliases));
}

RecordNames::Name RecordNames::nameOf(const LearningItem& item)
{
    return plainName(item, item.name, ChoiceWords::of(item.kind));
}

RecordNames::Name RecordNames::nameOf(const Project& project)
{
    return plainName(project, project.name);
}

RecordNames::Name RecordNames::nameOf(const Question& question)
{
    return plainName(question, excerpt(question.text), ChoiceWords::of(question.kind));
}

RecordNames::Name RecordNames::nameOf(const Event& event)
{
    return plainName(event, event.name, event.place);
}

RecordNames::Name RecordNames::nameOf(const Document& document)
{
    // The original of an ad goes by the ad's name.
    const bool original = document.kind == DocumentKind::Source;
    return plainName(document, original ? QString() : document.name, document.version);
}

RecordNames::Name RecordNames::nameOf(const JournalEntry& entry)
{
    const Name application = names<Application>().value(entry.application.value);
    Name name = plainName(entry, excerpt(entry.text));
    name.application = entry.application;
    setCompany(name, application.company);
    return name;
}

} // namespace foothold
