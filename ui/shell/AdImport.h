// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportPlan.h"

#include <QObject>

class QWidget;

namespace foothold {

class Dialogs;
class Notifier;
class Session;

// Brings job ads into the open campaign, or into a new one where none is open.
class AdImport : public QObject
{
    Q_OBJECT

public:
    AdImport(Session& session, Dialogs& dialogs, Notifier& notifier, QWidget* window);

    void chooseFolder();
    void chooseFiles();
    void importFolder(const QString& folder);

private:
    bool ensureCampaign(const QString& folder);
    void apply(const ImportPlan& plan);

    Session& m_session;
    Dialogs& m_dialogs;
    Notifier& m_notifier;
    QWidget* m_window;
};

} // namespace foothold
