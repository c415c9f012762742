// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"
#include "core/model/Ids.h"
#include "core/model/Record.h"
#include "core/model/RecordKind.h"

namespace foothold {

// Ties a document to the one record it belongs with.
struct Attachment : Record<AttachmentId>
{
    DocumentId document{};
    CompanyId company{};
    JobAdId ad{};
    ApplicationId application{};
    ContactId contact{};
    JournalEntryId journalEntry{};

    bool operator==(const Attachment&) const = default;
};

template <> struct Fields<Attachment>
{
    static constexpr auto kind = RecordKind::Attachment;
    static constexpr std::string_view table = "attachment";
    static constexpr auto list = std::tuple{field("document_id", &Attachment::document, FieldKind::Reference, Required),
        field("company_id", &Attachment::company, FieldKind::Reference),
        field("ad_id", &Attachment::ad, FieldKind::Reference),
        field("application_id", &Attachment::application, FieldKind::Reference),
        field("contact_id", &Attachment::contact, FieldKind::Reference),
        field("journal_entry_id", &Attachment::journalEntry, FieldKind::Reference)};
};

} // namespace foothold
