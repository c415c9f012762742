// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/VocabularyMerge.h"

#include "core/campaign/CampaignStore.h"
#include "core/text/Tokenizer.h"

#include <optional>

namespace foothold {

namespace {

std::optional<VocabularyEntry> entryOf(const CampaignStore& store, const QString& name)
{
    const QString wanted = foldText(name);
    for (const VocabularyEntry& entry : store.list<VocabularyEntry>()) {
        if (!entry.banned && foldText(entry.name) == wanted)
            return entry;
    }
    return std::nullopt;
}

void addAlias(VocabularyEntry& entry, const QString& alias)
{
    if (alias != entry.name && !entry.aliases.contains(alias))
        entry.aliases.append(alias);
}

} // namespace

Status mergeKeywords(CampaignStore& store, const QString& keep, TermCategory category, const QString& other)
{
    const auto known = entryOf(store, keep);
    const auto merged = entryOf(store, other);
    VocabularyEntry entry = known.value_or(VocabularyEntry{});
    if (!known) {
        entry.name = keep;
        entry.category = category;
    }
    addAlias(entry, other);
    const bool separate = merged && (!known || merged->id != known->id);
    if (separate) {
        for (const QString& alias : merged->aliases)
            addAlias(entry, alias);
    }
    Transaction transaction =
        store.begin({.step = Step::Edit, .record = RecordKind::VocabularyEntry, .subject = entry.name});
    if (separate) {
        if (const Status removed = store.remove<VocabularyEntry>(merged->id); !removed)
            return removed;
    }
    if (known) {
        if (const Status updated = store.update(entry); !updated)
            return updated;
    } else if (const auto added = store.add(entry); !added) {
        return added.error();
    }
    return transaction.commit();
}

} // namespace foothold
