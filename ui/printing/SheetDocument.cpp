// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/SheetDocument.h"

#include <QImage>

namespace foothold {

QVariant SheetDocument::loadResource(int, const QUrl&)
{
    return QImage(1, 1, QImage::Format_ARGB32_Premultiplied);
}

} // namespace foothold
