// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/PaperDevice.h"

namespace foothold {

int PaperDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return kDpi;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    default:
        return 0; // it has no edges
    }
}

} // namespace foothold
