// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/HeatmapImage.h"

#include "ui/common/ChoiceWords.h"
#include "ui/common/TermMarks.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QImage>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kMaxRows = 60;
constexpr int kMaxColumns = 400;
constexpr int kSharpBelow = 120; // so many columns are drawn at double size
constexpr int kMaxName = 240; // pixels of a row's or column's name
constexpr int kBar = 80; // pixels of the longest bar
constexpr int kCell = Theme::kHeatCell;

class Picture
{
    Q_DECLARE_TR_FUNCTIONS(foothold::HeatmapImage)

public:
    Picture(const DemandMatrix& matrix, const Theme& theme)
        : m_matrix(matrix)
        , m_theme(theme)
        , m_rows(int(std::min<qsizetype>(matrix.rows().size(), kMaxRows)))
        , m_columns(int(std::min<qsizetype>(matrix.columns().size(), kMaxColumns)))
        , m_body(theme.body())
        , m_small(theme.small())
    {
        measure();
    }

    QImage draw();

private:
    void measure();
    void drawLegend(QPainter& painter) const;
    void drawColumnNames(QPainter& painter) const;
    void drawRow(QPainter& painter, int row) const;
    void drawRowCount(QPainter& painter, int row) const;
    void drawColumnCounts(QPainter& painter) const;
    void drawGrid(QPainter& painter) const;
    QString foot() const;
    QString title() const;

    const DemandMatrix& m_matrix;
    const Theme& m_theme;
    int m_rows;
    int m_columns;
    QFont m_body;
    QFont m_small;
    QRect m_cells;
    QSize m_size;
    int m_legendTop = 0;
    int m_most = 1; // companies of one row
    QList<int> m_perColumn;
};

void Picture::measure()
{
    const QFontMetrics body(m_body);
    int names = 0;
    for (int row = 0; row < m_rows; ++row) {
        names = std::max(names, body.horizontalAdvance(m_matrix.rows()[row].term));
        m_most = std::max(m_most, m_matrix.rows()[row].companies);
    }
    int heads = 0;
    for (int column = 0; column < m_columns; ++column)
        heads = std::max(heads, body.horizontalAdvance(m_matrix.columns()[column].name));
    m_perColumn.resize(m_columns);
    for (int row = 0; row < m_rows; ++row) {
        for (const DemandMatrix::Cell& cell : m_matrix.rows()[row].cells) {
            if (cell.column < m_columns)
                ++m_perColumn[cell.column];
        }
    }
    m_legendTop = Theme::kMargin + QFontMetrics(m_theme.pageTitle()).height() + Theme::kSmall;
    const int left = Theme::kMargin + Theme::kIcon + std::min(names, kMaxName) + Theme::kSmall;
    const int top = m_legendTop + kCell + Theme::kMargin + std::min(heads, kMaxName) + Theme::kSmall;
    m_cells = QRect(left, top, m_columns * kCell, m_rows * kCell);
    const int right = Theme::kSmall + kBar + Theme::kTight + body.horizontalAdvance(u"00000"_s) + Theme::kMargin;
    const int below = Theme::kTight + body.height() + Theme::kMedium + QFontMetrics(m_small).height() + Theme::kMargin;
    constexpr int kLeastWidth = 640; // the legend's
    m_size = QSize(std::max(left + m_cells.width() + right, kLeastWidth), top + m_cells.height() + below);
}

QImage Picture::draw()
{
    const int scale = m_columns < kSharpBelow ? 2 : 1;
    QImage image(m_size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(m_theme.color(Theme::Token::Surface));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setFont(m_theme.pageTitle());
    painter.setPen(m_theme.color(Theme::Token::Text));
    const QFontMetrics metrics(m_theme.pageTitle());
    painter.drawText(Theme::kMargin, Theme::kMargin + metrics.ascent(), title());
    drawLegend(painter);
    drawGrid(painter);
    drawColumnNames(painter);
    for (int row = 0; row < m_rows; ++row) {
        drawRow(painter, row);
        drawRowCount(painter, row);
    }
    drawColumnCounts(painter);
    painter.setFont(m_small);
    painter.setPen(m_theme.color(Theme::Token::Muted));
    painter.drawText(Theme::kMargin, m_size.height() - Theme::kMargin, foot());
    return image;
}

void Picture::drawLegend(QPainter& painter) const
{
    painter.setFont(m_body);
    const QFontMetrics metrics(m_body);
    int x = Theme::kMargin;
    for (const Demand demand : {Demand::Required, Demand::Preferred, Demand::Mentioned}) {
        TermMarks::paintCell(painter, QRect(x, m_legendTop, kCell, kCell), demand, m_theme);
        x += kCell + Theme::kSmall;
        painter.setPen(m_theme.color(Theme::Token::Text));
        const QString word = ChoiceWords::of(demand);
        painter.drawText(QRect(x, m_legendTop, m_size.width(), kCell), Qt::AlignVCenter, word);
        x += metrics.horizontalAdvance(word) + Theme::kGroup;
    }
}

void Picture::drawGrid(QPainter& painter) const
{
    painter.setPen(m_theme.color(Theme::Token::Line));
    for (int row = 0; row <= m_rows; ++row) {
        const int y = m_cells.top() + row * kCell;
        painter.drawLine(m_cells.left(), y, m_cells.left() + m_cells.width(), y);
    }
    for (int column = 0; column <= m_columns; ++column) {
        const int x = m_cells.left() + column * kCell;
        painter.drawLine(x, m_cells.top(), x, m_cells.top() + m_cells.height());
    }
}

void Picture::drawColumnNames(QPainter& painter) const
{
    painter.setFont(m_body);
    painter.setPen(m_theme.color(Theme::Token::Text));
    const QFontMetrics metrics(m_body);
    for (int column = 0; column < m_columns; ++column) {
        painter.save();
        painter.translate(m_cells.left() + column * kCell, m_cells.top() - Theme::kTight);
        painter.rotate(-90);
        painter.drawText(QRect(0, 0, kMaxName, kCell), Qt::AlignVCenter,
            metrics.elidedText(m_matrix.columns()[column].name, Qt::ElideRight, kMaxName));
        painter.restore();
    }
}

void Picture::drawRow(QPainter& painter, int row) const
{
    const DemandMatrix::Row& shown = m_matrix.rows()[row];
    const int y = m_cells.top() + row * kCell;
    constexpr int kMark = Theme::kIcon / 2;
    TermMarks::paintCategory(
        painter, QRectF(Theme::kMargin, y + (kCell - kMark) / 2.0, kMark, kMark), shown.category, m_theme);
    painter.setFont(m_body);
    painter.setPen(m_theme.color(Theme::Token::Text));
    const QFontMetrics metrics(m_body);
    const int left = Theme::kMargin + Theme::kIcon;
    painter.drawText(QRect(left, y, m_cells.left() - left, kCell), Qt::AlignVCenter,
        metrics.elidedText(shown.term, Qt::ElideRight, m_cells.left() - left - Theme::kTight));
    for (const DemandMatrix::Cell& cell : shown.cells) {
        if (cell.column < m_columns)
            TermMarks::paintCell(
                painter, QRect(m_cells.left() + cell.column * kCell, y, kCell, kCell), cell.demand, m_theme);
    }
}

void Picture::drawRowCount(QPainter& painter, int row) const
{
    const int companies = m_matrix.rows()[row].companies;
    const int y = m_cells.top() + row * kCell;
    const int x = m_cells.left() + m_cells.width() + Theme::kSmall;
    const int width = std::max(1, kBar * companies / m_most);
    painter.fillRect(
        QRect(x, y + Theme::kTight, width, kCell - 2 * Theme::kTight), m_theme.color(Theme::Token::Accent));
    painter.setPen(m_theme.color(Theme::Token::Text));
    painter.drawText(
        QRect(x + width + Theme::kTight, y, m_size.width(), kCell), Qt::AlignVCenter, QLocale().toString(companies));
}

// Keywords per column, below it.
void Picture::drawColumnCounts(QPainter& painter) const
{
    painter.setFont(m_small);
    painter.setPen(m_theme.color(Theme::Token::Muted));
    for (int column = 0; column < m_columns; ++column) {
        const QRect place(m_cells.left() + column * kCell, m_cells.top() + m_cells.height() + Theme::kTight, kCell,
            QFontMetrics(m_small).height());
        painter.drawText(place, Qt::AlignCenter, QString::number(m_perColumn[column]));
    }
}

QString Picture::title() const
{
    return tr("What the ads ask for");
}

QString Picture::foot() const
{
    QStringList sentences{tr("At the right of a keyword: how many companies name it. Below a column: its keywords.")};
    if (m_matrix.rows().isEmpty())
        sentences = QStringList{tr("No keyword has been found yet.")};
    if (const int left = int(m_matrix.rows().size()) - m_rows; left > 0)
        sentences.append(tr("%n keywords that fewer companies name are left out.", "", left));
    if (const int left = int(m_matrix.columns().size()) - m_columns; left > 0)
        sentences.append(tr("%n columns are left out.", "", left));
    return sentences.join(u' ');
}

} // namespace

QImage heatmapImage(const DemandMatrix& matrix, const Theme& theme)
{
    return Picture(matrix, theme).draw();
}

} // namespace foothold
