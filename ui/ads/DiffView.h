// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/TextDiff.h"

#include <QTextEdit>

namespace foothold {

class Theme;

// How a text became another: what was added is underlined, what was removed struck out, both tinted. The texts are
// plain whatever they look like.
class DiffView : public QTextEdit
{
    Q_OBJECT

public:
    explicit DiffView(const Theme& theme, QWidget* parent = nullptr);

    void show(const TextDiff& diff); // goes to the first change
    bool goToChange(int by); // from the cursor on; false: there is none

private:
    void fill();
    QTextCharFormat formatOf(DiffKind kind) const;

    const Theme& m_theme;
    TextDiff m_diff;
    QList<int> m_changes; // where each begins in the document
};

} // namespace foothold
