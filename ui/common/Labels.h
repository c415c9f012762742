// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFrame;
class QLabel;
class QScrollArea;
class QString;
class QWidget;

namespace foothold {

// A label that never reads its text as HTML. Role: "pageTitle", "section", "muted", "small", "error", "chip" or none.
QLabel* plainLabel(const QString& text, const char* role = nullptr, QWidget* parent = nullptr);
void setRole(QWidget* widget, const char* role); // also later: the style sheet looks again
QFrame* horizontalLine(QWidget* parent = nullptr);
QScrollArea* scrollable(QWidget* content, QWidget* parent = nullptr); // upright, takes the content's width

} // namespace foothold
