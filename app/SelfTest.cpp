// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SelfTest.h"

#include "app/Wiring.h"
#include "ui/common/ErrorWords.h"
#include "ui/common/Page.h"
#include "ui/shell/Workspace.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

int fail(const QString& reason)
{
    QTextStream(stderr) << "self-test: " << reason << Qt::endl;
    return 1;
}

} // namespace

int runSelfTest()
{
    const QTemporaryDir folder;
    Wiring wiring(folder.filePath(u"settings.ini"_s), folder.path());
    wiring.window().show();
    const Status opened = wiring.session().openDemo();
    if (!opened)
        return fail(ErrorWords::of(opened.error()));
    if (!wiring.window().workspace())
        return fail(u"the window shows no campaign"_s);
    for (const PageId page : wiring.window().workspace()->pages()) {
        wiring.window().workspace()->openPage(page);
        QCoreApplication::processEvents();
        if (!wiring.window().workspace()->currentPage()->isVisible())
            return fail(u"page %1 did not show"_s.arg(int(page)));
        wiring.window().grab(); // paints everything
    }
    wiring.window().close();
    return wiring.session().store() ? fail(u"the campaign is still open"_s) : 0;
}

} // namespace foothold
