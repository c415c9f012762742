// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/KeywordReader.h"
#include "core/settings/Settings.h"
#include "support/FakeDialogs.h"
#include "support/TestCampaign.h"
#include "ui/common/Navigator.h"
#include "ui/common/Notifier.h"
#include "ui/common/PageContext.h"
#include "ui/common/Theme.h"

#include <QList>

namespace foothold {

// Keeps what a page asked of the shell.
class FakeNavigator : public Navigator
{
public:
    bool open(const RecordRef& record) override
    {
        if (refuses || refused.contains(record.kind))
            return false;
        opened.append(record);
        return true;
    }
    void openPage(PageId page) override { pages.append(page); }

    bool refuses = false; // no page shows anything
    QList<RecordKind> refused{}; // kinds no page shows
    QList<RecordRef> opened{};
    QList<PageId> pages{};
};

class FakeNotifier : public Notifier
{
public:
    void say(const QString& message) override { said.append(message); }
    void offerUndo(const QString& message) override { offered.append(message); }
    void report(const Error& error) override { reported.append(error); }

    QStringList said{};
    QStringList offered{};
    QList<Error> reported{};
};

inline CompanyId addCompany(CampaignStore& store, const QString& name, int want = 0)
{
    Company company;
    company.name = name;
    company.want = want;
    const auto id = store.add(company);
    if (!id)
        qFatal("cannot add %s", qPrintable(name));
    return id.value();
}

inline JobAdId addAd(CampaignStore& store, CompanyId company, const QString& title, const QString& text = {})
{
    JobAd ad;
    ad.company = company;
    ad.title = title;
    ad.text = text;
    const auto id = store.add(ad);
    if (!id)
        qFatal("cannot add %s", qPrintable(title));
    return id.value();
}

// All a page needs, on an empty campaign.
struct TestPageContext
{
    TestCampaign campaign{};
    KeywordReader keywords{campaign.store(), Taxonomy::builtIn().value()}; // reads when told: start() or readAll()
    FakeNavigator navigator{};
    FakeNotifier notifier{};
    FakeDialogs dialogs{};
    Settings settings{campaign.path() + QStringLiteral(".ini")};
    Theme theme{Theme::Scheme::Light};
    PageContext context{*campaign, keywords, navigator, notifier, dialogs, settings, theme};
};

} // namespace foothold
