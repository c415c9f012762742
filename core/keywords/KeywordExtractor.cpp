// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/KeywordExtractor.h"

#include "core/keywords/TaggedTerms.h"

#include <algorithm>
#include <optional>

namespace foothold {

namespace {

qsizetype sliceEnd(const QString& text, qsizetype start)
{
    constexpr qsizetype kSlice = KeywordExtractor::kSlice;
    if (text.size() - start <= kSlice)
        return text.size();
    qsizetype end = start + kSlice;
    while (end < text.size() && !text[end].isSpace())
        ++end; // never cut a word
    return end;
}

bool comesBefore(const ExplainedMention& a, const ExplainedMention& b)
{
    if (a.mention.start != b.mention.start)
        return a.mention.start < b.mention.start;
    return a.mention.length > b.mention.length;
}

bool overlaps(const KeywordMention& a, const TextRange& b)
{
    return a.start < b.end() && b.start < a.start + a.length;
}

// Benefits and legal words speak of insurance, health and equity without asking for them; only what is technical
// counts there. A section's own heading names no quality ("Responsibilities").
bool isBesideThePoint(const ReadText& text, const TextRange& range, TermCategory category)
{
    const Section* section = text.sectionOf(range.start);
    if (!section)
        return false;
    if (section->heading.contains(range.start))
        return category == TermCategory::Quality;
    if (section->kind != SectionKind::Offer && section->kind != SectionKind::HowToApply)
        return false;
    switch (category) {
    case TermCategory::Language:
    case TermCategory::Library:
    case TermCategory::Tool:
    case TermCategory::Platform:
    case TermCategory::Field:
        return false;
    default:
        return true;
    }
}

// Listed terms beside a span, with nothing but commas, slashes and one word of connection between, are of its kind.
TermCategory categoryBeside(const QString& text, const TextRange& span, const QList<ExplainedMention>& mentions)
{
    constexpr int kReach = 6; // UTF-16 units between the two: ", and "
    for (const ExplainedMention& other : mentions) {
        const KeywordMention& mention = other.mention;
        if (mention.origin == Origin::Tagger || mention.category == TermCategory::Quality)
            continue;
        const int end = mention.start + mention.length;
        const int gapStart = end <= span.start ? end : span.end();
        const int gapEnd = end <= span.start ? span.start : mention.start;
        if (gapEnd < gapStart || gapEnd - gapStart > kReach)
            continue;
        const QStringView gap = QStringView(text).mid(gapStart, gapEnd - gapStart);
        if (gap.contains(u',') || gap.contains(u'/') || gap.contains(u"and") || gap.contains(u"or"))
            return mention.category;
    }
    return TermCategory::Other;
}

} // namespace

KeywordExtractor::KeywordExtractor(std::shared_ptr<const Taxonomy> taxonomy, const Vocabulary& vocabulary,
    std::shared_ptr<const SpanTagger> tagger, TaggerUse use)
    : m_vocabulary(vocabulary)
    , m_matcher(*taxonomy, vocabulary)
    , m_tagger(std::move(tagger))
    , m_use(use)
{ }

// What the tagger found and no list did. What stands on a list is left to the lists, also where they are silent.
void KeywordExtractor::addTagged(
    const ReadText& text, const DemandClassifier& demand, QList<ExplainedMention>& mentions) const
{
    const QString& whole = text.tokens.text();
    QList<ExplainedMention> added;
    for (const TaggedSpan& tagged : m_tagger->tag(text)) {
        const std::optional<TaggedSpan> told = m_use == TaggerUse::Alone ? tagged : besideLists(tagged, whole);
        if (!told)
            continue;
        const TaggedSpan& span = *told;
        const bool valid = span.range.start >= 0 && span.range.length > 0 && span.range.end() <= whole.size();
        const bool known = std::any_of(mentions.cbegin(), mentions.cend(),
            [&span](const ExplainedMention& other) { return overlaps(other.mention, span.range); });
        if (!valid || known || m_vocabulary.isBanned(span.term))
            continue;
        const TermCategory category =
            span.category != TermCategory::Other ? span.category : categoryBeside(whole, span.range, mentions);
        const DemandReason reason = demand.demandOf(span.range);
        added.append(
            {{span.range.start, span.range.length, span.term, category, reason.demand, Origin::Tagger, span.confidence},
                reason, {}});
    }
    mentions.append(added);
    std::stable_sort(mentions.begin(), mentions.end(), comesBefore);
}

QList<KeywordMention> KeywordExtractor::extract(const QString& text) const
{
    QList<KeywordMention> mentions;
    for (const ExplainedMention& explained : explain(text))
        mentions.append(explained.mention);
    return mentions;
}

QList<ExplainedMention> KeywordExtractor::explain(const QString& text) const
{
    if (text.size() <= kSlice)
        return explainSlice(text, 0);
    QList<ExplainedMention> mentions;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = sliceEnd(text, start);
        mentions.append(explainSlice(text.mid(start, end - start), int(start)));
        start = end;
    }
    return mentions;
}

QList<ExplainedMention> KeywordExtractor::explainSlice(const QString& slice, int offset) const
{
    const ReadText read(slice);
    const DemandClassifier demand(read);
    QList<ExplainedMention> mentions;
    for (const TermHit& hit : m_matcher.match(read)) {
        const KnownTerm& term = m_matcher.terms().at(hit.term);
        if (term.origin != Origin::User && isBesideThePoint(read, hit.range, term.category))
            continue;
        const DemandReason reason = demand.demandOf(hit.range);
        mentions.append({{hit.range.start, hit.range.length, term.name, term.category, reason.demand, term.origin, 1.0},
            reason, {hit.form, term.source, hit.rule, hit.ambiguous}});
    }
    if (m_tagger)
        addTagged(read, demand, mentions);
    for (ExplainedMention& mention : mentions) {
        mention.mention.start += offset;
        for (TextRange* range : {&mention.reason.cue, &mention.reason.heading}) {
            if (range->length > 0)
                range->start += offset;
        }
    }
    return mentions;
}

} // namespace foothold
