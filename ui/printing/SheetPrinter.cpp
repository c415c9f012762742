// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/SheetPrinter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace foothold {

SheetPrinter::SheetPrinter(const QList<PrepSheet>& sheets, const SheetWords& words)
    : m_sheets(sheets)
    , m_words(words)
    , m_title(words.title)
    , m_book(std::make_shared<SheetBook>(sheets, words, SheetBook::usualLayout()))
{
    if (sheets.size() == 1)
        m_title += u": "_s + sheets.first().company.name.simplified();
}

Status SheetPrinter::print(QPagedPaintDevice& device) const
{
    const Error refused{Error::Code::Unwritable, m_title, u"the device cannot be painted on"_s};
    QPainter painter;
    if (!painter.begin(&device))
        return refused;
    const QPageLayout layout = device.pageLayout();
    const bool usual = layout.paintRectPoints() == m_book->layout().paintRectPoints();
    const auto book = usual ? m_book : std::make_shared<SheetBook>(m_sheets, m_words, layout);
    const double scale = double(device.logicalDpiX()) / PaperDevice::kDpi;
    painter.scale(scale, scale);
    for (int page = 0; page < book->count(); ++page) {
        if (page > 0 && !device.newPage())
            return refused;
        book->paint(painter, page);
    }
    return painter.end() ? Status() : refused;
}

Status SheetPrinter::writePdf(const QString& path) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(m_book->layout());
        writer.setTitle(m_title);
        writer.setCreator(u"Foothold"_s);
        if (const Status printed = print(writer); !printed)
            return printed;
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(buffer.data()) == buffer.size() && file.commit())
        return {};
    const bool full = file.error() == QFileDevice::ResourceError;
    return Error{full ? Error::Code::DiskFull : Error::Code::Unwritable, path, file.errorString()};
}

} // namespace foothold
