// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ErrorWords.h"

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
        return tr(
            "The file %1 was written by a newer Foothold and was not changed. Open it with that version, or update "
            "this one.")
            .arg(file);
    case Error::Code::DamagedCampaign:
        return tr("The campaign %1 is damaged and was not changed. Open a backup or another copy of it.").arg(file);
    case Error::Code::Busy:
        if (!error.detail.isEmpty())
            //: %2 says which program, computer and process
            return tr("The campaign %1 is in use (%2). Close it there, then try again.").arg(file, error.detail);
        return tr("The campaign %1 is in use. Close it there, then try again.").arg(file);
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
