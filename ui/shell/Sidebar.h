// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PageId.h"

#include <QListWidget>

#include <optional>

namespace foothold {

// The pages as a list: icon, word, count at the right; icons alone when collapsed.
class Sidebar : public QListWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    void addPage(PageId page);
    void setCount(PageId page, std::optional<int> count);
    void setCurrentPage(PageId page);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

Q_SIGNALS:
    void pageChosen(foothold::PageId page);

private:
    QListWidgetItem* itemOf(PageId page) const;

    bool m_collapsed = false;
};

} // namespace foothold
