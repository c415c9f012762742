// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/ReadText.h"
#include "core/model/TermCategory.h"

#include <QList>
#include <QString>

namespace foothold {

// A span that looks like a term though no list knows it.
struct TaggedSpan
{
    TextRange range{};
    QString term{}; // its usual name
    TermCategory category = TermCategory::Other;
    double confidence = 0.0; // 0-1

    bool operator==(const TaggedSpan&) const = default;
};

// Finds terms by their looks and company. Implementations are immutable and safe in threads.
class SpanTagger
{
public:
    virtual ~SpanTagger() = default;
    virtual QList<TaggedSpan> tag(const ReadText& text) const = 0;
};

} // namespace foothold
