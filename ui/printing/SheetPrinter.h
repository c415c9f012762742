// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sheet/PrepSheet.h"
#include "core/sheet/SheetWords.h"

#include <QList>

#include <memory>

class QPagedPaintDevice;
class QTextDocument;

namespace foothold {

// Prep sheets on paper: the same pages for the preview, the printer and PDF.
class SheetPrinter
{
public:
    SheetPrinter(const QList<PrepSheet>& sheets, const SheetWords& words);
    ~SheetPrinter();

    // Paints all pages with the page layout the device has, a footer on each.
    void print(QPagedPaintDevice& device) const;
    // A4 with 18 mm margins (Letter where the locale's paper is). Leaves what was at `path` if it fails.
    Status writePdf(const QString& path) const;

private:
    QString m_html;
    QString m_title; // of the footer and the PDF
};

} // namespace foothold
