// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/DemoCampaign.h"

#include "core/campaign/DefaultStages.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

QStringList words(const QJsonValue& value)
{
    QStringList list;
    for (const auto& word : value.toArray())
        list.append(word.toString());
    return list;
}

Result<QByteArray> readResource(const QString& name)
{
    QFile file(u":/demo/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Missing, file.fileName(), {}};
    return file.readAll();
}

Result<QJsonDocument> readJson(const QString& name)
{
    const auto bytes = readResource(name);
    if (!bytes)
        return bytes.error();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{Error::Code::BadFormat, name, problem.errorString()};
    return document;
}

// Reads the demo's files into one store; the first refusal ends it.
class DemoBuilder
{
public:
    explicit DemoBuilder(CampaignStore& store)
        : m_store(store)
        , m_today(store.clock().today())
    { }

    Status build();

private:
    Status addCompany(const QJsonObject& json);
    Status addNotes(CompanyId company, const QJsonArray& notes);
    Status addAds(CompanyId company, const QJsonArray& ads);
    Status addApplication(CompanyId company, const QJsonObject& json);
    Status addRound(ApplicationId application, const QJsonObject& json);
    Status addStories(const QJsonArray& stories);

    template <ChoiceEnum E> E choice(const QJsonObject& json, QLatin1StringView key)
    {
        const auto value = choiceFromWord<E>(json[key].toString());
        if (!value && m_status)
            m_status = Error{Error::Code::BadFormat, m_file, key + u": "_s + json[key].toString()};
        return value.value_or(E{});
    }
    std::optional<QDate> dayIn(const QJsonValue& days, int sign) const
    {
        return days.isDouble() ? std::optional(m_today.addDays(sign * days.toInt())) : std::nullopt;
    }
    QString season(const QString& name) const;

    CampaignStore& m_store;
    QDate m_today;
    QString m_file; // being read, for errors
    Status m_status; // the first bad word found
    QHash<QString, JobAdId> m_ads;
};

Status DemoBuilder::build()
{
    const QStringList files = QDir(u":/demo/companies"_s).entryList(QDir::Files, QDir::Name);
    for (const QString& file : files) {
        m_file = file;
        const auto json = readJson(u"companies/"_s + file);
        if (!json)
            return json.error();
        if (const Status added = addCompany(json->object()); !added)
            return added;
        if (!m_status)
            return m_status;
    }
    const auto stories = readJson(u"stories.json"_s);
    if (!stories)
        return stories.error();
    return addStories(stories->array());
}

Status DemoBuilder::addCompany(const QJsonObject& json)
{
    const auto id = m_store.add(Company{
        .name = json["name"_L1].toString(),
        .website = json["website"_L1].toString(),
        .careers = json["careers"_L1].toString(),
        .blog = json["blog"_L1].toString(),
        .linkedin = json["linkedin"_L1].toString(),
        .industry = json["industry"_L1].toString(),
        .size = choice<CompanySize>(json, "size"_L1),
        .places = words(json["places"_L1]),
        .source = json["source"_L1].toString(),
        .priority = json["priority"_L1].toInt(),
        .tags = words(json["tags"_L1]),
        .brand = json["brand"_L1].toString(),
        .culture = json["culture"_L1].toString(),
        .mission = json["mission"_L1].toString(),
        .want = json["want"_L1].toInt(),
        .wantReason = json["wantReason"_L1].toString(),
        .status = choice<CompanyStatus>(json, "status"_L1),
        .droppedReason = json["droppedReason"_L1].toString(),
    });
    if (!id)
        return id.error();
    if (const Status added = addNotes(*id, json["notes"_L1].toArray()); !added)
        return added;
    if (const Status added = addAds(*id, json["ads"_L1].toArray()); !added)
        return added;
    for (const auto& application : json["applications"_L1].toArray()) {
        if (const Status added = addApplication(*id, application.toObject()); !added)
            return added;
    }
    return {};
}

Status DemoBuilder::addNotes(CompanyId company, const QJsonArray& notes)
{
    for (const auto& value : notes) {
        const QJsonObject json = value.toObject();
        const auto id = m_store.add(ResearchNote{
            .company = company,
            .kind = choice<ResearchKind>(json, "kind"_L1),
            .text = json["text"_L1].toString(),
            .date = dayIn(json["daysAgo"_L1], -1),
            .sourceUrl = json["sourceUrl"_L1].toString(),
            .pinned = json["pinned"_L1].toBool(),
        });
        if (!id)
            return id.error();
    }
    return {};
}

Status DemoBuilder::addAds(CompanyId company, const QJsonArray& ads)
{
    const auto minorUnits = [](const QJsonValue& value) {
        return value.isDouble() ? std::optional(qint64(value.toDouble() * 100)) : std::nullopt;
    };
    for (const auto& value : ads) {
        const QJsonObject json = value.toObject();
        const QString file = json["file"_L1].toString();
        const auto text = readResource(u"ads/"_s + file);
        if (!text)
            return text.error();
        const auto id = m_store.add(JobAd{
            .company = company,
            .title = json["title"_L1].toString(),
            .places = words(json["places"_L1]),
            .workplace = choice<Workplace>(json, "workplace"_L1),
            .employmentType = choice<EmploymentType>(json, "employmentType"_L1),
            .season = season(json["season"_L1].toString()),
            .url = json["url"_L1].toString(),
            .source = json["source"_L1].toString(),
            .posted = dayIn(json["postedDaysAgo"_L1], -1),
            .deadline = dayIn(json["deadlineInDays"_L1], 1),
            .payMin = minorUnits(json["payMin"_L1]),
            .payMax = minorUnits(json["payMax"_L1]),
            .payCurrency = json["payCurrency"_L1].toString(),
            .payPeriod = choice<PayPeriod>(json, "payPeriod"_L1),
            .sponsorship = choice<Sponsorship>(json, "sponsorship"_L1),
            .text = QString::fromUtf8(*text),
            .open = json["open"_L1].toBool(true),
            .state = choice<AdState>(json, "state"_L1),
            .capturedOn = dayIn(json["postedDaysAgo"_L1], -1),
        });
        if (!id)
            return id.error();
        m_ads.insert(file, *id);
    }
    return {};
}

Status DemoBuilder::addApplication(CompanyId company, const QJsonObject& json)
{
    const auto id = m_store.add(Application{
        .company = company,
        .ad = m_ads.value(json["ad"_L1].toString()),
        .role = json["role"_L1].toString(),
        .channel = json["channel"_L1].toString(),
        .referral = json["referral"_L1].toString(),
        .cvVersion = json["cvVersion"_L1].toString(),
        .nextAction = json["nextAction"_L1].toString(),
        .nextActionDue = dayIn(json["nextActionInDays"_L1], 1),
        .outcomeNote = json["outcomeNote"_L1].toString(),
    });
    if (!id)
        return id.error();
    // The demo names stages by their English names; their order is that of the stages the store was made with.
    const QList<Stage> usual = defaultStages();
    const QList<Stage> stored = m_store.list<Stage>();
    for (const auto& value : json["history"_L1].toArray()) {
        const QJsonObject entry = value.toObject();
        qsizetype stage = 0;
        while (stage < usual.size() && usual[stage].name != entry["stage"_L1].toString())
            ++stage;
        if (stage >= stored.size())
            return Error{Error::Code::BadFormat, m_file, entry["stage"_L1].toString()};
        const auto change = m_store.add(StageChange{
            .application = *id,
            .stage = stored[stage].id,
            .date = m_today.addDays(-entry["daysAgo"_L1].toInt()),
            .note = entry["note"_L1].toString(),
        });
        if (!change)
            return change.error();
    }
    for (const auto& round : json["rounds"_L1].toArray()) {
        if (const Status added = addRound(*id, round.toObject()); !added)
            return added;
    }
    return {};
}

Status DemoBuilder::addRound(ApplicationId application, const QJsonObject& json)
{
    const QString zone = json["zone"_L1].toString();
    const QTime time = QTime::fromString(json["time"_L1].toString(), u"HH:mm"_s);
    const QDate day = m_today.addDays(json["startInDays"_L1].toInt());
    const auto id = m_store.add(InterviewRound{
        .application = application,
        .kind = choice<RoundKind>(json, "kind"_L1),
        .start = QDateTime(day, time, QTimeZone(zone.toUtf8())),
        .zone = zone,
        .minutes = json["minutes"_L1].toInt(),
        .place = json["place"_L1].toString(),
        .people = words(json["people"_L1]),
        .checklist = words(json["checklist"_L1]),
        .asked = json["asked"_L1].toString(),
        .wentWell = json["wentWell"_L1].toString(),
        .toImprove = json["toImprove"_L1].toString(),
        .rating = json["rating"_L1].toInt(),
    });
    return id ? Status() : Status(id.error());
}

Status DemoBuilder::addStories(const QJsonArray& stories)
{
    for (const auto& value : stories) {
        const QJsonObject json = value.toObject();
        const auto id = m_store.add(PrepStory{
            .title = json["title"_L1].toString(),
            .problem = json["problem"_L1].toString(),
            .previousMethods = words(json["previousMethods"_L1]),
            .approach = json["approach"_L1].toString(),
            .result = json["result"_L1].toString(),
            .metric = json["metric"_L1].toString(),
            .intuition = json["intuition"_L1].toString(),
            .skills = words(json["skills"_L1]),
            .minutes = json["minutes"_L1].toInt(),
        });
        if (!id)
            return id.error();
    }
    return {};
}

// "summer" becomes the next summer to come: "Summer 2027".
QString DemoBuilder::season(const QString& name) const
{
    static const QHash<QString, int> firstMonths{
        {u"spring"_s, 3}, {u"summer"_s, 6}, {u"autumn"_s, 9}, {u"winter"_s, 12}};
    const int month = firstMonths.value(name);
    if (month == 0)
        return {};
    const int year = m_today.month() < month ? m_today.year() : m_today.year() + 1;
    return name[0].toUpper() + name.mid(1) + u' ' + QString::number(year);
}

} // namespace

Result<std::unique_ptr<CampaignStore>> DemoCampaign::create(
    const QString& path, const Clock& clock, const QList<Stage>& stages)
{
    return CampaignStore::create(path, clock,
        {.campaign = {.name = u"Demo campaign"_s,
             .owner = u"Noa Ferrer"_s,
             .contact = u"noa.ferrer@student.example"_s,
             .currency = u"EUR"_s},
            .stages = stages,
            .fill = [](CampaignStore& store) { return DemoBuilder(store).build(); }});
}

} // namespace foothold
