// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Backup.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace foothold {

// The backups of a campaign, to choose one of. For a damaged campaign it says what happened and offers to save what can
// still be read instead. It only asks; who opened it acts on choice().
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    struct Contents
    {
        QString explanation{};
        QList<BackupInfo> backups{};
        bool offersSalvage = false;
    };
    enum class Choice { Nothing, Restore, Salvage };

    explicit RestoreDialog(const Contents& contents, QWidget* parent = nullptr);

    Choice choice() const { return m_choice; }
    QString backup() const; // of the chosen row

private:
    void fill(const QList<BackupInfo>& backups);
    void addButtons(bool offersSalvage);
    void choose(Choice choice);
    void updateButtons();

    QTreeWidget* m_list;
    QPushButton* m_restore = nullptr;
    Choice m_choice = Choice::Nothing;
};

} // namespace foothold
