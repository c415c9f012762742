// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/SheetPages.h"

#include "ui/printing/SheetDocument.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

using Lane = SheetRow::Lane;
using Look = SheetRow::Look;

// The sheet's own colours, beside those of sheet.css: they stay apart in black and white.
constexpr QRgb kBandFill = 0xffe9edf2;
constexpr QRgb kAccent = 0xff0b4a8a;
constexpr QRgb kRule = 0xff8b949e;
constexpr QRgb kThinRule = 0xffc4cad1;

// Millimetres.
constexpr double kBandPadding = 4.5;
constexpr double kAccentWidth = 1.4;
constexpr double kSeam = 0.3;
constexpr double kColumnGap = 8;
constexpr double kCellGap = 3;
constexpr double kItemIndent = 5.5;
constexpr double kMarkSize = 2.9;
constexpr double kBulletSize = 1.3;
constexpr double kTablePadding = 0.9;
constexpr double kNotesLine = 8.5;
constexpr double kLeastNotes = 32;

double gapBefore(Look look) // millimetres, left out on top of a page
{
    switch (look) {
    case Look::Heading:
        return 6;
    case Look::Subheading:
        return 4;
    case Look::Text:
        return 2;
    case Look::Bullet:
    case Look::CheckBox:
        return 1.4;
    case Look::TableHead:
        return 1;
    case Look::Notes:
        return 8;
    case Look::Band:
    case Look::Facts:
    case Look::TableRow:
        return 0;
    }
    return 0;
}

double paddingOf(Look look)
{
    switch (look) {
    case Look::Band:
        return kBandPadding;
    case Look::Facts:
        return kBandPadding * 0.7;
    case Look::TableHead:
    case Look::TableRow:
        return kTablePadding;
    case Look::Heading:
        return 0.8;
    default:
        return 0;
    }
}

double indentOf(Look look)
{
    if (look == Look::Band || look == Look::Facts)
        return kBandPadding + kAccentWidth;
    return look == Look::Bullet || look == Look::CheckBox ? kItemIndent : 0;
}

// The ends of lines that no other line reaches across, and the end of the text.
QList<double> cutsOf(const QTextDocument& document)
{
    QList<double> cuts;
    double bottom = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QRectF place = document.documentLayout()->blockBoundingRect(block);
        const QTextLayout& layout = *block.layout();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QRectF line = layout.lineAt(i).rect().translated(place.topLeft());
            if (bottom > 0)
                cuts.append((bottom + std::max(bottom, line.top())) / 2);
            bottom = line.bottom();
        }
    }
    cuts.append(document.size().height());
    return cuts;
}

QString styleSheet()
{
    QFile file(u":/sheet/sheet.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QFont SheetPages::font()
{
    // Plain text faces first: a desktop's own font is often wide, or made for the screen.
    static const QStringList known{
        u"Noto Sans"_s, u"Source Sans 3"_s, u"Liberation Sans"_s, u"DejaVu Sans Condensed"_s};
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QStringList there = QFontDatabase::families();
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const QString& name) { return there.contains(name); });
    if (found != known.end())
        font.setFamilies({*found, font.family()});
    constexpr double kPoints = 10.5;
    font.setPointSizeF(kPoints);
    // Any spacing turns ligatures off, which programs that read the PDF's text stumble over.
    constexpr double kInvisible = 0.02;
    font.setLetterSpacing(QFont::AbsoluteSpacing, kInvisible);
    return font;
}

SheetPages::SheetPages(const QList<SheetRow>& rows, const QSizeF& page)
    : m_page(page)
    , m_style(styleSheet())
{
    Flow flow{0, 0, 0, page.width()};
    for (qsizetype i = 0; i < rows.size();) {
        const bool full = rows[i].lane == Lane::Full;
        qsizetype end = i;
        while (end < rows.size() && (rows[end].lane == Lane::Full) == full)
            ++end;
        const QList<SheetRow> run = rows.mid(i, end - i);
        if (full)
            setLane(run, flow);
        else
            setSideBySide(run, flow);
        i = end;
    }
}

SheetPages::~SheetPages() = default;

void SheetPages::setSideBySide(const QList<SheetRow>& rows, Flow& flow)
{
    QList<SheetRow> left;
    QList<SheetRow> right;
    for (const SheetRow& row : rows)
        (row.lane == Lane::Left ? left : right).append(row);
    if (left.isEmpty() || right.isEmpty()) { // one of them alone may be wide
        setLane(rows, flow);
        return;
    }
    // Both begin at the same height, so on a page where both can begin.
    const double width = (flow.width - millimetres(kColumnGap)) / 2;
    const double least = std::max(startHeight(left, 0, width), startHeight(right, 0, width));
    if (!flow.atTop && flow.y + least > m_page.height())
        turnPage(flow);
    Flow first = flow;
    first.width = width;
    Flow second = first;
    second.x = flow.x + width + millimetres(kColumnGap);
    setLane(left, first);
    setLane(right, second);
    const bool secondIsLower = second.page > first.page || (second.page == first.page && second.y > first.y);
    const Flow& lower = secondIsLower ? second : first;
    flow.page = lower.page;
    flow.y = lower.y;
    flow.atTop = lower.atTop;
}

void SheetPages::setLane(const QList<SheetRow>& rows, Flow& flow)
{
    const SheetRow* head = nullptr; // of the table the row is in
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const SheetRow& row = rows[i];
        if (row.look == Look::TableHead)
            head = &row;
        else if (row.look != Look::TableRow)
            head = nullptr;
        if (row.look == Look::Notes) {
            setNotes(row, flow);
            continue;
        }
        const double gap = flow.atTop ? 0 : millimetres(gapBefore(row.look));
        if (!flow.atTop && flow.y + gap + startHeight(rows, i, flow.width) > m_page.height()) {
            turnPage(flow);
            if (head && row.look == Look::TableRow) {
                Set again = measure(*head, flow.width);
                setRow(*head, again, flow);
            }
        } else {
            flow.y += gap;
        }
        Set set = measure(row, flow.width);
        setRow(row, set, flow);
    }
}

SheetPages::Set SheetPages::measure(const SheetRow& row, double width)
{
    Set set;
    set.padding = millimetres(paddingOf(row.look));
    const double indent = millimetres(indentOf(row.look));
    const double right = row.look == Look::Band || row.look == Look::Facts ? millimetres(kBandPadding) : 0;
    const double gaps = millimetres(kCellGap) * double(row.cells.size() - 1);
    const double room = std::max(width - indent - right - gaps, millimetres(kMarkSize));
    double x = indent;
    for (const SheetRow::Cell& cell : row.cells) {
        auto document = std::make_unique<SheetDocument>();
        document->setUndoRedoEnabled(false);
        document->setDocumentMargin(0);
        document->documentLayout()->setPaintDevice(&m_paper);
        document->setDefaultFont(font());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        document->setDefaultTextOption(option);
        document->setDefaultStyleSheet(m_style);
        document->setHtml(cell.html);
        document->setTextWidth(room * cell.share);
        Cell measured{m_documents.size(), x, document->size().height(), cutsOf(*document)};
        x += room * cell.share + millimetres(kCellGap);
        set.height = std::max(set.height, measured.height);
        set.cells.append(measured);
        m_documents.push_back(std::move(document));
    }
    set.height += 2 * set.padding;
    return set;
}

// How much of the row must find room where it begins: a few lines of a text, all of a table row.
double SheetPages::leastHeight(const SheetRow& row, const Set& set) const
{
    constexpr qsizetype kWholeBelow = 8; // lines
    constexpr qsizetype kFirstLines = 3;
    if (row.staysWhole())
        return std::min(set.height, m_page.height());
    double least = 0;
    for (const Cell& cell : set.cells) {
        const qsizetype lines = cell.cuts.size() < kWholeBelow ? cell.cuts.size() : kFirstLines;
        least = std::max(least, cell.cuts.at(lines - 1));
    }
    return std::min(least, m_page.height());
}

double SheetPages::startHeight(const QList<SheetRow>& rows, qsizetype from, double width)
{
    // Measured once more when it is set; the documents made here are let go again.
    const size_t documents = m_documents.size();
    double height = 0;
    for (qsizetype i = from; i < rows.size(); ++i) {
        if (i > from)
            height += millimetres(gapBefore(rows[i].look));
        height += leastHeight(rows[i], measure(rows[i], width));
        if (!rows[i].staysWithNext())
            break;
    }
    m_documents.resize(documents);
    return std::min(height, m_page.height());
}

void SheetPages::setRow(const SheetRow& row, Set& set, Flow& flow)
{
    if (flow.y + set.height <= m_page.height() || (row.staysWhole() && set.height <= m_page.height())) {
        setPart(row, set, flow, set.height);
        return;
    }
    const auto isLeft = [](const Cell& cell) { return cell.next < cell.cuts.size(); };
    while (std::any_of(set.cells.begin(), set.cells.end(), isLeft)) {
        setPart(row, set, flow, m_page.height() - flow.y);
        if (std::any_of(set.cells.begin(), set.cells.end(), isLeft))
            turnPage(flow);
    }
}

// Sets as much of each cell as `height` holds.
void SheetPages::setPart(const SheetRow& row, Set& set, Flow& flow, double height)
{
    double used = 0;
    bool first = true;
    for (Cell& cell : set.cells) {
        first = first && cell.next == 0;
        if (cell.next == cell.cuts.size())
            continue;
        const double room = height - 2 * set.padding + 0.5; // of rounding
        qsizetype end = cell.next;
        while (end < cell.cuts.size() && cell.cuts[end] - cell.from <= room)
            ++end;
        constexpr qsizetype kFewest = 2; // lines that may stand alone
        if (end < cell.cuts.size() && cell.cuts.size() - end < kFewest && end - cell.next > kFewest)
            --end;
        if (end == cell.next) {
            if (!flow.atTop)
                continue;
            ++end; // a line higher than the page: there is no better place
        }
        const double to = cell.cuts[end - 1];
        const bool whole = cell.next == 0 && end == cell.cuts.size();
        m_slices.append(
            {flow.page, QPointF(flow.x + cell.x, flow.y + set.padding), cell.document, cell.from, to, whole});
        used = std::max(used, to - cell.from);
        cell.from = to;
        cell.next = end;
    }
    if (used == 0)
        return;
    const double setHeight = used + 2 * set.padding;
    decorate(row, flow, setHeight, first);
    flow.y += setHeight;
    flow.atTop = false;
    m_count = std::max(m_count, flow.page + 1);
}

void SheetPages::decorate(const SheetRow& row, const Flow& flow, double height, bool first)
{
    const auto add = [&](Mark mark, const QRectF& rect) { m_drawn.append({flow.page, mark, rect}); };
    const QRectF box(flow.x, flow.y, flow.width, height);
    const QRectF below(flow.x, flow.y + height, flow.width, 0);
    constexpr double kFirstLine = 4.4; // millimetres, about a line's height
    switch (row.look) {
    case Look::Band:
    case Look::Facts:
        // Reaches a little into the row below, or the screen shows a seam.
        add(Mark::Fill, box.adjusted(0, 0, 0, millimetres(kSeam)));
        add(Mark::Accent, QRectF(box.topLeft(), QSizeF(millimetres(kAccentWidth), height + millimetres(kSeam))));
        if (row.look == Look::Facts)
            add(Mark::Thin,
                QRectF(box.left() + millimetres(kBandPadding + kAccentWidth), box.top(),
                    box.width() - millimetres(2 * kBandPadding + kAccentWidth), 0));
        break;
    case Look::Heading:
    case Look::TableHead:
        add(Mark::Rule, below);
        break;
    case Look::TableRow:
        add(Mark::Thin, below);
        break;
    case Look::Bullet:
    case Look::CheckBox:
        if (first) {
            const double size = millimetres(row.look == Look::Bullet ? kBulletSize : kMarkSize);
            const double y = flow.y + (millimetres(kFirstLine) - size) / 2;
            add(row.look == Look::Bullet ? Mark::Bullet : Mark::Box,
                QRectF(flow.x + millimetres(row.look == Look::Bullet ? 1.6 : 0.6), y, size, size));
        }
        break;
    case Look::Subheading:
    case Look::Text:
    case Look::Notes:
        break;
    }
}

void SheetPages::setNotes(const SheetRow& row, Flow& flow)
{
    const double top = flow.y + (flow.atTop ? 0 : millimetres(gapBefore(row.look)));
    if (flow.atTop || m_page.height() - top < millimetres(kLeastNotes))
        return;
    flow.y = top;
    Set set = measure(row, flow.width);
    setRow(row, set, flow);
    double y = flow.y + millimetres(kNotesLine);
    for (; y <= m_page.height(); y += millimetres(kNotesLine))
        m_drawn.append({flow.page, Mark::Dots, QRectF(flow.x, y, flow.width, 0)});
    flow.y = m_page.height();
}

void SheetPages::turnPage(Flow& flow)
{
    ++flow.page;
    flow.y = 0;
    flow.atTop = true;
}

void SheetPages::paint(QPainter& painter, int page) const
{
    painter.save();
    for (const Drawn& each : m_drawn) {
        if (each.page != page)
            continue;
        QPen pen(QColor(each.mark == Mark::Rule || each.mark == Mark::Box ? kRule : kThinRule), millimetres(0.2));
        painter.setBrush(Qt::NoBrush);
        switch (each.mark) {
        case Mark::Fill:
            painter.fillRect(each.rect, QColor(kBandFill));
            break;
        case Mark::Accent:
            painter.fillRect(each.rect, QColor(kAccent));
            break;
        case Mark::Dots:
            pen.setColor(QColor(kRule));
            pen.setDashPattern({0.1, 5});
            pen.setCapStyle(Qt::RoundCap);
            [[fallthrough]];
        case Mark::Rule:
        case Mark::Thin:
            painter.setPen(pen);
            painter.drawLine(each.rect.topLeft(), each.rect.topRight());
            break;
        case Mark::Bullet:
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor(kAccent));
            painter.drawEllipse(each.rect);
            break;
        case Mark::Box:
            pen.setWidthF(millimetres(0.25));
            painter.setPen(pen);
            painter.drawRect(each.rect);
            break;
        }
    }
    for (const Slice& slice : m_slices) {
        if (slice.page != page)
            continue;
        const SheetDocument& document = *m_documents[slice.document];
        painter.save();
        painter.translate(slice.place - QPointF(0, slice.from));
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        if (!slice.whole) {
            context.clip = QRectF(0, slice.from, document.textWidth(), slice.to - slice.from).adjusted(0, 1, 0, -1);
            painter.setClipRect(context.clip, Qt::IntersectClip);
        }
        document.documentLayout()->draw(&painter, context);
        painter.restore();
    }
    painter.restore();
}

} // namespace foothold
