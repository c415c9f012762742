// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foothold {

class CampaignStore;
class Dialogs;
class KeywordReader;
class Navigator;
class Notifier;
class Settings;
class Theme;

// What every page is given. All of it outlives the page.
struct PageContext
{
    CampaignStore& store;
    KeywordReader& keywords;
    Navigator& navigator;
    Notifier& notifier;
    Dialogs& dialogs;
    Settings& settings;
    const Theme& theme;
    QString backups{}; // the folder below which campaigns have their backups; empty: none are made
};

} // namespace foothold
