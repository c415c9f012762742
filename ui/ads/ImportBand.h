// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportPlan.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace foothold {

// A band below the page's header: how far an import is, then what it did and what it left out.
class ImportBand : public QFrame
{
    Q_OBJECT

public:
    explicit ImportBand(QWidget* parent = nullptr);

    void showProgress(int done, int of);
    void showReport(const ImportReport& report);

Q_SIGNALS:
    void cancelAsked();

private:
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QPushButton* m_close;
    QPlainTextEdit* m_remarks;
};

} // namespace foothold
