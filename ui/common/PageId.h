// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace foothold {

// The pages, in the order of the sidebar.
enum class PageId { Companies, Ads, Keywords, Applications, Interviews };
inline constexpr std::array kPages{
    PageId::Companies, PageId::Ads, PageId::Keywords, PageId::Applications, PageId::Interviews};

} // namespace foothold
