// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace foothold {

// The questions that need a window of the system's own. Tests pass answers instead (tests/support/FakeDialogs.h).
class Dialogs
{
public:
    struct Files
    {
        QString title{};
        QString filter{}; // as in QFileDialog: "Campaigns (*.foothold)"
        QString proposal{}; // folder or file to start with
        QString suffix{}; // added to a name without one when saving
        bool keepsExisting = false; // the caller refuses a name that exists, so replacing is not offered
    };

    virtual ~Dialogs() = default;
    // Empty: the student cancelled.
    virtual QString openFile(QWidget* parent, const Files& files) = 0;
    virtual QStringList openFiles(QWidget* parent, const Files& files) = 0;
    virtual QString openFolder(QWidget* parent, const Files& files) = 0;
    virtual QString saveFile(QWidget* parent, const Files& files) = 0;
    virtual bool confirm(QWidget* parent, const QString& question, const QString& yes) = 0;
    virtual void inform(QWidget* parent, const QString& title, const QString& text) = 0;
};

} // namespace foothold
