// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/KeywordsOutput.h"

#include "core/insight/AskedTerms.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace foothold::cli {

namespace {

// Offsets of the engine are UTF-16 units; the output counts Unicode code points. Going forward it walks the text once.
class CodePoints
{
public:
    explicit CodePoints(const QString& text)
        : m_text(text)
    { }

    int at(int unit)
    {
        if (unit < m_unit)
            m_unit = m_points = 0;
        for (; m_unit < unit; ++m_unit) {
            const bool secondHalf =
                m_unit > 0 && m_text[m_unit].isLowSurrogate() && m_text[m_unit - 1].isHighSurrogate();
            m_points += secondHalf ? 0 : 1;
        }
        return m_points;
    }

private:
    const QString& m_text;
    int m_unit = 0;
    int m_points = 0;
};

QString textAt(const QString& text, const TextRange& range)
{
    return text.mid(range.start, range.length).simplified();
}

// A heading or cue: its words, or null where there is none.
QJsonValue wordsOrNull(const QString& text, const TextRange& range)
{
    return range.length > 0 ? QJsonValue(textAt(text, range)) : QJsonValue();
}

QJsonObject whyOf(const QString& text, const ExplainedMention& explained)
{
    const FindReason& found = explained.found;
    const bool listed = explained.mention.origin != Origin::Tagger;
    return {
        {u"finder"_s, choiceText(explained.mention.origin)},
        {u"form"_s, listed ? QJsonValue(found.form) : QJsonValue()},
        {u"source"_s, found.source.isEmpty() ? QJsonValue() : QJsonValue(found.source)},
        {u"rule"_s, listed ? QJsonValue(choiceText(found.rule)) : QJsonValue()},
        {u"ambiguous"_s, found.ambiguous},
        {u"section"_s, choiceText(explained.reason.section)},
        {u"heading"_s, wordsOrNull(text, explained.reason.heading)},
        {u"cue"_s, wordsOrNull(text, explained.reason.cue)},
    };
}

QJsonObject toJson(const QString& file, const QString& text, const QList<ExplainedMention>& mentions, bool explained)
{
    CodePoints points(text);
    QJsonArray spans;
    for (const ExplainedMention& one : mentions) {
        const KeywordMention& mention = one.mention;
        QJsonObject span{
            {u"start"_s, points.at(mention.start)},
            {u"end"_s, points.at(mention.start + mention.length)},
            {u"text"_s, text.mid(mention.start, mention.length)},
            {u"term"_s, mention.term},
            {u"category"_s, choiceText(mention.category)},
            {u"demand"_s, choiceText(mention.demand)},
            {u"origin"_s, choiceText(mention.origin)},
            {u"confidence"_s, mention.confidence},
        };
        if (explained)
            span.insert(u"why"_s, whyOf(text, one));
        spans.append(span);
    }
    return {{u"file"_s, file}, {u"spans"_s, spans}};
}

void printTable(const Console& console, const QString& file, const QList<ExplainedMention>& mentions)
{
    QList<KeywordMention> plain;
    for (const ExplainedMention& one : mentions)
        plain.append(one.mention);
    console.result(file);
    for (const AskedTerm& term : askedTerms(plain)) {
        console.result(u"  %1 %2 %3 x%4"_s.arg(choiceText(term.demand), -10)
                           .arg(choiceText(term.category), -9)
                           .arg(term.term, -40)
                           .arg(term.places.size()));
    }
}

QString findWords(const ExplainedMention& explained)
{
    const FindReason& found = explained.found;
    if (explained.mention.origin == Origin::Tagger)
        return u"found by the tagger, %1 sure"_s.arg(explained.mention.confidence, 0, 'f', 2);
    QString words = u"listed as \"%1\""_s.arg(found.form);
    if (!found.source.isEmpty())
        words += u" (%1)"_s.arg(found.source.section(u'/', -1));
    switch (found.rule) {
    case MatchRule::Listed:
        break;
    case MatchRule::Bent:
        words += u", here in another number or spelling"_s;
        break;
    case MatchRule::SharedHead:
        words += u", which shares its last word with the term behind"_s;
        break;
    case MatchRule::SharedStart:
        words += u", which shares its first word with the term before"_s;
        break;
    case MatchRule::Action:
        words += u", told as an action"_s;
        break;
    }
    if (found.ambiguous)
        words += u", counted for the technical words around it"_s;
    return words;
}

QString demandWords(const QString& text, const ExplainedMention& explained)
{
    const DemandReason& reason = explained.reason;
    const QString heading = textAt(text, reason.heading);
    QString place = reason.section == SectionKind::Unknown ? u"in no known section"_s
                                                           : u"in a section \"%1\""_s.arg(choiceText(reason.section));
    if (!heading.isEmpty())
        place += u" headed \"%1\""_s.arg(heading);
    if (reason.cue.length > 0)
        return u"%1 for the words \"%2\", %3"_s.arg(choiceText(reason.demand), textAt(text, reason.cue), place);
    return u"%1 since it stands %2"_s.arg(choiceText(reason.demand), place);
}

void printReasons(
    const Console& console, const QString& file, const QString& text, const QList<ExplainedMention>& mentions)
{
    CodePoints points(text);
    console.result(file);
    for (const ExplainedMention& one : mentions) {
        const KeywordMention& mention = one.mention;
        const int start = points.at(mention.start);
        const int end = points.at(mention.start + mention.length);
        const QString surface = textAt(text, {mention.start, mention.length});
        console.result(
            u"  %1-%2 \"%3\": %4 (%5)"_s.arg(start).arg(end).arg(surface, mention.term, choiceText(mention.category)));
        console.result(u"    %1"_s.arg(findWords(one)));
        console.result(u"    %1"_s.arg(demandWords(text, one)));
    }
}

} // namespace

void printKeywordsOf(const Console& console, const QString& file, const QString& text,
    const QList<ExplainedMention>& mentions, bool explained)
{
    if (console.json)
        console.result(toJson(file, text, mentions, explained));
    else if (explained)
        printReasons(console, file, text, mentions);
    else
        printTable(console, file, mentions);
}

} // namespace foothold::cli
