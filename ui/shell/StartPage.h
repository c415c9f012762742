// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace foothold {

// What the window shows while no campaign is open: three ways to begin, and the files opened last.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QAction* action;
        QString explanation;
    };

    explicit StartPage(const QList<Choice>& choices, QWidget* parent = nullptr);

    void setRecentFiles(const QStringList& files);

Q_SIGNALS:
    void fileChosen(const QString& path);

private:
    QWidget* card(const Choice& choice);

    QVBoxLayout* m_recent;
    QWidget* m_recentBox;
};

} // namespace foothold
