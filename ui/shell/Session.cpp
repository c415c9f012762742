// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Session.h"

#include "core/campaign/KeywordReader.h"
#include "core/keywords/Taxonomy.h"
#include "core/settings/Settings.h"
#include "ui/common/UsualStages.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace foothold {

Session::Session(
    const Clock& clock, Settings& settings, std::shared_ptr<const Taxonomy> taxonomy, Hooks hooks, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_settings(settings)
    , m_taxonomy(std::move(taxonomy))
    , m_hooks(std::move(hooks))
    , m_demoFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
{ }

Session::~Session() = default;

QStringList Session::recentFiles() const
{
    QStringList files = m_settings.recentFiles();
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    return files;
}

Status Session::create(const QString& path)
{
    Campaign campaign;
    campaign.name = QFileInfo(path).completeBaseName();
    return take(CampaignStore::create(path, m_clock, {.campaign = campaign, .stages = usualStages()}));
}

Status Session::open(const QString& path)
{
    if (m_store && QFileInfo(m_store->path()) == QFileInfo(path))
        return {};
    Opened opened = CampaignStore::open(path, m_clock);
    if (!opened && opened.error().code == Error::Code::Missing)
        m_settings.removeRecentFile(path);
    return take(std::move(opened));
}

Status Session::makeDemo(const QString& path)
{
    if (!m_hooks.demo)
        return Error{Error::Code::Missing, path, {}};
    if (!QDir().mkpath(m_demoFolder))
        return Error{Error::Code::Unwritable, m_demoFolder, {}};
    return take(m_hooks.demo(path, m_clock));
}

Status Session::openDemo()
{
    const QString path = QDir(m_demoFolder).filePath(u"demo.foothold"_s);
    return QFileInfo::exists(path) ? open(path) : makeDemo(path);
}

Status Session::openNewDemo()
{
    const QDir folder(m_demoFolder);
    QString path = folder.filePath(u"demo.foothold"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"demo-%1.foothold"_s.arg(number));
    return makeDemo(path);
}

Status Session::take(Opened opened)
{
    if (!opened)
        return opened.error();
    close();
    m_store = std::move(opened).value();
    m_keywords = std::make_unique<KeywordReader>(*m_store, m_taxonomy);
    m_keywords->start();
    m_settings.addRecentFile(m_store->path());
    Q_EMIT changed();
    return {};
}

void Session::close()
{
    if (!m_store)
        return;
    Q_EMIT aboutToChange();
    m_keywords.reset();
    m_store.reset();
    Q_EMIT changed();
}

} // namespace foothold
