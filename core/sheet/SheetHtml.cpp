// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/SheetHtml.h"

#include "core/sheet/SheetText.h"

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

using Lane = SheetRow::Lane;
using Look = SheetRow::Look;

// A record's text as HTML that shows just these letters. Drops what text documents use as marks of their own.
QString escaped(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text.trimmed()) {
        const ushort code = c.unicode();
        const bool control = (code < 0x20 && c != u'\n' && c != u'\t') || code == 0x7f;
        const bool mark = (code >= 0xfdd0 && code <= 0xfdef) || code >= 0xfffc;
        if (code == 0x2028 || code == 0x2029)
            clean += u'\n';
        else if (!control && !mark)
            clean += c;
    }
    return clean.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString paragraph(const char* look, const QString& html)
{
    return u"<p class=\"%1\">%2</p>"_s.arg(QLatin1StringView(look), html);
}

QString span(const char* look, const QString& html)
{
    return u"<span class=\"%1\">%2</span>"_s.arg(QLatin1StringView(look), html);
}

// Composes the rows of one sheet.
class RowSheet
{
public:
    RowSheet(const PrepSheet& sheet, const SheetWords& words)
        : m_sheet(sheet)
        , m_words(words)
    { }

    QList<SheetRow> rows()
    {
        band();
        company();
        whyMe();
        keywords();
        stories();
        m_lane = Lane::Left;
        list(m_words.questions, m_sheet.questions, Look::Bullet);
        m_lane = m_sheet.questions.isEmpty() ? Lane::Left : Lane::Right;
        if (m_sheet.next)
            list(m_words.checklist, m_sheet.next->checklist, Look::CheckBox);
        m_lane = Lane::Full;
        earlier();
        m_rows.append({Look::Notes, Lane::Full, {{paragraph("heading", m_words.notes.toHtmlEscaped())}}});
        return m_rows;
    }

private:
    void add(Look look, const QList<SheetRow::Cell>& cells) { m_rows.append({look, m_lane, cells}); }
    void heading(const QString& words) { add(Look::Heading, {{paragraph("heading", words.toHtmlEscaped())}}); }
    // In a column: the name above the text.
    void labelled(const QString& name, const QString& text)
    {
        if (!text.trimmed().isEmpty())
            add(Look::Text, {{paragraph("label", name.toHtmlEscaped()) + paragraph("text", escaped(text))}});
    }
    // Over the whole width: the name beside the text.
    void part(const QString& name, const QString& html)
    {
        if (!html.isEmpty())
            add(Look::Text, {{paragraph("side", name.toHtmlEscaped()), kSide}, {paragraph("text", html), 1 - kSide}});
    }
    void list(const QString& title, const QStringList& items, Look look)
    {
        if (items.isEmpty())
            return;
        heading(title);
        for (const QString& item : items)
            add(look, {{paragraph("text", escaped(item))}});
    }

    void band()
    {
        const QString owner = escaped(m_sheet.owner);
        const QString contact = escaped(m_sheet.contact);
        add(Look::Band,
            {{paragraph("company", escaped(m_sheet.company.name)) + paragraph("role", escaped(m_sheet.role)), 0.68},
                {paragraph("owner",
                     m_words.title.toHtmlEscaped() + (owner.isEmpty() ? QString() : u"<br><b>"_s + owner + u"</b>"_s)
                         + (contact.isEmpty() ? QString() : u"<br>"_s + contact)),
                    0.32}});
        if (!m_sheet.next)
            return;
        const InterviewRound& round = *m_sheet.next;
        QList<SheetRow::Cell> cells;
        const auto fact = [&cells](const QString& name, const QString& html) {
            if (!html.isEmpty())
                cells.append({paragraph("label", name.toHtmlEscaped()) + paragraph("fact", html)});
        };
        fact(roundKindText(round.kind, m_words), escaped(roundTimeText(round, m_words)));
        fact(m_words.where, escaped(round.place));
        fact(m_words.people, escaped(round.people.join(u'\n')));
        for (SheetRow::Cell& cell : cells)
            cell.share = 1.0 / double(cells.size());
        if (cells.isEmpty()) // neither a date nor a place yet
            cells.append({paragraph("label", roundKindText(round.kind, m_words).toHtmlEscaped())});
        add(Look::Facts, cells);
    }

    void notes(const QList<ResearchNote>& notes)
    {
        for (const ResearchNote& note : notes) {
            QString label = researchKindText(note.kind, m_words);
            if (note.date)
                label += u" \u00b7 "_s + m_words.locale.toString(*note.date, QLocale::ShortFormat);
            labelled(label, note.text);
        }
    }

    void company()
    {
        m_lane = Lane::Left;
        const Company& company = m_sheet.company;
        QStringList facts{
            company.industry.trimmed(), company.places.join(u", "_s).trimmed(), company.website.trimmed()};
        facts.removeAll(QString());
        if (!facts.isEmpty() || !m_sheet.brief.isEmpty() || !company.mission.isEmpty() || !company.culture.isEmpty())
            heading(m_words.company);
        if (!facts.isEmpty())
            add(Look::Text, {{paragraph("text", escaped(facts.join(u" \u00b7 "_s)))}});
        labelled(m_words.mission, company.mission);
        labelled(m_words.culture, company.culture);
        notes(m_sheet.brief);
        m_lane = Lane::Full;
    }

    void whyMe()
    {
        if (m_sheet.whyMe.isEmpty() && m_sheet.company.wantReason.trimmed().isEmpty())
            return;
        m_lane = Lane::Right;
        heading(m_words.whyMe);
        labelled(m_words.wantReason, m_sheet.company.wantReason);
        notes(m_sheet.whyMe);
        m_lane = Lane::Full;
    }

    QString demandText(Demand demand) const
    {
        // A mark beside the word, so that it reads at a glance without colour.
        switch (demand) {
        case Demand::Required:
            return u"\u25a0 "_s + m_words.required.toHtmlEscaped();
        case Demand::Preferred:
            return u"\u25a1 "_s + m_words.preferred.toHtmlEscaped();
        case Demand::Mentioned:
            return m_words.mentioned.toHtmlEscaped();
        }
        return {};
    }

    void keywords()
    {
        if (m_sheet.keywords.isEmpty())
            return;
        constexpr double kTerm = 0.27;
        constexpr double kDemand = 0.15;
        heading(m_words.keywords);
        add(Look::TableHead,
            {{paragraph("label", m_words.keyword.toHtmlEscaped()), kTerm},
                {paragraph("label", m_words.demand.toHtmlEscaped()), kDemand},
                {paragraph("label", m_words.evidence.toHtmlEscaped()), 1 - kTerm - kDemand}});
        for (const PrepSheet::Keyword& keyword : m_sheet.keywords) {
            QStringList shown;
            for (const PrepSheet::Evidence& evidence : keyword.evidence)
                shown.append((evidence.number > 0 ? u"<b>%1</b>&nbsp;"_s.arg(evidence.number) : QString())
                    + escaped(evidence.title));
            const QString evidence =
                shown.isEmpty() ? span("muted", m_words.noEvidence.toHtmlEscaped()) : shown.join(u"; "_s);
            add(Look::TableRow,
                {{paragraph("cell", u"<b>"_s + escaped(keyword.term) + u"</b>"_s), kTerm},
                    {paragraph("cell", demandText(keyword.demand)), kDemand},
                    {paragraph("cell", evidence), 1 - kTerm - kDemand}});
        }
    }

    void stories()
    {
        if (m_sheet.stories.isEmpty())
            return;
        heading(m_words.stories);
        int number = 0;
        for (const PrepSheet::Story& told : m_sheet.stories) {
            const PrepStory& story = told.story;
            QString title = u"%1&nbsp;&nbsp;%2"_s.arg(++number).arg(escaped(story.title));
            if (story.minutes > 0)
                title += u" "_s + span("muted", u"\u00b7 "_s + m_words.minutes.arg(story.minutes).toHtmlEscaped());
            QString head = paragraph("story", title);
            if (!told.terms.isEmpty())
                head += paragraph("shows", escaped(told.terms.join(u" \u00b7 "_s)));
            add(Look::Subheading, {{head}});
            part(m_words.problem, escaped(story.problem));
            part(m_words.previousMethods, escaped(story.previousMethods.join(u'\n')));
            part(m_words.approach, escaped(story.approach));
            const QString metric = escaped(story.metric);
            QStringList result{metric.isEmpty() ? metric : u"<b>"_s + metric + u"</b>"_s, escaped(story.result)};
            result.removeAll(QString());
            part(m_words.result, result.join(u"<br>"_s));
            part(m_words.intuition, escaped(story.intuition));
        }
    }

    void earlier()
    {
        QList<const InterviewRound*> told;
        for (const InterviewRound& round : m_sheet.earlier) {
            if (hasAccount(round))
                told.append(&round);
        }
        if (told.isEmpty())
            return;
        heading(m_words.earlier);
        for (const InterviewRound* round : told) {
            const QString when = roundTimeText(*round, m_words);
            QString title = roundKindText(round->kind, m_words).toHtmlEscaped();
            if (!when.isEmpty())
                title += u" "_s + span("muted", u"\u00b7 "_s + escaped(when));
            if (round->rating > 0)
                title += u" "_s + span("muted", u"\u00b7 "_s + m_words.rating.arg(round->rating).toHtmlEscaped());
            add(Look::Subheading, {{paragraph("story", title)}});
            part(m_words.asked, escaped(round->asked));
            part(m_words.wentWell, escaped(round->wentWell));
            part(m_words.toImprove, escaped(round->toImprove));
        }
    }

    static constexpr double kSide = 0.15; // of the width, for the names of the five parts

    const PrepSheet& m_sheet;
    const SheetWords& m_words;
    Lane m_lane = Lane::Full;
    QList<SheetRow> m_rows;
};

} // namespace

QList<SheetRow> sheetRows(const PrepSheet& sheet, const SheetWords& words)
{
    return RowSheet(sheet, words).rows();
}

} // namespace foothold
