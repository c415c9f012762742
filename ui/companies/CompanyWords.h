// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/DistinctiveTerms.h"
#include "core/insight/Readiness.h"

#include <QCoreApplication>

namespace foothold {

// What the figures about a company are called on screen.
class CompanyWords
{
    Q_DECLARE_TR_FUNCTIONS(foothold::CompanyWords)

public:
    static QString piece(CompanyPiece piece);
    static QString pieces(const QList<CompanyPiece>& pieces); // as a list in a sentence
    static QString done(const Completeness& completeness); // "9 of 13"
    static QString missing(const Completeness& completeness); // a sentence
    static QString thin(const ThinPiece& thin); // "9 targets lack: core problem"
    static QString condition(Readiness::Condition condition);
    static QString finding(const Readiness::Finding& finding); // why it is so, and the way on
    static QString state(Readiness::State state); // for screen readers
    static QString distinctive(const DistinctiveTerm& term); // the numbers behind it

private:
    static QString requirements(const Readiness::Finding& finding);
    static QString story(const Readiness::Finding& finding);
};

} // namespace foothold
