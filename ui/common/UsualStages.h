// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Stage.h"

#include <QList>

namespace foothold {

// The stages a new campaign starts with, named in the student's language.
QList<Stage> usualStages();

} // namespace foothold
