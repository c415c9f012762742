// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PageHeader.h"

#include "ui/common/Labels.h"
#include "ui/common/SearchField.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace foothold {

PageHeader::PageHeader(const QString& title, QWidget* page)
    : QWidget(page)
    , m_middle(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_search(new SearchField(page))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::kMargin, Theme::kMedium, Theme::kMargin, Theme::kMedium);
    layout->setSpacing(Theme::kSmall);
    auto* label = plainLabel(title, "pageTitle", this);
    label->setObjectName(u"pageTitle"_s);
    layout->addWidget(label);
    layout->addSpacing(Theme::kMedium);
    m_middle->setSpacing(Theme::kSmall);
    layout->addLayout(m_middle);
    layout->addStretch();
    layout->addWidget(m_search);
    layout->addLayout(m_actions);
}

void PageHeader::addMiddle(QWidget* widget)
{
    m_middle->addWidget(widget);
}

void PageHeader::addMainAction(QAction* action)
{
    auto* button = new QPushButton(action->text(), this);
    button->setProperty("role", u"primary"_s);
    const auto follow = [action, button] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setToolTip(action->toolTip());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_actions->addWidget(button);
}

} // namespace foothold
