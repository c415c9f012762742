// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/SheetMarkdown.h"

#include "core/sheet/SheetText.h"

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

QString escaped(const QString& text)
{
    static const QString markup = u"\\`*_{}[]<>#|~"_s;
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text.simplified()) {
        if (markup.contains(c))
            safe += u'\\';
        safe += c;
    }
    return safe;
}

class MarkdownSheet
{
public:
    MarkdownSheet(const PrepSheet& sheet, const SheetWords& words)
        : m_sheet(sheet)
        , m_words(words)
    { }

    QString text()
    {
        heading(1, m_words.title + u": "_s + m_sheet.company.name + u", "_s + m_sheet.role);
        logistics();
        company();
        whyMe();
        keywords();
        stories();
        list(m_words.questions, m_sheet.questions);
        earlier();
        return m_text;
    }

private:
    void heading(int level, const QString& words)
    {
        m_text += QString(level, u'#') + u' ' + escaped(words) + u"\n\n"_s;
    }
    void fact(const QString& name, const QString& value)
    {
        if (!value.trimmed().isEmpty())
            m_text += u"- **"_s + escaped(name) + u"**: "_s + escaped(value) + u'\n';
    }
    void gap()
    {
        if (!m_text.endsWith("\n\n"_L1))
            m_text += u'\n';
    }
    void list(const QString& title, const QStringList& items)
    {
        if (items.isEmpty())
            return;
        heading(2, title);
        for (const QString& item : items)
            m_text += u"- "_s + escaped(item) + u'\n';
        gap();
    }

    void logistics()
    {
        if (!m_sheet.next)
            return;
        const InterviewRound& round = *m_sheet.next;
        heading(2, roundKindText(round.kind, m_words));
        fact(m_words.when, roundTimeText(round, m_words));
        fact(m_words.where, round.place);
        fact(m_words.people, round.people.join(u"; "_s));
        gap();
        list(m_words.checklist, round.checklist);
    }

    void company()
    {
        const Company& company = m_sheet.company;
        heading(2, m_words.company);
        fact(m_words.website, company.website);
        fact(m_words.industry, company.industry);
        fact(m_words.mission, company.mission);
        fact(m_words.culture, company.culture);
        fact(m_words.brand, company.brand);
        for (const ResearchNote& note : m_sheet.brief)
            fact(researchKindText(note.kind, m_words), note.text);
        gap();
    }

    void whyMe()
    {
        if (m_sheet.whyMe.isEmpty() && m_sheet.company.wantReason.isEmpty())
            return;
        heading(2, m_words.whyMe);
        fact(m_words.wantReason, m_sheet.company.wantReason);
        for (const ResearchNote& note : m_sheet.whyMe)
            fact(researchKindText(note.kind, m_words), note.text);
        gap();
    }

    void keywords()
    {
        if (m_sheet.keywords.isEmpty())
            return;
        heading(2, m_words.keywords);
        for (const PrepSheet::Keyword& keyword : m_sheet.keywords) {
            const QString demand = keyword.demand == Demand::Required ? m_words.required : m_words.preferred;
            fact(keyword.term + u" ("_s + demand.toLower() + u')',
                keyword.stories.isEmpty() ? m_words.noEvidence : keyword.stories.join(u"; "_s));
        }
        gap();
    }

    void stories()
    {
        if (m_sheet.stories.isEmpty())
            return;
        heading(2, m_words.stories);
        for (const PrepSheet::Story& told : m_sheet.stories) {
            const PrepStory& story = told.story;
            heading(3, story.title);
            fact(m_words.problem, story.problem);
            fact(m_words.previousMethods, story.previousMethods.join(u' '));
            fact(m_words.approach, story.approach);
            fact(m_words.result, QStringList{story.result, story.metric}.join(u' '));
            fact(m_words.intuition, story.intuition);
            gap();
        }
    }

    void earlier()
    {
        if (m_sheet.earlier.isEmpty())
            return;
        heading(2, m_words.earlier);
        for (const InterviewRound& round : m_sheet.earlier) {
            heading(3, roundKindText(round.kind, m_words) + u", "_s + roundTimeText(round, m_words));
            fact(m_words.asked, round.asked);
            fact(m_words.wentWell, round.wentWell);
            fact(m_words.toImprove, round.toImprove);
            gap();
        }
    }

    const PrepSheet& m_sheet;
    const SheetWords& m_words;
    QString m_text;
};

} // namespace

QString sheetMarkdown(const PrepSheet& sheet, const SheetWords& words)
{
    return MarkdownSheet(sheet, words).text();
}

} // namespace foothold
