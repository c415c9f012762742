// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SingleInstance.h"

#include "core/storage/FileLock.h"
#include "tests/support/TestCampaign.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using namespace foothold;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsThere();
    void handsOverAPath_data();
    void handsOverAPath();
    void onlyOneListens();
    void takesOverFromADeadOne();
    void refusesWhatIsNoPath_data();
    void refusesWhatIsNoPath();
    void givesUpOnTheSilent();
    void twoPrograms();

private:
    // Asks from another thread, as another program would, while this one goes on.
    static bool handOver(const QString& path)
    {
        QFuture<bool> answer = QtConcurrent::run([path] { return SingleInstance(kName).handOver(path); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 20'000); }();
        return answer.result();
    }
    static QString socketPath()
    {
        return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + kName;
    }
    static inline const QString kName = u"foothold-test"_s;
};

void SingleInstanceTest::nobodyIsThere()
{
    QVERIFY(!handOver(u"/tmp/a.foothold"_s));
}

void SingleInstanceTest::handsOverAPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("absolute") << u"/tmp/a.foothold"_s << u"/tmp/a.foothold"_s;
    QTest::newRow("relative to the asker") << u"a.foothold"_s << QDir::current().absoluteFilePath(u"a.foothold"_s);
    QTest::newRow("spaces and accents") << u"/tmp/mi campa\u00f1a 100%.foothold"_s
                                        << u"/tmp/mi campa\u00f1a 100%.foothold"_s;
    QTest::newRow("none") << QString() << QString();
}

void SingleInstanceTest::handsOverAPath()
{
    QFETCH(QString, path);
    QFETCH(QString, expected);
    SingleInstance first(kName);
    QVERIFY(first.listen());
    QSignalSpy asked(&first, &SingleInstance::asked);
    QVERIFY(handOver(path));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), expected);
}

void SingleInstanceTest::onlyOneListens()
{
    SingleInstance first(kName);
    QVERIFY(first.listen());
    SingleInstance second(kName);
    QVERIFY(!second.listen());
}

void SingleInstanceTest::takesOverFromADeadOne()
{
    {
        QFile socket(socketPath());
        QVERIFY(socket.open(QFile::WriteOnly)); // what a program that died leaves in the way
    }
    QVERIFY(!handOver(u"/tmp/a.foothold"_s));
    SingleInstance first(kName);
    QVERIFY(first.listen());
    QVERIFY(handOver(u"/tmp/a.foothold"_s));
}

void SingleInstanceTest::refusesWhatIsNoPath_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("other words") << QByteArray("open /tmp/a\n");
    QTest::newRow("an address") << QByteArray("foothold-open https://example.org/a\n");
    QTest::newRow("relative") << QByteArray("foothold-open a.foothold\n");
    QTest::newRow("a resource") << QByteArray("foothold-open :/demo\n");
    QTest::newRow("a zero inside") << QByteArray("foothold-open /tmp/a\0b\n", 22);
    QTest::newRow("too long") << "foothold-open /" + QByteArray(SingleInstance::kMostBytes * 4, 'x') + '\n';
    QTest::newRow("too long, without an end") << QByteArray(SingleInstance::kMostBytes * 4, 'x');
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x01\n", 5);
}

void SingleInstanceTest::refusesWhatIsNoPath()
{
    QFETCH(QByteArray, message);
    SingleInstance first(kName);
    QVERIFY(first.listen());
    QSignalSpy asked(&first, &SingleInstance::asked);
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    QVERIFY(socket.waitForConnected());
    socket.write(message);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(asked.size(), 0);
    QVERIFY(handOver(u"/tmp/a.foothold"_s)); // and it goes on listening
}

void SingleInstanceTest::givesUpOnTheSilent()
{
    SingleInstance first(kName);
    QVERIFY(first.listen());
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    QVERIFY(socket.waitForConnected());
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 3 * SingleInstance::kPatience);
    QLocalServer::removeServer(socketPath());
}

void SingleInstanceTest::twoPrograms()
{
    TestCampaign one;
    TestCampaign two;
    one.close();
    two.close();
    // Looked at from outside: opening it here would take the lock that the program wants.
    const auto isOpen = [](const TestCampaign& campaign) {
        return QFile::exists(FileLock::pathFor(QFileInfo(campaign.path()).canonicalFilePath()));
    };
    QProcess first;
    first.start(QStringLiteral(FOOTHOLD_PROGRAM), {one.path()});
    QVERIFY(first.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(one), 60'000);
    QProcess second;
    second.start(QStringLiteral(FOOTHOLD_PROGRAM), {two.path()});
    QVERIFY(second.waitForFinished(60'000));
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(two), 30'000); // by the first program, since the second has ended
    QTRY_VERIFY_WITH_TIMEOUT(!isOpen(one), 30'000);
    first.terminate();
    QVERIFY(first.waitForFinished());
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "SingleInstanceTest.moc"
