// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/Taxonomy.h"
#include "support/FakePage.h"
#include "support/TestPageContext.h"
#include "ui/shell/MainActions.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Session.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QTemporaryDir>

namespace foothold {

// A shown window without a campaign, in a folder of its own, with two fake pages.
struct TestWindow
{
    TestWindow() { window->show(); }

    QString file(const QString& name) const { return folder.filePath(name); }
    void makeCampaign(const QString& name)
    {
        dialogs.file = file(name);
        action(QStringLiteral("newCampaign"))->trigger();
    }
    // The shell's own first: a page may have one of the same name.
    QAction* action(const QString& name) const
    {
        auto* shells = window->findChild<MainActions*>()->findChild<QAction*>(name);
        return shells ? shells : window->findChild<QAction*>(name);
    }
    template <class W> W* child(const QString& name) const { return window->findChild<W*>(name); }
    FakePage* fakePage(PageId id) const { return static_cast<FakePage*>(window->workspace()->page(id)); }

    QTemporaryDir folder{};
    FixedClock clock{QDateTime(QDate(2027, 3, 1), QTime(12, 0), Qt::UTC)};
    FakeDialogs dialogs{};
    Settings settings{file(QStringLiteral("settings.ini"))};
    Theme theme{Theme::Scheme::Light};
    std::unique_ptr<Session> session =
        std::make_unique<Session>(clock, settings, Taxonomy::builtIn().value(), Session::Hooks{});
    QList<PageFactory> pages{foothold::fakePage(PageId::Companies, RecordKind::Company),
        foothold::fakePage(PageId::Ads, RecordKind::JobAd), foothold::fakePage(PageId::Search, RecordKind::Campaign)};
    std::unique_ptr<MainWindow> window =
        std::make_unique<MainWindow>(MainWindow::Parts{*session, settings, dialogs, theme, pages});
};

} // namespace foothold
