// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PageId.h"
#include "ui/common/RecordRef.h"

#include <QWidget>

class QAction;

namespace foothold {

// One page of the main window, made anew for each campaign. Pages do not know each other.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual PageId id() const = 0;
    // Selects and shows the record, in an ad also the range; false: this page does not show such a record.
    virtual bool showRecord(const RecordRef& record) = 0;
    // What the page shows now, for Back and Forward; invalid: nothing.
    virtual RecordRef currentRecord() const { return {}; }
    // For the page's menu, with their shortcuts; the page owns them.
    virtual QList<QAction*> actions() const { return {}; }
    // Writes what was typed and not stored yet. Called before the page, the campaign or the window goes.
    virtual void flush() { }
    // A new day has begun: ages, due dates and deadlines are others now.
    virtual void turnDay() { }
    // One line for the status bar, such as "36 companies, 28 targets of 30-40".
    virtual QString summary() const { return {}; }

Q_SIGNALS:
    void summaryChanged(); // summary() is another now
    void recordShown(const foothold::RecordRef& record); // the student selected it; goes into the history
};

} // namespace foothold
