// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json/MergePlan.h"

#include <QCoreApplication>
#include <QStringList>

namespace foothold {

// What merging a copy of a campaign would do or did, in whole sentences.
class MergeWords
{
    Q_DECLARE_TR_FUNCTIONS(foothold::MergeWords)

public:
    static QStringList plan(const MergePlan& plan); // a sentence for each count
    static QString done(const MergePlan::Counts& counts);
    static QString deletions();

    static QString record(const MergePlan::Difference& difference); // as in "job ad: Machine learning intern"
    static QString field(const MergePlan::Difference& difference);
    static QString value(const MergePlan::Difference& difference, const QVariant& value);
    static QString winner(const MergePlan::Difference& difference);
};

} // namespace foothold
