// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/SheetWordsTr.h"

#include "ui/common/ChoiceWords.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct SheetTr
{
    Q_DECLARE_TR_FUNCTIONS(foothold::SheetWords)

public:
    static SheetWords words();
};

SheetWords SheetTr::words()
{
    SheetWords words;
    //: Heading of the printed sheet.
    words.title = tr("Interview prep sheet");
    words.when = tr("When");
    words.where = tr("Where");
    words.people = tr("People");
    //: Length of an interview; %1 is a number.
    words.minutes = tr("%1 min");
    words.website = tr("Website");
    words.industry = tr("Industry");
    words.mission = tr("Mission");
    words.culture = tr("Culture");
    words.brand = tr("Brand");
    words.company = tr("The company");
    words.whyMe = tr("Why me, why them");
    words.wantReason = tr("Why I want to be part of it");
    words.keywords = tr("What they ask for, and my evidence");
    //: Column of the keyword table.
    words.keyword = tr("Keyword");
    //: Column of the keyword table: required, preferred or mentioned.
    words.demand = tr("Demand");
    words.required = tr("Required");
    words.preferred = tr("Preferred");
    words.mentioned = tr("Mentioned");
    words.evidence = tr("My evidence");
    //: In the evidence column: no prepared story shows this keyword.
    words.noEvidence = tr("no story yet");
    words.stories = tr("Stories to tell");
    words.problem = tr("Problem");
    words.previousMethods = tr("Previous methods");
    words.approach = tr("My approach");
    words.result = tr("Result");
    words.intuition = tr("Intuition");
    words.questions = tr("Questions I ask");
    words.earlier = tr("Earlier rounds");
    //: What the interviewers asked.
    words.asked = tr("Asked");
    words.wentWell = tr("Went well");
    words.toImprove = tr("To improve");
    words.checklist = tr("Checklist");
    //: How an interview went; %1 is a number of stars.
    words.rating = tr("%1 of 5");
    //: Heading above empty lines to write on.
    words.notes = tr("My notes");
    for (size_t i = 0; i < std::size(words.roundKinds); ++i)
        words.roundKinds[i] = ChoiceWords::of(static_cast<RoundKind>(i));
    for (size_t i = 0; i < std::size(words.researchKinds); ++i)
        words.researchKinds[i] = ChoiceWords::of(static_cast<ResearchKind>(i));
    words.locale = QLocale();
    return words;
}

} // namespace

SheetWords translatedSheetWords()
{
    return SheetTr::words();
}

} // namespace foothold
