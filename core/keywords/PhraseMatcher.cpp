// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/PhraseMatcher.h"

#include "core/keywords/MatchRun.h"
#include "core/keywords/WordForms.h"

#include <algorithm>

namespace foothold {

namespace {

QString compactForm(const QString& form)
{
    QString compact;
    const Tokens tokens = tokenize(form);
    for (const Token& token : tokens.list()) {
        if (tokens.folded(token) != QStringView(u"-"))
            compact.append(tokens.surface(token));
    }
    return compact;
}

bool isOneWord(const QString& form)
{
    return normalWords(form).size() == 1;
}

} // namespace

PhraseMatcher::PhraseMatcher(const Taxonomy& taxonomy, const Vocabulary& vocabulary)
{
    m_trie.reserve(size_t(taxonomy.terms().size()) * 4);
    addVocabulary(vocabulary);
    addTaxonomy(taxonomy, vocabulary);
}

int PhraseMatcher::addForm(const TermForm& form, int term, bool context)
{
    m_forms.push_back({term, form.exact, context, false, form.text, form.exact ? compactForm(form.text) : QString()});
    const int index = int(m_forms.size()) - 1;
    m_trie.add(normalWords(form.text), index);
    return index;
}

void PhraseMatcher::addVariants(const QString& form, int formIndex, TermCategory category, bool exact)
{
    for (const QStringList& words : variantsOf(form, exact, category)) {
        if (!m_trie.holds(words)) // what somebody wrote down wins over what we made up
            m_trie.add(words, formIndex);
    }
}

void PhraseMatcher::addVocabulary(const Vocabulary& vocabulary)
{
    for (const Vocabulary::Term& term : vocabulary.terms()) {
        const int index = int(m_terms.size());
        m_terms.append({term.name, term.category, Origin::User});
        for (const QString& form : term.forms) {
            addForm({form, false}, index, false);
            m_forms.push_back({.term = index, .bent = true, .written = form});
            addVariants(form, int(m_forms.size()) - 1, term.category, false);
        }
    }
}

// Written forms first, for all terms, then the variants: "teams" as a plural of "team" gives way to a term "Teams".
void PhraseMatcher::addTaxonomy(const Taxonomy& taxonomy, const Vocabulary& vocabulary)
{
    std::vector<int> indices;
    for (const TaxonomyTerm& term : taxonomy.terms()) {
        // A term whose name the student lists as a form of theirs is merged into it, with all its own forms.
        int index = int(vocabulary.termOf(term.name));
        if (vocabulary.isBanned(term.name)
            || std::any_of(term.forms.cbegin(), term.forms.cend(),
                [&vocabulary](const TermForm& form) { return !form.exact && vocabulary.isBanned(form.text); }))
            index = -2;
        if (index == -1) {
            index = int(m_terms.size());
            m_terms.append({term.name, term.category, Origin::Taxonomy, term.source});
        }
        indices.push_back(index);
        if (index >= 0)
            addForms(term, index, vocabulary, false);
    }
    for (size_t i = 0; i < indices.size(); ++i) {
        if (indices[i] >= 0)
            addForms(taxonomy.terms()[qsizetype(i)], indices[i], vocabulary, true);
    }
}

void PhraseMatcher::addForms(const TaxonomyTerm& term, int index, const Vocabulary& vocabulary, bool variants)
{
    const bool marked = std::any_of(term.forms.cbegin(), term.forms.cend(), [](const TermForm& f) { return f.exact; });
    for (const TermForm& form : term.forms) {
        if (vocabulary.isBanned(form.text)
            || (vocabulary.termOf(form.text) >= 0 && index != vocabulary.termOf(form.text)))
            continue;
        // The ambiguous forms of a context term are the ones marked "=", or else its single words.
        const bool context = term.context && (marked ? form.exact : isOneWord(form.text));
        if (!variants) {
            addForm(form, index, context);
        } else {
            m_forms.push_back(
                {index, form.exact, context, true, form.text, form.exact ? compactForm(form.text) : QString()});
            addVariants(form.text, int(m_forms.size()) - 1, term.category, form.exact);
        }
    }
}

QList<TermHit> PhraseMatcher::match(const ReadText& text) const
{
    return MatchRun(*this, text).run();
}

} // namespace foothold
