// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace foothold {

class SearchField;

// The band on top of a page: title, the page's chips and switches, search, and the button of its main action.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    // Ctrl+F anywhere in the page moves to the search field.
    PageHeader(const QString& title, QWidget* page);

    SearchField* search() const { return m_search; }
    void addMiddle(QWidget* widget); // after the title
    void addMainAction(QAction* action); // a button at the right

private:
    QHBoxLayout* m_middle;
    QHBoxLayout* m_actions;
    SearchField* m_search;
};

} // namespace foothold
