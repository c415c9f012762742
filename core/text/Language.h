// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choice.h"
#include "core/text/Tokenizer.h"

namespace foothold {

// The language an ad is written in, as far as the program knows it.
enum class TextLanguage { Unknown, English, Spanish, German, French, Italian, Portuguese };
template <>
inline constexpr auto choiceWords<TextLanguage> = std::to_array<std::string_view>(
    {"unknown", "en", "es", "de", "fr", "it", "pt"});

// Decided by the share of stop words; Unknown where there are too few.
TextLanguage detectLanguage(const Tokens& tokens);

} // namespace foothold
