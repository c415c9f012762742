// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>

namespace foothold {

// Paper to measure text on: 1200 dots an inch, nothing is painted. So that the preview, PDF and every printer break
// the same lines.
class PaperDevice : public QPaintDevice
{
public:
    static constexpr int kDpi = 1200;

    QPaintEngine* paintEngine() const override { return nullptr; }

protected:
    int metric(PaintDeviceMetric metric) const override;
};

} // namespace foothold
