// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Session.h"

#include "core/campaign/KeywordReader.h"
#include "core/keywords/Taxonomy.h"
#include "core/settings/SettingKeys.h"
#include "core/settings/Settings.h"
#include "core/storage/Backup.h"
#include "core/storage/FileCheck.h"
#include "ui/common/OnPool.h"
#include "ui/common/UsualStages.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kFirstPicture = 300; // ms until the window has shown itself, so that the check takes nothing from that

} // namespace

Session::Session(
    const Clock& clock, Settings& settings, std::shared_ptr<const Taxonomy> taxonomy, Hooks hooks, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_settings(settings)
    , m_taxonomy(std::move(taxonomy))
    , m_days(clock)
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
    Database::Opening opening;
    if (!m_backupRoot.isEmpty())
        opening.beforeMigration = backup::beforeMigration(m_backupRoot, m_clock.now());
    opening.checkLater = true;
    const Status opened = openWith(path, opening);
    if (opened)
        QTimer::singleShot(kFirstPicture, this, &Session::checkOnPool);
    return opened;
}

void Session::checkOnPool()
{
    if (!m_store)
        return;
    if (m_store->isChecked())
        return backUpDaily();
    onPool(
        this, [file = m_store->path()] { return checkQuickly(file); },
        [this, opened = m_opened](const Status& checked) {
            if (m_store && opened == m_opened)
                finishCheck(checked);
        });
}

// A file that could not be read just now is checked before its first change instead.
void Session::finishCheck(const Status& checked)
{
    if (!checked && checked.error().code == Error::Code::DamagedCampaign) {
        const QString path = m_store->path();
        close();
        Q_EMIT foundUnsound(path, checked.error());
        return;
    }
    const Status confirmed = checked ? m_store->confirmSound() : checked;
    m_keywords->start();
    if (confirmed)
        backUpDaily();
    else
        Q_EMIT failed(confirmed.error());
}

Status Session::openReadOnly(const QString& path)
{
    return openWith(path, {.mode = Database::Mode::ReadOnly, .newerToo = true});
}

Status Session::openWith(const QString& path, const Database::Opening& opening)
{
    Opened opened = CampaignStore::open(path, m_clock, opening);
    if (!opened && opened.error().code == Error::Code::Missing)
        m_settings.removeRecentFile(path);
    return take(std::move(opened));
}

// Nobody waits for it; one that fails is said.
void Session::backUpDaily()
{
    if (m_backupRoot.isEmpty() || m_store->isReadOnly())
        return;
    onPool(
        this,
        [file = m_store->path(), root = m_backupRoot, now = m_clock.now()] {
            return backup::keepDaily(file, root, now);
        },
        [this](const Result<std::optional<BackupInfo>>& made) {
            if (!made)
                Q_EMIT failed(made.error());
        });
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
    ++m_opened;
    // Later, since it is found out in the middle of a change.
    connect(m_store.get(), &CampaignStore::changedOutside, this, &Session::readAgain, Qt::QueuedConnection);
    m_settings.addRecentFile(m_store->path());
    m_settings.set(keys::lastCampaign(), m_store->path());
    read();
    return {};
}

void Session::read()
{
    m_keywords = std::make_unique<KeywordReader>(*m_store, m_taxonomy);
    if (m_store->isChecked())
        m_keywords->start();
    Q_EMIT changed();
}

void Session::readAgain()
{
    if (!m_store)
        return;
    Q_EMIT aboutToChange();
    m_keywords.reset();
    read();
    Q_EMIT failed({Error::Code::ChangedOutside, m_store->path(), {}});
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
