// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/RecordKind.h"
#include "ui/common/PageId.h"

#include <functional>

class QWidget;

namespace foothold {

class CampaignStore;
class Page;
struct PageContext;

// How the shell gets a page of a campaign without knowing its class; app lists them.
struct PageFactory
{
    PageId page;
    std::function<Page*(const PageContext&, QWidget* parent)> make;
    // The number beside the page's name, told without making the page; empty: no number.
    std::function<int(const CampaignStore&)> count{};
    // Whether the page shows such records, told without making it; empty: it must be asked.
    std::function<bool(RecordKind)> shows{};
};

} // namespace foothold
