// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace foothold {

// A date that may be missing: typed in the locale's short form or as 2027-06-01, or chosen from a calendar.
class OptionalDateEdit : public QWidget
{
    Q_OBJECT

public:
    explicit OptionalDateEdit(QWidget* parent = nullptr);

    QDate date() const; // invalid: none
    bool isAcceptable() const; // the text is a date or empty
    void setDate(const QDate& date);
    void setReadOnly(bool on);
    QLineEdit* line() const { return m_line; }
    static QDate parse(const QString& text);

Q_SIGNALS:
    void edited();
    void chosen(); // from the calendar: no more typing to wait for

private:
    void showCalendar();

    QLineEdit* m_line;
    QToolButton* m_open;
};

} // namespace foothold
