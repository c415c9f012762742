// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choice.h"

namespace foothold {

// What kind of thing a keyword names.
enum class TermCategory { Language, Library, Tool, Platform, Method, Field, Study, Domain, Spoken, Quality, Other };
template <>
inline constexpr auto choiceWords<TermCategory> = std::to_array<std::string_view>(
    {"language", "library", "tool", "platform", "method", "field", "study", "domain", "spoken", "quality", "other"});

} // namespace foothold
