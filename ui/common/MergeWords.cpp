// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MergeWords.h"

#include "ui/common/ChoiceWords.h"
#include "ui/common/FieldLabels.h"
#include "ui/common/FieldText.h"
#include "ui/common/StepWords.h"

namespace foothold {

QStringList MergeWords::plan(const MergePlan& plan)
{
    if (plan.isEmpty() && plan.counts.kept == 0)
        return {tr("The file holds nothing that this campaign does not hold already.")};
    QStringList sentences;
    if (plan.counts.added > 0)
        sentences.append(tr("%n records are new and will be added.", nullptr, plan.counts.added));
    if (plan.counts.updated > 0)
        sentences.append(
            tr("%n records were changed later in the file and will be taken from it.", nullptr, plan.counts.updated));
    if (plan.counts.kept > 0)
        sentences.append(tr(
            "%n records differ and stay as they are here, where they were changed last.", nullptr, plan.counts.kept));
    return sentences;
}

QString MergeWords::done(const MergePlan::Counts& counts)
{
    //: %1 and %2 are whole sentences
    return tr("%1 %2").arg(
        tr("Added %n records.", nullptr, counts.added), tr("Updated %n records.", nullptr, counts.updated));
}

QString MergeWords::deletions()
{
    return tr(
        "Deletions are not merged: what was deleted in only one of the two copies is in the campaign afterwards.");
}

QString MergeWords::record(const MergePlan::Difference& difference)
{
    const QString kind = StepWords::recordName(difference.kind);
    if (difference.name.isEmpty())
        return kind;
    //: %1 is a kind of record, %2 its name, as in "job ad: Machine learning intern"
    return tr("%1: %2").arg(kind, difference.name.simplified());
}

QString MergeWords::field(const MergePlan::Difference& difference)
{
    return FieldLabels::of(tableOf(difference.kind), difference.column);
}

QString MergeWords::value(const MergePlan::Difference& difference, const QVariant& value)
{
    QString shown;
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if (Fields<R>::kind != difference.kind)
            return;
        forEachField<R>([&](const auto& field) {
            using Member = typename std::decay_t<decltype(field)>::Member;
            if (field.column != difference.column)
                return;
            if constexpr (ChoiceEnum<Member>)
                shown = FieldText::display(field.kind, value, ChoiceWords::all<Member>());
            else if (field.kind == FieldKind::References)
                shown = FieldText::joinWords(value.toStringList());
            else if (field.kind == FieldKind::YesNo)
                shown = value.toBool() ? tr("yes") : tr("no");
            else if (field.kind == FieldKind::Number)
                shown = QLocale().toString(value.toLongLong());
            else
                shown = FieldText::display(field.kind, value);
        });
    });
    //: in the place of a value
    return shown.isEmpty() ? tr("(empty)") : shown;
}

QString MergeWords::winner(const MergePlan::Difference& difference)
{
    //: which of two values is taken: that of the file
    return difference.theirsWins ? tr("the file") : tr("this campaign");
}

} // namespace foothold
