// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/DemandClassifier.h"

#include "core/text/PhraseTable.h"
#include "core/text/WordSet.h"

#include <algorithm>

namespace foothold {

namespace {

enum CueWord {
    MustBefore, // "must have X"
    MustAfter, // "X is required"
    NiceBefore, // "ideally X"
    NiceAfter, // "X is a plus"
    NeedlessBefore, // "no experience in X"
    NeedlessAfter, // "X is not required"
    SkillWord, // "proficiency in X"
    NoCue, // "as required": looks like one
};

const PhraseTable& cueTable()
{
    static const PhraseTable kTable = {
        {MustBefore,
            u"must|must have|must be|must possess|requires|require|requiring|you need|you'll need|need to have|"
            u"at least|minimum|minimum of|prerequisite|prerequisites|should have|"
            u"imprescindible|se requiere|requerimos|necesario|obligatorio|minimo|al menos|zwingend|mindestens|"
            u"exige|indispensable|requerido|richiesto|richiesta|almeno|obrigatorio|necessario|we require|you should "
            u"have|you must|expected to have|are expected to"},
        {MustAfter,
            u"is required|are required|is a must|are a must|a must|is essential|are essential|is "
            u"mandatory|are mandatory|mandatory|required|essential|exige|is necessary|are necessary|is needed|are "
            u"needed|imprescindible|"
            u"imprescindibles|requerido|erforderlich|obligatoire|exige|indispensavel|indispensabile|obrigatorio"},
        {NiceBefore,
            u"ideally|preferably|bonus|bonus points|even better|extra points|plus if|would be a plus if|is a plus "
            u"if|preference for|we'd love|"
            u"would love|optionally|idealmente|idealerweise|idealement|de preferencia|preferibilmente|"
            u"preferiblemente|advantage if|it's a plus if|it is a plus if|se valora|se valorara|se valorara "
            u"positivamente|valorable"},
        {NiceAfter,
            u"is preferred|are preferred|preferred|strongly preferred|highly preferred|a plus|is a plus|are a "
            u"plus|a big plus|a strong plus|a huge plus|an added plus|plus|pluses|desirable|desired|is desired|is "
            u"desirable|highly desirable|highly desired|advantageous|an advantage|a definite advantage|an added "
            u"advantage|beneficial|would be beneficial|an asset|a strong asset|a bonus|is a bonus|would be great|"
            u"would be nice|would be ideal|highly valued|is valued|valued|is valuable|valuable|is welcome|are "
            u"welcome|welcome|nice to have|good to have|is optional|optional|is helpful|helpful|would be helpful|"
            u"is useful|or willingness to learn|or a willingness to learn|or willing to learn|or eagerness to "
            u"learn|or ability to learn|or desire to learn|favorable|favourable|would be a plus|will be a plus|"
            u"considered a plus|deseable|deseables|advantage|von vorteil|wunschenswert|un plus|est un plus|"
            u"serait un plus|est un atout|un atout|apprecie|appreciee|souhaite|souhaitee|gradita|gradito|"
            u"preferenziale|costituisce un plus|desejavel|diferencial|sera um diferencial|is appreciated|will be "
            u"considered|may be considered|are also considered"},
        {NeedlessBefore,
            u"no experience|no prior experience|no previous experience|no knowledge|no prior knowledge|no need|"
            u"don't need|do not need|you don't need|without experience|no se requiere|sin experiencia|no es "
            u"necesario"},
        {NeedlessAfter,
            u"not required|is not required|are not required|isn't required|not necessary|is not necessary|not "
            u"needed|is not needed|not mandatory|is not mandatory|not essential|not a must|no es necesario|no es "
            u"imprescindible|nicht erforderlich|not a requirement|not expected"},
        {SkillWord,
            u"proficiency|proficient|good "
            u"command|experience|experienced|experiences|knowledge|knowledgeable|familiarity|"
            u"familiar|expertise|ability to|able to|understanding|degree|bachelor's|bachelor|bachelors|master's|"
            u"masters|phd|msc|bsc|fluent|fluency|background|skilled|skills|strong|solid|excellent|comfortable|"
            u"hands on|well versed|track record|pursuing|currently enrolled|enrolled|graduate in|demonstrated|"
            u"foundation|foundations|experiencia|conocimientos|conocimiento|dominio|titulacion|grado|licenciatura|"
            u"formacion|capacidad|kenntnisse|erfahrung|abgeschlossenes|studium|connaissance|connaissances|maitrise|"
            u"diplome|formation|conoscenza|esperienza|laurea|conhecimento|conhecimentos|experiencia|formacao"},
        {NoCue,
            u"as required|if required|where required|when required|required to|required by|is required to|are "
            u"required to|as needed|must apply|may be required|not be required|experience the|required accommodation|"
            u"minimum wage|plus a|plus an|plus the|welcome to|be welcome|welcome you|valued and|feel valued|"
            u"preferred name|desired outcome|desired outcomes|desired results|valuable insights|bonus plan|bonus "
            u"program|annual bonus|performance bonus|discretionary bonus|signing bonus|sign on bonus|minimum of one "
            u"day|helpful colleagues|requires changes"}};
    return kTable;
}

constexpr qsizetype kFewTokens = 4; // a bracket with no more holds only a remark: "(preferred)"
constexpr int kFirstWords = 3; // tokens at the start of a sentence in which a skill word opens it
constexpr int kFarthest = 260; // UTF-16 units a cue reaches
constexpr int kJustBehind = 40; // UTF-16 units: "Python experience"

} // namespace

DemandClassifier::DemandClassifier(const ReadText& text)
    : m_text(text)
{
    for (const Sentence& sentence : text.sentences)
        readSentence(sentence);
}

// "3+ years of Java", "2-4 years with SQL".
qsizetype DemandClassifier::addYears(qsizetype index, const Sentence& sentence)
{
    static const WordSet kYears = {u"years", u"year", u"yrs", u"years'", u"anos", u"ano", u"jahre", u"ans", u"anni"};
    static const WordSet kBetween = {u"+", u"-", u"to", u"or", u"more", u"a", u"plus"};
    for (qsizetype i = index + 1; i < std::min(sentence.endToken, index + 6); ++i) {
        const QStringView folded = m_text.tokens.folded(m_text.tokens.at(i));
        if (kYears.contains(folded)) {
            const int start = m_text.tokens.at(index).start;
            m_cues.push_back({{start, m_text.tokens.at(i).end() - start}, Says::Skill, Reach::Forward, true});
            return i;
        }
        if (!kBetween.contains(folded) && m_text.tokens.at(i).kind != TokenKind::Number)
            break;
    }
    return index;
}

// A cue inside brackets speaks of what stands in them; one that is alone there, of the one item before them.
void DemandClassifier::markBrackets(Cue& cue, qsizetype first, qsizetype end, const Sentence& sentence) const
{
    const auto is = [this](qsizetype i, QStringView mark) { return m_text.tokens.folded(m_text.tokens.at(i)) == mark; };
    for (qsizetype i = first - 1; i >= std::max(sentence.firstToken, first - 40); --i) {
        if (is(i, u")"))
            return;
        if (!is(i, u"("))
            continue;
        cue.bracketed = true;
        cue.remark = i + 2 >= first && end < sentence.endToken && is(end, u")");
        return;
    }
}

void DemandClassifier::addCue(qsizetype first, qsizetype end, int value, const Sentence& sentence)
{
    const int start = m_text.tokens.at(first).start;
    Cue cue{{start, m_text.tokens.at(end - 1).end() - start}, Says::Skill, Reach::Forward, false};
    cue.opens = first - sentence.firstToken < kFirstWords
        && (first == sentence.firstToken || m_text.tokens.folded(m_text.tokens.at(first - 1)) != QStringView(u"with"));
    markBrackets(cue, first, end, sentence);
    // Words such as "preferred" stand before or behind what they are about; behind unless they open the clause.
    const QStringView left =
        first == sentence.firstToken ? QStringView() : m_text.tokens.folded(m_text.tokens.at(first - 1));
    const bool opensClause = first == sentence.firstToken || left == QStringView(u",")
        || (left != QStringView(u")") && separates(first - 1, sentence))
        || (end < sentence.endToken && m_text.tokens.folded(m_text.tokens.at(end)) == QStringView(u":"));
    switch (value) {
    case MustBefore:
    case NiceBefore:
        cue.says = value == MustBefore ? Says::Required : Says::Preferred;
        break;
    case MustAfter:
    case NiceAfter:
        cue.says = value == MustAfter ? Says::Required : Says::Preferred;
        cue.reach = opensClause ? Reach::Forward : Reach::Backward;
        break;
    case NeedlessBefore:
    case NeedlessAfter:
        cue.says = Says::NotNeeded;
        cue.reach = value == NeedlessBefore ? Reach::Forward : Reach::Backward;
        break;
    default:
        break;
    }
    m_cues.push_back(cue);
}

void DemandClassifier::readSentence(const Sentence& sentence)
{
    for (qsizetype i = sentence.firstToken; i < sentence.endToken; ++i) {
        if (separates(i, sentence)) {
            const Token& mark = m_text.tokens.at(i);
            const QChar unit = m_text.tokens.text()[mark.start];
            m_breaks.push_back({{mark.start, mark.length}, unit == u'(' || unit == u')'});
        }
    }
    for (qsizetype i = sentence.firstToken; i < sentence.endToken; ++i) {
        const Token& token = m_text.tokens.at(i);
        if (token.kind == TokenKind::Number) {
            i = addYears(i, sentence);
            continue;
        }
        const auto hit = cueTable().at(m_text.tokens, i, sentence.endToken);
        if (!hit)
            continue;
        if (hit.value != NoCue)
            addCue(i, i + hit.tokens, hit.value, sentence);
        i += hit.tokens - 1;
    }
}

bool DemandClassifier::separates(qsizetype token, const Sentence& sentence) const
{
    static const WordSet kMarks = {u";", u"but", u"however", u"while", u"although", u"though", u"(", u")", u".",
        u"pero", u"aber", u"mais", u"ma", u"whereas"};
    const QStringView folded = m_text.tokens.folded(m_text.tokens.at(token));
    if (!kMarks.contains(folded))
        return false;
    if (folded == QStringView(u".")) // of e.g. and the like
        return token + 1 < sentence.endToken && m_text.tokens.at(token + 1).gap == TokenGap::Blank
            && token - sentence.firstToken > 1 && m_text.tokens.at(token - 1).length > 3;
    const auto isBracket = [this](qsizetype i, char16_t mark) {
        return m_text.tokens.folded(m_text.tokens.at(i)) == QStringView(&mark, 1);
    };
    // "(preferred)" is a remark on what stands before it, not a clause.
    for (qsizetype i = token + 1; folded == QStringView(u"(") && i < std::min(token + kFewTokens, sentence.endToken);
         ++i) {
        if (isBracket(i, u')'))
            return false;
    }
    for (qsizetype i = token - 1; folded == QStringView(u")") && i >= std::max(token - kFewTokens, sentence.firstToken);
         --i) {
        if (isBracket(i, u'('))
            return false;
    }
    return true;
}

TextRange DemandClassifier::clauseAt(int offset, const Sentence& sentence, bool brackets) const
{
    int start = std::max(sentence.range.start, offset - kFarthest);
    int end = std::min(sentence.range.end(), offset + kFarthest);
    const auto here = std::lower_bound(m_breaks.cbegin(), m_breaks.cend(), offset,
        [](const Break& at, int wanted) { return at.range.start < wanted; });
    for (auto it = here; it != m_breaks.cbegin() && std::prev(it)->range.end() > start;) {
        --it;
        if (brackets || !it->bracket)
            start = it->range.end();
    }
    for (auto it = here; it != m_breaks.cend() && it->range.start < end; ++it) {
        if (brackets || !it->bracket)
            end = it->range.start;
    }
    return {start, std::max(0, end - start)};
}

bool DemandClassifier::hasCommaBetween(int from, int to) const
{
    return from < to && QStringView(m_text.tokens.text()).mid(from, to - from).contains(u',');
}

// The nearest word that asks for the place: one behind it, or one before it that no other cue parts from it.
const DemandClassifier::Cue* DemandClassifier::decidingCue(
    const TextRange& range, const TextRange& clause, bool brackets) const
{
    auto it = std::lower_bound(m_cues.cbegin(), m_cues.cend(), range.start,
        [](const Cue& cue, int offset) { return cue.range.start < offset; });
    const Cue* before = nullptr;
    for (auto back = it; back != m_cues.cbegin();) {
        --back;
        if (back->range.start < clause.start)
            break;
        if (back->says == Says::Skill || (!brackets && back->bracketed))
            continue;
        if (back->reach == Reach::Forward)
            before = &*back;
        break;
    }
    for (; it != m_cues.cend() && it->range.end() <= clause.end(); ++it) {
        if (it->says == Says::Skill || (!brackets && it->bracketed && !it->remark)
            || (it->remark && hasCommaBetween(range.end(), it->range.start)))
            continue;
        if (it->reach == Reach::Backward && (!before || it->says != Says::Required))
            return &*it;
        break;
    }
    return before;
}

// Outside a requirements part, "proficiency in X" asks for X where it opens the sentence or nothing says what part
// this is.
const DemandClassifier::Cue* DemandClassifier::skillCue(
    const TextRange& range, const Sentence& sentence, SectionKind section) const
{
    const auto startsBefore = [](const Cue& cue, int offset) { return cue.range.start < offset; };
    auto it = std::lower_bound(m_cues.cbegin(), m_cues.cend(), sentence.range.start, startsBefore);
    for (int cues = 0; cues < kFirstWords && it != m_cues.cend() && it->range.start < sentence.range.end();
         ++cues, ++it) {
        if (it->says == Says::Skill && it->opens)
            return &*it;
    }
    if (section != SectionKind::Unknown)
        return nullptr;
    const int first = std::max(sentence.range.start, range.start - kFarthest);
    const int last = std::min(sentence.range.end(), range.end() + kJustBehind);
    it = std::lower_bound(m_cues.cbegin(), m_cues.cend(), first, startsBefore);
    for (; it != m_cues.cend() && it->range.start < last; ++it) {
        if (it->says == Says::Skill)
            return &*it;
    }
    return nullptr;
}

DemandReason DemandClassifier::demandOf(const TextRange& range) const
{
    DemandReason reason;
    if (const Section* section = m_text.sectionOf(range.start)) {
        reason.section = section->kind;
        reason.heading = section->heading;
    }
    if (reason.section == SectionKind::Required)
        reason.demand = Demand::Required;
    if (reason.section == SectionKind::Preferred)
        reason.demand = Demand::Preferred;
    const Sentence* sentence = m_text.sentenceAt(range.start);
    if (!sentence)
        return reason;
    const Cue* cue = decidingCue(range, clauseAt(range.start, *sentence, true), true);
    if (!cue)
        cue = decidingCue(range, clauseAt(range.start, *sentence, false), false);
    if (cue) {
        reason.cue = cue->range;
        switch (cue->says) {
        case Says::Required:
            reason.demand = Demand::Required;
            break;
        case Says::Preferred:
            reason.demand = Demand::Preferred;
            break;
        default:
            reason.demand = Demand::Mentioned;
        }
        return reason;
    }
    if (reason.demand == Demand::Mentioned) {
        if (const Cue* skill = skillCue(range, *sentence, reason.section)) {
            reason.demand = Demand::Required;
            reason.cue = skill->range;
        }
    }
    return reason;
}

} // namespace foothold
