// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/VocabularyChange.h"

#include "core/keywords/KeywordExtractor.h"
#include "core/keywords/MatchRun.h"
#include "core/keywords/PhraseMatcher.h"
#include "core/keywords/WordForms.h"
#include "core/text/Tokenizer.h"

#include <algorithm>

namespace foothold {

namespace {

// A folded text, whatever blanks stand between its words: what the tagger marks in it stands there in one piece.
QString withoutBlanks(const Tokens& tokens)
{
    QString folded;
    for (const Token& token : tokens.list())
        folded.append(tokens.folded(token));
    return folded.remove(u' ');
}

} // namespace

VocabularyChange::VocabularyChange(const Taxonomy& taxonomy, const Vocabulary& before, const Vocabulary& after)
{
    const PhraseMatcher old(taxonomy, before);
    const PhraseMatcher fresh(taxonomy, after);
    for (const QStringList& words : old.differences(fresh))
        addPhrase(words);
    for (const auto& [some, others] : {std::pair(&before, &after), std::pair(&after, &before)}) {
        for (const QString& word : some->banned()) {
            if (!others->banned().contains(word))
                m_banned.append(QString(word).remove(u' '));
        }
    }
}

// A term told as an action ("train models") has its noun nowhere in the text: the noun counts as there.
void VocabularyChange::addPhrase(const QStringList& words)
{
    Phrase phrase{{words.cbegin(), words.cend()}};
    if (words.size() == 2 && MatchRun::isActionNoun(words.last()) && words.first() != words.last())
        phrase.words.remove(words.last());
    m_words.unite(phrase.words);
    m_phrases.append(std::move(phrase));
}

bool VocabularyChange::mayTouch(const QString& text) const
{
    if (text.size() > KeywordExtractor::kSlice) // read in slices; not worth a closer look
        return true;
    const Tokens tokens = tokenize(text);
    QSet<QString> present;
    NormalWord normal;
    for (const QList<Token>* list : {&tokens.list(), &tokens.parts()}) {
        for (const Token& token : *list) {
            normal.set(tokens.folded(token));
            const QString word = QString::fromRawData(
                reinterpret_cast<const QChar*>(normal.view().data()), qsizetype(normal.view().size()));
            if (const auto known = m_words.constFind(word); known != m_words.cend())
                present.insert(*known);
        }
    }
    const bool named = std::any_of(m_phrases.cbegin(), m_phrases.cend(), [&present](const Phrase& phrase) {
        return std::all_of(phrase.words.cbegin(), phrase.words.cend(),
            [&present](const QString& word) { return present.contains(word); });
    });
    if (named || m_banned.isEmpty())
        return named;
    const QString folded = withoutBlanks(tokens);
    return std::any_of(
        m_banned.cbegin(), m_banned.cend(), [&folded](const QString& word) { return folded.contains(word); });
}

} // namespace foothold
