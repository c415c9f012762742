// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/editors/ChoiceEditor.h"
#include "ui/common/editors/DateEditor.h"
#include "ui/common/editors/LineEditor.h"
#include "ui/common/editors/MomentEditor.h"
#include "ui/common/editors/MoneyEditor.h"
#include "ui/common/editors/NumberEditor.h"
#include "ui/common/editors/RatingEditor.h"
#include "ui/common/editors/TextAreaEditor.h"
#include "ui/common/editors/YesNoEditor.h"

namespace foothold {

FieldEditor* FieldEditor::create(const FieldSpec& spec, QWidget* parent)
{
    switch (spec.kind) {
    case FieldKind::Text:
    case FieldKind::Url:
        return new LineEditor(spec, parent);
    case FieldKind::LongText:
        return new TextAreaEditor(spec, parent);
    case FieldKind::Date:
        return new DateEditor(spec, parent);
    case FieldKind::Moment:
        return new MomentEditor(spec, parent);
    case FieldKind::Number:
        return new NumberEditor(spec, parent);
    case FieldKind::Rating:
        return new RatingEditor(spec, parent);
    case FieldKind::Money:
        return new MoneyEditor(spec, parent);
    case FieldKind::Choice:
    case FieldKind::Reference:
        return new ChoiceEditor(spec, parent);
    case FieldKind::Words:
        if (spec.asLines)
            return new TextAreaEditor(spec, parent);
        return new LineEditor(spec, parent);
    case FieldKind::References:
        break; // pages show these as lists of their own
    case FieldKind::YesNo:
        return new YesNoEditor(spec, parent);
    }
    return nullptr;
}

} // namespace foothold
