// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ImportWords.h"

namespace foothold {

QString ImportWords::summary(const ImportReport& report)
{
    //: %1 is a whole sentence about companies.
    return tr("Imported %n ads. %1", "", report.ads)
        .arg(report.companies == 0 ? tr("No company is new.") : tr("%n companies are new.", "", report.companies));
}

QString ImportWords::of(const ImportPlan::Remark& remark)
{
    using Kind = ImportPlan::Remark::Kind;
    switch (remark.kind) {
    case Kind::MissingFile:
        //: %1 is a file name, %2 a line number.
        return remark.line > 0
            ? tr("%1 was left out: line %2 of index.csv names it, but there is no such file. Add the file or "
                 "correct the line, then import again.")
                  .arg(remark.file)
                  .arg(remark.line)
            : tr("%1 was left out: it is not a file.").arg(remark.file);
    case Kind::OutsideFolder:
        return tr("%1 was left out: it lies outside the folder being imported. Copy it into the folder first.")
            .arg(remark.file);
    case Kind::Unreadable:
        return tr("%1 was left out: the system does not let it be read. Check its permissions.").arg(remark.file);
    case Kind::Binary:
        return tr("%1 was left out: it is not a text file. Save the ad as plain text first.").arg(remark.file);
    case Kind::Empty:
        return tr("%1 was left out: it holds no text. Paste the ad's text into it and import it again.")
            .arg(remark.file);
    case Kind::TooLarge:
        return tr("%1 was left out: it is larger than 32 MB. Keep only the ad's text in it.").arg(remark.file);
    case Kind::NoCompany:
        return tr("%1 was left out: line %2 of index.csv names no company.").arg(remark.file).arg(remark.line);
    case Kind::NoTitle:
        return tr("%1 was left out: line %2 of index.csv names no title.").arg(remark.file).arg(remark.line);
    case Kind::Duplicate:
        return tr("%1 was left out: the campaign holds an ad of this company with the same text.").arg(remark.file);
    case Kind::ReadAsWindows1252:
        return tr(
            "%1 is not UTF-8 text and was read as Windows-1252. Check its accents, and save it as UTF-8 if they are "
            "wrong.")
            .arg(remark.file);
    }
    return {};
}

} // namespace foothold
