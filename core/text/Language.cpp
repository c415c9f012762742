// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Language.h"

#include "core/text/WordSet.h"

#include <algorithm>
#include <array>

namespace foothold {

namespace {

// Folded, so without accents. Words that two of the languages share stand in both lists and cancel out.
const std::array<WordSet, 6>& stopWords()
{
    static const std::array<WordSet, 6> kWords = {
        WordSet{u"the", u"and", u"of", u"to", u"in", u"with", u"for", u"you", u"your", u"our", u"we", u"are", u"will",
            u"is", u"on", u"or", u"as", u"this", u"that", u"be", u"have", u"from", u"at", u"by", u"an"},
        WordSet{u"el", u"los", u"las", u"de", u"del", u"y", u"en", u"con", u"para", u"por", u"una", u"un", u"que",
            u"tu", u"nuestro", u"nuestra", u"como", u"se", u"al", u"es", u"su", u"somos", u"ser", u"muy", u"la", u"lo",
            u"mas", u"nuestros", u"desde", u"hasta", u"sobre", u"tus"},
        WordSet{u"der", u"die", u"das", u"und", u"mit", u"fur", u"von", u"zu", u"ein", u"eine", u"einen", u"den", u"im",
            u"dich", u"du", u"wir", u"sie", u"ist", u"auf", u"bei", u"oder", u"unser", u"unsere", u"deine", u"dem",
            u"als", u"sowie", u"uns", u"ihre", u"dein", u"einer", u"sind"},
        WordSet{u"le", u"les", u"des", u"et", u"en", u"pour", u"une", u"un", u"dans", u"vous", u"nous", u"nos",
            u"notre", u"votre", u"vos", u"du", u"de", u"sur", u"avec", u"est", u"au", u"aux", u"la", u"ou", u"par",
            u"qui", u"sont", u"l", u"d", u"tu", u"ce", u"cette"},
        WordSet{u"il", u"lo", u"gli", u"della", u"delle", u"dei", u"degli", u"e", u"di", u"che", u"con", u"per", u"una",
            u"un", u"nel", u"nella", u"sono", u"del", u"al", u"da", u"in", u"la", u"le", u"dell", u"l", u"alla",
            u"come", u"nostro", u"nostra", u"siamo", u"tuo", u"tua", u"tra", u"piu", u"anche"},
        WordSet{u"o", u"os", u"as", u"da", u"do", u"das", u"dos", u"e", u"em", u"com", u"para", u"uma", u"um", u"que",
            u"na", u"no", u"nas", u"nos", u"voce", u"seu", u"sua", u"por", u"nao", u"ao", u"mais", u"de", u"como",
            u"sao", u"ser", u"nossa", u"nosso", u"pela", u"se", u"ou", u"sobre"}};
    return kWords;
}

} // namespace

TextLanguage detectLanguage(const Tokens& tokens)
{
    constexpr qsizetype kLooked = 5000; // words; an ad is shorter, a book needs no more
    std::array<int, 6> counts{};
    int words = 0;
    const qsizetype end = std::min(tokens.size(), kLooked);
    for (qsizetype i = 0; i < end; ++i) {
        const Token& token = tokens.at(i);
        if (token.kind != TokenKind::Word)
            continue;
        ++words;
        const QStringView folded = tokens.folded(token);
        for (size_t l = 0; l < counts.size(); ++l)
            counts[l] += stopWords()[l].contains(folded) ? 1 : 0;
    }
    const auto best = std::max_element(counts.begin(), counts.end());
    if (*best < 2 || *best * 25 < words)
        return TextLanguage::Unknown;
    return static_cast<TextLanguage>(best - counts.begin() + 1);
}

} // namespace foothold
