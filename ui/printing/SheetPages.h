// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/SheetHtml.h"
#include "ui/printing/PaperDevice.h"

#include <QFont>
#include <QPointF>
#include <QRectF>

#include <memory>
#include <vector>

class QPainter;

namespace foothold {

class SheetDocument;

// The rows of one sheet set on pages: headings stay with what follows, table rows stay whole, columns run side by side,
// long texts go on at a line's end on the next page. All lengths are dots of a PaperDevice.
class SheetPages
{
public:
    SheetPages(const QList<SheetRow>& rows, const QSizeF& page);
    ~SheetPages();

    int count() const { return m_count; }
    void paint(QPainter& painter, int page) const;

    static QFont font();
    static double millimetres(double length) { return length * PaperDevice::kDpi / 25.4; }

private:
    enum class Mark { Fill, Accent, Rule, Thin, Dots, Bullet, Box };
    struct Drawn
    {
        int page = 0;
        Mark mark = Mark::Rule;
        QRectF rect{};
    };
    struct Slice // a part of a cell's text on one page
    {
        int page = 0;
        QPointF place{};
        size_t document = 0;
        double from = 0;
        double to = 0;
        bool whole = true;
    };
    struct Flow // where the next row goes
    {
        int page = 0;
        double y = 0;
        double x = 0;
        double width = 0;
        bool atTop = true; // nothing on this page yet
    };
    struct Cell
    {
        size_t document = 0;
        double x = 0; // from the row's left edge
        double height = 0;
        QList<double> cuts{}; // where it may be parted, the last one its end
        qsizetype next = 0; // of the cuts
        double from = 0;
    };
    struct Set // a row measured for one width
    {
        QList<Cell> cells{};
        double height = 0;
        double padding = 0; // above and below
    };

    void setLane(const QList<SheetRow>& rows, Flow& flow);
    void setSideBySide(const QList<SheetRow>& rows, Flow& flow);
    void setRow(const SheetRow& row, Set& set, Flow& flow);
    void setPart(const SheetRow& row, Set& set, Flow& flow, double height);
    void setNotes(const SheetRow& row, Flow& flow);
    Set measure(const SheetRow& row, double width);
    double leastHeight(const SheetRow& row, const Set& set) const;
    double startHeight(const QList<SheetRow>& rows, qsizetype from, double width);
    void decorate(const SheetRow& row, const Flow& flow, double height, bool first);
    void turnPage(Flow& flow);

    QSizeF m_page;
    PaperDevice m_paper;
    QString m_style;
    std::vector<std::unique_ptr<SheetDocument>> m_documents;
    QList<Drawn> m_drawn;
    QList<Slice> m_slices;
    int m_count = 1;
};

} // namespace foothold
