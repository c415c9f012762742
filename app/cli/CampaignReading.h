// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/campaign/CampaignStore.h"
#include "core/campaign/KeywordReader.h"
#include "core/insight/DemandMatrix.h"

namespace foothold::cli {

// A campaign opened for a command, and the reader that brings its keywords up to date.
struct OpenCampaign
{
    std::unique_ptr<CampaignStore> store;
    std::unique_ptr<KeywordReader> keywords;
};

// An older campaign that is to be written is kept among the backups first. The clock must outlive what is opened.
Result<std::unique_ptr<CampaignStore>> openStore(const QString& path, const Clock& clock, Database::Mode mode);
// Read-only campaigns keep new mentions in memory.
Result<OpenCampaign> openCampaign(const QString& path, const Clock& clock, Database::Mode mode);
// Adds a reader and reads all ads that wait.
Result<OpenCampaign> readKeywords(std::unique_ptr<CampaignStore> store);

// The heatmap as a picture; needs a QApplication.
QByteArray heatmapPng(const DemandMatrix& matrix);

// Writes a whole file or leaves what was there.
Status writeFile(const QString& path, const QByteArray& content);

} // namespace foothold::cli
