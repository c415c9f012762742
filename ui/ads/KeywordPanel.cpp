// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/KeywordPanel.h"

#include "ui/common/ChoiceWords.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Labels.h"
#include "ui/common/PlainToolTip.h"
#include "ui/common/TermMarks.h"
#include "ui/common/Theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kTermRow = Theme::kRow - Theme::kTight;
constexpr int kGroupRow = Theme::kRow;
constexpr int kTermRole = Qt::UserRole; // index in the terms; groups have none
enum Grouping { ByDemand, ByCategory };
constexpr std::array kDemands{Demand::Required, Demand::Preferred, Demand::Mentioned};

} // namespace

KeywordPanel::KeywordPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tree(new QTreeView(this))
    , m_model(new QStandardItemModel(this))
    , m_note(plainLabel({}, "small", this))
    , m_grouping(new QComboBox(this))
{
    setMinimumWidth(Theme::kSidebar);
    m_tree->setObjectName(u"adKeywords"_s);
    m_tree->setAccessibleName(tr("Keywords of the ad"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(Theme::kMedium);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_note->setObjectName(u"readingNote"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(Theme::kMedium, 0, Theme::kMedium, Theme::kSmall);
    m_note->hide();
    m_grouping->setObjectName(u"keywordGrouping"_s);
    m_grouping->setAccessibleName(tr("Group the keywords"));
    m_grouping->addItems({tr("Grouped by demand"), tr("Grouped by category")});
    auto* chips = new QWidget(this);
    addChips(chips);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(Theme::kMedium, Theme::kSmall, Theme::kMedium, Theme::kSmall);
    head->setSpacing(Theme::kSmall);
    head->addWidget(chips);
    head->addWidget(m_grouping);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(horizontalLine(this));
    layout->addWidget(m_tree, 1);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &KeywordPanel::fill);
    connect(m_tree, &QTreeView::clicked, this, &KeywordPanel::goToNext);
    connect(m_tree, &QTreeView::activated, this, &KeywordPanel::goToNext);
    connect(&theme, &Theme::changed, this, [this] {
        updateChips();
        fill();
    });
}

void KeywordPanel::addChips(QWidget* row)
{
    auto* layout = new FlowLayout(row);
    for (const Demand demand : kDemands) {
        auto* chip = new QToolButton(row);
        chip->setObjectName(u"demand_"_s + choiceText(demand));
        chip->setCheckable(true);
        chip->setChecked(true);
        chip->setProperty("role", u"chip"_s);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        //: %1 "Required", "Preferred" or "Mentioned"
        chip->setToolTip(tr("%1: show these keywords, with this underline in the text").arg(ChoiceWords::of(demand)));
        m_chips.insert(demand, chip);
        layout->addWidget(chip);
        connect(chip, &QToolButton::toggled, this, [this] {
            fill();
            Q_EMIT demandsChanged();
        });
    }
    updateChips();
}

void KeywordPanel::updateChips()
{
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        const auto count = std::count_if(
            m_terms.cbegin(), m_terms.cend(), [&](const AskedTerm& term) { return term.demand == chip.key(); });
        chip.value()->setIcon(TermMarks::underlineIcon(chip.key(), m_theme));
        chip.value()->setText(QLocale().toString(count)); // the words stand over the groups
        //: a filter chip: %1 "Required", "Preferred" or "Mentioned", %2 a number of keywords
        chip.value()->setAccessibleName(tr("%1 %2").arg(ChoiceWords::of(chip.key()), QLocale().toString(count)));
    }
}

void KeywordPanel::setTerms(const QList<AskedTerm>& terms)
{
    if (terms == m_terms)
        return;
    m_terms = terms;
    m_next.clear();
    updateChips();
    fill();
}

void KeywordPanel::setNote(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

QSet<Demand> KeywordPanel::demands() const
{
    QSet<Demand> chosen;
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        if (chip.value()->isChecked())
            chosen.insert(chip.key());
    }
    return chosen;
}

void KeywordPanel::fill()
{
    m_model->clear();
    m_model->setColumnCount(2);
    const QSet<Demand> shown = demands();
    const bool byDemand = m_grouping->currentIndex() == ByDemand;
    const auto groupOf = [&](const AskedTerm& term) { return byDemand ? int(term.demand) : int(term.category); };
    QMap<int, QList<int>> groups;
    for (int i = 0; i < m_terms.size(); ++i) {
        if (shown.contains(m_terms[i].demand))
            groups[byDemand ? -groupOf(m_terms[i]) : groupOf(m_terms[i])].append(i);
    }
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        const AskedTerm& any = m_terms[group->first()];
        if (byDemand)
            fillGroup(TermMarks::underlineIcon(any.demand, m_theme), ChoiceWords::of(any.demand), *group);
        else
            fillGroup(TermMarks::categoryIcon(any.category, m_theme), ChoiceWords::of(any.category), *group);
    }
    m_tree->expandAll();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void KeywordPanel::fillGroup(const QIcon& icon, const QString& title, const QList<int>& terms)
{
    auto* group = new QStandardItem(icon, title);
    auto* count = new QStandardItem(QLocale().toString(terms.size()));
    for (QStandardItem* item : {group, count}) {
        item->setFont(m_theme.bold());
        item->setSizeHint({0, kGroupRow});
        item->setFlags(Qt::ItemIsEnabled);
    }
    count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_model->appendRow({group, count});
    for (const int term : terms)
        group->appendRow(itemsOf(term));
}

QList<QStandardItem*> KeywordPanel::itemsOf(int index) const
{
    const AskedTerm& term = m_terms[index];
    auto* name = new QStandardItem(TermMarks::categoryIcon(term.category, m_theme), term.term);
    name->setData(index, kTermRole);
    name->setSizeHint({0, kTermRow});
    const QString places = tr("%n places", "", int(term.places.size()));
    //: %1 a keyword, %2 its category, %3 "Required", "Preferred" or "Mentioned", %4 "3 places"
    const QString words =
        tr("%1. %2. %3, %4.").arg(term.term, ChoiceWords::of(term.category), ChoiceWords::of(term.demand), places);
    name->setData(words, Qt::AccessibleTextRole);
    name->setToolTip(plainToolTip(words));
    //: how often a keyword stands in an ad
    auto* count = new QStandardItem(term.places.size() > 1 ? tr("%L1x").arg(term.places.size()) : QString());
    if (m_grouping->currentIndex() == ByCategory)
        count->setIcon(TermMarks::underlineIcon(term.demand, m_theme));
    count->setForeground(m_theme.color(Theme::Token::Muted));
    count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    count->setData(index, kTermRole);
    return {name, count};
}

void KeywordPanel::goToNext(const QModelIndex& index)
{
    const QVariant chosen = index.data(kTermRole);
    if (!chosen.isValid())
        return;
    const AskedTerm& term = m_terms.at(chosen.toInt());
    int& next = m_next[term.term];
    const KeywordMention place = term.places.at(next % term.places.size());
    next = int((next + 1) % term.places.size());
    Q_EMIT placeAsked(place.start, place.length);
}

} // namespace foothold
