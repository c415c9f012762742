// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/CompletenessRing.h"

#include "ui/common/PlainToolTip.h"
#include "ui/common/Theme.h"
#include "ui/companies/CompanyWords.h"

#include <QPainter>

namespace foothold {

namespace {

constexpr int kSize = 44;
constexpr int kWidth = 5;
constexpr int kGap = 6; // degrees between two arcs
constexpr int kSixteenth = 16; // QPainter counts in sixteenths of a degree

} // namespace

CompletenessRing::CompletenessRing(const Theme& theme, QWidget* parent)
    : QProgressBar(parent)
    , m_theme(theme)
{
    setTextVisible(false);
    setRange(0, kCompanyPieces);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    //: accessible name of the ring that shows how much is known about a company
    setAccessibleName(tr("What is known about this company"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CompletenessRing::setCompleteness(const Completeness& completeness)
{
    m_completeness = completeness;
    setValue(completeness.done());
    const QString missing = CompanyWords::missing(completeness);
    setAccessibleDescription(missing);
    setToolTip(plainToolTip(missing));
    update();
}

QSize CompletenessRing::sizeHint() const
{
    return {kSize, kSize};
}

// The arcs of what is there come first, so that the ring fills like a clock.
void CompletenessRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr int kStart = 90 * kSixteenth;
    constexpr double kShare = 360.0 / kCompanyPieces;
    const QRectF ring = QRectF(rect()).adjusted(kWidth, kWidth, -kWidth, -kWidth);
    for (int piece = 0; piece < kCompanyPieces; ++piece) {
        const bool there = piece < m_completeness.done();
        const auto token = !there                     ? Theme::Token::Line
            : m_completeness.done() == kCompanyPieces ? Theme::Token::Success
                                                      : Theme::Token::Accent;
        painter.setPen(QPen(m_theme.color(token), kWidth, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(
            ring, kStart - int((piece * kShare + kGap / 2.0) * kSixteenth), -int((kShare - kGap) * kSixteenth));
    }
    painter.setPen(m_theme.color(Theme::Token::Text));
    painter.setFont(m_theme.bold());
    painter.drawText(rect(), Qt::AlignCenter, locale().toString(m_completeness.done()));
}

} // namespace foothold
