// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/Vocabulary.h"

#include "core/text/Tokenizer.h"

namespace foothold {

Vocabulary::Vocabulary(const QList<VocabularyEntry>& entries)
{
    for (const VocabularyEntry& entry : entries) {
        const QString name = entry.name.simplified();
        if (name.isEmpty())
            continue;
        if (entry.banned) {
            m_banned.insert(foldText(name));
            for (const QString& alias : entry.aliases)
                m_banned.insert(foldText(alias));
            continue;
        }
        Term term{name, entry.category, {name}};
        for (const QString& alias : entry.aliases) {
            if (const QString form = alias.simplified(); !form.isEmpty())
                term.forms.append(form);
        }
        for (const QString& form : term.forms) {
            if (const QString key = foldText(form); !m_byForm.contains(key))
                m_byForm.insert(key, m_terms.size());
        }
        m_terms.append(term);
    }
    m_banned.remove(QString());
}

bool Vocabulary::isBanned(const QString& word) const
{
    return !m_banned.isEmpty() && m_banned.contains(foldText(word));
}

qsizetype Vocabulary::termOf(const QString& word) const
{
    return m_byForm.isEmpty() ? -1 : m_byForm.value(foldText(word), -1);
}

} // namespace foothold
