// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

namespace foothold::rules {

Status prepare(Question& question, Database&)
{
    if (question.text.trimmed().isEmpty())
        return invalid("question", "text");
    if (question.confidence < 0 || question.confidence > 5)
        return invalid("question", "confidence");
    return {};
}

} // namespace foothold::rules
