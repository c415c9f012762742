// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

class QWidget;

namespace foothold {

class SheetPrinter;

// Asks for a printer and prints there. Cancelling is no error.
Status printWithDialog(QWidget* parent, const SheetPrinter& sheets);

} // namespace foothold
