// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/ResearchSection.h"

#include "core/campaign/CampaignStore.h"
#include "ui/common/ChoiceWords.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/PageContext.h"
#include "ui/common/Theme.h"
#include "ui/companies/ResearchNoteCard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

// What to look for, in one or two sentences.
QString hint(ResearchKind kind)
{
    switch (kind) {
    case ResearchKind::Need:
        //: hint for research about a company
        return ResearchSection::tr("Read the ad with a fine-tooth comb, then the site and the news: what changed that "
                                   "made them look for someone?");
    case ResearchKind::CoreProblem:
        //: hint for research about a company
        return ResearchSection::tr("One specific problem of theirs that you could work on in your first months.");
    case ResearchKind::Operations:
        //: hint for research about a company
        return ResearchSection::tr("Approaches, tools and data sources; what their blog says went well or badly.");
    case ResearchKind::MlIdea:
        //: hint for research about a company
        return ResearchSection::tr("A method that fits their problem and data, and why it should work.");
    case ResearchKind::Value:
        //: hint for research about a company
        return ResearchSection::tr("What of your work answers their problem, with a result to show.");
    case ResearchKind::News:
        //: hint for research about a company
        return ResearchSection::tr("Launches, new people at the top, initiatives. A date and a source for each.");
    case ResearchKind::Question:
        //: hint for research about a company
        return ResearchSection::tr("What you want to ask them, and what you expect them to ask.");
    }
    return {};
}

bool isNewer(const ResearchNote& a, const ResearchNote& b)
{
    const QDate dateA = a.date.value_or(QDate(1, 1, 1)); // without a date: last
    const QDate dateB = b.date.value_or(QDate(1, 1, 1));
    return dateA != dateB ? dateA > dateB : a.id > b.id;
}

} // namespace

ResearchSection::ResearchSection(const PageContext& context, ResearchKind kind, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(kind)
    , m_count(plainLabel({}, "muted", this))
    , m_add(new QToolButton(this))
    , m_cardLayout(new QVBoxLayout)
{
    setObjectName(u"research_"_s + choiceText(kind));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::kTight);
    auto* title = new QHBoxLayout;
    title->setSpacing(Theme::kSmall);
    title->addWidget(plainLabel(ChoiceWords::of(kind), "section", this));
    title->addWidget(m_count, 1);
    title->addWidget(m_add);
    layout->addLayout(title);
    auto* words = plainLabel(hint(kind), "small", this);
    words->setWordWrap(true);
    layout->addWidget(words);
    m_cardLayout->setSpacing(Theme::kSmall);
    layout->addLayout(m_cardLayout);

    m_add->setObjectName(u"addNote"_s);
    m_add->setIcon(icon(Icon::Add));
    //: button that adds a research note
    m_add->setText(tr("Add note"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_add->setEnabled(!context.store.isReadOnly());
    //: %1 is a research question such as "How they operate"
    m_add->setAccessibleName(tr("Add a note to %1").arg(ChoiceWords::of(kind)));
    connect(m_add, &QToolButton::clicked, this, &ResearchSection::addNote);
}

QList<ResearchNote> ResearchSection::own(QList<ResearchNote> notes) const
{
    notes.removeIf([this](const ResearchNote& note) { return note.kind != m_kind; });
    std::sort(notes.begin(), notes.end(), isNewer);
    return notes;
}

void ResearchSection::setCompany(CompanyId company, const QList<ResearchNote>& notes)
{
    flush();
    m_company = company;
    while (!m_cards.isEmpty())
        removeCard(m_cards.last());
    for (const ResearchNote& note : own(notes))
        addCard(note, int(m_cards.size()));
    showCount();
}

// Cards keep their place while they are on screen, whatever is typed into them.
void ResearchSection::follow(const QList<ResearchNote>& notes)
{
    const QList<ResearchNote> now = own(notes);
    for (const ResearchNote& note : now) {
        if (ResearchNoteCard* card = cardOf(note.id)) {
            card->follow(note);
            continue;
        }
        const auto draft = std::find_if(m_cards.begin(), m_cards.end(),
            [](const ResearchNoteCard* card) { return card->isDraft() && card->isStoring(); });
        if (draft != m_cards.end())
            (*draft)->adopt(note.id);
        else
            addCard(note, 0);
    }
    const QList<ResearchNoteCard*> cards = m_cards;
    for (ResearchNoteCard* card : cards) {
        const bool stays = card->isDraft() || std::any_of(now.begin(), now.end(), [card](const ResearchNote& note) {
            return note.id == card->note();
        });
        if (!stays)
            removeCard(card);
    }
    showCount();
}

ResearchNoteCard* ResearchSection::addCard(const ResearchNote& note, int place)
{
    auto* card = new ResearchNoteCard(m_context, note, this);
    m_cards.insert(place, card);
    m_cardLayout->insertWidget(place, card);
    card->show();
    connect(card, &ResearchNoteCard::draftGivenUp, this, [this, card] {
        removeCard(card);
        m_add->setFocus();
    });
    return card;
}

ResearchNoteCard* ResearchSection::cardOf(ResearchNoteId note) const
{
    for (ResearchNoteCard* card : m_cards) {
        if (card->note() == note)
            return card;
    }
    return nullptr;
}

void ResearchSection::removeCard(ResearchNoteCard* card)
{
    m_cards.removeOne(card);
    m_cardLayout->removeWidget(card);
    card->hide();
    card->deleteLater(); // it may be the one that is speaking
}

bool ResearchSection::flush()
{
    bool all = true;
    const QList<ResearchNoteCard*> cards = m_cards;
    for (ResearchNoteCard* card : cards)
        all = card->flush() && all;
    return all;
}

bool ResearchSection::showNote(ResearchNoteId note)
{
    ResearchNoteCard* card = cardOf(note);
    if (card)
        card->edit();
    return card != nullptr;
}

void ResearchSection::addNote()
{
    if (!m_company.isValid())
        return;
    for (ResearchNoteCard* card : std::as_const(m_cards)) {
        if (card->isDraft()) {
            card->edit();
            return;
        }
    }
    ResearchNote note{.company = m_company, .kind = m_kind};
    note.date = m_context.store.clock().today();
    ResearchNoteCard* card = addCard(note, 0);
    card->edit();
}

void ResearchSection::showCount()
{
    const auto stored =
        std::count_if(m_cards.begin(), m_cards.end(), [](const ResearchNoteCard* card) { return !card->isDraft(); });
    m_count->setText(stored == 0 ? QString() : QLocale().toString(stored));
}

} // namespace foothold
