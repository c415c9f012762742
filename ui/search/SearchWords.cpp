// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/SearchWords.h"

namespace foothold {

QString SearchWords::kinds(RecordKind kind)
{
    //: kinds of records, on a filter chip
    static constexpr const char* kKinds[kRecordKinds] = {
        QT_TR_NOOP("Campaign"),
        QT_TR_NOOP("Documents"),
        QT_TR_NOOP("Companies"),
        QT_TR_NOOP("Contacts"),
        QT_TR_NOOP("Job ads"),
        QT_TR_NOOP("Earlier versions"),
        QT_TR_NOOP("Research notes"),
        QT_TR_NOOP("Keywords"),
        QT_TR_NOOP("Stages"),
        QT_TR_NOOP("Applications"),
        QT_TR_NOOP("Stage changes"),
        QT_TR_NOOP("Projects"),
        QT_TR_NOOP("Stories"),
        QT_TR_NOOP("Interview rounds"),
        QT_TR_NOOP("Skills"),
        QT_TR_NOOP("Learning items"),
        QT_TR_NOOP("Questions"),
        QT_TR_NOOP("Interactions"),
        QT_TR_NOOP("Events"),
        QT_TR_NOOP("Journal entries"),
        QT_TR_NOOP("Attachments"),
        QT_TR_NOOP("Saved filters"),
    };
    return tr(kKinds[size_t(kind)]);
}

} // namespace foothold
