// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/NativeDialogs.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace foothold {

QString NativeDialogs::openFile(QWidget* parent, const Files& files)
{
    return QFileDialog::getOpenFileName(parent, files.title, files.proposal, files.filter);
}

QStringList NativeDialogs::openFiles(QWidget* parent, const Files& files)
{
    return QFileDialog::getOpenFileNames(parent, files.title, files.proposal, files.filter);
}

QString NativeDialogs::openFolder(QWidget* parent, const Files& files)
{
    return QFileDialog::getExistingDirectory(parent, files.title, files.proposal);
}

QString NativeDialogs::saveFile(QWidget* parent, const Files& files)
{
    QFileDialog dialog(parent, files.title, files.proposal, files.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(files.suffix);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, files.keepsExisting);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool NativeDialogs::confirm(QWidget* parent, const QString& question, const QString& yes)
{
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Question);
    box.setTextFormat(Qt::PlainText);
    box.setText(question);
    const QPushButton* accept = box.addButton(yes, QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == accept;
}

void NativeDialogs::inform(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.exec();
}

} // namespace foothold
