// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;

namespace foothold {

// The window's own actions, with their names, keys and icons; MainWindow says what they do.
class MainActions : public QObject
{
    Q_OBJECT

public:
    explicit MainActions(QObject* parent);

    QAction* newCampaign;
    QAction* openCampaign;
    QAction* importFolder;
    QAction* importFiles;
    QAction* saveCopy;
    QAction* backUp;
    QAction* restoreBackup;
    QAction* newFromJson;
    QAction* exportJson;
    QAction* mergeJson;
    QAction* closeCampaign;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* back;
    QAction* forward;
    QAction* palette;
    QAction* searchAll;
    QAction* toggleSidebar;
    QAction* newWindow;
    QAction* reopenLast; // checkable
    QAction* openDemo; // of the start page
    QAction* newDemo;
    QAction* help;
    QAction* about;
    QActionGroup* scheme; // data: Theme::Scheme as int
    QList<QAction*> ofCampaign{}; // need an open one

private:
    QAction* add(const char* name, const QString& text, const QKeySequence& keys = {});
    QAction* add(const char* name, const QString& text, Icon icon, const QKeySequence& keys = {});
    void addSchemes();
};

} // namespace foothold
