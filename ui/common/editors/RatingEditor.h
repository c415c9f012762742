// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/FieldEditor.h"

namespace foothold {

class RatingStars;

// Zero to five stars.
class RatingEditor : public FieldEditor
{
    Q_OBJECT

public:
    RatingEditor(const FieldSpec& spec, QWidget* parent);

    QVariant value() const override;
    QWidget* input() const override;
    void setReadOnly(bool on) override;

protected:
    void setValue(const QVariant& value) override;

private:
    RatingStars* m_stars;
};

} // namespace foothold
