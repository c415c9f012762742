// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Dialogs.h"

namespace foothold {

// The real dialogs.
class NativeDialogs : public Dialogs
{
public:
    QString openFile(QWidget* parent, const Files& files) override;
    QStringList openFiles(QWidget* parent, const Files& files) override;
    QString openFolder(QWidget* parent, const Files& files) override;
    QString saveFile(QWidget* parent, const Files& files) override;
    bool confirm(QWidget* parent, const QString& question, const QString& yes) override;
    void inform(QWidget* parent, const QString& title, const QString& text) override;
};

} // namespace foothold
