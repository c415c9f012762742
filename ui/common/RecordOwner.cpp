// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordOwner.h"

#include "core/campaign/CampaignStore.h"
#include "ui/common/Navigator.h"

namespace foothold {

namespace {

template <RecordType R, class M, RecordType Owner = Company>
RecordRef owner(const CampaignStore& store, const RecordRef& record, M R::*member)
{
    const auto found = store.get<R>({record.id});
    return found ? refTo<Owner>((*found).*member) : RecordRef();
}

RecordRef attachedTo(const CampaignStore& store, const RecordRef& record)
{
    const auto attachment = store.get<Attachment>({record.id});
    if (!attachment)
        return {};
    for (const RecordRef& owner :
        {refTo<Company>(attachment->company), refTo<JobAd>(attachment->ad), refTo<Application>(attachment->application),
            refTo<Contact>(attachment->contact), refTo<JournalEntry>(attachment->journalEntry)}) {
        if (owner.isValid())
            return owner;
    }
    return {};
}

RecordRef documentOf(const CampaignStore& store, const RecordRef& record)
{
    const DocumentId document{record.id};
    if (const auto ads = store.listWhere(&JobAd::original, document); !ads.isEmpty())
        return refTo<JobAd>(ads.first().id);
    const auto links = store.listWhere(&Attachment::document, document);
    return links.isEmpty() ? RecordRef() : refTo<Attachment>(links.first().id);
}

} // namespace

RecordRef ownerOf(const CampaignStore& store, const RecordRef& record)
{
    switch (record.kind) {
    case RecordKind::Contact:
        return owner(store, record, &Contact::company);
    case RecordKind::ResearchNote:
        return owner(store, record, &ResearchNote::company);
    case RecordKind::AdVersion:
        return owner<AdVersion, JobAdId, JobAd>(store, record, &AdVersion::ad);
    case RecordKind::Interaction:
        return owner<Interaction, ContactId, Contact>(store, record, &Interaction::contact);
    case RecordKind::LearningItem:
        return owner<LearningItem, SkillId, Skill>(store, record, &LearningItem::skill);
    case RecordKind::StageChange:
        return owner<StageChange, ApplicationId, Application>(store, record, &StageChange::application);
    case RecordKind::InterviewRound:
        return owner<InterviewRound, ApplicationId, Application>(store, record, &InterviewRound::application);
    case RecordKind::JournalEntry:
        return owner<JournalEntry, ApplicationId, Application>(store, record, &JournalEntry::application);
    case RecordKind::Attachment:
        return attachedTo(store, record);
    case RecordKind::Document:
        return documentOf(store, record);
    default:
        return {};
    }
}

bool openNearest(Navigator& navigator, const CampaignStore& store, const RecordRef& record)
{
    for (RecordRef next = record; next.isValid(); next = ownerOf(store, next)) {
        if (navigator.open(next))
            return true;
    }
    return false;
}

} // namespace foothold
