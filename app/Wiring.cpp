// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Wiring.h"

#include "core/campaign/DemoCampaign.h"
#include "core/settings/DataPlaces.h"
#include "core/settings/SettingKeys.h"
#include "ui/ads/AdsPage.h"
#include "ui/applications/ApplicationsPage.h"
#include "ui/common/UsualStages.h"
#include "ui/companies/CompaniesPage.h"
#include "ui/interviews/InterviewsPage.h"
#include "ui/keywords/KeywordsPage.h"
#include "ui/search/SearchPage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

template <class P> PageFactory page(PageId id)
{
    PageFactory factory{
        id, [](const PageContext& context, QWidget* parent) -> Page* { return new P(context, parent); }};
    if constexpr (requires(const CampaignStore& store) { P::countIn(store); })
        factory.count = &P::countIn;
    factory.shows = [](RecordKind kind) {
        return std::find(P::kShows.begin(), P::kShows.end(), kind) != P::kShows.end();
    };
    return factory;
}

// The pages, in the order of the sidebar.
QList<PageFactory> pageFactories()
{
    return {page<CompaniesPage>(PageId::Companies), page<AdsPage>(PageId::Ads), page<KeywordsPage>(PageId::Keywords),
        page<ApplicationsPage>(PageId::Applications), page<InterviewsPage>(PageId::Interviews),
        page<SearchPage>(PageId::Search)};
}

Theme::Scheme schemeOf(const QString& name)
{
    if (name == u"light"_s)
        return Theme::Scheme::Light;
    return name == u"dark"_s ? Theme::Scheme::Dark : Theme::Scheme::System;
}

// Before there is a window, so that none is dressed twice.
Theme& applied(Theme& theme)
{
    theme.apply();
    return theme;
}

Session::Hooks hooks()
{
    return {.demo = [](const QString& path, const Clock& clock) {
        return DemoCampaign::create(path, clock, usualStages());
    }};
}

} // namespace

Wiring::Wiring()
    : Wiring(Settings(), std::make_unique<Clock>())
{
    m_session.setBackupRoot(places::backups());
}

Wiring::Wiring(const QString& settingsFile, const QString& demoFolder, std::unique_ptr<Clock> clock)
    : Wiring(Settings(settingsFile), std::move(clock))
{
    m_session.setDemoFolder(demoFolder);
}

Wiring::Wiring(Settings settings, std::unique_ptr<Clock> clock)
    : m_clock(std::move(clock))
    , m_settings(std::move(settings))
    , m_theme(schemeOf(m_settings.value(keys::scheme())))
    , m_session(*m_clock, m_settings, nullptr, hooks())
    , m_windows({m_session, m_settings, m_dialogs, applied(m_theme), pageFactories()})
{ }

} // namespace foothold
