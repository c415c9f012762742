// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include <QApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

using Pair = std::array<QRgb, 2>; // light, dark

constexpr std::array<Pair, 12> kTokens{{
    {0xFAFAFA, 0x1E1F22}, // window
    {0xFFFFFF, 0x26282C}, // surface
    {0xDDDFE3, 0x3A3D43}, // line
    {0x1F2328, 0xE6E8EB}, // text
    {0x656D76, 0x9AA1AA}, // muted
    {0x0B5CAD, 0x5AA9F5}, // accent
    {0xFFFFFF, 0x10161D}, // text on the accent
    {0xF0F3F7, 0x2E3136}, // hover
    {0xD9E8F8, 0x24405F}, // selection
    {0xB3261E, 0xF2938C}, // danger
    {0x8A5A00, 0xE5B454}, // warning
    {0x1A7038, 0x6CC789}, // success
}};

constexpr std::array<Pair, 11> kCategories{{
    {0x0072B2, 0x3D94D1}, // language
    {0x3A8FC2, 0x56B4E9}, // library
    {0x009E73, 0x009E73}, // tool
    {0xB87A00, 0xE69F00}, // platform
    {0xB8618F, 0xCC79A7}, // method
    {0xD55E00, 0xD55E00}, // field
    {0x8C6BB1, 0x9A7CBD}, // study
    {0x7F7F7F, 0x8C8C8C}, // domain
    {0xA87A0A, 0xB8860B}, // spoken
    {0x6B8E23, 0x7FA32F}, // quality
    {0x5F6B7A, 0x8794A5}, // other
}};

constexpr std::array<Pair, 10> kStages{{
    {0x6E7680, 0x9AA1AA}, // saved
    {0x4A6076, 0x8FA6BF}, // preparing
    {0x0B5CAD, 0x5AA9F5}, // applied
    {0x6F4BB8, 0xB49AF0}, // assessment
    {0x9A6700, 0xE0A63A}, // interview
    {0x1A7F37, 0x56C271}, // offer
    {0x0F5A27, 0x3FA95A}, // accepted
    {0xA8484C, 0xE08F8C}, // rejected
    {0x6E7680, 0x9AA1AA}, // withdrawn
    {0x868D96, 0x868D96}, // ghosted
}};

constexpr Pair kHeatEnd{0x0A3F78, 0x8CC6FB};
constexpr std::array kDemandHeat{0.2, 0.55, 1.0}; // mentioned, preferred, required
constexpr double kTint = 0.16;
constexpr double kDarkLightness = 0.5;

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

QFont resized(double points, int weight)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() + points);
    font.setWeight(QFont::Weight(weight));
    return font;
}

} // namespace

Theme::Theme(Scheme scheme, QObject* parent)
    : QObject(parent)
    , m_scheme(scheme)
    , m_platformDark(QGuiApplication::palette().color(QPalette::Window).lightnessF() < kDarkLightness)
{ }

bool Theme::isDark() const
{
    return m_scheme == Scheme::Dark || (m_scheme == Scheme::System && m_platformDark);
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

void Theme::apply()
{
    if (!m_styled)
        QApplication::setStyle(u"Fusion"_s);
    m_styled = true;
    QApplication::setPalette(palette());
    qApp->setStyleSheet(styleSheet());
    Q_EMIT changed();
}

QColor Theme::color(Token token) const
{
    return QColor(kTokens[size_t(token)][isDark()]);
}

QColor Theme::category(TermCategory category) const
{
    return QColor(kCategories[size_t(category)][isDark()]);
}

QColor Theme::categoryTint(TermCategory category) const
{
    return mix(color(Token::Surface), this->category(category), kTint);
}

Qt::PenStyle Theme::underline(Demand demand)
{
    switch (demand) {
    case Demand::Required:
        return Qt::SolidLine;
    case Demand::Preferred:
        return Qt::DashLine;
    case Demand::Mentioned:
        break;
    }
    return Qt::DotLine;
}

QColor Theme::stageMark(StageKind kind) const
{
    return QColor(kStages[size_t(kind)][isDark()]);
}

QColor Theme::stageTint(StageKind kind) const
{
    return mix(color(Token::Surface), stageMark(kind), kTint);
}

Qt::BrushStyle Theme::stagePattern(StageKind kind)
{
    return kind == StageKind::Withdrawn ? Qt::BDiagPattern : Qt::SolidPattern;
}

Qt::PenStyle Theme::stageOutline(StageKind kind)
{
    return kind == StageKind::Ghosted ? Qt::DashLine : Qt::SolidLine;
}

QColor Theme::heat(double share) const
{
    return mix(color(Token::Surface), QColor(kHeatEnd[isDark()]), std::clamp(share, 0.0, 1.0));
}

QColor Theme::heat(Demand demand) const
{
    return heat(kDemandHeat[size_t(demand)]);
}

QColor Theme::textOn(const QColor& background) const
{
    // Our own text colours where they are legible; on middling grounds only black or white is.
    constexpr double kLegible = 4.5;
    const QColor light(kTokens[size_t(Token::Surface)][0]);
    const QColor dark(kTokens[size_t(Token::Text)][0]);
    const QColor ours = contrast(background, light) > contrast(background, dark) ? light : dark;
    if (contrast(background, ours) >= kLegible)
        return ours;
    return contrast(background, Qt::white) > contrast(background, Qt::black) ? Qt::white : Qt::black;
}

QFont Theme::body() const
{
    return QApplication::font();
}

QFont Theme::pageTitle() const
{
    return resized(4, QFont::DemiBold);
}

QFont Theme::section() const
{
    return resized(1, QFont::DemiBold);
}

QFont Theme::small() const
{
    return resized(-1, QFont::Normal);
}

QFont Theme::bold() const
{
    return resized(0, QFont::DemiBold);
}

QPalette Theme::palette() const
{
    const QColor surface = color(Token::Surface);
    const QColor text = color(Token::Text);
    const QColor faint = mix(surface, color(Token::Muted), 0.7);
    QPalette palette(text, color(Token::Window), color(Token::Surface), color(Token::Line),
        mix(color(Token::Line), text, 0.2), text, text, surface, color(Token::Window));
    palette.setColor(QPalette::Button, mix(color(Token::Window), color(Token::Line), 0.35));
    palette.setColor(QPalette::AlternateBase, color(Token::Hover));
    palette.setColor(QPalette::Highlight, color(Token::Selection));
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, color(Token::Accent));
    palette.setColor(QPalette::LinkVisited, color(Token::Accent));
    palette.setColor(QPalette::PlaceholderText, color(Token::Muted));
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Mid, color(Token::Line));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

QColor Theme::mix(const QColor& below, const QColor& above, double share)
{
    const auto blend = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return QColor(
        blend(below.red(), above.red()), blend(below.green(), above.green()), blend(below.blue(), above.blue()));
}

double Theme::contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace foothold
