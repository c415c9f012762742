// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/OptionalDateEdit.h"

#include "ui/common/FieldText.h"
#include "ui/common/Icons.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace foothold {

OptionalDateEdit::OptionalDateEdit(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_open(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_open);
    m_line->setClearButtonEnabled(true);
    //: placeholder of a date that is not set; %1 shows how dates are written
    m_line->setPlaceholderText(tr("No date (%1)").arg(FieldText::date(QDate(2027, 6, 30))));
    m_open->setIcon(icon(Icon::Calendar));
    m_open->setAutoRaise(true);
    m_open->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    m_open->setAccessibleName(tr("Choose from a calendar"));
    m_open->setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_line);
    setAutoFillBackground(true);
    auto* down = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), this);
    down->setContext(Qt::WidgetWithChildrenShortcut);
    connect(down, &QShortcut::activated, this, &OptionalDateEdit::showCalendar);
    connect(m_line, &QLineEdit::textEdited, this, &OptionalDateEdit::edited);
    connect(m_open, &QToolButton::clicked, this, &OptionalDateEdit::showCalendar);
}

QDate OptionalDateEdit::parse(const QString& text)
{
    const QString typed = text.trimmed();
    if (const QDate iso = QDate::fromString(typed, Qt::ISODate); iso.isValid())
        return iso;
    QString format = FieldText::dateFormat();
    const QDate usual = QLocale().toDate(typed, format);
    constexpr int kFirstCentury = 1000; // "yyyy" also reads the year 27
    if (usual.isValid() && usual.year() >= kFirstCentury)
        return usual;
    constexpr int kPivot = 1950; // a year of two digits is read as 19xx
    const QDate brief = QLocale().toDate(typed, format.replace(u"yyyy"_s, u"yy"_s));
    if (brief.isValid())
        return brief.year() < kPivot ? brief.addYears(100) : brief;
    if (const QDate spelt = QLocale().toDate(typed, QLocale::LongFormat); spelt.isValid())
        return spelt;
    return {};
}

QDate OptionalDateEdit::date() const
{
    return parse(m_line->text());
}

bool OptionalDateEdit::isAcceptable() const
{
    return m_line->text().trimmed().isEmpty() || date().isValid();
}

void OptionalDateEdit::setDate(const QDate& date)
{
    m_line->setText(FieldText::date(date));
}

void OptionalDateEdit::setReadOnly(bool on)
{
    m_line->setReadOnly(on);
    m_open->setEnabled(!on);
}

void OptionalDateEdit::showCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setSelectedDate(date().isValid() ? date() : QDate::currentDate());
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    const auto choose = [this, menu](const QDate& day) {
        setDate(day);
        menu->close();
        Q_EMIT edited();
        Q_EMIT chosen();
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    menu->popup(mapToGlobal(rect().bottomLeft()));
    calendar->setFocus();
}

} // namespace foothold
