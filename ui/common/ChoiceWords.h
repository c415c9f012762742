// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/KeywordMention.h"
#include "core/model/Records.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace foothold {

// What each value of an enumeration is called on screen; a value that means "not known" is an empty word.
class ChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(foothold::ChoiceWords)

public:
    static QString of(CompanyStatus value);
    static QString of(CompanySize value);
    static QString of(Workplace value);
    static QString of(EmploymentType value);
    static QString of(PayPeriod value);
    static QString of(Sponsorship value);
    static QString of(AdState value);
    static QString of(ResearchKind value);
    static QString of(TermCategory value);
    static QString of(Demand value);
    static QString of(Origin value);
    static QString of(StageKind value);
    static QString of(RoundKind value);
    static QString of(DocumentKind value);
    static QString of(LearningKind value);
    static QString of(LearningState value);
    static QString of(QuestionKind value);
    static QString of(InteractionChannel value);
    static QString of(EventKind value);
    static QString of(JournalKind value);
    // In enumerator order, for combo boxes.
    template <ChoiceEnum E> static QStringList all();
};

template <ChoiceEnum E> QStringList ChoiceWords::all()
{
    QStringList words;
    for (size_t i = 0; i < choiceWords<E>.size(); ++i)
        words.append(of(static_cast<E>(i)));
    return words;
}

} // namespace foothold
