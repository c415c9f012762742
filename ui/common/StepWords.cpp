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
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add company"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n companies")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add job ad"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n job ads")},
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
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add story"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n stories")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Add interview round"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Add %n interview rounds")},
};
constexpr Texts kEdit[kRecordKinds] = {
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit campaign"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n campaigns")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit company"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n companies")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit job ad"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n job ads")},
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
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit story"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n stories")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Edit interview round"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Edit %n interview rounds")},
};
constexpr Texts kRemove[kRecordKinds] = {
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove campaign"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n campaigns")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove company"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n companies")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove job ad"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n job ads")},
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
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove story"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n stories")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Remove interview round"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Remove %n interview rounds")},
};
constexpr Texts kImport[kRecordKinds] = {
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Import campaign"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Import %n campaigns")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Import company"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Import %n companies")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Import job ad"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Import %n job ads")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Import research note"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Import %n research notes")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Import keyword"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Import %n keywords")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Import stage"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Import %n stages")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Import application"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Import %n applications")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Import stage change"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Import %n stage changes")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Import story"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Import %n stories")},
    {QT_TRANSLATE_NOOP("foothold::StepWords", "Import interview round"),
        QT_TRANSLATE_N_NOOP("foothold::StepWords", "Import %n interview rounds")},
};

} // namespace

QString StepWords::of(const StepLabel& label)
{
    const auto worded = [&label](const Texts(&texts)[kRecordKinds], const char* named) {
        const Texts& text = texts[size_t(label.record)];
        if (label.count > 1)
            return tr(text.many, nullptr, label.count);
        return label.subject.isEmpty() || !named ? tr(text.one) : tr(named).arg(label.subject);
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
        return worded(kImport, nullptr);
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
        QT_TR_NOOP("company"),
        QT_TR_NOOP("job ad"),
        QT_TR_NOOP("research note"),
        QT_TR_NOOP("keyword"),
        QT_TR_NOOP("stage"),
        QT_TR_NOOP("application"),
        QT_TR_NOOP("stage change"),
        QT_TR_NOOP("story"),
        QT_TR_NOOP("interview round"),
    };
    return tr(kNames[size_t(kind)]);
}

} // namespace foothold
