// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/PhraseMatcher.h"

#include "core/keywords/MatchRun.h"
#include "core/keywords/WordForms.h"

#include <algorithm>

namespace foothold {

namespace {

std::u16string_view wordView(const QString& word)
{
    return {QStringView(word).utf16(), size_t(word.size())};
}

// An exact form without blanks and hyphens.
QString compactForm(const TermForm& form)
{
    if (!form.exact)
        return {};
    QString compact;
    const Tokens tokens = tokenize(form.text);
    for (const Token& token : tokens.list()) {
        if (tokens.folded(token) != QStringView(u"-"))
            compact.append(tokens.surface(token));
    }
    return compact;
}

} // namespace

// Fills a matcher: all written forms first, then their variants, so that what somebody wrote down wins over what we
// made up ("teams" as a plural of "team" gives way to a term "Teams").
class PhraseMatcher::Builder
{
public:
    Builder(PhraseMatcher& matcher, const Taxonomy& taxonomy, const Vocabulary& vocabulary)
        : m_matcher(matcher)
        , m_taxonomy(taxonomy)
        , m_vocabulary(vocabulary)
    { }

    void addVocabulary();
    void addTaxonomy();

private:
    struct Written // a form that is in the trie
    {
        int form = 0;
        TermCategory category = TermCategory::Other;
        QStringList words{};
        int node = 0;
    };

    void addForm(const TermForm& form, TermCategory category, int index, bool context, QStringList words);
    void addForms(const TaxonomyTerm& term, int index);
    void addVariants();
    bool isAmbiguousName(const QString& form) const;
    bool isBanned(const TaxonomyTerm& term) const;
    int indexFor(const TaxonomyTerm& term);
    int nodeOf(const QStringList& words);
    void readPath(const Written& written);
    int nodeBeside(const Written& written, const QStringList& words);

    PhraseMatcher& m_matcher;
    const Taxonomy& m_taxonomy;
    const Vocabulary& m_vocabulary;
    std::vector<Written> m_written;
    std::vector<int> m_path; // the nodes of a written form, the root first; reused
};

int PhraseMatcher::Builder::nodeOf(const QStringList& words)
{
    int node = TermTrie::kRoot;
    for (const QString& word : words)
        node = m_matcher.m_trie.child(node, m_matcher.m_trie.intern(wordView(word)));
    return node;
}

void PhraseMatcher::Builder::readPath(const Written& written)
{
    m_path.clear();
    for (int node = written.node; node != TermTrie::kRoot; node = m_matcher.m_trie.parentOf(node))
        m_path.push_back(node);
    m_path.push_back(TermTrie::kRoot);
    std::reverse(m_path.begin(), m_path.end());
}

// The node of a variant. It shares most of its words with the written form, down to the same string, and these need no
// look-up.
int PhraseMatcher::Builder::nodeBeside(const Written& written, const QStringList& words)
{
    TermTrie& trie = m_matcher.m_trie;
    int node = TermTrie::kRoot;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool same = i < written.words.size() && words[i].constData() == written.words[i].constData();
        if (same && node == m_path[size_t(i)]) {
            node = m_path[size_t(i) + 1];
            continue;
        }
        const int word = same ? trie.wordInto(m_path[size_t(i) + 1]) : trie.intern(wordView(words[i]));
        node = trie.child(node, word);
    }
    return node;
}

void PhraseMatcher::Builder::addForm(
    const TermForm& form, TermCategory category, int index, bool context, QStringList words)
{
    const int number = int(m_matcher.m_forms.size());
    m_matcher.m_forms.push_back({index, form.exact, context, false, form.text, compactForm(form)});
    if (words.isEmpty())
        return;
    const int node = nodeOf(words);
    m_matcher.m_trie.add(node, number);
    m_written.push_back({number, category, std::move(words), node});
}

void PhraseMatcher::Builder::addVariants()
{
    std::vector<Form>& forms = m_matcher.m_forms;
    for (const Written& written : m_written) {
        Form bent = forms[size_t(written.form)];
        bent.bent = true;
        const int number = int(forms.size());
        bool used = false;
        readPath(written);
        for (const QStringList& words : variantsOf(bent.written, written.words, bent.exact, written.category)) {
            const int node = nodeBeside(written, words);
            if (!m_matcher.m_trie.formsAt(node).empty())
                continue;
            m_matcher.m_trie.add(node, number);
            used = true;
        }
        if (used)
            forms.push_back(std::move(bent));
    }
    m_written.clear();
}

// A listed name such as Go that counts in its exact case or in technical company alone. Written just so by the student
// it means that term, whose own forms join theirs; "go" anywhere would be another matter.
bool PhraseMatcher::Builder::isAmbiguousName(const QString& form) const
{
    const qsizetype index = m_taxonomy.indexOf(form);
    if (index < 0)
        return false;
    const TaxonomyTerm& term = m_taxonomy.terms()[index];
    return (term.context || term.forms.first().exact) && term.name == form && !isBanned(term);
}

void PhraseMatcher::Builder::addVocabulary()
{
    for (const Vocabulary::Term& term : m_vocabulary.terms()) {
        const int index = int(m_matcher.m_terms.size());
        m_matcher.m_terms.append({term.name, term.category, Origin::User, {}});
        for (const QString& form : term.forms) {
            if (!isAmbiguousName(form))
                addForm({form, false}, term.category, index, false, normalWords(form));
        }
    }
    addVariants();
}

bool PhraseMatcher::Builder::isBanned(const TaxonomyTerm& term) const
{
    return m_vocabulary.isBanned(term.name)
        || std::any_of(term.forms.cbegin(), term.forms.cend(),
            [this](const TermForm& form) { return !form.exact && m_vocabulary.isBanned(form.text); });
}

// Where a listed term's forms lead: to a term of its own, or to the student's that has its name among the forms.
// -1: the student banned it.
int PhraseMatcher::Builder::indexFor(const TaxonomyTerm& term)
{
    if (isBanned(term))
        return -1;
    if (const qsizetype own = m_vocabulary.termOf(term.name); own >= 0)
        return int(own);
    m_matcher.m_terms.append({term.name, term.category, Origin::Taxonomy, term.source});
    return int(m_matcher.m_terms.size()) - 1;
}

void PhraseMatcher::Builder::addTaxonomy()
{
    for (const TaxonomyTerm& term : m_taxonomy.terms()) {
        if (const int index = indexFor(term); index >= 0)
            addForms(term, index);
    }
    addVariants();
}

void PhraseMatcher::Builder::addForms(const TaxonomyTerm& term, int index)
{
    const bool marked = std::any_of(term.forms.cbegin(), term.forms.cend(), [](const TermForm& f) { return f.exact; });
    for (const TermForm& form : term.forms) {
        if (m_vocabulary.isBanned(form.text))
            continue;
        if (const qsizetype own = m_vocabulary.termOf(form.text); own >= 0 && own != index)
            continue;
        QStringList words = normalWords(form.text);
        // The ambiguous forms of a context term are the ones marked "=", or else its single words.
        const bool context = term.context && (marked ? form.exact : words.size() == 1);
        addForm(form, term.category, index, context, std::move(words));
    }
}

PhraseMatcher::PhraseMatcher(const Taxonomy& taxonomy, const Vocabulary& vocabulary)
{
    qsizetype forms = 0;
    for (const TaxonomyTerm& term : taxonomy.terms())
        forms += term.forms.size();
    m_trie.reserve(size_t(forms));
    m_forms.reserve(size_t(forms) * 2);
    Builder builder(*this, taxonomy, vocabulary);
    builder.addVocabulary();
    builder.addTaxonomy();
}

QList<TermHit> PhraseMatcher::match(const ReadText& text) const
{
    return MatchRun(*this, text).run();
}

} // namespace foothold
