// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/SheetBook.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr double kMarginMm = 18;
constexpr double kFooterMm = 9;
constexpr double kFooterPoints = 8.5;
constexpr QRgb kFooterText = 0xff4a525b;

QSizeF insideMargins(const QPageLayout& layout)
{
    const QSizeF size = layout.paintRect(QPageLayout::Millimeter).size();
    return {SheetPages::millimetres(size.width()), SheetPages::millimetres(size.height())};
}

} // namespace

QPageLayout SheetBook::usualLayout()
{
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
        QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter};
}

SheetBook::SheetBook(const QList<PrepSheet>& sheets, const SheetWords& words, const QPageLayout& layout)
    : m_layout(layout)
{
    const QSizeF body = insideMargins(layout) - QSizeF(0, SheetPages::millimetres(kFooterMm));
    for (const PrepSheet& sheet : sheets) {
        m_titles.append(words.title + u": "_s + sheet.company.name.simplified());
        m_sheets.push_back(std::make_unique<SheetPages>(sheetRows(sheet, words), body));
        for (int page = 0; page < m_sheets.back()->count(); ++page)
            m_places.push_back({m_sheets.size() - 1, page});
    }
}

void SheetBook::paint(QPainter& painter, int page) const
{
    const Place place = m_places.at(size_t(page));
    const SheetPages& sheet = *m_sheets[place.sheet];
    sheet.paint(painter, place.page);

    QFont font = SheetPages::font();
    font.setPixelSize(int(kFooterPoints * PaperDevice::kDpi / 72)); // points would ask the painter's device
    painter.save();
    painter.setFont(font);
    painter.setPen(QColor(kFooterText));
    const QRectF footer(QPointF(), insideMargins(m_layout));
    const QString number = u"%1 / %2"_s.arg(place.page + 1).arg(sheet.count());
    const QFontMetricsF metrics(font);
    const double room = footer.width() - metrics.horizontalAdvance(number) - SheetPages::millimetres(kFooterMm);
    const QString title = metrics.elidedText(m_titles.at(qsizetype(place.sheet)), Qt::ElideRight, room);
    painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom, title);
    painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom, number);
    painter.restore();
}

} // namespace foothold
