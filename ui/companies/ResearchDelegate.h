// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PaintedDelegate.h"

namespace foothold {

class Theme;

// Paints how many of the research questions are answered: a short bar of as many parts, and the words.
class ResearchDelegate : public PaintedDelegate
{
    Q_OBJECT

public:
    ResearchDelegate(const Theme& theme, TableView* view);

protected:
    void paintContent(QPainter& painter, const QRect& place, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace foothold
