// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/PrintDialog.h"

#include "ui/printing/SheetPrinter.h"

#include <QPrintDialog>
#include <QPrinter>

namespace foothold {

Status printWithDialog(QWidget* parent, const SheetPrinter& sheets)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(sheets.book()->layout());
    printer.setDocName(sheets.title());
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return sheets.print(printer);
}

} // namespace foothold
