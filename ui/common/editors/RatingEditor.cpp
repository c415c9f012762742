// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/editors/RatingEditor.h"

#include "ui/common/RatingStars.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace foothold {

RatingEditor::RatingEditor(const FieldSpec& spec, QWidget* parent)
    : FieldEditor(spec, parent)
    , m_stars(new RatingStars(this))
{
    setContent(m_stars, m_stars);
    connect(m_stars, &RatingStars::valueChanged, this, &RatingEditor::noteChoice);
}

QVariant RatingEditor::value() const
{
    return m_stars->value();
}

void RatingEditor::setValue(const QVariant& value)
{
    const QSignalBlocker quiet(m_stars);
    m_stars->setValue(value.toInt());
    m_stars->update();
}

QWidget* RatingEditor::input() const
{
    return m_stars;
}

void RatingEditor::setReadOnly(bool on)
{
    m_stars->setEnabled(!on);
}

} // namespace foothold
