// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/KeywordFilters.h"

#include "ui/common/ChoiceWords.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/TermMarks.h"
#include "ui/common/Theme.h"

#include <QButtonGroup>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace foothold {

KeywordFilters::KeywordFilters(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(Theme::kMargin, 0, Theme::kMargin, Theme::kMedium);
    addBy();
    addGap();
    addDemands();
    addGap();
    m_targets = addChip(tr("Only targets"), u"onlyTargets"_s);
    m_targets->setToolTip(tr("Only companies that are targets, without candidates and dropped ones"));
    connect(m_targets, &QToolButton::toggled, this, &KeywordFilters::changed);
    addGap();
    addCategories();
    drawMarks();
    connect(&theme, &Theme::changed, this, &KeywordFilters::drawMarks);
}

QToolButton* KeywordFilters::addChip(const QString& text, const QString& name)
{
    auto* chip = new QToolButton(this);
    chip->setObjectName(name);
    chip->setText(text);
    chip->setCheckable(true);
    chip->setProperty("role", u"chip"_s);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(chip);
    return chip;
}

void KeywordFilters::addGap()
{
    auto* gap = new QWidget(this);
    gap->setFixedSize(Theme::kSmall, 1);
    layout()->addWidget(gap);
}

void KeywordFilters::addBy()
{
    auto* group = new QButtonGroup(this);
    //: columns of the heatmap
    auto* companies = addChip(tr("By company"), u"byCompany"_s);
    //: columns of the heatmap
    m_ads = addChip(tr("By ad"), u"byAd"_s);
    group->addButton(companies);
    group->addButton(m_ads);
    companies->setChecked(true);
    connect(m_ads, &QToolButton::toggled, this, &KeywordFilters::byChanged);
}

void KeywordFilters::addDemands()
{
    auto* group = new QButtonGroup(this);
    const std::pair<Demand, QString> words[] = {
        {Demand::Mentioned, tr("Any mention")},
        //: keywords that ads ask for or wish for
        {Demand::Preferred, tr("At least preferred")},
        {Demand::Required, tr("Required")},
    };
    for (const auto& [demand, text] : words) {
        auto* chip = addChip(text, u"atLeast_"_s + choiceText(demand));
        group->addButton(chip);
        m_demands.insert(demand, chip);
        connect(chip, &QToolButton::toggled, this, [this](bool on) {
            if (on)
                Q_EMIT changed();
        });
    }
    m_demands.value(Demand::Mentioned)->setChecked(true);
}

void KeywordFilters::addCategories()
{
    for (size_t i = 0; i < choiceWords<TermCategory>.size(); ++i) {
        const auto category = static_cast<TermCategory>(i);
        auto* chip = addChip(ChoiceWords::of(category), u"category_"_s + choiceText(category));
        m_categories.insert(category, chip);
        connect(chip, &QToolButton::toggled, this, &KeywordFilters::changed);
    }
}

void KeywordFilters::drawMarks()
{
    for (auto chip = m_categories.cbegin(); chip != m_categories.cend(); ++chip)
        chip.value()->setIcon(TermMarks::categoryIcon(chip.key(), m_theme));
}

DemandMatrix::By KeywordFilters::by() const
{
    return m_ads->isChecked() ? DemandMatrix::By::Ad : DemandMatrix::By::Company;
}

Demand KeywordFilters::atLeast() const
{
    for (const Demand demand : {Demand::Required, Demand::Preferred}) {
        if (m_demands.value(demand)->isChecked())
            return demand;
    }
    return Demand::Mentioned;
}

bool KeywordFilters::onlyTargets() const
{
    return m_targets->isChecked();
}

QSet<TermCategory> KeywordFilters::categories() const
{
    QSet<TermCategory> chosen;
    for (auto chip = m_categories.cbegin(); chip != m_categories.cend(); ++chip) {
        if (chip.value()->isChecked())
            chosen.insert(chip.key());
    }
    return chosen;
}

void KeywordFilters::setCategoriesPresent(const QSet<TermCategory>& present)
{
    for (auto chip = m_categories.cbegin(); chip != m_categories.cend(); ++chip)
        chip.value()->setVisible(present.contains(chip.key()) || chip.value()->isChecked());
}

void KeywordFilters::clear()
{
    m_demands.value(Demand::Mentioned)->setChecked(true);
    m_targets->setChecked(false);
    for (QToolButton* chip : std::as_const(m_categories))
        chip->setChecked(false);
}

} // namespace foothold
