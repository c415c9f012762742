// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Stage.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace foothold {

class OptionalDateEdit;

// "Move to stage": which one, on which day, and a note. Knows nothing of the store.
class StageMover : public QWidget
{
    Q_OBJECT

public:
    explicit StageMover(QWidget* parent = nullptr);

    void setStages(const QList<Stage>& stages); // in the student's order
    // For an application at this stage: proposes the next one, today, and no note.
    void propose(StageId current, QDate today);
    void start(); // the focus comes here

Q_SIGNALS:
    void moveAsked(foothold::StageId stage, const QDate& date, const QString& note);

private:
    void ask();

    QComboBox* m_stage;
    OptionalDateEdit* m_date;
    QLineEdit* m_note;
    QPushButton* m_move;
    QLabel* m_error;
};

} // namespace foothold
