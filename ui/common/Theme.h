// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/KeywordMention.h"
#include "core/model/Stage.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

namespace foothold {

// Every colour, size and font of the program; nowhere else are they literal.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark };
    enum class Token {
        Window,
        Surface,
        Line,
        Text,
        Muted,
        Accent,
        OnAccent,
        Hover,
        Selection,
        Danger,
        Warning,
        Success
    };

    static constexpr int kTight = 4;
    static constexpr int kSmall = 8;
    static constexpr int kMedium = 12;
    static constexpr int kMargin = 16;
    static constexpr int kGroup = 24;
    static constexpr int kRadius = 6;
    static constexpr int kRow = 28;
    static constexpr int kIcon = 16;
    static constexpr int kIconLarge = 20;
    static constexpr int kDrawing = 96;
    static constexpr int kSidebar = 180;
    static constexpr int kSidebarCollapsed = 52;
    static constexpr int kCollapseBelow = 1100;
    static constexpr int kLabelsBesideFrom = 520; // form width from which labels stand left of their fields
    static constexpr int kHeatCell = 22;
    static constexpr int kBoardColumn = 240;
    static constexpr int kMotion = 150; // ms, the longest movement
    static constexpr int kSavePause = 800; // ms without a key until typing is stored

    // Remembers the platform's own palette, so make it before anything sets another.
    explicit Theme(Scheme scheme = Scheme::System, QObject* parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme); // applies it
    void apply(); // style, palette and style sheet of the program
    bool isDark() const;

    QColor color(Token token) const;
    QColor category(TermCategory category) const; // as a mark: 3:1 on the surface
    QColor categoryTint(TermCategory category) const; // behind text
    static Qt::PenStyle underline(Demand demand);
    QColor stageMark(StageKind kind) const;
    QColor stageTint(StageKind kind) const; // behind text
    static Qt::BrushStyle stagePattern(StageKind kind); // so that it is not colour alone
    static Qt::PenStyle stageOutline(StageKind kind);
    QColor heat(double share) const; // 0: surface, 1: most
    QColor heat(Demand demand) const; // one of three steps of that scale
    QColor textOn(const QColor& background) const;

    QFont body() const;
    QFont pageTitle() const;
    QFont section() const;
    QFont small() const;
    QFont bold() const;

    QPalette palette() const;
    QString styleSheet() const;

    static QColor mix(const QColor& below, const QColor& above, double share);
    static double contrast(const QColor& a, const QColor& b); // WCAG 2.1, 1 to 21

Q_SIGNALS:
    void changed();

private:
    Scheme m_scheme;
    bool m_platformDark;
    bool m_styled = false;
};

} // namespace foothold
