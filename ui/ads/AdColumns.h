// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/JobAd.h"
#include "ui/common/TableColumn.h"

#include <QHash>

namespace foothold {

struct PageContext;

// The columns of the list of ads. The context and the companies' names must outlive them.
QList<TableColumn<JobAd>> adColumns(const PageContext& context, const QHash<qint64, QString>& companies);

} // namespace foothold
