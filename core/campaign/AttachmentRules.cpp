// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

namespace foothold::rules {

Status prepare(Attachment& attachment, Database&)
{
    if (!attachment.document.isValid())
        return invalid("attachment", "document_id");
    const int owners = attachment.company.isValid() + attachment.ad.isValid() + attachment.application.isValid()
        + attachment.contact.isValid() + attachment.journalEntry.isValid();
    if (owners != 1)
        return invalid("attachment", "company_id");
    return {};
}

QString subjectOf(const Attachment& attachment, Database& database)
{
    const auto document = RecordTable<Document>(database).get(attachment.document);
    return document ? document->name : QString();
}

} // namespace foothold::rules
