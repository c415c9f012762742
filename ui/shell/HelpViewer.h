// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTextBrowser;

namespace foothold {

// Shows our own help pages, and nothing else.
class HelpViewer : public QWidget
{
    Q_OBJECT

public:
    explicit HelpViewer(QWidget* parent = nullptr); // a window of its own

    void showPage(const QString& file); // in the resources' folder help, or in its folder of the language
    QString currentFile() const;

private:
    QTextBrowser* m_text;
};

} // namespace foothold
