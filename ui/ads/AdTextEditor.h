// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Ids.h"
#include "ui/common/PageContext.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace foothold {

// Edits an ad's text. Saved when it is left, after a pause, and on flush(); what the store refuses stays.
class AdTextEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit AdTextEditor(const PageContext& context, QWidget* parent = nullptr);

    void setAd(JobAdId ad, const QString& text); // of another ad: stores the typing first
    void follow(const QString& text); // of the same ad: leaves unsaved typing alone
    bool flush(); // false: refused

protected:
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void take(const QString& text);

    PageContext m_context;
    QTimer m_pause;
    JobAdId m_ad{};
    QString m_stored;
    bool m_late = false; // the text is long, and shown when the editor is
};

} // namespace foothold
