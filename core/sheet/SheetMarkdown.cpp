// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/SheetMarkdown.h"

#include "core/sheet/SheetText.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

// One line of a record's text, with all that would be markup made plain.
QString escapedLine(const QString& line)
{
    static const QString markup = u"\\`*_{}[]<>#|~&"_s;
    QString safe;
    safe.reserve(line.size());
    for (const QChar c : line) {
        if (markup.contains(c))
            safe += u'\\';
        safe += c;
    }
    // At the start of a line these would begin a list, or make a heading of the line before.
    static const QRegularExpression start(u"^(?:([-+=])|(\\d+)([.)]))"_s);
    if (const auto match = start.match(safe); match.hasMatch())
        safe.insert(match.hasCaptured(1) && !match.captured(1).isEmpty() ? 0 : match.capturedEnd(2), u'\\');
    return safe;
}

// A record's text inside a list item: its lines stay lines.
QString escaped(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(escapedLine(line.simplified()));
    }
    return lines.join(u"\\\n  "_s); // a hard break
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
        QStringList names{m_sheet.company.name, m_sheet.role};
        names.removeAll(QString());
        heading(1, m_words.title + u": "_s + names.join(u", "_s));
        owner();
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
        m_text += QString(level, u'#') + u' ' + escapedLine(words.simplified()) + u"\n\n"_s;
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

    void owner()
    {
        QStringList names{m_sheet.owner, m_sheet.contact};
        names.removeAll(QString());
        if (!names.isEmpty())
            m_text += escaped(names.join(u", "_s)) + u"\n\n"_s;
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

    void notes(const QList<ResearchNote>& notes)
    {
        for (const ResearchNote& note : notes) {
            QString name = researchKindText(note.kind, m_words);
            if (note.date)
                name += u", "_s + m_words.locale.toString(*note.date, QLocale::ShortFormat);
            fact(name, note.text);
        }
    }

    void company()
    {
        const Company& company = m_sheet.company;
        const QString before = m_text;
        heading(2, m_words.company);
        const qsizetype empty = m_text.size();
        fact(m_words.website, company.website);
        fact(m_words.industry, company.industry);
        fact(m_words.where, company.places.join(u", "_s));
        fact(m_words.mission, company.mission);
        fact(m_words.culture, company.culture);
        fact(m_words.brand, company.brand);
        notes(m_sheet.brief);
        if (m_text.size() == empty)
            m_text = before; // nothing known: no heading
        gap();
    }

    void whyMe()
    {
        if (m_sheet.whyMe.isEmpty() && m_sheet.company.wantReason.isEmpty())
            return;
        heading(2, m_words.whyMe);
        fact(m_words.wantReason, m_sheet.company.wantReason);
        notes(m_sheet.whyMe);
        gap();
    }

    QString demandText(Demand demand) const
    {
        switch (demand) {
        case Demand::Required:
            return m_words.required;
        case Demand::Preferred:
            return m_words.preferred;
        case Demand::Mentioned:
            return m_words.mentioned;
        }
        return {};
    }

    void keywords()
    {
        if (m_sheet.keywords.isEmpty())
            return;
        heading(2, m_words.keywords);
        for (const PrepSheet::Keyword& keyword : m_sheet.keywords) {
            QStringList shown;
            for (const PrepSheet::Evidence& evidence : keyword.evidence)
                shown.append(evidence.title);
            fact(keyword.term + u" ("_s + demandText(keyword.demand) + u')',
                shown.isEmpty() ? m_words.noEvidence : shown.join(u"; "_s));
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
            if (!told.terms.isEmpty())
                m_text += u'_' + escapedLine(told.terms.join(u", "_s)) + u"_\n\n"_s;
            fact(m_words.problem, story.problem);
            fact(m_words.previousMethods, story.previousMethods.join(u'\n'));
            fact(m_words.approach, story.approach);
            fact(m_words.result, QStringList{story.metric, story.result}.join(u'\n'));
            fact(m_words.intuition, story.intuition);
            gap();
        }
    }

    void earlier()
    {
        bool first = true;
        for (const InterviewRound& round : m_sheet.earlier) {
            if (!hasAccount(round))
                continue;
            if (std::exchange(first, false))
                heading(2, m_words.earlier);
            QStringList names{roundKindText(round.kind, m_words), roundTimeText(round, m_words),
                round.rating > 0 ? m_words.rating.arg(round.rating) : QString()};
            names.removeAll(QString());
            heading(3, names.join(u", "_s));
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
