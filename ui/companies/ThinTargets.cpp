// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/ThinTargets.h"

#include "ui/companies/CompanyWords.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace foothold {

ThinTargets::ThinTargets(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(u"thinTargets"_s);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("What your targets lack. Choose one to see which targets."));
}

void ThinTargets::setTargets(const QList<std::pair<CompanyId, Completeness>>& targets)
{
    const QList<ThinPiece> thin = thinPieces(targets);
    menu()->clear();
    for (const ThinPiece& lacking : thin) {
        auto* action = menu()->addAction(CompanyWords::thin(lacking));
        action->setObjectName(u"thin_%1"_s.arg(int(lacking.piece)));
        connect(action, &QAction::triggered, this, [this, piece = lacking.piece] { Q_EMIT pieceChosen(piece); });
    }
    if (!thin.isEmpty())
        setText(CompanyWords::thin(thin.first()));
    setVisible(!thin.isEmpty());
}

} // namespace foothold
