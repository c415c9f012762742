// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/WholeCampaign.h"

#include "core/campaign/CampaignStore.h"
#include "core/campaign/Rules.h"
#include "core/storage/BlobTable.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

WholeCampaign::WholeCampaign(CampaignStore& store)
    : m_database(*store.m_database)
{ }

template <RecordType R> Status WholeCampaign::forEach(const std::function<bool(const R&)>& visit) const
{
    return RecordTable<R>(m_database).forEach(visit);
}

template <RecordType R> Result<QHash<qint64, QUuid>> WholeCampaign::uids() const
{
    return RecordTable<R>(m_database).uids();
}

template <RecordType R> Result<typename R::Id> WholeCampaign::put(R record)
{
    sortReferences(record);
    Status allowed;
    if constexpr (std::is_same_v<R, Skill>)
        allowed = rules::prepareAlone(record);
    else
        allowed = rules::prepare(record, m_database);
    if (!allowed)
        return allowed.error();
    RecordTable<R> table(m_database);
    if (!record.id.isValid())
        return table.insert(record);
    const auto before = table.get(record.id);
    if (!before)
        return before.error();
    if (const Status done = table.replace(*before, record); !done)
        return done.error();
    return record.id;
}

Status WholeCampaign::putBytes(QIODevice& source)
{
    const auto blob = BlobTable(m_database).add(source);
    return blob ? Status() : blob.error();
}

Status WholeCampaign::readBytes(const QString& sha256, QIODevice& sink) const
{
    return BlobTable(m_database).read(sha256, sink);
}

Result<bool> WholeCampaign::hasBytes(const QString& sha256) const
{
    const auto size = BlobTable(m_database).sizeOf(sha256);
    if (!size)
        return size.error();
    return size->has_value();
}

Status WholeCampaign::settle()
{
    const Status done = settleApplications();
    return done ? settleSkills() : done;
}

Status WholeCampaign::settleApplications()
{
    RecordTable<Application> applications(m_database);
    const auto ads = RecordTable<JobAd>(m_database).list();
    const auto all = applications.list();
    if (!ads || !all)
        return ads ? all.error() : ads.error();
    QHash<JobAdId, CompanyId> companies;
    for (const JobAd& ad : *ads)
        companies.insert(ad.id, ad.company);
    for (const Application& application : *all) {
        const CompanyId company = companies.value(application.ad, application.company);
        if (company == application.company)
            continue;
        Application moved = application;
        moved.company = company;
        if (const Status done = applications.replace(application, moved); !done)
            return done;
    }
    return {};
}

Status WholeCampaign::settleSkills()
{
    RecordTable<Skill> table(m_database);
    auto skills = table.list();
    if (!skills)
        return skills.error();
    std::sort(skills->begin(), skills->end(),
        [](const Skill& a, const Skill& b) { return std::tie(a.created, a.uid) < std::tie(b.created, b.uid); });
    QSet<QString> taken;
    for (const Skill& skill : std::as_const(*skills)) {
        Skill named = skill;
        for (int number = 2; taken.contains(named.term.toCaseFolded()); ++number)
            named.term = u"%1 (%2)"_s.arg(skill.term).arg(number);
        taken.insert(named.term.toCaseFolded());
        if (named.term == skill.term)
            continue;
        if (const Status done = table.replace(skill, named); !done)
            return done;
    }
    return {};
}

#define FOOTHOLD_INSTANTIATE(R)                                                                                        \
    template Status WholeCampaign::forEach<R>(const std::function<bool(const R&)>&) const;                             \
    template Result<QHash<qint64, QUuid>> WholeCampaign::uids<R>() const;                                              \
    template Result<R::Id> WholeCampaign::put<R>(R);
FOOTHOLD_FOR_EACH_RECORD(FOOTHOLD_INSTANTIATE)

} // namespace foothold
