// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Completeness.h"

#include <QToolButton>

namespace foothold {

// What the targets lack: a button that says the worst of it, with all of it as a menu. Hidden where nothing is thin.
class ThinTargets : public QToolButton
{
    Q_OBJECT

public:
    explicit ThinTargets(QWidget* parent = nullptr);

    void setTargets(const QList<std::pair<CompanyId, Completeness>>& targets);

Q_SIGNALS:
    void pieceChosen(foothold::CompanyPiece piece);
};

} // namespace foothold
