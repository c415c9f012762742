// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/editors/MomentEditor.h"

#include "core/base/Zones.h"

#include "ui/common/Labels.h"
#include "ui/common/OptionalDateEdit.h"
#include "ui/common/Theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace foothold {

MomentEditor::MomentEditor(const FieldSpec& spec, QWidget* parent)
    : FieldEditor(spec, parent)
    , m_date(new OptionalDateEdit(this))
    , m_time(new QTimeEdit(this))
    , m_zoneName(plainLabel({}, "muted", this))
    , m_zone(QTimeZone::systemTimeZone())
{
    auto* content = new QWidget(this);
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::kSmall);
    layout->addWidget(m_date, 1);
    layout->addWidget(m_time);
    layout->addWidget(m_zoneName);
    //: %1 is the name of a field with date and time
    m_time->setAccessibleName(tr("%1, time of day").arg(spec.label));
    m_time->setObjectName(spec.column + u"Time"_s);
    setContent(content, m_date->line());
    watch(m_time);
    connect(m_date, &OptionalDateEdit::edited, this, &MomentEditor::noteTyping);
    connect(m_date, &OptionalDateEdit::chosen, this, &MomentEditor::noteChoice);
    connect(m_time, &QTimeEdit::timeChanged, this, &MomentEditor::noteTyping);
    setSibling(u"zone"_s, {});
}

QVariant MomentEditor::value() const
{
    const QDate date = m_date->date();
    return date.isValid() ? QVariant(momentAt(date, m_time->time(), m_zone)) : QVariant();
}

bool MomentEditor::isAcceptable() const
{
    return m_date->isAcceptable();
}

void MomentEditor::setValue(const QVariant& value)
{
    const QSignalBlocker quiet(m_time);
    const QDateTime moment = value.toDateTime();
    constexpr int kUsualHour = 9;
    m_date->setDate(moment.isValid() ? moment.toTimeZone(m_zone).date() : QDate());
    m_time->setTime(moment.isValid() ? moment.toTimeZone(m_zone).time() : QTime(kUsualHour, 0));
}

QWidget* MomentEditor::input() const
{
    return m_date->line();
}

void MomentEditor::setReadOnly(bool on)
{
    m_date->setReadOnly(on);
    m_time->setReadOnly(on);
}

void MomentEditor::setSibling(const QString& column, const QVariant& value)
{
    if (column != u"zone"_s)
        return;
    const QTimeZone zone = zoneNamed(value.toString());
    const QVariant moment = this->value();
    m_zone = zone;
    m_zoneName->setText(QString::fromUtf8(zone.id()));
    if (!isDirty())
        load(moment); // the same moment, as that zone's clocks show it
}

} // namespace foothold
