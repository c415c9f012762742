// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StepWords.h"

namespace foothold {

namespace {

struct Texts
{
    const char* one;
    const char* many;
};

// In the order of RecordKind.
constexpr Texts kAdd[kRecordKinds] = {
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add campaign"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n campaigns")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add document"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n documents")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add company"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n companies")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add contact"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n contacts")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add job ad"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n job ads")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add earlier version"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n earlier versions")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add research note"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n research notes")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add keyword"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n keywords")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add stage"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n stages")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add application"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n applications")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add stage change"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n stage changes")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add project"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n projects")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add story"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n stories")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add interview round"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n interview rounds")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add skill"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n skills")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add learning item"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n learning items")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add question"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n questions")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add interaction"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n interactions")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add event"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n events")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add journal entry"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n journal entries")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add attachment"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n attachments")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add saved filter"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n saved filters")},
};
constexpr Texts kEdit[kRecordKinds] = {
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit campaign"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n campaigns")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit document"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n documents")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit company"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n companies")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit contact"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n contacts")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit job ad"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n job ads")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit earlier version"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n earlier versions")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit research note"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n research notes")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit keyword"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n keywords")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit stage"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n stages")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit application"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n applications")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit stage change"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n stage changes")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit project"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n projects")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit story"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n stories")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit interview round"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n interview rounds")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit skill"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n skills")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit learning item"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n learning items")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit question"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n questions")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit interaction"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n interactions")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit event"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n events")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit journal entry"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n journal entries")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit attachment"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n attachments")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit saved filter"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n saved filters")},
};
constexpr Texts kRemove[kRecordKinds] = {
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove campaign"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n campaigns")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove document"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n documents")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove company"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n companies")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove contact"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n contacts")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove job ad"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n job ads")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove earlier version"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n earlier versions")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove research note"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n research notes")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove keyword"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n keywords")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove stage"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n stages")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove application"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n applications")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove stage change"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n stage changes")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove project"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n projects")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove story"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n stories")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove interview round"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n interview rounds")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove skill"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n skills")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove learning item"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n learning items")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove question"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n questions")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove interaction"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n interactions")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove event"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n events")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove journal entry"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n journal entries")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove attachment"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n attachments")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove saved filter"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n saved filters")},
};
// Only these are imported in number.
constexpr Texts kImportAds{QT_TRANSLATE_NOOP("foothold::StepWords", "Import job ad"),
    QT_TRANSLATE_N_NOOP("foothold::StepWords", "Import %n job ads")};
constexpr Texts kImportOther{QT_TRANSLATE_NOOP("foothold::StepWords", "Import"),
    QT_TRANSLATE_N_NOOP("foothold::StepWords", "Import %n records")};

} // namespace

QString StepWords::of(const StepLabel& label)
{
    const auto worded = [&label](const Texts(&texts)[kRecordKinds], const char* named) {
        const Texts& text = texts[size_t(label.record)];
        if (label.count > 1)
            return tr(text.many, nullptr, label.count);
        return label.subject.isEmpty() ? tr(text.one) : tr(named).arg(label.subject);
    };
    const auto imported = [](const StepLabel& of) {
        const Texts& text = of.record == RecordKind::JobAd ? kImportAds : kImportOther;
        return of.count > 1 ? tr(text.many, nullptr, of.count) : tr(text.one);
    };
    switch (label.step) {
    case Step::Add:
        //: what was done, as in "Undo: Add Acme"; %1 is the record's name
        return worded(kAdd, QT_TR_NOOP("Add %1"));
    case Step::Edit:
        //: what was done, as in "Undo: Edit Acme"; %1 is the record's name
        return worded(kEdit, QT_TR_NOOP("Edit %1"));
    case Step::Remove:
        //: what was done, as in "Undo: Remove Acme"; %1 is the record's name
        return worded(kRemove, QT_TR_NOOP("Remove %1"));
    case Step::MoveToStage:
        if (label.count > 1) {
            //: what was done; %1 is a stage
            return tr("Move %n applications to %1", nullptr, label.count).arg(label.target);
        }
        //: what was done; %1 is a company, %2 a stage
        return tr("Move %1 to %2").arg(label.subject, label.target);
    case Step::Reorder:
        //: what was done
        return tr("Change the order");
    case Step::Import:
        return imported(label);
    case Step::Merge:
        //: what was done
        return tr("Merge a copy of the campaign");
    case Step::CreateDemo:
        //: what was done
        return tr("Create the demo campaign");
    }
    return {};
}

QString StepWords::recordName(RecordKind kind)
{
    //: kinds of records, in the middle of a sentence
    static constexpr const char* kNames[kRecordKinds] = {
        QT_TR_NOOP("campaign"),
        QT_TR_NOOP("document"),
        QT_TR_NOOP("company"),
        QT_TR_NOOP("contact"),
        QT_TR_NOOP("job ad"),
        QT_TR_NOOP("earlier version"),
        QT_TR_NOOP("research note"),
        QT_TR_NOOP("keyword"),
        QT_TR_NOOP("stage"),
        QT_TR_NOOP("application"),
        QT_TR_NOOP("stage change"),
        QT_TR_NOOP("project"),
        QT_TR_NOOP("story"),
        QT_TR_NOOP("interview round"),
        QT_TR_NOOP("skill"),
        QT_TR_NOOP("learning item"),
        QT_TR_NOOP("question"),
        QT_TR_NOOP("interaction"),
        QT_TR_NOOP("event"),
        QT_TR_NOOP("journal entry"),
        QT_TR_NOOP("attachment"),
        QT_TR_NOOP("saved filter"),
    };
    return tr(kNames[size_t(kind)]);
}

} // namespace foothold
