// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ads/AdFacets.h"

#include <QWidget>

#include <functional>

class QMenu;

namespace foothold {

class FlowLayout;

// What the ads are narrowed down to, as chips: a click takes one away. The menu of its action chooses more. Hidden
// while nothing is chosen.
class AdFacetBar : public QWidget
{
    Q_OBJECT

public:
    // The facets must outlive the bar; `ads` are those to count.
    AdFacetBar(const AdFacets& facets, std::function<QList<JobAd>()> ads, QWidget* parent = nullptr);

    const AdFacets::Chosen& chosen() const { return m_chosen; }
    bool isChosen() const;
    void clear();
    QMenu* menu() const { return m_menu; } // made anew whenever it opens

Q_SIGNALS:
    void chosenChanged();
    void aboutToCount(); // the facets should be up to date now

private:
    void fillMenu();
    void fillFacet(AdFacets::Facet facet);
    void toggle(AdFacets::Facet facet, const QString& key);
    void showChips();

    const AdFacets& m_facets;
    std::function<QList<JobAd>()> m_ads;
    QMenu* m_menu;
    FlowLayout* m_layout;
    AdFacets::Chosen m_chosen;
};

} // namespace foothold
