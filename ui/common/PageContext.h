// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

} // namespace foothold
