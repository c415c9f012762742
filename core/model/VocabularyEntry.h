// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"
#include "core/model/Ids.h"
#include "core/model/Record.h"
#include "core/model/RecordKind.h"
#include "core/model/TermCategory.h"

#include <QString>
#include <QStringList>

namespace foothold {

// The student's own word on a term: a name with aliases, or a ban. It wins over the taxonomy.
struct VocabularyEntry : Record<VocabularyEntryId>
{
    QString name{};
    TermCategory category = TermCategory::Other;
    QStringList aliases{};
    bool banned = false; // never a keyword

    bool operator==(const VocabularyEntry&) const = default;
};

template <> struct Fields<VocabularyEntry>
{
    static constexpr auto kind = RecordKind::VocabularyEntry;
    static constexpr std::string_view table = "vocabulary_entry";
    static constexpr auto list =
        std::tuple{field("name", &VocabularyEntry::name, FieldKind::Text, Required | Searchable),
            field("category", &VocabularyEntry::category, FieldKind::Choice),
            field("aliases", &VocabularyEntry::aliases, FieldKind::Words, Searchable),
            field("banned", &VocabularyEntry::banned, FieldKind::YesNo)};
};

} // namespace foothold
