// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FilterChips.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Theme.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr auto kKey = "chipKey";

QIcon dot(const QColor& color, double ratio)
{
    QPixmap pixmap(QSize(Theme::kMedium, Theme::kMedium) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(Theme::kMedium, Theme::kMedium) / 2, Theme::kTight, Theme::kTight);
    return QIcon(pixmap);
}

} // namespace

FilterChips::FilterChips(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton* button, bool on) {
        if (on)
            Q_EMIT chosenChanged(button->property(kKey).toString());
    });
}

QToolButton* FilterChips::addChip(const QString& key)
{
    auto* button = new QToolButton(this);
    button->setObjectName(u"chip_"_s + key);
    button->setProperty(kKey, key);
    button->setProperty("role", u"chip"_s);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize(QSize(Theme::kMedium, Theme::kMedium));
    m_group->addButton(button);
    m_layout->addWidget(button);
    return button;
}

void FilterChips::setChips(const QList<Chip>& chips)
{
    const QString before = chosen();
    QStringList keys;
    QStringList shown;
    for (const Chip& chip : chips)
        keys.append(chip.key);
    for (const QToolButton* button : std::as_const(m_buttons))
        shown.append(button->property(kKey).toString());
    if (keys != shown) {
        qDeleteAll(m_buttons);
        m_buttons.clear();
        for (const QString& key : std::as_const(keys))
            m_buttons.append(addChip(key));
    }
    for (int i = 0; i < chips.size(); ++i) {
        const Chip& chip = chips.at(i);
        //: a filter chip; %1 is what is shown, %2 how many there are
        m_buttons[i]->setText(chip.count < 0 ? chip.text : tr("%1  %2").arg(chip.text, QLocale().toString(chip.count)));
        m_buttons[i]->setIcon(chip.mark.isValid() ? dot(chip.mark, devicePixelRatioF()) : QIcon());
        m_buttons[i]->setToolButtonStyle(chip.mark.isValid() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    }
    if (!m_buttons.isEmpty())
        choose(keys.contains(before) ? before : keys.first());
    updateGeometry();
}

QString FilterChips::chosen() const
{
    const QAbstractButton* button = m_group->checkedButton();
    return button ? button->property(kKey).toString() : QString();
}

void FilterChips::choose(const QString& key)
{
    for (QToolButton* button : std::as_const(m_buttons)) {
        if (button->property(kKey).toString() == key)
            button->setChecked(true);
    }
}

} // namespace foothold
