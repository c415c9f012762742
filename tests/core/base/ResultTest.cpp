// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Result.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class ResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue();
    void holdsAnError();
    void statusIsDoneByDefault();
};

void ResultTest::holdsAValue()
{
    const Result<QString> result(u"text"_s);
    QVERIFY(result.ok());
    QCOMPARE(*result, u"text"_s);
    QCOMPARE(result->size(), 4);
}

void ResultTest::holdsAnError()
{
    const Result<int> result(Error{Error::Code::Missing, u"/no/such/file"_s, {}});
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::Missing);
    QCOMPARE(result.error().subject, u"/no/such/file"_s);
}

void ResultTest::statusIsDoneByDefault()
{
    QVERIFY(Status().ok());
    const Status refused = Error{Error::Code::Invalid, u"company.name"_s, {}};
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject, u"company.name"_s);
}

QTEST_GUILESS_MAIN(ResultTest)
#include "ResultTest.moc"
