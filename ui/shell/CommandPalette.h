// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PaletteModel.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace foothold {

// A field over the window that jumps to any record or action by a few letters, without the mouse: Up, Down, Enter, Esc.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* window);

    void open(const PaletteModel::Source& source);
    void dismiss(); // the focus goes back to where it was

Q_SIGNALS:
    void recordChosen(const foothold::RecordRef& record);
    void actionChosen(QAction* action);
    void searchChosen(const QString& typed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(int key);
    void moveBy(int rows, bool around);
    void choose(const QModelIndex& index);
    void showTyped(const QString& typed);
    void announce();
    void place();

    PaletteModel* m_model;
    QLineEdit* m_line;
    QListView* m_list;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace foothold
