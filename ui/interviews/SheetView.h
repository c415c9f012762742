// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/SheetBook.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <memory>

namespace foothold {

class Theme;

// The pages of a sheet as they print, one below the other, as wide as there is room up to a size for reading.
class SheetView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SheetView(const Theme& theme, QWidget* parent = nullptr);

    void setBook(std::shared_ptr<const SheetBook> book, bool keepPlace);
    int pageCount() const { return m_book ? m_book->count() : 0; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    double scale() const; // pixels a point
    QRectF pageRect(int page) const; // from the top left of everything
    void updateBar();
    QPixmap pagePicture(int page, const QSize& size);

    const Theme& m_theme;
    std::shared_ptr<const SheetBook> m_book;
    QHash<int, QPixmap> m_pictures; // of the pages that were looked at, at this size
};

} // namespace foothold
