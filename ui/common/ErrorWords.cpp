// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ErrorWords.h"

#include "core/storage/FileLock.h"
#include "ui/common/FieldLabels.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace foothold {

QString ErrorWords::invalid(const QString& field)
{
    if (field == u"company.name"_s)
        return tr("A company needs a name.");
    if (field == u"job_ad.title"_s)
        return tr("A job ad needs a title.");
    if (field == u"job_ad.company_id"_s)
        return tr("A job ad needs its company. Choose or add one.");
    if (field == u"job_ad.pay_max"_s)
        return tr("The highest pay is below the lowest. Enter a higher one, or leave it empty.");
    if (field == u"research_note.text"_s)
        return tr("A research note needs some text. Write some, or delete the note.");
    if (field == u"application.role"_s)
        return tr("An application needs a job ad or a role. Enter the role you apply for.");
    if (field == u"prep_story.title"_s)
        return tr("A story needs a title.");
    if (field == u"stage.name"_s)
        return tr("A stage needs a name.");
    if (field == u"stage.colour"_s)
        return tr("A colour is written like #1a2b3c.");
    if (field == u"vocabulary_entry.name"_s)
        return tr("A keyword needs a name.");
    if (field == u"interview_round.zone"_s)
        return tr("This time zone is not known. Write it like Europe/Berlin, or leave it empty.");
    if (field == u"campaign.targets_from"_s)
        return tr("The target list needs at least one company.");
    if (field == u"campaign.targets_to"_s)
        return tr("The upper end of the target range is below its lower end. Enter a higher number.");
    if (field.endsWith(u"currency"_s))
        return tr("A currency has three letters, such as EUR. Enter those, or leave the field empty.");
    const QString label = FieldLabels::of(field);
    if (label.isEmpty())
        return tr("This value is refused. Change it, or press Esc to have the last one back.");
    //: %1 is the name of a field
    return tr("The field \"%1\" does not take this value. Change it, or press Esc to have the last one back.")
        .arg(label);
}

QString ErrorWords::locked(const Error& error)
{
    const QString file = QDir::toNativeSeparators(error.subject);
    const QString lock = QDir::toNativeSeparators(FileLock::pathFor(error.subject));
    const LockHolder holder = LockHolder::fromDetail(error.detail);
    if (holder.program.isEmpty())
        //: %1 is a campaign, %2 its lock file
        return tr("The file %2 says that the campaign %1 is open, but not where. If no program has it open, delete "
                  "that file; or open the campaign for reading only.")
            .arg(file, lock);
    const QString program = holder.program == u"foothold"_s ? u"Foothold"_s : holder.program;
    const QString process = QString::number(holder.pid);
    if (holder.isOnThisHost())
        //: %1 is a program, %2 a computer, %3 a number, %4 a file
        return tr("%1 on %2 (process %3) has the campaign %4 open. Close it there, or open it for reading only.")
            .arg(program, holder.host, process, file);
    //: %1 is a program, %2 a computer, %3 a number, %4 a file, %5 its lock file
    return tr("%1 on %2 (process %3) has the campaign %4 open. Close it there, or open it for reading only. If that "
              "computer no longer has it open, delete the file %5.")
        .arg(program, holder.host, process, file, lock);
}

QString ErrorWords::of(const Error& error)
{
    const QString file = QDir::toNativeSeparators(error.subject);
    switch (error.code) {
    case Error::Code::Missing:
        //: %1 is a file or folder
        return tr("%1 is not there. Check the name, or choose another file.").arg(file);
    case Error::Code::Unreadable:
        return tr("%1 cannot be read. Check that you may read it, or choose another file.").arg(file);
    case Error::Code::Unwritable:
        return tr("%1 cannot be written. Choose a folder where you may write.").arg(file);
    case Error::Code::Exists:
        return tr("%1 exists already and was left as it is. Choose another name.").arg(file);
    case Error::Code::NotACampaign:
        return tr(
            "The file %1 is not a Foothold campaign. Choose a file that ends in .foothold, or start a new campaign.")
            .arg(file);
    case Error::Code::NewerCampaign:
        if (!error.detail.isEmpty()) // it lacks something this version needs
            return tr("The file %1 was written by a newer Foothold that this one cannot read. Open it with that "
                      "version, or update this one.")
                .arg(file);
        return tr("The file %1 was written by a newer Foothold and was not changed. Open it with that version, update "
                  "this one, or open it for reading only.")
            .arg(file);
    case Error::Code::DamagedCampaign:
        return tr("The campaign %1 is damaged and was not changed. Restore a backup of it, or save what can still be "
                  "read into a new file.")
            .arg(file);
    case Error::Code::Locked:
        return locked(error);
    case Error::Code::Moved:
        return tr("The campaign %1 was moved, deleted or replaced while it was open, so nothing was stored. Save a "
                  "copy of it under another name, then open that copy.")
            .arg(file);
    case Error::Code::ChangedOutside:
        return tr("Another program changed the campaign %1. It was read again; earlier steps can no longer be undone.")
            .arg(file);
    case Error::Code::NoBackup:
        //: %2 is the technical reason
        return tr("The campaign %1 comes from an older Foothold. No backup could be made (%2), so it was not brought "
                  "up to date. Free some space and try again, or open it for reading only.")
            .arg(file, error.detail);
    case Error::Code::DamagedBackup:
        return tr("The backup %1 is damaged and was not used. Choose another one.").arg(file);
    case Error::Code::Busy:
        return tr("Another program writes to %1 at this moment. Try again soon.").arg(file);
    case Error::Code::DiskFull:
        return tr("The disk that holds %1 is full, so nothing was stored. Free some space, then try again.").arg(file);
    case Error::Code::ReadOnly:
        return tr(
            "The campaign %1 is open for reading only. Copy it to a folder where you may write, and open the copy.")
            .arg(file);
    case Error::Code::NoSuchRecord:
        return tr("This record is no longer in the campaign. Undo its deletion to have it back.");
    case Error::Code::Invalid:
        return invalid(error.subject);
    case Error::Code::InUse:
        return tr("This cannot be deleted while other records need it. Change or delete those first.");
    case Error::Code::Outdated:
        return tr("The campaign changed meanwhile, so nothing was stored. Begin again.");
    case Error::Code::OtherCampaign:
        //: %1 is a file
        return tr("%1 holds another campaign, so nothing was merged. Choose a copy of the campaign that is open, or "
                  "make a new campaign from this file.")
            .arg(file);
    case Error::Code::BadFormat:
        if (!error.detail.isEmpty())
            //: %2 says what is wrong and where, in technical words
            return tr("%1 is not in the format its name promises (%2). Choose another file.").arg(file, error.detail);
        return tr("%1 is not in the format its name promises. Choose another file.").arg(file);
    case Error::Code::TooLarge:
        return tr("%1 is too large. Choose a smaller file, or split it.").arg(file);
    case Error::Code::Cancelled:
        return tr("Cancelled. Nothing was changed.");
    case Error::Code::Internal:
        break;
    }
    //: %1 is a file, %2 the technical reason
    return tr(
        "Something unforeseen happened to %1, and nothing was changed (%2). Close the campaign and open it again.")
        .arg(file, error.detail);
}

} // namespace foothold
