// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/CompanyFigures.h"
#include "ui/common/TableColumn.h"

#include <QCoreApplication>

namespace foothold {

class CompanyCounts;

// The columns of the companies' table. The counts must outlive the model.
class CompanyColumns
{
    Q_DECLARE_TR_FUNCTIONS(foothold::CompanyColumns)

public:
    static QList<TableColumn<Company>> list(const CompanyCounts& counts);
    static QString research(const ResearchProgress& progress); // "3 of 7"
};

} // namespace foothold
