// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/printing/SheetBook.h"

#include <QList>

#include <memory>

class QPagedPaintDevice;

namespace foothold {

// Prep sheets on paper: the same pages for the preview, the printer and PDF.
class SheetPrinter
{
public:
    SheetPrinter(const QList<PrepSheet>& sheets, const SheetWords& words);

    QString title() const { return m_title; }
    // Pages as PDF has them, for a preview.
    std::shared_ptr<const SheetBook> book() const { return m_book; }
    // Paints all pages with the page layout the device has.
    Status print(QPagedPaintDevice& device) const;
    // In the usual layout. Leaves what was at `path` if it fails.
    Status writePdf(const QString& path) const;

private:
    QList<PrepSheet> m_sheets;
    SheetWords m_words;
    QString m_title;
    std::shared_ptr<const SheetBook> m_book;
};

} // namespace foothold
