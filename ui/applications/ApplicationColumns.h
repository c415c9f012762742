// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Application.h"
#include "ui/common/TableColumn.h"

#include <QCoreApplication>

namespace foothold {

class ApplicationLookup;
class Theme;

// The columns of the applications' table. The lookup and the theme must outlive the model.
class ApplicationColumns
{
    Q_DECLARE_TR_FUNCTIONS(foothold::ApplicationColumns)

public:
    static constexpr int kStage = 2; // its place in the list

    static QList<TableColumn<Application>> list(const ApplicationLookup& lookup, const Theme& theme);

private:
    static TableColumn<Application> stage(const ApplicationLookup& lookup);
    static TableColumn<Application> due(const ApplicationLookup& lookup, const Theme& theme);
};

} // namespace foothold
