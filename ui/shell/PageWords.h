// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"
#include "ui/common/PageId.h"

#include <QCoreApplication>

namespace foothold {

// What the shell shows for each page: its name, icon and help.
class PageWords
{
    Q_DECLARE_TR_FUNCTIONS(foothold::PageWords)

public:
    static QString name(PageId page);
    static Icon icon(PageId page);
    static QString helpFile(PageId page); // in the resources' folder help
};

} // namespace foothold
