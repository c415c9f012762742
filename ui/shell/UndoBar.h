// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace foothold {

// What was just deleted, with the way back, at the foot of the window. Goes away after a while that nobody points at it
// or has the focus in it.
class UndoBar : public QFrame
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget* parent = nullptr);

    void offer(const QString& message);
    bool isOffering() const { return !isHidden(); }
    void setPatience(int milliseconds) { m_patience.setInterval(milliseconds); }

Q_SIGNALS:
    void undoWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void goUnlessUsed();
    void fit();

    QLabel* m_text;
    QString m_message;
    QPushButton* m_undo;
    QTimer m_patience;
};

} // namespace foothold
