// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/ApplicationChooser.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/interviews/RoundWords.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace foothold {

ApplicationChooser::ApplicationChooser(const CampaignStore& store, QWidget* parent)
    : QFrame(parent)
    , m_store(store)
    , m_applications(new QComboBox(this))
    , m_add(new QPushButton(tr("Add round"), this))
{
    setObjectName(u"applicationChooser"_s);
    setProperty("role", u"messageBar"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::kMargin, Theme::kSmall, Theme::kMargin, Theme::kSmall);
    layout->setSpacing(Theme::kSmall);
    auto* question = plainLabel(tr("Who invited you?"), nullptr, this);
    question->setBuddy(m_applications);
    layout->addWidget(question);
    m_applications->setObjectName(u"roundApplication"_s);
    m_applications->setAccessibleName(tr("Application of the new round"));
    m_applications->setEditable(true);
    m_applications->setInsertPolicy(QComboBox::NoInsert);
    m_applications->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_applications->completer()->setFilterMode(Qt::MatchContains);
    m_applications->completer()->setCompletionMode(QCompleter::PopupCompletion);
    layout->addWidget(m_applications, 1);
    m_add->setObjectName(u"addChosenRound"_s);
    m_add->setProperty("role", u"primary"_s);
    layout->addWidget(m_add);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelRound"_s);
    layout->addWidget(cancel);
    connect(m_add, &QPushButton::clicked, this, &ApplicationChooser::accept);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void ApplicationChooser::ask(ApplicationId proposal)
{
    m_applications->clear();
    for (const auto& [id, name] : RoundWords::applications(m_store))
        m_applications->addItem(name, id);
    m_applications->setCurrentIndex(std::max(0, m_applications->findData(proposal.value)));
    show();
    m_applications->setFocus();
    m_applications->lineEdit()->selectAll();
}

void ApplicationChooser::accept()
{
    // What is written counts, not what was chosen before it.
    const int typed = m_applications->findText(m_applications->currentText(), Qt::MatchFixedString);
    if (typed < 0) {
        m_applications->setFocus();
        m_applications->lineEdit()->selectAll();
        return;
    }
    hide();
    const bool same = m_applications->itemText(m_applications->currentIndex()) == m_applications->currentText();
    Q_EMIT chosen({m_applications->itemData(same ? m_applications->currentIndex() : typed).toLongLong()});
}

void ApplicationChooser::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event);
}

} // namespace foothold
