// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CampaignReading.h"

#include "core/keywords/tagger/CrfTagger.h"
#include "core/settings/DataPlaces.h"
#include "core/storage/Backup.h"

#include <QSaveFile>

namespace foothold::cli {

Result<std::unique_ptr<CampaignStore>> openStore(const QString& path, const Clock& clock, Database::Mode mode)
{
    return CampaignStore::open(
        path, clock, {.mode = mode, .beforeMigration = backup::beforeMigration(places::backups(), clock.now())});
}

Result<OpenCampaign> openCampaign(const QString& path, const Clock& clock, Database::Mode mode)
{
    auto store = openStore(path, clock, mode);
    if (!store)
        return store.error();
    return readKeywords(std::move(store).value());
}

Result<OpenCampaign> readKeywords(std::unique_ptr<CampaignStore> store)
{
    CrfTagger::wakeUp();
    const auto taxonomy = Taxonomy::builtIn();
    if (!taxonomy)
        return taxonomy.error();
    OpenCampaign campaign{std::move(store), nullptr};
    campaign.keywords = std::make_unique<KeywordReader>(*campaign.store, *taxonomy);
    if (const Status read = campaign.keywords->readAll(); !read)
        return read.error();
    return campaign;
}

Status writeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error{Error::Code::Unwritable, path, file.errorString()};
    return {};
}

} // namespace foothold::cli
