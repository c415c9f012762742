// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Ids.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QAction;

namespace foothold {

class ApplicationChooser;
class RoundForm;
class TablePane;

// All interview rounds, coming ones first, and the form of one.
class RoundsTab : public QWidget
{
    Q_OBJECT

public:
    // The actions stay the page's: add stands in the empty state, sheet above the form.
    RoundsTab(const PageContext& context, QAction* add, QAction* sheet, QWidget* parent = nullptr);

    TablePane* table() const { return m_table; }
    InterviewRoundId current() const;
    void askForNew();
    void add(ApplicationId application);
    void removeSelected();
    void flush();
    void refreshTimes(); // what is coming may be over by now

Q_SIGNALS:
    void currentChanged();

private:
    void makeTable(QAction* add);
    void showCurrent();

    PageContext m_context;
    ApplicationChooser* m_chooser;
    TablePane* m_table = nullptr;
    RoundForm* m_form;
};

} // namespace foothold
