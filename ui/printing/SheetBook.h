// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/PrepSheet.h"
#include "core/sheet/SheetWords.h"
#include "ui/printing/SheetPages.h"

#include <QPageLayout>

#include <memory>
#include <vector>

namespace foothold {

// The pages of one sheet or many on paper of one layout, each sheet from a new page, with a footer that counts its
// pages.
class SheetBook
{
public:
    SheetBook(const QList<PrepSheet>& sheets, const SheetWords& words, const QPageLayout& layout);

    // A4 with margins of 18 mm; Letter where the locale's paper is.
    static QPageLayout usualLayout();

    const QPageLayout& layout() const { return m_layout; }
    int count() const { return int(m_places.size()); }
    // In dots of a PaperDevice, from the corner inside the margins.
    void paint(QPainter& painter, int page) const;

private:
    struct Place
    {
        size_t sheet = 0;
        int page = 0;
    };

    QPageLayout m_layout;
    QStringList m_titles;
    std::vector<std::unique_ptr<SheetPages>> m_sheets;
    std::vector<Place> m_places;
};

} // namespace foothold
