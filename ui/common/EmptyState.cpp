// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/EmptyState.h"

#include "ui/common/IconMark.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

EmptyState::EmptyState(Icon drawing, const QString& sentence, QAction* action, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::kMedium);
    layout->addStretch();
    auto* mark = new IconMark(icon(drawing), Theme::kDrawing, this);
    mark->setFaint(true);
    layout->addWidget(mark, 0, Qt::AlignHCenter);
    auto* label = plainLabel(sentence, "muted", this);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    layout->addWidget(label);
    if (action) {
        auto* button = new QPushButton(action->text(), this);
        button->setObjectName(u"emptyStateButton"_s);
        button->setProperty("role", u"primary"_s);
        button->setAutoDefault(true); // Enter presses it
        setFocusProxy(button);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch();
}

} // namespace foothold
