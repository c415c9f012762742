// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SearchQuery.h"

#include "core/storage/SqlValue.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr qsizetype kMaxLength = 200; // of what is typed; more only costs time
constexpr qsizetype kMaxPhrases = 12;
constexpr int kShort = 3; // letters

// The letters, digits and signs that the index's tokenizer keeps (SearchIndex.cpp).
int searchableLetters(const QString& text)
{
    const auto letters = text.toUcs4();
    return int(std::count_if(letters.begin(), letters.end(),
        [](char32_t c) { return QChar::isLetterOrNumber(c) || c == U'+' || c == U'#'; }));
}

} // namespace

SearchQuery::SearchQuery(const QString& typed)
{
    // Between quotes words stand together; a quote that is not closed yet reaches to the end.
    const QStringList parts = sql::validText(typed.left(kMaxLength)).remove(QChar(u'\0')).split(u'"');
    QStringList phrases;
    int letters = 0;
    bool halfTyped = false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool quoted = i % 2 == 1;
        const QStringList words = quoted ? QStringList{parts[i].simplified()} : parts[i].simplified().split(u' ');
        for (const QString& word : words) {
            const int count = searchableLetters(word);
            if (count == 0 || phrases.size() == kMaxPhrases)
                continue;
            letters += count;
            phrases.append(u'"' + word + u'"');
            halfTyped = !quoted || i == parts.size() - 1;
        }
    }
    if (phrases.isEmpty())
        return;
    expression = phrases.join(u' ') + (halfTyped ? u"*"_s : QString());
    namesOnly = letters == 1;
    namesFirst = letters <= kShort;
}

} // namespace foothold
