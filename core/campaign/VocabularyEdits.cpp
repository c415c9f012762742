// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/VocabularyEdits.h"

#include "core/campaign/CampaignStore.h"
#include "core/campaign/VocabularyMerge.h"
#include "core/text/Tokenizer.h"

namespace foothold {

namespace {

bool isSame(const QString& a, const QString& b)
{
    return foldText(a) == foldText(b);
}

// Takes the word out of the bans, or out of the keywords; an entry that it names goes, with its other names.
Status forget(CampaignStore& store, const QString& word, bool banned)
{
    for (VocabularyEntry entry : store.list<VocabularyEntry>()) {
        if (entry.banned != banned)
            continue;
        const bool named = isSame(entry.name, word);
        const auto gone = entry.aliases.removeIf([&](const QString& alias) { return isSame(alias, word); });
        if (!named && gone == 0)
            continue;
        if (named && banned && !entry.aliases.isEmpty())
            entry.name = entry.aliases.takeFirst(); // its other words stay banned
        const bool goes = named && (!banned || isSame(entry.name, word));
        if (const Status done = goes ? store.remove<VocabularyEntry>(entry.id) : store.update(entry); !done)
            return done;
    }
    return {};
}

// The word is no other name of a keyword.
Status separate(CampaignStore& store, const QString& word)
{
    for (VocabularyEntry entry : store.list<VocabularyEntry>()) {
        if (entry.banned || entry.aliases.removeIf([&](const QString& alias) { return isSame(alias, word); }) == 0)
            continue;
        if (const Status done = store.update(entry); !done)
            return done;
    }
    return {};
}

Status keep(CampaignStore& store, const QString& word, TermCategory category)
{
    for (VocabularyEntry entry : store.list<VocabularyEntry>()) {
        if (entry.banned || !isSame(entry.name, word))
            continue;
        entry.category = category;
        return store.update(entry);
    }
    const auto added = store.add(VocabularyEntry{.name = word, .category = category});
    return added ? Status() : Status(added.error());
}

// Runs the parts one after the other, as one step.
template <class... Parts> Status inOneStep(CampaignStore& store, Step step, const QString& word, const Parts&... parts)
{
    Transaction transaction =
        store.begin({.step = step, .record = RecordKind::VocabularyEntry, .subject = word.simplified()});
    Status done = transaction.status();
    ((done = done ? parts() : done), ...);
    return done ? transaction.commit() : done;
}

} // namespace

Status addKeyword(CampaignStore& store, const QString& word, TermCategory category)
{
    return inOneStep(
        store, Step::Add, word, [&] { return forget(store, word, true); }, [&] { return separate(store, word); },
        [&] { return keep(store, word, category); });
}

Status addKeywordName(CampaignStore& store, const QString& keyword, TermCategory category, const QString& word)
{
    return inOneStep(
        store, Step::Edit, keyword, [&] { return forget(store, word, true); },
        [&] { return forget(store, keyword, true); }, [&] { return separate(store, word); },
        [&] { return mergeKeywords(store, keyword, category, word.simplified()); });
}

Status banKeyword(CampaignStore& store, const QString& word)
{
    return inOneStep(
        store, Step::Remove, word, [&] { return forget(store, word, true); },
        [&] { return forget(store, word, false); },
        [&] {
            const auto added = store.add(VocabularyEntry{.name = word, .banned = true});
            return added ? Status() : Status(added.error());
        });
}

Status setKeywordCategory(CampaignStore& store, const QString& keyword, TermCategory category)
{
    return inOneStep(store, Step::Edit, keyword, [&] { return keep(store, keyword, category); });
}

} // namespace foothold
