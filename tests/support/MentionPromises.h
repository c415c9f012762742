// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/KeywordMention.h"

#include <map>

namespace foothold {

// Whether an offset stands between the two halves of one character.
inline bool splitsCharacter(const QString& text, int offset)
{
    return offset > 0 && offset < text.size() && text[offset].isLowSurrogate() && text[offset - 1].isHighSurrogate();
}

// What the keyword engine promises of any text's mentions: in order, inside the text, whole characters, no blanks at
// the edges, no two of one category over one another. Empty where it holds, else what is wrong.
inline QString brokenPromise(const QString& text, const QList<KeywordMention>& mentions)
{
    std::map<TermCategory, int> ends;
    int start = 0;
    for (const KeywordMention& mention : mentions) {
        const int end = mention.start + mention.length;
        if (mention.start < start)
            return QStringLiteral("not sorted");
        if (mention.length <= 0 || end > text.size())
            return QStringLiteral("outside the text");
        if (splitsCharacter(text, mention.start) || splitsCharacter(text, end))
            return QStringLiteral("half a character");
        if (mention.start < ends[mention.category])
            return QStringLiteral("overlap");
        if (text.mid(mention.start, mention.length).trimmed().size() != mention.length)
            return QStringLiteral("blank at an edge");
        if (mention.term.isEmpty() || mention.confidence < 0.0 || mention.confidence > 1.0)
            return QStringLiteral("no term or no confidence");
        ends[mention.category] = end;
        start = mention.start;
    }
    return {};
}

} // namespace foothold
