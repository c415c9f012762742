// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/MergeProposals.h"

#include "core/keywords/Taxonomy.h"
#include "core/keywords/Vocabulary.h"
#include "core/keywords/WordForms.h"
#include "core/text/Tokenizer.h"
#include "core/text/WordSet.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr qsizetype kLongWord = 7; // letters: one slip in a shorter word makes another word
constexpr qsizetype kLongName = 9; // letters of the whole name
constexpr qsizetype kEndLetters = 2; // engineers, engineered: other endings are no slips
constexpr qsizetype kMostAlike = 40; // names that differ in one letter; more are numbered things

// A keyword as it is compared.
struct Name
{
    QStringList words{}; // normal words
    QString letters{}; // of all words, joined
    qsizetype listed = -1; // the taxonomy's term of this name or form
    qsizetype own = -1; // the student's
    bool isListedName = false; // of that term itself
    bool keepsMarks = false; // C++, C#: what is left without its signs is another thing
};

bool isLetters(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar unit) { return unit.isLetterOrNumber(); });
}

bool hasDigit(const QString& word)
{
    return std::any_of(word.begin(), word.end(), [](QChar unit) { return unit.isDigit(); });
}

class ProposalFinder
{
public:
    ProposalFinder(const QList<CountedTerm>& terms, const Taxonomy& taxonomy, const Vocabulary& vocabulary);

    QList<MergeProposal> find();

private:
    void readLists(const Taxonomy& taxonomy);
    void addSpellings();
    void addPlurals();
    void addListed();
    void addInitials();
    void addBrackets();
    void addSlips();
    void propose(int a, int b, Likeness likeness);
    bool heldApart(int a, int b) const;
    bool isSlip(int a, int b) const;
    bool isBetter(int a, int b) const;

    const QList<CountedTerm>& m_terms;
    std::vector<Name> m_names;
    QHash<QString, QList<int>> m_byLetters;
    QSet<QString> m_listedWords;
    QSet<std::pair<int, int>> m_seen;
    QList<MergeProposal> m_proposals;
};

Name nameOf(const QString& written)
{
    Name name;
    name.words = normalWords(written);
    for (const QString& word : name.words) {
        for (const QChar unit : word) {
            if (unit.isLetterOrNumber())
                name.letters.append(unit);
            else if (unit == u'+' || unit == u'#')
                name.keepsMarks = true;
        }
    }
    if (name.keepsMarks)
        name.letters = name.words.join(QString());
    return name;
}

ProposalFinder::ProposalFinder(const QList<CountedTerm>& terms, const Taxonomy& taxonomy, const Vocabulary& vocabulary)
    : m_terms(terms)
{
    for (int i = 0; i < int(terms.size()); ++i) {
        Name name = nameOf(terms[i].name);
        name.own = vocabulary.termOf(terms[i].name);
        m_byLetters[name.letters].append(i);
        m_names.push_back(std::move(name));
    }
    readLists(taxonomy);
}

// Which of the names the lists know, as a term or as a form of one; and the words that listed forms are made of.
void ProposalFinder::readLists(const Taxonomy& taxonomy)
{
    QHash<QString, qsizetype> forms;
    for (qsizetype i = 0; i < taxonomy.terms().size(); ++i) {
        for (const TermForm& form : taxonomy.terms()[i].forms) {
            const QString lower = form.text.toCaseFolded();
            if (!forms.contains(lower))
                forms.insert(lower, i);
            for (const QString& word : lower.split(u' ')) {
                if (word.size() >= kLongWord)
                    m_listedWords.insert(word);
            }
        }
    }
    for (int i = 0; i < int(m_terms.size()); ++i) {
        Name& name = m_names[size_t(i)];
        name.listed = taxonomy.indexOf(m_terms[i].name);
        name.isListedName = name.listed >= 0;
        if (name.listed < 0)
            name.listed = forms.value(m_terms[i].name.toCaseFolded(), -1);
    }
}

bool ProposalFinder::heldApart(int a, int b) const
{
    const Name& first = m_names[size_t(a)];
    const Name& second = m_names[size_t(b)];
    return (first.listed >= 0 && second.listed >= 0 && first.listed != second.listed)
        || (first.own >= 0 && second.own >= 0); // as the student has it: merged, or two
}

// The student's own name is better than a listed one, that better than another; else the more frequent, then the
// shorter one.
bool ProposalFinder::isBetter(int a, int b) const
{
    const auto rank = [this](int i) {
        const Name& name = m_names[size_t(i)];
        return std::tuple(name.own >= 0, name.isListedName, m_terms[i].count, -m_terms[i].name.size());
    };
    return rank(a) > rank(b);
}

void ProposalFinder::propose(int a, int b, Likeness likeness)
{
    const auto pair = std::minmax(a, b);
    if (a == b || heldApart(a, b) || m_seen.contains(pair))
        return;
    m_seen.insert(pair);
    const bool first = isBetter(a, b);
    m_proposals.append({m_terms[first ? a : b], m_terms[first ? b : a], likeness});
}

// front-end, frontend, front end; visualisation; node.js, NodeJS.
void ProposalFinder::addSpellings()
{
    for (auto same = m_byLetters.cbegin(); same != m_byLetters.cend(); ++same) {
        if (same.key().size() < 2)
            continue;
        for (qsizetype i = 1; i < same->size(); ++i)
            propose(same->first(), same->at(i), Likeness::Spelling);
    }
}

void ProposalFinder::addPlurals()
{
    for (int i = 0; i < int(m_terms.size()); ++i) {
        const Name& name = m_names[size_t(i)];
        if (name.words.isEmpty() || name.words.last().size() < 3 || name.keepsMarks)
            continue;
        for (const QStringList& words : variantsOf(m_terms[i].name, name.words, false, TermCategory::Method)) {
            const QString letters = words.join(QString());
            if (letters == name.letters) // written in one word
                continue;
            for (const int other : m_byLetters.value(letters))
                propose(i, other, Likeness::Plural);
        }
    }
}

void ProposalFinder::addListed()
{
    QHash<qsizetype, int> first;
    for (int i = 0; i < int(m_terms.size()); ++i) {
        const qsizetype listed = m_names[size_t(i)].listed;
        if (listed < 0)
            continue;
        if (const auto known = first.constFind(listed); known != first.cend())
            propose(*known, i, Likeness::Listed);
        else
            first.insert(listed, i);
    }
}

// The initials of a name of several words, small ones passed over; empty for others.
QString initialsOf(const QStringList& words)
{
    static const WordSet kSmall = {u"of", u"and", u"the", u"for", u"to", u"in", u"a", u"on", u"with", u"de", u"y"};
    QString initials;
    for (const QString& word : words) {
        if (!isLetters(word))
            return {};
        if (!kSmall.contains(word))
            initials.append(word.front());
    }
    return initials.size() >= 2 ? initials : QString();
}

bool isCapitals(const QString& name)
{
    return name.size() >= 2 && name.size() <= 6
        && std::all_of(name.begin(), name.end(), [](QChar unit) { return unit.isUpper(); });
}

// "RPA" beside "robotic process automation", if no other keyword has these initials. Two letters say little: there both
// must be of one category.
void ProposalFinder::addInitials()
{
    QHash<QString, QList<int>> byInitials;
    for (int i = 0; i < int(m_terms.size()); ++i) {
        if (const QString initials = initialsOf(m_names[size_t(i)].words); !initials.isEmpty())
            byInitials[initials].append(i);
    }
    for (int i = 0; i < int(m_terms.size()); ++i) {
        if (!isCapitals(m_terms[i].name))
            continue;
        const QList<int> longNames = byInitials.value(m_terms[i].name.toLower());
        if (longNames.size() != 1)
            continue;
        const int longName = longNames.first();
        const bool related = m_terms[longName].category == m_terms[i].category;
        if (m_terms[i].name.size() > 2 || related)
            propose(longName, i, Likeness::Abbreviation);
    }
}

// "computer aided design (CAD)" beside either of its two names.
void ProposalFinder::addBrackets()
{
    for (int i = 0; i < int(m_terms.size()); ++i) {
        const QString& name = m_terms[i].name;
        const qsizetype open = name.indexOf(u'(');
        if (open <= 0 || !name.endsWith(u')'))
            continue;
        const QString inside = name.mid(open + 1, name.size() - open - 2);
        const QString before = name.left(open).trimmed();
        // "Python (pandas)" is two things; an abbreviation has the other's initials.
        const QString longer = inside.size() > before.size() ? inside : before;
        const QString shorter = inside.size() > before.size() ? before : inside;
        if (initialsOf(normalWords(longer)) != shorter.toLower())
            continue;
        for (const QString& part : {longer, shorter}) {
            for (const int other : m_byLetters.value(nameOf(part).letters))
                propose(i, other, Likeness::Abbreviation);
        }
    }
}

// Whether two words differ by one letter: left out, put in, another or two swapped; and where they begin to.
bool differByOne(const QString& a, const QString& b, qsizetype& place)
{
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    place = left - a.begin();
    const QStringView restA = QStringView(a).mid(place);
    const QStringView restB = QStringView(b).mid(place);
    if (restA.isEmpty() && restB.isEmpty())
        return false;
    const bool swapped = restA.size() > 1 && restA.size() == restB.size() && restA[0] == restB[1]
        && restA[1] == restB[0] && restA.mid(2) == restB.mid(2);
    return swapped || restA.mid(1) == restB.mid(1) || restA.mid(1) == restB || restA == restB.mid(1);
}

bool ProposalFinder::isSlip(int a, int b) const
{
    const QStringList& first = m_names[size_t(a)].words;
    const QStringList& second = m_names[size_t(b)].words;
    if (first.size() != second.size())
        return false;
    int different = -1;
    for (qsizetype i = 0; i < first.size(); ++i) {
        if (first[i] == second[i])
            continue;
        if (different >= 0)
            return false;
        different = int(i);
    }
    if (different < 0)
        return false;
    const QString& word = first[different];
    const QString& other = second[different];
    qsizetype place = 0;
    const qsizetype shorter = std::min(word.size(), other.size());
    return shorter >= kLongWord && isLetters(word) && isLetters(other) && !hasDigit(word) && !hasDigit(other)
        && differByOne(word, other, place) && place > 0 && place < shorter - kEndLetters
        && !(m_listedWords.contains(word) && m_listedWords.contains(other));
}

// Names that differ in one letter share what is left of them when one letter is taken out.
void ProposalFinder::addSlips()
{
    std::vector<std::pair<size_t, int>> shared; // hash of the rest, name
    for (int i = 0; i < int(m_terms.size()); ++i) {
        const QString& letters = m_names[size_t(i)].letters;
        if (letters.size() < kLongName - 1 || letters.size() > 60)
            continue;
        shared.emplace_back(qHash(letters), i);
        QString rest = letters.mid(1);
        for (qsizetype gap = 0; gap < letters.size(); ++gap) {
            shared.emplace_back(qHash(rest), i);
            if (gap < rest.size())
                rest[gap] = letters[gap];
        }
    }
    std::sort(shared.begin(), shared.end());
    for (size_t first = 0; first < shared.size();) {
        size_t end = first + 1;
        while (end < shared.size() && shared[end].first == shared[first].first)
            ++end;
        for (size_t a = first; a < end && end - first <= size_t(kMostAlike); ++a) {
            for (size_t b = a + 1; b < end; ++b) {
                if (isSlip(shared[a].second, shared[b].second))
                    propose(shared[a].second, shared[b].second, Likeness::Slip);
            }
        }
        first = end;
    }
}

QList<MergeProposal> ProposalFinder::find()
{
    addSpellings();
    addPlurals();
    addListed();
    addBrackets();
    addInitials();
    addSlips();
    std::sort(m_proposals.begin(), m_proposals.end(), [](const MergeProposal& a, const MergeProposal& b) {
        const auto key = [](const MergeProposal& p) {
            return std::tuple(p.likeness, -(p.keep.count + p.other.count), p.keep.name, p.other.name);
        };
        return key(a) < key(b);
    });
    return std::move(m_proposals);
}

} // namespace

QList<MergeProposal> mergeProposals(
    const QList<CountedTerm>& terms, const Taxonomy& taxonomy, const Vocabulary& vocabulary)
{
    return ProposalFinder(terms, taxonomy, vocabulary).find();
}

} // namespace foothold
