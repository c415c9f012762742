// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace foothold {

// Asks which company each chosen file is an ad of, and the ad's title. Returns a value; stores nothing.
class AdFilesDialog : public QDialog
{
    Q_OBJECT

public:
    struct Entry
    {
        QString path{};
        QString company{};
        QString title{};
    };

    explicit AdFilesDialog(const QStringList& files, QWidget* parent = nullptr);

    QList<Entry> entries() const;

private:
    void updateButton();

    QStringList m_files;
    QTableWidget* m_table;
    QPushButton* m_import;
};

} // namespace foothold
