// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

// Only what a palette cannot say. Labels ask for a look by their property "role".
constexpr auto kSheet = R"(
QLabel[role="pageTitle"] { font-size: @titlept; font-weight: 600; }
QLabel[role="section"] { font-size: @sectionpt; font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="small"] { color: @muted; font-size: @smallpt; }
QLabel[role="error"] { color: @danger; font-size: @smallpt; }
QLabel[role="chip"], QToolButton[role="chip"] { background: @hover; border: 1px solid @line; border-radius: @radiuspx;
    padding: 2px 8px; }
QToolButton[role="chip"]:checked { background: @selection; border-color: @accent; }
QToolButton[role="chip"]:focus { border-color: @accent; }
QToolButton[role="link"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 1px 0; }
QToolButton[role="link"]:hover { text-decoration: underline; }
QToolButton[role="link"]:focus { border-color: @accent; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent;
    border-radius: @radiuspx; padding: 6px 16px; }
QPushButton[role="primary"]:focus { border: 2px solid @text; padding: 5px 15px; }
QPushButton[role="primary"]:disabled { background: @line; color: @muted; border-color: @line; }
QPushButton[role="link"] { text-align: left; border: none; border-radius: @radiuspx; padding: 6px 8px; }
QPushButton[role="link"]:hover { background: @hover; }
QPushButton[role="link"]:focus { background: @selection; }
QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: @radiuspx; }
QFrame[role="messageBar"] { background: @selection; border: none; border-bottom: 1px solid @line; }
QFrame[role="undoBar"] { background: @selection; border: none; border-top: 1px solid @line; }
QFrame[role="palette"] { background: @surface; border: 1px solid @edge; border-radius: @radiuspx; }
QFrame[role="line"] { background: @line; border: none; }
QLineEdit, QPlainTextEdit { background: @surface; border: 1px solid @edge; border-radius: 3px; padding: 2px 4px;
    selection-background-color: @selection; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: @accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QLineEdit:read-only { background: @window; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; background: transparent; }
QTableView, QListView, QTreeView { border: none; background: @surface; outline: none; }
QTableView QTableCornerButton::section { background: @surface; border: none; }
QHeaderView { background: @surface; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @line;
    padding: 4px 8px; }
QToolTip { color: @text; background: @surface; border: 1px solid @line; padding: 4px; }
QStatusBar { border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QSplitter::handle { background: @line; }
QScrollArea { border: none; background: transparent; }
#sidebar { background: @window; border: none; border-right: 1px solid @line; }
)";

QString points(double size)
{
    return QString::number(size, 'f', 1);
}

} // namespace

QString Theme::styleSheet() const
{
    const std::pair<QString, QString> values[] = {
        {u"@titlept"_s, points(pageTitle().pointSizeF()) + u"pt"_s},
        {u"@sectionpt"_s, points(section().pointSizeF()) + u"pt"_s},
        {u"@smallpt"_s, points(small().pointSizeF()) + u"pt"_s},
        {u"@radius"_s, QString::number(kRadius)},
        {u"@onAccent"_s, color(Token::OnAccent).name()},
        {u"@window"_s, color(Token::Window).name()},
        {u"@surface"_s, color(Token::Surface).name()},
        {u"@line"_s, color(Token::Line).name()},
        {u"@edge"_s, mix(color(Token::Line), color(Token::Muted), 0.35).name()},
        {u"@text"_s, color(Token::Text).name()},
        {u"@muted"_s, color(Token::Muted).name()},
        {u"@accent"_s, color(Token::Accent).name()},
        {u"@hover"_s, color(Token::Hover).name()},
        {u"@selection"_s, color(Token::Selection).name()},
        {u"@danger"_s, color(Token::Danger).name()},
    };
    QString sheet = QString::fromLatin1(kSheet);
    for (const auto& [name, value] : values)
        sheet.replace(name, value);
    return sheet;
}

} // namespace foothold
