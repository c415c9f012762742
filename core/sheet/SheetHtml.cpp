// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/SheetHtml.h"

#include "core/sheet/SheetText.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

// Paragraphs of a record's text; blank lines end one, single line breaks stay.
QString paragraphs(const QString& text)
{
    return text.trimmed().toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

class HtmlSheet
{
public:
    HtmlSheet(const PrepSheet& sheet, const SheetWords& words)
        : m_sheet(sheet)
        , m_words(words)
    { }

    QString html(bool newPage)
    {
        band(newPage);
        m_html +=
            u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr><td width=\"49%\" class=\"column\">"_s;
        company();
        m_html += u"</td><td width=\"2%\"></td><td width=\"49%\" class=\"column\">"_s;
        whyMe();
        list(m_words.questions, m_sheet.questions, u"&#8226;"_s);
        if (m_sheet.next)
            list(m_words.checklist, m_sheet.next->checklist, u"&#9744;"_s);
        m_html += u"</td></tr></table>"_s;
        keywords();
        stories();
        earlier();
        return m_html;
    }

private:
    void heading(const QString& words) { m_html += u"<h2>"_s + words.toHtmlEscaped() + u"</h2>"_s; }
    void labelled(const QString& name, const QString& text)
    {
        if (!text.trimmed().isEmpty())
            m_html +=
                u"<p><span class=\"label\">"_s + name.toHtmlEscaped() + u"</span><br>"_s + paragraphs(text) + u"</p>"_s;
    }
    void list(const QString& title, const QStringList& items, const QString& mark)
    {
        if (items.isEmpty())
            return;
        heading(title);
        m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">"_s;
        for (const QString& item : items)
            m_html +=
                u"<tr><td width=\"16\">"_s + mark + u"</td><td class=\"item\">"_s + paragraphs(item) + u"</td></tr>"_s;
        m_html += u"</table>"_s;
    }

    void band(bool newPage)
    {
        m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"10\" class=\"band\""_s
            + (newPage ? u" style=\"page-break-before: always\""_s : QString()) + u"><tr><td><h1>"_s
            + m_sheet.company.name.toHtmlEscaped() + u"</h1><p class=\"role\">"_s + m_sheet.role.toHtmlEscaped()
            + u"</p>"_s;
        if (m_sheet.next) {
            const InterviewRound& round = *m_sheet.next;
            QStringList lines{u"<b>"_s + roundKindText(round.kind, m_words).toHtmlEscaped() + u"</b>"_s};
            for (const auto& [name, value] : {std::pair(m_words.when, roundTimeText(round, m_words)),
                     std::pair(m_words.where, round.place), std::pair(m_words.people, round.people.join(u"; "_s))}) {
                if (!value.trimmed().isEmpty())
                    lines.append(name.toHtmlEscaped() + u": "_s + value.toHtmlEscaped());
            }
            m_html += u"<p class=\"facts\">"_s + lines.join(u"<br>"_s) + u"</p>"_s;
        }
        m_html += u"</td><td align=\"right\" class=\"owner\"><p>"_s + m_words.title.toHtmlEscaped() + u"</p><p>"_s
            + m_sheet.owner.toHtmlEscaped() + u"<br>"_s + m_sheet.contact.toHtmlEscaped() + u"</p></td></tr></table>"_s;
    }

    void company()
    {
        const Company& company = m_sheet.company;
        heading(m_words.company);
        QStringList facts{company.industry, company.places.join(u", "_s), company.website};
        facts.removeAll(QString());
        if (!facts.isEmpty())
            m_html += u"<p>"_s + facts.join(u" \u00b7 "_s).toHtmlEscaped() + u"</p>"_s;
        labelled(m_words.mission, company.mission);
        labelled(m_words.culture, company.culture);
        for (const ResearchNote& note : m_sheet.brief)
            labelled(researchKindText(note.kind, m_words), note.text);
    }

    void whyMe()
    {
        heading(m_words.whyMe);
        labelled(m_words.wantReason, m_sheet.company.wantReason);
        for (const ResearchNote& note : m_sheet.whyMe)
            labelled(researchKindText(note.kind, m_words), note.text);
    }

    void keywords()
    {
        if (m_sheet.keywords.isEmpty())
            return;
        heading(m_words.keywords);
        m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" class=\"keywords\">"_s;
        for (const PrepSheet::Keyword& keyword : m_sheet.keywords) {
            const QString demand = keyword.demand == Demand::Required ? m_words.required : m_words.preferred;
            const QString evidence = keyword.stories.isEmpty()
                ? u"<span class=\"muted\">"_s + m_words.noEvidence.toHtmlEscaped() + u"</span>"_s
                : keyword.stories.join(u"; "_s).toHtmlEscaped();
            m_html += u"<tr><td width=\"30%\"><b>"_s + keyword.term.toHtmlEscaped()
                + u"</b></td><td width=\"14%\" class=\"muted\">"_s + demand.toHtmlEscaped()
                + u"</td><td width=\"56%\">"_s + evidence + u"</td></tr>"_s;
        }
        m_html += u"</table>"_s;
    }

    void stories()
    {
        if (m_sheet.stories.isEmpty())
            return;
        heading(m_words.stories);
        for (const PrepSheet::Story& told : m_sheet.stories) {
            const PrepStory& story = told.story;
            m_html += u"<h3>"_s + story.title.toHtmlEscaped() + u" <span class=\"muted\">"_s
                + told.terms.join(u", "_s).toHtmlEscaped() + u"</span></h3>"_s;
            labelled(m_words.problem, story.problem);
            labelled(m_words.previousMethods, story.previousMethods.join(u'\n'));
            labelled(m_words.approach, story.approach);
            labelled(m_words.result, QStringList{story.result, story.metric}.join(u'\n'));
            labelled(m_words.intuition, story.intuition);
        }
    }

    void earlier()
    {
        if (m_sheet.earlier.isEmpty())
            return;
        heading(m_words.earlier);
        for (const InterviewRound& round : m_sheet.earlier) {
            m_html += u"<h3>"_s + roundKindText(round.kind, m_words).toHtmlEscaped() + u", "_s
                + roundTimeText(round, m_words).toHtmlEscaped() + u"</h3>"_s;
            labelled(m_words.asked, round.asked);
            labelled(m_words.wentWell, round.wentWell);
            labelled(m_words.toImprove, round.toImprove);
        }
    }

    const PrepSheet& m_sheet;
    const SheetWords& m_words;
    QString m_html;
};

QString styleSheet()
{
    QFile file(u":/sheet/sheet.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString sheetHtml(const QList<PrepSheet>& sheets, const SheetWords& words)
{
    QString html = u"<html><head><style>"_s + styleSheet() + u"</style></head><body>"_s;
    for (qsizetype i = 0; i < sheets.size(); ++i)
        html += HtmlSheet(sheets[i], words).html(i > 0);
    return html + u"</body></html>"_s;
}

} // namespace foothold
