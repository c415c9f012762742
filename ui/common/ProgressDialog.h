// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QProgressBar;

namespace foothold {

// What takes long, how far it is, and a way to stop it. Unlike QProgressDialog it never runs an event loop of its own.
// rejected() asks to stop; whoever opened it closes it.
class ProgressDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProgressDialog(const QString& words, QWidget* parent = nullptr);

    void setProgress(qint64 done, qint64 of); // of 0: not known

private:
    QProgressBar* m_bar;
};

} // namespace foothold
