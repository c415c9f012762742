// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/TaggedTerms.h"

#include "core/text/WordSet.h"

#include <algorithm>

namespace foothold {

namespace {

constexpr qsizetype kMostWords = 4;

// Tuned on annotated ads: what is less sure costs more precision than it brings.
double leastConfidence(QStringView term, qsizetype words)
{
    if (words > 2)
        return 0.8;
    const bool name = std::any_of(term.begin() + 1, term.end(), [](QChar unit) { return unit.isUpper(); })
        || (words == 1 && term.front().isUpper());
    return name ? 0.6 : 0.7;
}

bool isDegreeWord(QStringView folded)
{
    static const WordSet kWords = {u"bachelor", u"bachelors", u"bachelor's", u"master", u"masters", u"master's", u"phd",
        u"ph.d", u"ph.d.", u"ph", u"d", u"doctorate", u"doctoral", u"degree", u"degrees", u"ms", u"m.s", u"m.s.", u"bs",
        u"b.s", u"b.s.", u"ba", u"b.a", u"ma", u"m.a", u"msc", u"m.sc", u"bsc", u"b.sc", u"mba", u"mba/ma/ms", u"bs/ms",
        u"ms/phd", u"bs/ba", u"ba/bs", u"bsce", u"or", u"and", u"in", u"a", u"an", u"/", u"technical", u"related",
        u"field", u"quantitative", u"relevant", u"similar", u"discipline"};
    return kWords.contains(folded);
}

bool isDegree(QStringView term)
{
    const QString folded = term.toString().toLower().replace(QChar(0x2019), u'\'');
    const auto words = QStringView(folded).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), isDegreeWord);
}

// A bracket without its partner, and what stands beyond it.
qsizetype bracketEnd(QStringView term)
{
    const qsizetype open = term.indexOf(u'(');
    const qsizetype close = term.indexOf(u')');
    if (close >= 0 && open < 0)
        return close;
    return open >= 0 && close < open ? open : term.size();
}

qsizetype tidyLength(QStringView term)
{
    term = term.left(bracketEnd(term)).trimmed();
    if (term.endsWith(u"'s") || term.endsWith(u"\u2019s"))
        term.chop(2);
    return term.size();
}

} // namespace

std::optional<TaggedSpan> besideLists(const TaggedSpan& span, const QString& text)
{
    const QStringView whole = QStringView(text).mid(span.range.start, span.range.length);
    const QStringView term = whole.left(tidyLength(whole));
    const qsizetype words = term.count(u' ') + 1;
    if (term.size() < 2 || words > kMostWords || isDegree(term) || span.confidence < leastConfidence(term, words))
        return std::nullopt;
    TaggedSpan tidy = span;
    tidy.range.length = int(term.size());
    if (term.size() < whole.size())
        tidy.term = term.toString().simplified();
    return tidy;
}

} // namespace foothold
