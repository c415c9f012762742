// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QWidget>

class QAction;

namespace foothold {

// What stands where nothing is yet: a drawing, one sentence, and one button that runs the action.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Icon drawing, const QString& sentence, QAction* action = nullptr, QWidget* parent = nullptr);
};

} // namespace foothold
