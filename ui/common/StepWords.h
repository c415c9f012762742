// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Step.h"

#include <QCoreApplication>

namespace foothold {

// What a step did, for "Undo: Move Acme to Interview" and for the command line.
class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(foothold::StepWords)

public:
    static QString of(const StepLabel& label);
    static QString recordName(RecordKind kind); // "job ad"
};

} // namespace foothold
