// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/AskedTerms.h"
#include "core/insight/SkillFit.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QModelIndex;
class QStandardItem;
class QStandardItemModel;
class QToolButton;
class QTreeView;

namespace foothold {

class Theme;

// The keywords of one ad, grouped by category or demand, with my level beside each. A click goes to the next place in
// the text; the keys 0 to 4 note my level. Knows nothing of the store.
class KeywordPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Grouping { ByCategory, ByDemand };

    KeywordPanel(const Theme& theme, bool readOnly, QWidget* parent = nullptr);

    void setTerms(const QList<AskedTerm>& terms); // of another ad, or found anew
    void setLevels(const SkillLevels& levels); // says the fit of the ad too
    void setNote(const QString& text); // such as "12 ads still being read"
    void setGrouping(Grouping grouping);
    Grouping grouping() const;
    std::optional<SkillFit> fit() const { return skillFit(m_terms, m_levels); }
    QSet<Demand> demands() const;
    QTreeView* tree() const { return m_tree; }

Q_SIGNALS:
    void placeAsked(int start, int length);
    void demandsChanged();
    void groupingChanged();
    void levelAsked(const QString& term, int level);
    void nameAsked(const QString& term, foothold::TermCategory category); // it is another name of something
    void banAsked(const QString& term);
    void categoryAsked(const QString& term, foothold::TermCategory category);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void makeTree();
    void addChips(QWidget* row);
    void fill();
    void fillGroup(const QIcon& icon, const QString& title, const QList<int>& terms);
    QList<QStandardItem*> itemsOf(int term) const;
    void sayLevel(QStandardItem& name, QStandardItem& item) const;
    void updateChips();
    void updateFit();
    void showLevels();
    void goToNext(const QModelIndex& index);
    const AskedTerm* currentTerm() const;
    void select(const QString& term);
    void showMenu(const QPoint& position);
    void addWordActions(QMenu& menu, const AskedTerm& term);

    const Theme& m_theme;
    bool m_readOnly;
    QLabel* m_fit;
    QLabel* m_missing;
    QTreeView* m_tree;
    QStandardItemModel* m_model;
    QLabel* m_note;
    QComboBox* m_grouping;
    QHash<Demand, QToolButton*> m_chips;
    QList<AskedTerm> m_terms;
    SkillLevels m_levels;
    QHash<QString, int> m_next; // the place a click goes to
};

} // namespace foothold
