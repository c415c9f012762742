// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/SheetPrinter.h"

#include "core/sheet/SheetHtml.h"
#include "ui/printing/SheetDocument.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontDatabase>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr double kMarginMm = 18;
constexpr double kFooterMm = 8;
constexpr double kBodyPoints = 10.5;
constexpr double kFooterPoints = 8.5;

QPageLayout pageLayout()
{
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
        QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter};
}

} // namespace

SheetPrinter::SheetPrinter(const QList<PrepSheet>& sheets, const SheetWords& words)
    : m_html(sheetHtml(sheets, words))
    , m_title(words.title)
{
    if (sheets.size() == 1)
        m_title += u": "_s + sheets.first().company.name;
}

SheetPrinter::~SheetPrinter() = default;

void SheetPrinter::print(QPagedPaintDevice& device) const
{
    QPainter painter(&device);
    const QRectF paper(painter.viewport());
    const double millimetre = device.logicalDpiX() / 25.4;
    const QSizeF body(paper.width(), paper.height() - kFooterMm * millimetre);

    SheetDocument document;
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(kBodyPoints);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&device);
    document.setHtml(m_html);
    document.setPageSize(body);

    font.setPointSizeF(kFooterPoints);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            device.newPage();
        painter.save();
        painter.translate(0, -page * body.height());
        const QRectF part(0, page * body.height(), body.width(), body.height());
        painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();

        painter.setFont(font);
        painter.setPen(Qt::darkGray);
        const QRectF footer(0, body.height(), body.width(), paper.height() - body.height());
        painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom, m_title);
        painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom, u"%1 / %2"_s.arg(page + 1).arg(pages));
    }
}

Status SheetPrinter::writePdf(const QString& path) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(pageLayout());
        writer.setTitle(m_title);
        writer.setCreator(u"Foothold"_s);
        print(writer);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(buffer.data()) != buffer.size() || !file.commit())
        return Error{Error::Code::Unwritable, path, file.errorString()};
    return {};
}

} // namespace foothold
