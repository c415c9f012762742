// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/UrlKey.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class UrlKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identity_data();
    void identity();
};

void UrlKeyTest::identity_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("key");
    QTest::newRow("host case, www, slash") << u"https://WWW.Acme.example/Jobs/7/"_s << u"acme.example/Jobs/7"_s;
    QTest::newRow("http and default port") << u"http://acme.example:80/a"_s << u"acme.example/a"_s;
    QTest::newRow("other port stays") << u"https://acme.example:8443/a"_s << u"acme.example:8443/a"_s;
    QTest::newRow("tracking goes") << u"https://acme.example/a?utm_source=x&gh_src=1&trk=y&ref=z"_s
                                   << u"acme.example/a"_s;
    QTest::newRow("job id stays, query sorted")
        << u"https://b.example/?z=1&gh_jid=42&utm_medium=m"_s << u"b.example?gh_jid=42&z=1"_s;
    QTest::newRow("fragment and user go") << u"https://me:pw@acme.example/a#apply"_s << u"acme.example/a"_s;
    QTest::newRow("lever's words go") << u"https://l.example/x?lever-source=s&lever-via=v"_s << u"l.example/x"_s;
    QTest::newRow("no address") << u"ask at the desk"_s << QString();
    QTest::newRow("mail") << u"mailto:jobs@acme.example"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void UrlKeyTest::identity()
{
    QFETCH(QString, url);
    QTEST(urlKey(url), "key");
}

QTEST_GUILESS_MAIN(UrlKeyTest)
#include "UrlKeyTest.moc"
