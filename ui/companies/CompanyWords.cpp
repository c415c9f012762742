// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/CompanyWords.h"

#include "ui/common/ChoiceWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

QString CompanyWords::piece(CompanyPiece piece)
{
    switch (piece) {
    case CompanyPiece::Mission:
        //: a piece of what is known about a company
        return tr("Mission");
    case CompanyPiece::Brand:
        //: a piece of what is known about a company
        return tr("Brand");
    case CompanyPiece::Culture:
        //: a piece of what is known about a company
        return tr("Culture");
    case CompanyPiece::Want:
        //: a piece of what is known about a company: whether the student wants to be part of it, and why
        return tr("Want, with a reason");
    case CompanyPiece::Website:
        //: a piece of what is known about a company
        return tr("Website");
    case CompanyPiece::Ad:
        //: a piece of what is known about a company: a job ad of it is kept
        return tr("A job ad");
    default:
        return ChoiceWords::of(ResearchKind(piece));
    }
}

QString CompanyWords::pieces(const QList<CompanyPiece>& pieces)
{
    QStringList words;
    for (const CompanyPiece each : pieces)
        words.append(piece(each));
    return QLocale().createSeparatedList(words);
}

QString CompanyWords::done(const Completeness& completeness)
{
    //: how many pieces of a company's picture are there, as in "9 of 13"
    return tr("%1 of %2").arg(number(completeness.done()), number(kCompanyPieces));
}

QString CompanyWords::missing(const Completeness& completeness)
{
    const QList<CompanyPiece> missing = completeness.missing();
    if (missing.isEmpty())
        return tr("Nothing is missing in the picture of this company.");
    //: %1 is a list of what is not known about a company yet
    return tr("Still to find out: %1.").arg(pieces(missing));
}

QString CompanyWords::thin(const ThinPiece& thin)
{
    //: %1 is what is not known about these companies yet
    return tr("%n targets lack: %1", nullptr, int(thin.companies.size())).arg(piece(thin.piece));
}

QString CompanyWords::condition(Readiness::Condition condition)
{
    switch (condition) {
    case Readiness::Condition::Research:
        //: a condition for applying to a company
        return tr("Research is done");
    case Readiness::Condition::Want:
        //: a condition for applying to a company
        return tr("I want to be part of it");
    case Readiness::Condition::Requirements:
        //: a condition for applying to a company
        return tr("The basic requirements are met");
    case Readiness::Condition::Cv:
        //: a condition for applying to a company
        return tr("A CV version is chosen");
    case Readiness::Condition::Story:
        break;
    }
    //: a condition for applying to a company
    return tr("A story fits");
}

QString CompanyWords::finding(const Readiness::Finding& finding)
{
    switch (finding.condition) {
    case Readiness::Condition::Research:
        if (finding.missing.isEmpty())
            return tr("The five questions that matter most have an answer.");
        //: %1 and %2 are numbers of research questions, %3 names those without an answer
        return tr("%1 of %2 questions have an answer. Still to find out: %3.")
            .arg(number(finding.done), number(finding.of), pieces(finding.missing));
    case Readiness::Condition::Want:
        if (finding.state == Readiness::State::Unknown)
            return tr("You have not said yet how much you want it. Give it stars and a reason under Facts.");
        if (finding.state == Readiness::State::Met)
            return tr("%n of 5 stars, with a reason.", nullptr, finding.done);
        if (finding.done >= Readiness::kEnoughWant)
            return tr("%n of 5 stars, but no reason yet. Write it under Facts.", nullptr, finding.done);
        return tr("%n of 5 stars. At least three are asked for, with a reason.", nullptr, finding.done);
    case Readiness::Condition::Requirements:
        return requirements(finding);
    case Readiness::Condition::Cv:
        if (finding.state == Readiness::State::Met)
            return tr("An application to it names the CV version.");
        return finding.of == 0 ? tr("No application is begun yet. Begin one, and choose the CV version there.")
                               : tr("The application names no CV version yet.");
    case Readiness::Condition::Story:
        break;
    }
    return story(finding);
}

QString CompanyWords::requirements(const Readiness::Finding& finding)
{
    if (finding.state == Readiness::State::Unknown)
        return tr("Nothing can be said: keep an ad of this company, and note how well you know its keywords.");
    if (finding.of == 0)
        return tr("Its ads name no required keywords.");
    //: %1 and %2 are numbers of keywords that the company's ads require
    const QString met = tr("Required met: %1 of %2.").arg(number(finding.done), number(finding.of));
    if (finding.terms.isEmpty())
        return met;
    //: %1 is the sentence before, %2 are keywords
    return tr("%1 Missing: %2. Close the gap before you apply.").arg(met, finding.terms.join(u", "_s));
}

QString CompanyWords::story(const Readiness::Finding& finding)
{
    if (finding.state == Readiness::State::Unknown)
        return tr("Nothing can be said: no ad of this company is kept yet.");
    if (finding.state == Readiness::State::Met)
        //: %1 are keywords that the student's best story shows
        return tr("%n stories show what its ads ask for; the best one: %1.", nullptr, finding.done)
            .arg(finding.terms.join(u", "_s));
    return finding.of == 0 ? tr("No story is told yet. Write one in five parts under Interviews.")
                           : tr("None of your stories shows what its ads ask for.");
}

QString CompanyWords::state(Readiness::State state)
{
    switch (state) {
    case Readiness::State::Met:
        //: a condition for applying
        return tr("Met");
    case Readiness::State::NotMet:
        //: a condition for applying
        return tr("Not met");
    case Readiness::State::Unknown:
        break;
    }
    //: whether a condition for applying is met
    return tr("Unknown");
}

QString CompanyWords::distinctive(const DistinctiveTerm& term)
{
    //: %1 of %2 ads of this company name a keyword; %3 of %4 other companies do
    return tr("In %1 of its %2 ads, and at %3 of %4 other companies.")
        .arg(number(term.ads), number(term.ofAds), number(term.companies), number(term.ofCompanies));
}

} // namespace foothold
