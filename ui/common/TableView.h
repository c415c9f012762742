// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace foothold {

class RecordDelegate;
class Settings;

// A table as looks.md wants it: 28 px rows, no vertical lines, whole rows, hover, sorting, columns to choose,
// Ctrl+C copies the selected rows as tab-separated text. Remembers its columns under its name.
class TableView : public QTableView
{
    Q_OBJECT

public:
    TableView(const QString& name, Settings& settings, QWidget* parent = nullptr);
    ~TableView() override;

    void setModel(QAbstractItemModel* model) override; // set it once, with all its columns
    void sortBy(const QString& key, Qt::SortOrder order = Qt::AscendingOrder); // unless the student chose another
    void copySelection();
    QString selectedText() const; // visible cells of the selected rows, in the order shown
    void saveState();
    void finishEditing(); // what stands in a cell's editor is stored

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void restoreState();
    void showColumnMenu(const QPoint& position);
    void setHoveredRow(int row);
    int columnOf(const QString& key) const;

    Settings& m_settings;
    RecordDelegate* m_delegate;
    bool m_sortRestored = false;
};

} // namespace foothold
