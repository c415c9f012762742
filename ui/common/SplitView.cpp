// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SplitView.h"

#include "core/settings/SettingKeys.h"

namespace foothold {

namespace {

constexpr int kUsualSizes[] = {600, 420};

}

SplitView::SplitView(const QString& name, Settings& settings, QWidget* left, QWidget* right, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_settings(settings)
{
    setObjectName(name);
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(left);
    addWidget(right);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    m_restored = restoreState(settings.value(keys::splitter(name)));
    setUsualSizes(kUsualSizes[0], kUsualSizes[1]);
}

void SplitView::setUsualSizes(int left, int right)
{
    if (!m_restored)
        setSizes({left, right});
}

SplitView::~SplitView()
{
    m_settings.set(keys::splitter(objectName()), saveState());
}

} // namespace foothold
