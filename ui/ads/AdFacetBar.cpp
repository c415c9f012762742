// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/AdFacetBar.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr qsizetype kMostValues = 30; // of a facet in the menu; the filter's text finds the others

QString escaped(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

AdFacetBar::AdFacetBar(const AdFacets& facets, std::function<QList<JobAd>()> ads, QWidget* parent)
    : QWidget(parent)
    , m_facets(facets)
    , m_ads(std::move(ads))
    , m_menu(new QMenu(tr("Narrow down"), this))
    , m_layout(new FlowLayout(this))
{
    setObjectName(u"adFacets"_s);
    m_menu->setObjectName(u"facetMenu"_s);
    m_layout->setContentsMargins(Theme::kMargin, 0, Theme::kMargin, Theme::kSmall);
    m_layout->setSpacing(Theme::kTight);
    connect(m_menu, &QMenu::aboutToShow, this, &AdFacetBar::fillMenu);
    hide();
}

bool AdFacetBar::isChosen() const
{
    return std::any_of(m_chosen.cbegin(), m_chosen.cend(), [](const QSet<QString>& keys) { return !keys.isEmpty(); });
}

void AdFacetBar::clear()
{
    if (!isChosen())
        return;
    m_chosen.clear();
    showChips();
    Q_EMIT chosenChanged();
}

void AdFacetBar::fillMenu()
{
    Q_EMIT aboutToCount();
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly)); // clear() leaves these
    for (int i = 0; i < AdFacets::kFacets; ++i)
        fillFacet(AdFacets::Facet(i));
    m_menu->addSeparator();
    QAction* all = m_menu->addAction(tr("Show &all ads"), this, &AdFacetBar::clear);
    all->setObjectName(u"clearFacets"_s);
    all->setEnabled(isChosen());
}

void AdFacetBar::fillFacet(AdFacets::Facet facet)
{
    QMenu* values = m_menu->addMenu(escaped(AdFacets::title(facet)));
    values->setObjectName(u"facet_"_s + AdFacets::name(facet));
    if (facet == AdFacets::Facet::Fit && !m_facets.knowsFit()) {
        values->addAction(tr("The ads are still being compared."))->setEnabled(false);
        return;
    }
    QList<AdFacets::Value> found = m_facets.values(m_ads(), facet);
    found.resize(std::min(found.size(), kMostValues));
    for (const AdFacets::Value& value : std::as_const(found)) {
        //: an entry of a menu: %1 a value such as a company, %2 how many ads have it
        const QString words = tr("%1 (%2)").arg(escaped(value.text), QLocale().toString(value.ads));
        QAction* action = values->addAction(words, this, [this, facet, key = value.key] { toggle(facet, key); });
        action->setData(value.key);
        action->setCheckable(true);
        action->setChecked(m_chosen.value(facet).contains(value.key));
    }
}

void AdFacetBar::toggle(AdFacets::Facet facet, const QString& key)
{
    QSet<QString>& keys = m_chosen[facet];
    if (!keys.remove(key))
        keys.insert(key);
    showChips();
    Q_EMIT chosenChanged();
}

void AdFacetBar::showChips()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was clicked
        delete item;
    }
    for (int i = 0; i < AdFacets::kFacets; ++i) {
        const auto facet = AdFacets::Facet(i);
        for (const QString& key : m_chosen.value(facet)) {
            auto* chip = new QToolButton(this);
            chip->setObjectName(u"chip_"_s + AdFacets::name(facet));
            chip->setProperty("role", u"chip"_s);
            chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            chip->setIcon(icon(Icon::Close));
            chip->setFocusPolicy(Qt::StrongFocus);
            //: a chip of a filter: %1 what it is about, such as "Company", %2 the value
            chip->setText(tr("%1: %2").arg(escaped(AdFacets::title(facet)), escaped(m_facets.text(facet, key))));
            chip->setToolTip(tr("Take this filter away"));
            m_layout->addWidget(chip);
            connect(chip, &QToolButton::clicked, this, [this, facet, key] { toggle(facet, key); });
        }
    }
    setVisible(isChosen());
}

} // namespace foothold
