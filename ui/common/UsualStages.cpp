// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/UsualStages.h"

#include "core/campaign/DefaultStages.h"

#include <QCoreApplication>

#include <array>

namespace foothold {

namespace {

// In the order of defaultStages().
//: names of the stages that a new campaign starts with
constexpr std::array kNames{QT_TRANSLATE_NOOP("foothold::UsualStages", "Saved"),
    QT_TRANSLATE_NOOP("foothold::UsualStages", "Preparing"), QT_TRANSLATE_NOOP("foothold::UsualStages", "Applied"),
    QT_TRANSLATE_NOOP("foothold::UsualStages", "Online assessment"),
    QT_TRANSLATE_NOOP("foothold::UsualStages", "Take-home"), QT_TRANSLATE_NOOP("foothold::UsualStages", "Interview"),
    QT_TRANSLATE_NOOP("foothold::UsualStages", "Offer"), QT_TRANSLATE_NOOP("foothold::UsualStages", "Accepted"),
    QT_TRANSLATE_NOOP("foothold::UsualStages", "Rejected"), QT_TRANSLATE_NOOP("foothold::UsualStages", "Withdrawn"),
    QT_TRANSLATE_NOOP("foothold::UsualStages", "Ghosted")};

} // namespace

QList<Stage> usualStages()
{
    QList<Stage> stages = defaultStages();
    Q_ASSERT(stages.size() == qsizetype(kNames.size()));
    for (qsizetype i = 0; i < stages.size(); ++i)
        stages[i].name = QCoreApplication::translate("foothold::UsualStages", kNames[size_t(i)]);
    return stages;
}

} // namespace foothold
