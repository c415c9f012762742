// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long the heatmap takes to paint one frame while it is scrolled. Figures, not tests.
#include "tests/bench/BenchSupport.h"
#include "ui/common/Theme.h"
#include "ui/keywords/HeatmapModel.h"
#include "ui/keywords/HeatmapTable.h"
#include "ui/keywords/HeatmapView.h"

#include <QApplication>
#include <QScrollBar>

using namespace foothold;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFrames = 60;

// Every third cell is filled, with each demand in turn.
DemandMatrix matrixOf(int terms, int companies)
{
    QList<DemandMatrix::Column> columns;
    for (int column = 0; column < companies; ++column)
        columns.append({column + 1, u"Company %1"_s.arg(column)});
    DemandMatrix::Builder builder(columns);
    for (int column = 0; column < companies; ++column)
        builder.addAd({column + 1}, {column + 1}, column);
    for (int term = 0; term < terms; ++term) {
        for (int column = term % 3; column < companies; column += 3) {
            builder.addMention({column + 1},
                {term, 4, u"keyword %1"_s.arg(term), TermCategory::Method, static_cast<Demand>((term + column) % 3)});
        }
    }
    return builder.build();
}

void frames(const Theme& theme, int terms, int companies)
{
    HeatmapModel model;
    HeatmapView view(&model, theme);
    view.resize(1100, 740);
    view.show();
    view.showMatrix(matrixOf(terms, companies));
    view.grab();
    QScrollBar* scroll = view.table()->horizontalScrollBar();
    const double time = bench::seconds([&] {
        for (int frame = 0; frame < kFrames; ++frame) {
            scroll->setValue(scroll->maximum() * frame / kFrames);
            view.grab();
        }
    });
    bench::print(u"heatmap frame, %1 x %2, 1100 x 740 pixels"_s.arg(terms).arg(companies),
        u"%1 ms"_s.arg(time * 1000 / kFrames, 0, 'f', 1));
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    Theme theme(Theme::Scheme::Light);
    theme.apply();
    frames(theme, 40, 200);
    frames(theme, 200, 2000);
    return 0;
}
