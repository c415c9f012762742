// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/Taxonomy.h"
#include "core/keywords/Vocabulary.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace foothold {

// Tells from an ad's text alone whether a change of the vocabulary can give it other mentions. It errs towards yes,
// never towards no. Immutable once made.
class VocabularyChange
{
public:
    VocabularyChange(const Taxonomy& taxonomy, const Vocabulary& before, const Vocabulary& after);

    bool mayTouch(const QString& text) const;

private:
    // Words the matcher treats otherwise than before where a text has all of them, in whatever order: it also puts
    // terms together from words that stand apart.
    struct Phrase
    {
        QSet<QString> words{};
    };

    void addPhrase(const QStringList& words);

    QList<Phrase> m_phrases;
    QSet<QString> m_words; // of all phrases
    QStringList m_banned; // banned in one of the two only; without blanks
};

} // namespace foothold
