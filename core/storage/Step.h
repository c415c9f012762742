// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/RecordKind.h"

#include <QString>

namespace foothold {

// What a transaction does, so that ui can word "Undo move Acme to Interview".
enum class Step { Add, Edit, Remove, MoveToStage, Reorder, Import, Merge, CreateDemo };

struct StepLabel
{
    Step step = Step::Edit;
    RecordKind record = RecordKind::Campaign; // the kind of record it is about
    QString subject{}; // its name as shown; may be empty
    QString target{}; // for MoveToStage: the stage's name
    int count = 1; // how many records
    QString typedField{}; // for an Edit of one text field: table.column:id; such steps in quick succession are one

    bool operator==(const StepLabel&) const = default;
};

} // namespace foothold
