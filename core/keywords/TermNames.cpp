// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/TermNames.h"

#include "core/keywords/Taxonomy.h"
#include "core/keywords/Vocabulary.h"
#include "core/text/TextFolding.h"

namespace foothold {

namespace {

// Case, accents, dashes and blanks make no other word; "C++" and "C" stay two.
QString folded(const QString& word)
{
    QString result;
    for (qsizetype at = 0; at < word.size();) {
        const CharAt next = charAt(word, at);
        at += next.units;
        const CharClass kind = charClass(next.code);
        const bool gap = kind == CharClass::Blank || kind == CharClass::Line || next.code == U'-';
        if (!gap && kind != CharClass::Ignored)
            appendFolded(result, next.code);
    }
    return result;
}

} // namespace

TermNames::TermNames(const Taxonomy& taxonomy, const Vocabulary& vocabulary)
{
    for (const Vocabulary::Term& term : vocabulary.terms()) {
        for (const QString& form : term.forms)
            m_names.insert(folded(form), term.name);
    }
    const auto addForm = [this](const QString& form, const QString& name) {
        if (QString& known = m_names[folded(form)]; known.isEmpty())
            known = name;
    };
    for (const TaxonomyTerm& term : taxonomy.terms()) // names before other forms: a name is never another term's
        addForm(term.name, term.name);
    for (const TaxonomyTerm& term : taxonomy.terms()) {
        for (const TermForm& form : term.forms)
            addForm(form.text, term.name);
    }
}

QString TermNames::usual(const QString& word) const
{
    return m_names.value(folded(word), word);
}

} // namespace foothold
