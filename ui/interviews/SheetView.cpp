// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/SheetView.h"

#include "ui/common/Theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace foothold {

namespace {

constexpr double kPointsAnInch = 72;
constexpr double kMostScale = 1.4; // of the paper's own size

} // namespace

SheetView::SheetView(const Theme& theme, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("sheetView"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that showing it does not change the width again
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the prep sheet"));
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void SheetView::setBook(std::shared_ptr<const SheetBook> book, bool keepPlace)
{
    m_book = std::move(book);
    m_pictures.clear();
    updateBar();
    if (!keepPlace)
        verticalScrollBar()->setValue(0);
    viewport()->update();
}

double SheetView::scale() const
{
    const double paper = m_book->layout().fullRectPoints().width();
    const double most = kMostScale * logicalDpiX() / kPointsAnInch;
    return std::min((viewport()->width() - 2.0 * Theme::kGroup) / paper, most);
}

QRectF SheetView::pageRect(int page) const
{
    const QSizeF size = QSizeF(m_book->layout().fullRectPoints().size()) * scale();
    const double x = (viewport()->width() - size.width()) / 2;
    return {QPointF(x, Theme::kGroup + page * (size.height() + Theme::kGroup)), size};
}

void SheetView::updateBar()
{
    const int pages = pageCount();
    const int height = pages == 0 ? 0 : int(pageRect(pages - 1).bottom()) + Theme::kGroup;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(Theme::kRow);
}

void SheetView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_pictures.clear();
    const QScrollBar& bar = *verticalScrollBar();
    const double place = bar.maximum() > 0 ? double(bar.value()) / bar.maximum() : 0;
    updateBar();
    verticalScrollBar()->setValue(int(place * bar.maximum()));
}

QPixmap SheetView::pagePicture(int page, const QSize& size)
{
    const auto known = m_pictures.constFind(page);
    if (known != m_pictures.cend())
        return *known;
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::white); // paper
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const QPageLayout& layout = m_book->layout();
    painter.scale(scale(), scale());
    painter.translate(layout.marginsPoints().left(), layout.marginsPoints().top());
    painter.scale(kPointsAnInch / PaperDevice::kDpi, kPointsAnInch / PaperDevice::kDpi);
    m_book->paint(painter, page);
    painter.end();
    m_pictures.insert(page, picture);
    return picture;
}

void SheetView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(Theme::Token::Line));
    if (!m_book || scale() <= 0)
        return;
    painter.translate(0, -verticalScrollBar()->value());
    const QRect shown = event->rect().translated(0, verticalScrollBar()->value());
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page).toRect();
        if (rect.intersects(shown))
            painter.drawPixmap(rect.topLeft(), pagePicture(page, rect.size()));
    }
}

} // namespace foothold
