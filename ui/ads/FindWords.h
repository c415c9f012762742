// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/KeywordExtractor.h"

#include <QCoreApplication>

namespace foothold {

// Why a keyword was found and asked for as it is, in two lines.
class FindWords
{
    Q_DECLARE_TR_FUNCTIONS(foothold::FindWords)

public:
    static QString of(const ExplainedMention& explained, const QString& text);

private:
    static QString found(const ExplainedMention& explained);
    static QString demand(const DemandReason& reason, const QString& text);
};

} // namespace foothold
