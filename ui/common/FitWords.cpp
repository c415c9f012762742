// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FitWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace foothold {

QString FitWords::brief(const std::optional<SkillFit>& fit)
{
    if (!fit || fit->required == 0)
        return {};
    //: %1 and %2 are numbers of keywords that an ad requires
    return tr("Required met: %1 of %2").arg(QLocale().toString(fit->requiredMet), QLocale().toString(fit->required));
}

QString FitWords::sentence(const std::optional<SkillFit>& fit)
{
    if (!fit)
        return tr("No skills noted yet. At a keyword, press 0 to 4 or click its bars to say how well you know it.");
    if (fit->required == 0)
        return tr("This ad names no required keywords.");
    return brief(fit);
}

QString FitWords::missing(const std::optional<SkillFit>& fit)
{
    if (!fit || fit->requiredMissing.isEmpty())
        return {};
    //: %1 are keywords an ad requires and the student does not know well enough
    return tr("Missing: %1").arg(fit->requiredMissing.join(u", "_s));
}

} // namespace foothold
