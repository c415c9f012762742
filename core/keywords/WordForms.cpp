// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/WordForms.h"

#include "core/text/Tokenizer.h"
#include "core/text/WordSet.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

struct Ending
{
    std::u16string_view written;
    std::u16string_view normal;
    qsizetype shortest; // letters the whole word must have
};

constexpr std::array<Ending, 24> kEndings = {{{u"isation", u"ization", 8}, {u"isations", u"izations", 9},
    {u"ising", u"izing", 7}, {u"ised", u"ized", 6}, {u"ises", u"izes", 6}, {u"ise", u"ize", 6}, {u"iser", u"izer", 7},
    {u"isers", u"izers", 8}, {u"yse", u"yze", 6}, {u"ysed", u"yzed", 6}, {u"ysing", u"yzing", 7}, {u"our", u"or", 6},
    {u"ours", u"ors", 7}, {u"oural", u"oral", 9}, {u"lling", u"ling", 7}, {u"lled", u"led", 7}, {u"entre", u"enter", 6},
    {u"entres", u"enters", 7}, {u"ogramme", u"ogram", 9}, {u"ogrammes", u"ograms", 10}, {u"fence", u"fense", 7},
    {u"alogue", u"alog", 7}, {u"alogues", u"alogs", 8}, {u"ller", u"ler", 8}}};

bool isSoft(TermCategory category)
{
    switch (category) {
    case TermCategory::Method:
    case TermCategory::Field:
    case TermCategory::Study:
    case TermCategory::Domain:
    case TermCategory::Quality:
    case TermCategory::Other:
        return true;
    default:
        return false;
    }
}

bool isAlphabetic(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar unit) { return unit.isLetter(); });
}

bool isAcronym(const QString& form)
{
    return form.size() >= 2
        && std::all_of(form.begin(), form.end(), [](QChar unit) { return unit.isUpper() || unit.isDigit(); });
}

QString singular(const QString& word)
{
    if (word.size() < 5 || !word.endsWith(u's') || word.endsWith(u"ss"_s) || word.endsWith(u"us"_s)
        || word.endsWith(u"is"_s))
        return {};
    if (word.endsWith(u"ies"_s) && word.size() > 4)
        return word.chopped(3) + u'y';
    if (word.endsWith(u"sses"_s) || word.endsWith(u"xes"_s) || word.endsWith(u"ches"_s) || word.endsWith(u"shes"_s))
        return word.chopped(2);
    return word.chopped(1);
}

QString plural(const QString& word)
{
    if (word.size() < 2 || !word.back().isLetter())
        return {};
    if (word.endsWith(u"is"_s) && word.size() > 4)
        return word.chopped(2) + u"es"_s; // analysis, analyses
    if (word.endsWith(u's') || word.endsWith(u'x') || word.endsWith(u"ch"_s) || word.endsWith(u"sh"_s))
        return word + u"es"_s;
    if (word.endsWith(u'y') && !u"aeiou"_s.contains(word[word.size() - 2]))
        return word.chopped(1) + u"ies"_s;
    return word + u's';
}

// The other number of a word: its singular where it looks like a plural, else its plural.
QString otherNumber(const QString& word)
{
    if (!isAlphabetic(word))
        return {};
    const QString one = singular(word);
    return one.isEmpty() ? plural(word) : one;
}

void addJoined(const QStringList& words, bool soft, QList<QStringList>& variants)
{
    const qsizetype shortest = soft ? 8 : 6; // letters; joined short words would be other words
    if (words.size() != 2 || !isAlphabetic(words[0]) || !isAlphabetic(words[1]) || words[0].size() < 2
        || words[1].size() < (soft ? 3 : 2) || words[0].size() + words[1].size() < shortest)
        return;
    variants.append(QStringList{words[0] + words[1]});
}

// "PyTorch" as "py torch": names in camel case are often written apart.
void addApart(const QString& form, QList<QStringList>& variants)
{
    const auto isUpper = [](QChar unit) { return unit.isUpper(); };
    if (form.contains(u' ') || form.size() < 4 || std::none_of(form.begin() + 1, form.end(), isUpper))
        return;
    static const WordSet kWeak = {u"no", u"my", u"on", u"in", u"i", u"a", u"so", u"to", u"it"};
    const Tokens tokens = tokenize(form);
    if (tokens.size() != 1 || tokens.at(0).partCount < 2)
        return;
    QStringList words;
    for (const Token& part : tokens.parts()) {
        if (part.length < 2 || kWeak.contains(tokens.folded(part)))
            return;
        words.append(tokens.folded(part).toString());
    }
    variants.append(words);
}

bool isPlainLetter(QChar unit)
{
    return unit.unicode() < 0x80 && unit.isLetterOrNumber();
}

// Plain words with blanks or single hyphens between: most forms. The tokenizer would say the same of them.
bool isPlain(const QString& form)
{
    for (qsizetype i = 0; i < form.size(); ++i) {
        const QChar unit = form[i];
        const bool inside = i > 0 && i + 1 < form.size();
        const bool hyphen = unit == u'-' && inside && isPlainLetter(form[i - 1]) && isPlainLetter(form[i + 1]);
        if (!isPlainLetter(unit) && unit != u' ' && !hyphen)
            return false;
    }
    return true;
}

QStringList plainWords(const QString& form)
{
    QStringList words;
    NormalWord word;
    QVarLengthArray<char16_t, 64> lower;
    for (qsizetype i = 0; i <= form.size(); ++i) {
        const char16_t unit = i < form.size() ? form[i].unicode() : u' ';
        if (unit != u' ' && unit != u'-') {
            lower.append(unit >= u'A' && unit <= u'Z' ? char16_t(unit + 32) : unit);
        } else if (!lower.isEmpty()) {
            word.set(QStringView(lower.data(), lower.size()));
            words.append(QString::fromUtf16(word.view().data(), qsizetype(word.view().size())));
            lower.clear();
        }
    }
    return words;
}

} // namespace

bool NormalWord::endsWith(std::u16string_view end) const
{
    return view().ends_with(end);
}

void NormalWord::replaceEnd(qsizetype count, std::u16string_view with)
{
    m_units.resize(m_units.size() - count);
    m_units.append(with.data(), static_cast<qsizetype>(with.size()));
}

void NormalWord::set(QStringView folded)
{
    m_units.clear();
    m_units.append(reinterpret_cast<const char16_t*>(folded.utf16()), folded.size());
    if (m_units.size() == 1 && m_units[0] == u'&') {
        replaceEnd(1, u"and");
        return;
    }
    if (m_units.size() > 3 && endsWith(u"'s"))
        m_units.resize(m_units.size() - 2);
    if (m_units.size() < 6 || m_units.size() > 40)
        return;
    for (const Ending& ending : kEndings) {
        if (m_units.size() >= ending.shortest && endsWith(ending.written)) {
            replaceEnd(static_cast<qsizetype>(ending.written.size()), ending.normal);
            return;
        }
    }
}

QStringList normalWords(const QString& form)
{
    if (isPlain(form))
        return plainWords(form);
    QStringList words;
    NormalWord word;
    const Tokens tokens = tokenize(form);
    for (const Token& token : tokens.list()) {
        const QStringView folded = tokens.folded(token);
        if (folded == QStringView(u"-"))
            continue;
        word.set(folded);
        words.append(QString::fromUtf16(word.view().data(), static_cast<qsizetype>(word.view().size())));
    }
    return words;
}

QList<QStringList> variantsOf(const QString& form, const QStringList& words, bool exact, TermCategory category)
{
    QList<QStringList> variants;
    if (words.isEmpty())
        return variants;
    const auto withWord = [&words](qsizetype index, const QString& word) {
        QStringList changed = words;
        changed[index] = word;
        return changed;
    };
    const qsizetype last = words.size() - 1;
    if (exact) {
        if (words.size() == 1 && isAcronym(form))
            variants.append(QStringList{words[0] + u's'});
        return variants;
    }
    const bool soft = isSoft(category);
    // A single word keeps its number where the other means something else: futures and future, news and new.
    const bool bends = soft && (words.size() > 1 || category == TermCategory::Method);
    QString lastOther = bends ? otherNumber(words[last]) : plural(words[last]);
    if (!bends && (category == TermCategory::Quality || words[last].endsWith(u's')))
        lastOther.clear();
    addJoined(words, soft, variants);
    if (!lastOther.isEmpty()) {
        variants.append(withWord(last, lastOther));
        addJoined(withWord(last, lastOther), soft, variants);
    }
    if (soft && words.size() > 1) {
        if (const QString firstOther = otherNumber(words[0]); !firstOther.isEmpty()) {
            variants.append(withWord(0, firstOther));
            if (!lastOther.isEmpty()) {
                QStringList both = withWord(last, lastOther);
                both[0] = firstOther;
                variants.append(both);
            }
        }
    }
    addApart(form, variants);
    return variants;
}

} // namespace foothold
