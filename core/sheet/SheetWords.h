// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/InterviewRound.h"
#include "core/model/ResearchNote.h"

#include <QLocale>
#include <QString>

#include <functional>

namespace foothold {

// The words of a prep sheet. ui fills them through tr(); the defaults are the English source text.
struct SheetWords
{
    QString title = QStringLiteral("Interview prep sheet");
    QString when = QStringLiteral("When");
    QString where = QStringLiteral("Where");
    QString people = QStringLiteral("People");
    QString minutes = QStringLiteral("%1 min");
    QString website = QStringLiteral("Website");
    QString industry = QStringLiteral("Industry");
    QString mission = QStringLiteral("Mission");
    QString culture = QStringLiteral("Culture");
    QString brand = QStringLiteral("Brand");
    QString company = QStringLiteral("The company");
    QString whyMe = QStringLiteral("Why me, why them");
    QString wantReason = QStringLiteral("Why I want to be part of it");
    QString keywords = QStringLiteral("What they ask for, and my evidence");
    QString keyword = QStringLiteral("Keyword");
    QString demand = QStringLiteral("Demand");
    QString required = QStringLiteral("Required");
    QString preferred = QStringLiteral("Preferred");
    QString mentioned = QStringLiteral("Mentioned");
    QString evidence = QStringLiteral("My evidence");
    QString noEvidence = QStringLiteral("no story yet");
    QString stories = QStringLiteral("Stories to tell");
    QString problem = QStringLiteral("Problem");
    QString previousMethods = QStringLiteral("Previous methods");
    QString approach = QStringLiteral("My approach");
    QString result = QStringLiteral("Result");
    QString intuition = QStringLiteral("Intuition");
    QString questions = QStringLiteral("Questions I ask");
    QString earlier = QStringLiteral("Earlier rounds");
    QString asked = QStringLiteral("Asked");
    QString wentWell = QStringLiteral("Went well");
    QString toImprove = QStringLiteral("To improve");
    QString checklist = QStringLiteral("Checklist");
    QString rating = QStringLiteral("%1 of 5");
    QString notes = QStringLiteral("My notes");
    QString roundKinds[7] = {QStringLiteral("Screening call"), QStringLiteral("Technical interview"),
        QStringLiteral("Case interview"), QStringLiteral("Behavioural interview"), QStringLiteral("Take-home task"),
        QStringLiteral("On-site interview"), QStringLiteral("Final interview")}; // in the order of RoundKind
    QString researchKinds[7] = {QStringLiteral("Why they need an intern"), QStringLiteral("Core problem I can solve"),
        QStringLiteral("How they operate"), QStringLiteral("Machine learning idea"), QStringLiteral("How I add value"),
        QStringLiteral("News"), QStringLiteral("Question")}; // in the order of ResearchKind
    QLocale locale = QLocale::c();
};

} // namespace foothold
