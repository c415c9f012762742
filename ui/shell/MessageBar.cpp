// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MessageBar.h"

#include "ui/common/IconMark.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace foothold {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_text(plainLabel({}, nullptr, this))
    , m_action(new QPushButton(this))
{
    setObjectName(u"messageBar"_s);
    setProperty("role", u"messageBar"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::kMargin, Theme::kSmall, Theme::kSmall, Theme::kSmall);
    layout->setSpacing(Theme::kSmall);
    auto* mark = new IconMark(icon(Icon::Warning), Theme::kIcon, this);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"messageAction"_s);
    m_action->setAutoDefault(true); // Enter presses it, as in a dialog
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        std::exchange(m_act, {})(); // may show the next message
    });
    auto* close = new QToolButton(this);
    close->setObjectName(u"closeMessage"_s);
    close->setIcon(icon(Icon::Close));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the message"));
    close->setAccessibleName(tr("Close the message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    layout->addWidget(mark);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(close);
    hide();
}

void MessageBar::showMessage(const QString& text)
{
    m_text->setText(text);
    m_action->hide();
    show();
}

void MessageBar::showMessage(const QString& text, const QString& action, std::function<void()> act)
{
    showMessage(text);
    m_act = std::move(act);
    m_action->setText(action);
    m_action->show();
}

QString MessageBar::text() const
{
    return isVisible() ? m_text->text() : QString();
}

} // namespace foothold
