// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/UrlKey.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

bool isTracking(const QString& key)
{
    static const QStringList words{
        u"gh_src"_s, u"lever-source"_s, u"lever-origin"_s, u"lever-via"_s, u"ref"_s, u"trk"_s};
    return key.startsWith("utm_"_L1, Qt::CaseInsensitive) || words.contains(key, Qt::CaseInsensitive);
}

} // namespace

QString urlKey(const QString& url)
{
    const QUrl parsed(url.trimmed(), QUrl::TolerantMode);
    if (!parsed.isValid() || parsed.host().isEmpty() || !parsed.scheme().startsWith("http"_L1))
        return {};
    QString host = parsed.host().toLower();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    if (const int port = parsed.port(); port != -1 && port != 80 && port != 443)
        host += u':' + QString::number(port);
    QString path = parsed.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);

    auto items = QUrlQuery(parsed).queryItems(QUrl::FullyEncoded);
    items.removeIf([](const auto& item) { return isTracking(item.first); });
    std::sort(items.begin(), items.end());
    QStringList query;
    for (const auto& [key, value] : items)
        query.append(key + u'=' + value);
    QString identity = host + path;
    if (!query.isEmpty())
        identity += u'?' + query.join(u'&');
    return identity;
}

} // namespace foothold
