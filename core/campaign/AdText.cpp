// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/AdText.h"

#include "core/campaign/CampaignStore.h"

#include <algorithm>

namespace foothold {

namespace {

Status moveNotes(CampaignStore& store, const JobAd& ad, const QString& text)
{
    for (ResearchNote note : store.listWhere(&ResearchNote::company, ad.company)) {
        if (note.ad != ad.id || note.rangeLength == 0)
            continue;
        const TextRange before{note.rangeStart, note.rangeLength};
        const TextRange after = movedRange(ad.text, text, before).value_or(TextRange{});
        if (after == before)
            continue;
        const auto whole = store.get<ResearchNote>(note.id);
        if (!whole)
            return whole.error();
        note = *whole;
        note.rangeStart = after.start;
        note.rangeLength = after.length;
        if (const Status done = store.update(note); !done)
            return done;
    }
    return {};
}

bool hasNotes(const CampaignStore& store, const JobAd& ad)
{
    const QList<ResearchNote> notes = store.listWhere(&ResearchNote::company, ad.company);
    return std::any_of(
        notes.begin(), notes.end(), [&](const ResearchNote& note) { return note.ad == ad.id && note.rangeLength > 0; });
}

} // namespace

Status correctAdText(CampaignStore& store, JobAdId id, const QString& text)
{
    auto ad = store.get<JobAd>(id);
    if (!ad)
        return ad.error();
    const JobAd before = *ad;
    ad->text = text;
    if (!hasNotes(store, before))
        return store.update(*ad); // typing in quick succession stays one step
    Transaction transaction = store.begin({Step::Edit, RecordKind::JobAd, before.title});
    if (!transaction.status())
        return transaction.status();
    if (const Status moved = moveNotes(store, before, text); !moved)
        return moved;
    if (const Status done = store.update(*ad); !done)
        return done;
    return transaction.commit();
}

Status captureAdText(CampaignStore& store, JobAdId id, const QString& text)
{
    auto ad = store.get<JobAd>(id);
    if (!ad)
        return ad.error();
    const JobAd before = *ad;
    if (before.text == text)
        return {};
    Transaction transaction = store.begin({Step::Edit, RecordKind::JobAd, before.title});
    if (!transaction.status())
        return transaction.status();
    if (!before.text.isEmpty()) {
        const QDate captured = before.capturedOn.value_or(before.created.date());
        if (const auto kept = store.add(AdVersion{.ad = id, .text = before.text, .capturedOn = captured}); !kept)
            return kept.error();
    }
    if (const Status moved = moveNotes(store, before, text); !moved)
        return moved;
    ad->text = text;
    ad->capturedOn = store.clock().today();
    if (const Status done = store.update(*ad); !done)
        return done;
    return transaction.commit();
}

std::optional<TextRange> movedRange(const QString& before, const QString& after, const TextRange& range)
{
    if (range.start < 0 || range.length <= 0 || range.end() > before.size())
        return std::nullopt;
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype front = 0;
    while (front < shorter && before[front] == after[front])
        ++front;
    if (range.end() <= front)
        return range;
    qsizetype back = 0;
    while (back < shorter - front && before[before.size() - 1 - back] == after[after.size() - 1 - back])
        ++back;
    const int shift = int(after.size() - before.size());
    if (range.start >= before.size() - back)
        return TextRange{range.start + shift, range.length};
    const QString passage = before.mid(range.start, range.length);
    const qsizetype behind = after.indexOf(passage, range.start);
    const qsizetype ahead = after.lastIndexOf(passage, range.start);
    if (behind < 0 && ahead < 0)
        return std::nullopt;
    const bool takeAhead = behind < 0 || (ahead >= 0 && range.start - ahead < behind - range.start);
    return TextRange{int(takeAhead ? ahead : behind), range.length};
}

} // namespace foothold
