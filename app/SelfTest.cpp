// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SelfTest.h"

#include "app/Wiring.h"
#include "core/campaign/KeywordReader.h"
#include "ui/common/ErrorWords.h"
#include "ui/common/Page.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QLineEdit>
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

QString nameOf(PageId page)
{
    static const QStringList names{
        u"companies"_s, u"ads"_s, u"keywords"_s, u"applications"_s, u"interviews"_s, u"search"_s};
    return names.value(int(page));
}

// A widget is painted as the student would see it: laid out, with what waits in the event queue done.
bool writePicture(QWidget& window, const QString& file)
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
    return window.grab().save(file);
}

bool writePictures(Wiring& wiring, const QDir& folder, const QString& name)
{
    for (const auto& [scheme, word] :
        {std::pair{Theme::Scheme::Light, u"light"_s}, std::pair{Theme::Scheme::Dark, u"dark"_s}}) {
        wiring.theme().setScheme(scheme);
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            wiring.window().resize(size);
            const QString file = u"%1-%2-%3.png"_s.arg(name, word, QString::number(size.width()));
            if (!writePicture(wiring.window(), folder.filePath(file)))
                return false;
        }
    }
    return true;
}

// A page that shows a kind of record without naming it would not be asked for one.
bool namesAllItShows(Workspace& workspace, const CampaignStore& store)
{
    bool all = true;
    forEachRecord([&]<class R>(std::type_identity<R>) {
        const QList<R> records = store.list<R>();
        for (const PageId page : workspace.pages()) {
            if (!records.isEmpty() && !workspace.mayShow(page, Fields<R>::kind))
                all = !workspace.page(page)->showRecord(refTo<R>(records.first().id)) && all;
        }
    });
    return all;
}

// What is seen only after some keys: results of a search, the palette, and the bar after a deletion.
bool writeWaysAround(Wiring& wiring, const QDir& folder)
{
    MainWindow& window = wiring.window();
    window.workspace()->openPage(PageId::Search);
    window.workspace()->currentPage()->setProperty("query", u"time series"_s);
    if (!writePictures(wiring, folder, u"search-found"_s))
        return false;
    window.workspace()->openPage(PageId::Companies);
    window.offerUndo(u"Deleted Acme."_s);
    window.findChild<QAction*>(u"palette"_s)->trigger();
    auto* line = window.findChild<QLineEdit*>(u"paletteLine"_s);
    line->setText(u"datint"_s);
    Q_EMIT line->textEdited(line->text());
    return writePictures(wiring, folder, u"palette"_s);
}

} // namespace

int runSelfTest(const QString& pictures)
{
    const QTemporaryDir folder;
    const QDir pictureFolder(pictures);
    if (!pictures.isEmpty() && !pictureFolder.mkpath(u"."_s))
        return fail(u"cannot make %1"_s.arg(pictures));
    // A day that stands still, so that pictures differ only where the program does.
    auto clock = std::make_unique<FixedClock>(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    Wiring wiring(folder.filePath(u"settings.ini"_s), folder.path(), std::move(clock));
    wiring.window().show();
    if (!pictures.isEmpty() && !writePictures(wiring, pictureFolder, u"start"_s))
        return fail(u"cannot write the pictures"_s);
    const Status opened = wiring.session().openDemo();
    if (!opened)
        return fail(ErrorWords::of(opened.error()));
    if (const Status read = wiring.session().keywords()->readAll(); !read)
        return fail(ErrorWords::of(read.error()));
    Workspace* workspace = wiring.window().workspace();
    if (!workspace)
        return fail(u"the window shows no campaign"_s);
    for (const PageId page : workspace->pages()) {
        workspace->openPage(page);
        QCoreApplication::processEvents();
        if (!workspace->currentPage()->isVisible())
            return fail(u"page %1 did not show"_s.arg(nameOf(page)));
        wiring.window().grab(); // paints everything
        if (!pictures.isEmpty() && !writePictures(wiring, pictureFolder, nameOf(page)))
            return fail(u"cannot write the pictures"_s);
    }
    if (!pictures.isEmpty() && !writeWaysAround(wiring, pictureFolder))
        return fail(u"cannot write the pictures"_s);
    if (!namesAllItShows(*workspace, *wiring.session().store()))
        return fail(u"a page shows records that its kShows does not name"_s);
    wiring.window().close();
    return wiring.session().store() ? fail(u"the campaign is still open"_s) : 0;
}

} // namespace foothold
