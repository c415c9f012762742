// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/DemandMatrix.h"

#include <QWidget>

class QToolButton;

namespace foothold {

class Theme;

// The chips above the heatmap: columns, demand, target companies, categories.
class KeywordFilters : public QWidget
{
    Q_OBJECT

public:
    explicit KeywordFilters(const Theme& theme, QWidget* parent = nullptr);

    DemandMatrix::By by() const;
    Demand atLeast() const;
    bool onlyTargets() const;
    QSet<TermCategory> categories() const; // empty: all
    void setCategoriesPresent(const QSet<TermCategory>& present); // others are hidden
    void clear(); // of what leaves keywords out

Q_SIGNALS:
    void byChanged();
    void changed();

private:
    QToolButton* addChip(const QString& text, const QString& name);
    void addGap();
    void addBy();
    void addDemands();
    void addCategories();
    void drawMarks();

    const Theme& m_theme;
    QToolButton* m_ads = nullptr;
    QToolButton* m_targets = nullptr;
    QHash<Demand, QToolButton*> m_demands;
    QHash<TermCategory, QToolButton*> m_categories;
};

} // namespace foothold
