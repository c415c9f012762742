// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/TermCategory.h"
#include "core/model/VocabularyEntry.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace foothold {

// The student's own terms and bans, ready for the matcher. They win over the taxonomy.
class Vocabulary
{
public:
    struct Term
    {
        QString name{};
        TermCategory category = TermCategory::Other;
        QStringList forms{}; // the name first

        bool operator==(const Term&) const = default;
    };

    Vocabulary() = default;
    explicit Vocabulary(const QList<VocabularyEntry>& entries);

    const QList<Term>& terms() const { return m_terms; }
    // True if the student banned this term; ask for its name and each of its forms.
    bool isBanned(const QString& word) const;
    const QSet<QString>& banned() const { return m_banned; } // folded
    // The student's term that has this word among its forms; -1: none.
    qsizetype termOf(const QString& word) const;
    bool isEmpty() const { return m_terms.isEmpty() && m_banned.isEmpty(); }

private:
    QList<Term> m_terms;
    QSet<QString> m_banned; // folded
    QHash<QString, qsizetype> m_byForm; // folded
};

} // namespace foothold
