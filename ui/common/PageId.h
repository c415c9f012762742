// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace foothold {

// The pages, in the order of the sidebar; the search is reached by its keys and menu.
enum class PageId { Companies, Ads, Keywords, Applications, Interviews, Search };
inline constexpr std::array kPages{
    PageId::Companies, PageId::Ads, PageId::Keywords, PageId::Applications, PageId::Interviews};

} // namespace foothold
