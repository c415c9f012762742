// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace foothold::rules {

Status prepare(Stage& stage, Database&)
{
    stage.name = stage.name.simplified();
    if (stage.name.isEmpty())
        return invalid("stage", "name");
    static const QRegularExpression colour(u"^(#[0-9a-fA-F]{6})?$"_s);
    if (!colour.match(stage.colour).hasMatch())
        return invalid("stage", "colour");
    return {};
}

template <> Status beforeRemove<Stage>(StageId id, Database& database)
{
    const auto uses = RecordTable<StageChange>(database).listWhere(&StageChange::stage, id);
    if (!uses)
        return uses.error();
    if (!uses->isEmpty())
        return Error{Error::Code::InUse, u"stage"_s, {}};
    return {};
}

} // namespace foothold::rules
