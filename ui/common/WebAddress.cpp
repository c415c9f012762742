// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WebAddress.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace foothold {

QUrl webAddress(const QString& text)
{
    const QUrl url = QUrl::fromUserInput(text.trimmed());
    return url.scheme() == u"http"_s || url.scheme() == u"https"_s ? url : QUrl();
}

bool openWebAddress(const QString& text)
{
    const QUrl url = webAddress(text);
    return url.isValid() && QDesktopServices::openUrl(url);
}

} // namespace foothold
