// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Dialogs.h"

namespace foothold {

// Answers with what the test put in, and keeps what was asked.
class FakeDialogs : public Dialogs
{
public:
    QString file{}; // for openFile, openFolder and saveFile
    QString saveAs{}; // for saveFile instead, where a test needs both
    QStringList files{}; // for openFiles
    bool yes = true; // for confirm
    QStringList asked{}; // titles and questions

    QString openFile(QWidget*, const Files& what) override { return asked.append(what.title), file; }
    QStringList openFiles(QWidget*, const Files& what) override { return asked.append(what.title), files; }
    QString openFolder(QWidget*, const Files& what) override { return asked.append(what.title), file; }
    QString saveFile(QWidget*, const Files& what) override
    {
        return asked.append(what.title), saveAs.isEmpty() ? file : saveAs;
    }
    bool confirm(QWidget*, const QString& question, const QString&) override { return asked.append(question), yes; }
    void inform(QWidget*, const QString&, const QString& text) override { asked.append(text); }
};

} // namespace foothold
