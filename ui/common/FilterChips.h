// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace foothold {

class FlowLayout;

// A line of chips of which one is chosen: what a list shows.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString key; // objectName is "chip_" and this
        QString text;
        int count = -1; // beside the text; -1: no number
        QColor mark{}; // a dot before the text, invalid: none
    };

    explicit FilterChips(const QString& accessibleName, QWidget* parent = nullptr);

    void setChips(const QList<Chip>& chips); // what is chosen stays, or else the first
    QString chosen() const; // the key
    void choose(const QString& key);

Q_SIGNALS:
    void chosenChanged(const QString& key);

private:
    QToolButton* addChip(const QString& key);

    FlowLayout* m_layout;
    QButtonGroup* m_group;
    QList<QToolButton*> m_buttons;
};

} // namespace foothold
