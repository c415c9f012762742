// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/StageMover.h"

#include "ui/common/FieldLabels.h"
#include "ui/common/Labels.h"
#include "ui/common/OptionalDateEdit.h"
#include "ui/common/Theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kDateWidth = 150;

}

StageMover::StageMover(QWidget* parent)
    : QWidget(parent)
    , m_stage(new QComboBox(this))
    , m_date(new OptionalDateEdit(this))
    , m_note(new QLineEdit(this))
    , m_move(new QPushButton(this))
    , m_error(plainLabel({}, "error", this))
{
    m_stage->setObjectName(u"moveStage"_s);
    m_stage->setAccessibleName(tr("Move to stage"));
    m_stage->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_stage->setMinimumContentsLength(1);
    m_date->setObjectName(u"moveDate"_s);
    m_date->line()->setObjectName(u"moveDateLine"_s);
    //: accessible name: the day an application reached a stage
    m_date->line()->setAccessibleName(tr("Day it reached the stage"));
    m_date->setFixedWidth(kDateWidth);
    m_note->setObjectName(u"moveNote"_s);
    m_note->setAccessibleName(FieldLabels::of(u"stage_change.note"_s));
    //: placeholder of the note at a change of stage
    m_note->setPlaceholderText(tr("Note, such as who wrote"));
    m_move->setObjectName(u"moveButton"_s);
    //: button: moves the application to the chosen stage
    m_move->setText(tr("Move"));
    m_error->setObjectName(u"moveError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Theme::kSmall);
    grid->setVerticalSpacing(Theme::kTight);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_stage, 0, 0);
    grid->addWidget(m_date, 0, 1);
    grid->addWidget(m_note, 1, 0);
    grid->addWidget(m_move, 1, 1);
    grid->addWidget(m_error, 2, 0, 1, 2);
    connect(m_move, &QPushButton::clicked, this, &StageMover::ask);
    connect(m_note, &QLineEdit::returnPressed, this, &StageMover::ask);
    connect(m_date->line(), &QLineEdit::returnPressed, this, &StageMover::ask);
    connect(m_date, &OptionalDateEdit::edited, m_error, &QWidget::hide);
}

void StageMover::setStages(const QList<Stage>& stages)
{
    const QVariant before = m_stage->currentData();
    m_stage->clear();
    for (const Stage& stage : stages)
        m_stage->addItem(stage.name, stage.id.value);
    m_stage->setCurrentIndex(std::max(0, m_stage->findData(before)));
}

void StageMover::propose(StageId current, QDate today)
{
    const int place = m_stage->findData(current.value);
    m_stage->setCurrentIndex(std::min(place + 1, m_stage->count() - 1));
    m_date->setDate(today);
    m_note->clear();
    m_error->hide();
}

void StageMover::start()
{
    m_stage->setFocus(Qt::ShortcutFocusReason);
}

void StageMover::ask()
{
    const StageId stage{m_stage->currentData().toLongLong()};
    if (!m_date->date().isValid()) {
        m_error->setText(tr("Say on which day it reached the stage."));
        m_error->show();
        m_date->line()->setFocus();
        return;
    }
    if (stage.isValid())
        Q_EMIT moveAsked(stage, m_date->date(), m_note->text().trimmed());
}

} // namespace foothold
