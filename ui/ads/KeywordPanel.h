// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/AskedTerms.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;
class QModelIndex;
class QStandardItem;
class QStandardItemModel;
class QToolButton;
class QTreeView;

namespace foothold {

class Theme;

// The keywords of one ad, grouped by demand or category. A click goes to the next place in the text.
class KeywordPanel : public QWidget
{
    Q_OBJECT

public:
    explicit KeywordPanel(const Theme& theme, QWidget* parent = nullptr);

    void setTerms(const QList<AskedTerm>& terms); // of another ad, or found anew
    void setNote(const QString& text); // such as "12 ads still being read"
    QSet<Demand> demands() const;
    QTreeView* tree() const { return m_tree; }

Q_SIGNALS:
    void placeAsked(int start, int length);
    void demandsChanged();

private:
    void addChips(QWidget* row);
    void fill();
    void fillGroup(const QIcon& icon, const QString& title, const QList<int>& terms);
    QList<QStandardItem*> itemsOf(int term) const;
    void updateChips();
    void goToNext(const QModelIndex& index);

    const Theme& m_theme;
    QTreeView* m_tree;
    QStandardItemModel* m_model;
    QLabel* m_note;
    QComboBox* m_grouping;
    QHash<Demand, QToolButton*> m_chips;
    QList<AskedTerm> m_terms;
    QHash<QString, int> m_next; // the place a click goes to
};

} // namespace foothold
