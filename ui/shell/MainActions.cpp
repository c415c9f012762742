// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainActions.h"

#include "ui/common/Theme.h"

#include <QAction>
#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace foothold {

MainActions::MainActions(QObject* parent)
    : QObject(parent)
    , scheme(new QActionGroup(this))
{
    newCampaign = add("newCampaign", tr("&New campaign..."), Icon::Add, Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    openCampaign = add("openCampaign", tr("&Open..."), Icon::Folder, QKeySequence::Open);
    importFolder = add("importFolder", tr("&Import job ads from a folder..."), Icon::Import, Qt::CTRL | Qt::Key_I);
    importFiles = add("importFiles", tr("Import job ads from &files..."), Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    saveCopy = add("saveCopy", tr("Save a copy &as..."), QKeySequence::SaveAs);
    backUp = add("backUp", tr("&Back up now"));
    restoreBackup = add("restoreBackup", tr("Res&tore a backup..."));
    newFromJson = add("newFromJson", tr("New campaign from &JSON..."));
    exportJson = add("exportJson", tr("E&xport campaign as JSON..."));
    mergeJson = add("mergeJson", tr("&Merge a copy from JSON..."));
    closeCampaign = add("closeCampaign", tr("&Close campaign"), QKeySequence::Close);
    quit = add("quit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    undo = add("undo", tr("&Undo"), Icon::Undo, QKeySequence::Undo);
    redo = add("redo", tr("&Redo"), Icon::Redo, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    back = add("back", tr("&Back"), Icon::Back, QKeySequence(Qt::ALT | Qt::Key_Left));
    forward = add("forward", tr("&Forward"), Icon::Forward, QKeySequence(Qt::ALT | Qt::Key_Right));
    palette = add("palette", tr("&Jump to a record or an action..."), Icon::Command, Qt::CTRL | Qt::Key_K);
    searchAll = add("searchAll", tr("&Search everything"), Icon::Search, Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    toggleSidebar = add("toggleSidebar", tr("Fold the side&bar"), Icon::Sidebar, Qt::Key_F9);
    newWindow = add("newWindow", tr("New &window"), Icon::Window, Qt::CTRL | Qt::ALT | Qt::Key_N);
    reopenLast = add("reopenLast", tr("Open the last campaign at the &start"));
    reopenLast->setCheckable(true);
    openDemo = add("openDemo", tr("Open the demo campaign"), Icon::Demo);
    newDemo = add("newDemo", tr("New &demo campaign"));
    help = add("help", tr("&Help contents"), Icon::Help, QKeySequence(Qt::Key_F1));
    about = add("about", tr("&About Foothold"));
    about->setMenuRole(QAction::AboutRole);
    ofCampaign = {
        exportJson, mergeJson, saveCopy, backUp, restoreBackup, closeCampaign, searchAll, toggleSidebar, newWindow};
    for (QAction* action : {undo, redo, back, forward})
        action->setEnabled(false);
    addSchemes();
}

void MainActions::addSchemes()
{
    const std::pair<Theme::Scheme, QAction*> schemes[] = {
        //: colours of the window
        {Theme::Scheme::System, add("schemeSystem", tr("Colours of the &system"))},
        {Theme::Scheme::Light, add("schemeLight", tr("&Light colours"))},
        {Theme::Scheme::Dark, add("schemeDark", tr("&Dark colours"))},
    };
    for (const auto& [value, action] : schemes) {
        action->setCheckable(true);
        action->setData(int(value));
        scheme->addAction(action);
    }
}

QAction* MainActions::add(const char* name, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    return action;
}

QAction* MainActions::add(const char* name, const QString& text, Icon icon, const QKeySequence& keys)
{
    QAction* action = add(name, text, keys);
    action->setIcon(foothold::icon(icon));
    return action;
}

} // namespace foothold
