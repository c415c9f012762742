// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace foothold {

// What each field is called on screen, by table and column. Empty: no such field.
class FieldLabels
{
    Q_DECLARE_TR_FUNCTIONS(foothold::FieldLabels)

public:
    static QString of(const QString& key); // "company.name"
    static QString of(std::string_view table, std::string_view column);
    template <class R> static QString of(std::string_view column) { return of(Fields<R>::table, column); }
};

} // namespace foothold
