// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

// One line: the word, a path in UTF-8, an end. The answer is another line.
const QByteArray kOpen = "foothold-open ";
const QByteArray kTaken = "taken\n";

// One that nobody else may write to.
QString ownFolder()
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    QDir().mkpath(folder);
    return folder;
}

// A path and nothing else: no other line, no address, nothing relative.
bool isPlainPath(const QString& path)
{
    return path.isEmpty()
        || (QDir::isAbsolutePath(path) && !path.startsWith(u':') && !path.contains(QChar(0)) && !path.contains(u'\n'));
}

} // namespace

SingleInstance::SingleInstance(const QString& name, QObject* parent)
    : QObject(parent)
    , m_name(QDir(ownFolder()).filePath(name))
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance() = default;

// The home tells users apart, also where they share a folder for sockets.
QString SingleInstance::userName()
{
    const QByteArray home =
        QCryptographicHash::hash(QDir::homePath().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"foothold-"_s + QString::fromLatin1(home);
}

bool SingleInstance::handOver(const QString& path) const
{
    const QString absolute = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    const QByteArray message = kOpen + absolute.toUtf8() + '\n';
    if (!isPlainPath(absolute) || message.size() > kMostBytes)
        return false;
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatience))
        return false;
    socket.write(message);
    if (!socket.waitForBytesWritten(kPatience))
        return false;
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(kPatience))
            return false;
    }
    return socket.readLine() == kTaken;
}

bool SingleInstance::listen()
{
    // The lock, not the socket, says who is the one: a socket may be left by a program that died.
    m_lock = std::make_unique<QLockFile>(m_name + u".lock"_s);
    m_lock->setStaleLockTime(0); // held as long as the program runs
    if (!m_lock->tryLock()) {
        m_lock.reset();
        return false;
    }
    if (m_server->listen(m_name))
        return true;
    QLocalServer::removeServer(m_name);
    return m_server->listen(m_name);
}

void SingleInstance::accept()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(kPatience, socket, [socket] { socket->abort(); });
        socket->setReadBufferSize(kMostBytes + 1);
        read(socket); // it may have come with the connection
    }
}

void SingleInstance::read(QLocalSocket* socket)
{
    if (socket->state() != QLocalSocket::ConnectedState)
        return;
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > kMostBytes)
            socket->abort();
        return;
    }
    const QByteArray line = socket->readLine(kMostBytes + 1);
    const bool whole = line.startsWith(kOpen) && line.endsWith('\n');
    const QString path = whole ? QString::fromUtf8(line.mid(kOpen.size()).chopped(1)) : QString();
    if (!whole || !isPlainPath(path))
        return socket->abort();
    socket->write(kTaken);
    socket->flush();
    socket->disconnectFromServer();
    Q_EMIT asked(path);
}

} // namespace foothold
