// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RecordRef.h"
#include "ui/shell/PaletteModel.h"

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace foothold {

class CampaignStore;
class CommandPalette;
class MainActions;
class Notifier;
class Settings;
class Workspace;

// The window's ways to go straight to something: the palette, the search, and the mouse's Back and Forward buttons.
class Jumps : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QMainWindow& window;
        MainActions& actions;
        Settings& settings;
        Notifier& notifier;
    };

    explicit Jumps(const Parts& parts, QObject* parent);

    void enter(Workspace& workspace, CampaignStore& store);
    void leave();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showPalette();
    void openRecord(const RecordRef& record);
    void run(QAction* action);
    void search(const QString& typed);
    void remember(const QString& key);
    QList<PaletteModel::Command> commands() const;

    Parts m_parts;
    CommandPalette* m_palette = nullptr;
    QPointer<Workspace> m_workspace;
    QPointer<CampaignStore> m_store;
};

} // namespace foothold
