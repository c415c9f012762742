// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/FieldEditor.h"

#include <QTimeZone>

class QLabel;
class QTimeEdit;

namespace foothold {

class OptionalDateEdit;

// Date and time of day in the zone named by the field "zone" beside it, else in the system's.
class MomentEditor : public FieldEditor
{
    Q_OBJECT

public:
    MomentEditor(const FieldSpec& spec, QWidget* parent);

    QVariant value() const override; // UTC
    bool isAcceptable() const override;
    QWidget* input() const override;
    void setReadOnly(bool on) override;
    void setSibling(const QString& column, const QVariant& value) override; // "zone"

protected:
    void setValue(const QVariant& value) override;

private:
    OptionalDateEdit* m_date;
    QTimeEdit* m_time;
    QLabel* m_zoneName;
    QTimeZone m_zone;
};

} // namespace foothold
