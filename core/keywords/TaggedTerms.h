// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/SpanTagger.h"

#include <optional>

namespace foothold {

// What of a tagged span may stand beside the lists' terms: its marks taken off, and only if the tagger is sure enough
// for a term of its kind. Names are trusted sooner than phrases; bare degrees say nothing.
std::optional<TaggedSpan> besideLists(const TaggedSpan& span, const QString& text);

} // namespace foothold
