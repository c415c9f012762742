// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/SkillFit.h"

#include <QCoreApplication>

namespace foothold {

// What the fit of an ad is called on screen.
class FitWords
{
    Q_DECLARE_TR_FUNCTIONS(foothold::FitWords)

public:
    static QString brief(const std::optional<SkillFit>& fit); // "Required met: 3 of 7"; without skills nothing
    static QString sentence(const std::optional<SkillFit>& fit); // for the head of the keywords
    static QString missing(const std::optional<SkillFit>& fit); // "Missing: SQL, Docker"; empty: nothing
};

} // namespace foothold
