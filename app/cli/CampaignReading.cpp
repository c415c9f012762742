// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CampaignReading.h"

#include "core/keywords/tagger/CrfTagger.h"

#include <QSaveFile>

namespace foothold::cli {

Result<OpenCampaign> openCampaign(const QString& path, const Clock& clock, Database::Mode mode)
{
    auto store = CampaignStore::open(path, clock, mode);
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
