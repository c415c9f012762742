// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/TargetGauge.h"

#include "ui/common/Theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace foothold {

namespace {

constexpr int kWidth = 140;

}

TargetGauge::TargetGauge(const Theme& theme, QWidget* parent)
    : QProgressBar(parent)
    , m_theme(theme)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    //: accessible name of the bar that shows how many target companies the list has
    setAccessibleName(tr("Target companies"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QString TargetGauge::words(const TargetProgress& progress)
{
    const QLocale locale;
    //: how many companies are targets, of a wanted range such as 30-40
    return tr("%n targets of %1-%2", nullptr, progress.targets)
        .arg(locale.toString(progress.from), locale.toString(progress.to));
}

void TargetGauge::setProgress(const TargetProgress& progress)
{
    m_progress = progress;
    setRange(0, std::max(progress.to, 1));
    setValue(std::min(progress.targets, maximum()));
    setAccessibleDescription(words(progress));
    switch (progress.reach()) {
    case TargetProgress::Reach::Below:
        setToolTip(tr("%n more to have enough to choose from.", nullptr, progress.missing()));
        break;
    case TargetProgress::Reach::Within:
        setToolTip(tr("The list is long enough. Now make it good: research, and drop what you do not want."));
        break;
    case TargetProgress::Reach::Above:
        setToolTip(tr("More targets than you can study well. Drop the ones you want least."));
        break;
    }
    update();
}

QSize TargetGauge::sizeHint() const
{
    return {kWidth, Theme::kMedium};
}

void TargetGauge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = Theme::kTight / 2.0 + 1;
    const QRectF track(0, (height() - 2 * radius) / 2, width(), 2 * radius);
    painter.setBrush(m_theme.color(Theme::Token::Line));
    painter.drawRoundedRect(track, radius, radius);
    const bool enough = m_progress.reach() != TargetProgress::Reach::Below;
    if (value() > 0) {
        QRectF filled = track;
        filled.setWidth(std::max(track.height(), track.width() * value() / maximum()));
        painter.setBrush(m_theme.color(enough ? Theme::Token::Success : Theme::Token::Accent));
        painter.drawRoundedRect(filled, radius, radius);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int notch = int(width() * double(m_progress.from) / maximum());
    painter.fillRect(QRect(notch, 0, 2, height()), m_theme.color(Theme::Token::Text));
}

} // namespace foothold
