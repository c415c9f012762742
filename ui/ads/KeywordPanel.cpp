// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/KeywordPanel.h"

#include "ui/ads/LevelDelegate.h"
#include "ui/common/ChoiceWords.h"
#include "ui/common/FitWords.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Labels.h"
#include "ui/common/LevelBars.h"
#include "ui/common/PlainToolTip.h"
#include "ui/common/TermMarks.h"
#include "ui/common/Theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
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
enum Column { Name, Count, Level };
constexpr std::array kDemands{Demand::Required, Demand::Preferred, Demand::Mentioned};

} // namespace

KeywordPanel::KeywordPanel(const Theme& theme, bool readOnly, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_readOnly(readOnly)
    , m_fit(plainLabel({}, "section", this))
    , m_missing(plainLabel({}, "small", this))
    , m_tree(new QTreeView(this))
    , m_model(new QStandardItemModel(this))
    , m_note(plainLabel({}, "small", this))
    , m_grouping(new QComboBox(this))
{
    setMinimumWidth(Theme::kSidebar);
    makeTree();
    for (QLabel* label : {m_fit, m_missing})
        label->setWordWrap(true);
    m_fit->setObjectName(u"keywordFit"_s);
    m_missing->setObjectName(u"keywordMissing"_s);
    m_note->setObjectName(u"readingNote"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(Theme::kMedium, 0, Theme::kMedium, Theme::kSmall);
    m_note->hide();
    m_grouping->setObjectName(u"keywordGrouping"_s);
    m_grouping->setAccessibleName(tr("Group the keywords"));
    m_grouping->addItems({tr("Grouped by category"), tr("Grouped by demand")}); // as the enumerators
    auto* chips = new QWidget(this);
    addChips(chips);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(Theme::kMedium, Theme::kSmall, Theme::kMedium, Theme::kSmall);
    head->setSpacing(Theme::kSmall);
    head->addWidget(m_fit);
    head->addWidget(m_missing);
    head->addWidget(chips);
    head->addWidget(m_grouping);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(horizontalLine(this));
    layout->addWidget(m_tree, 1);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        fill();
        Q_EMIT groupingChanged();
    });
    connect(&theme, &Theme::changed, this, [this] {
        updateChips();
        fill();
    });
    updateFit();
}

void KeywordPanel::makeTree()
{
    m_tree->setObjectName(u"adKeywords"_s);
    m_tree->setAccessibleName(tr("Keywords of the ad"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(Theme::kMedium);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    auto* bars = new LevelDelegate(m_theme, this);
    m_tree->setItemDelegateForColumn(Level, bars);
    connect(bars, &LevelDelegate::levelAsked, this, [this](const QModelIndex& index, int level) {
        if (!m_readOnly)
            Q_EMIT levelAsked(m_terms.at(index.data(kTermRole).toInt()).term, level);
    });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() != Level)
            goToNext(index);
    });
    connect(m_tree, &QTreeView::activated, this, &KeywordPanel::goToNext);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &KeywordPanel::showMenu);
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
    updateFit();
    fill();
}

void KeywordPanel::setLevels(const SkillLevels& levels)
{
    m_levels = levels;
    updateFit();
    showLevels();
}

void KeywordPanel::setGrouping(Grouping grouping)
{
    m_grouping->setCurrentIndex(int(grouping));
}

KeywordPanel::Grouping KeywordPanel::grouping() const
{
    return Grouping(m_grouping->currentIndex());
}

void KeywordPanel::updateFit()
{
    const std::optional<SkillFit> found = fit();
    m_fit->setText(FitWords::sentence(found));
    setRole(m_fit, found && found->required > 0 ? "section" : "small");
    m_missing->setText(FitWords::missing(found));
    m_missing->setVisible(!m_missing->text().isEmpty());
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
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(Name);
    const QString chosen = current.data(kTermRole).isValid() ? current.data().toString() : QString();
    m_model->clear();
    m_model->setColumnCount(Level + 1);
    const QSet<Demand> shown = demands();
    const bool byDemand = grouping() == Grouping::ByDemand;
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
    m_tree->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(Count, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(Level, QHeaderView::ResizeToContents);
    select(chosen);
}

void KeywordPanel::fillGroup(const QIcon& icon, const QString& title, const QList<int>& terms)
{
    auto* group = new QStandardItem(icon, title);
    auto* count = new QStandardItem(QLocale().toString(terms.size()));
    auto* rest = new QStandardItem;
    for (QStandardItem* item : {group, count, rest}) {
        item->setFont(m_theme.bold());
        item->setSizeHint({0, kGroupRow});
        item->setFlags(Qt::ItemIsEnabled);
    }
    count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_model->appendRow({group, count, rest});
    for (const int term : terms)
        group->appendRow(itemsOf(term));
}

QList<QStandardItem*> KeywordPanel::itemsOf(int index) const
{
    const AskedTerm& term = m_terms[index];
    auto* name = new QStandardItem(TermMarks::categoryIcon(term.category, m_theme), term.term);
    name->setData(index, kTermRole);
    name->setSizeHint({0, kTermRow});
    //: how often a keyword stands in an ad
    auto* count = new QStandardItem(term.places.size() > 1 ? tr("%L1x").arg(term.places.size()) : QString());
    if (grouping() == Grouping::ByCategory)
        count->setIcon(TermMarks::underlineIcon(term.demand, m_theme));
    count->setForeground(m_theme.color(Theme::Token::Muted));
    count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    count->setData(index, kTermRole);
    auto* level = new QStandardItem;
    level->setData(index, kTermRole);
    level->setData(true, LevelDelegate::kShownRole);
    sayLevel(*name, *level);
    return {name, count, level};
}

void KeywordPanel::sayLevel(QStandardItem& name, QStandardItem& item) const
{
    const AskedTerm& term = m_terms[name.data(kTermRole).toInt()];
    const std::optional<int> level = m_levels.of(term.term);
    item.setData(level ? QVariant(*level) : QVariant(), LevelDelegate::kLevelRole);
    //: %1 how well I know a keyword, such as "Used" or "Not noted"
    const QString mine = tr("My level: %1").arg(LevelBars::words(level));
    item.setData(mine, Qt::AccessibleTextRole);
    item.setToolTip(mine);
    const QString places = tr("%n places", "", int(term.places.size()));
    //: %1 a keyword, %2 its category, %3 "Required", "Preferred" or "Mentioned", %4 "3 places", %5 "My level: Used"
    const QString words =
        tr("%1. %2. %3, %4. %5.")
            .arg(term.term, ChoiceWords::of(term.category), ChoiceWords::of(term.demand), places, mine);
    name.setData(words, Qt::AccessibleTextRole);
    name.setToolTip(plainToolTip(words));
}

void KeywordPanel::showLevels()
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QStandardItem* group = m_model->item(i);
        for (int row = 0; row < group->rowCount(); ++row)
            sayLevel(*group->child(row, Name), *group->child(row, Level));
    }
}

const AskedTerm* KeywordPanel::currentTerm() const
{
    const QVariant chosen = m_tree->currentIndex().data(kTermRole);
    return chosen.isValid() && chosen.toInt() < m_terms.size() ? &m_terms[chosen.toInt()] : nullptr;
}

void KeywordPanel::select(const QString& term)
{
    for (int i = 0; i < m_model->rowCount() && !term.isEmpty(); ++i) {
        const QStandardItem* group = m_model->item(i);
        for (int row = 0; row < group->rowCount(); ++row) {
            if (group->child(row, Name)->text() == term)
                m_tree->setCurrentIndex(group->child(row, Name)->index());
        }
    }
}

bool KeywordPanel::eventFilter(QObject* object, QEvent* event)
{
    const AskedTerm* term = currentTerm();
    if (event->type() != QEvent::KeyPress || m_readOnly || !term)
        return QWidget::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int level = key->key() - Qt::Key_0;
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || level < 0 || level > LevelBars::kMost)
        return QWidget::eventFilter(object, event);
    Q_EMIT levelAsked(term->term, level);
    return true;
}

void KeywordPanel::showMenu(const QPoint& position)
{
    const AskedTerm* term = currentTerm();
    if (!term)
        return;
    auto* menu = new QMenu(m_tree);
    menu->setObjectName(u"keywordMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Next place in the text"), this, [this] { goToNext(m_tree->currentIndex()); });
    if (!m_readOnly)
        addWordActions(*menu, *term);
    const QRect row = m_tree->visualRect(m_tree->currentIndex());
    menu->popup(m_tree->viewport()->mapToGlobal(row.contains(position) ? position : row.bottomLeft()));
}

void KeywordPanel::addWordActions(QMenu& menu, const AskedTerm& term)
{
    const QString word = term.term;
    const TermCategory category = term.category;
    QMenu* levels = menu.addMenu(tr("My &level"));
    for (int level = 0; level <= LevelBars::kMost; ++level) {
        //: an entry of a menu; %1 is its key, 0 to 4, %2 how well I know a keyword
        QAction* action = levels->addAction(tr("&%1 %2").arg(QLocale().toString(level), LevelBars::words(level)), this,
            [this, word, level] { Q_EMIT levelAsked(word, level); });
        action->setCheckable(true);
        action->setChecked(m_levels.of(word) == level);
    }
    QMenu* categories = menu.addMenu(tr("&Category"));
    categories->setObjectName(u"keywordCategories"_s);
    for (size_t i = 0; i < choiceWords<TermCategory>.size(); ++i) {
        const auto kind = TermCategory(i);
        QAction* action = categories->addAction(TermMarks::categoryIcon(kind, m_theme), ChoiceWords::of(kind), this,
            [this, word, kind] { Q_EMIT categoryAsked(word, kind); });
        action->setCheckable(true);
        action->setChecked(kind == category);
    }
    menu.addAction(tr("&Another name of..."), this, [this, word, category] { Q_EMIT nameAsked(word, category); })
        ->setObjectName(u"keywordName"_s);
    menu.addAction(tr("Never a &keyword"), this, [this, word] { Q_EMIT banAsked(word); })
        ->setObjectName(u"keywordBan"_s);
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
