// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

namespace foothold::rules {

Status prepare(Interaction& interaction, Database&)
{
    if (!interaction.contact.isValid())
        return invalid("interaction", "contact_id");
    if (!interaction.date.isValid())
        return invalid("interaction", "date");
    return {};
}

QString subjectOf(const Interaction& interaction, Database& database)
{
    const auto contact = RecordTable<Contact>(database).get(interaction.contact);
    return contact ? contact->name : QString();
}

} // namespace foothold::rules
