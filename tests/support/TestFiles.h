// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QTest>

#include <unistd.h>

namespace foothold {

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

// This test's own program in another process, which does what its main() knows under that name.
class OtherProcess
{
public:
    explicit OtherProcess(const QStringList& arguments, const QStringList& before = {})
    {
        QStringList all = before + QStringList{QCoreApplication::applicationFilePath()} + arguments;
        const QString program = all.takeFirst();
        m_process.start(program, all);
    }
    ~OtherProcess() { kill(); }

    qint64 pid() const { return m_process.processId(); }
    // The next line it says; empty if it ends without one.
    QByteArray line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(30'000))
                return m_process.readLine();
        }
        return m_process.readLine().trimmed();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    // After kill(): the whole lines it still said.
    QByteArrayList rest()
    {
        QByteArrayList lines;
        while (m_process.canReadLine())
            lines.append(m_process.readLine().trimmed());
        return lines;
    }

private:
    QProcess m_process;
};

// What to put before a command so that it runs as somebody who owns nothing here; empty if this process already is
// bound by permissions, nothing if it cannot be done.
inline std::optional<QStringList> asStranger()
{
    if (::geteuid() != 0)
        return QStringList();
    const QString setpriv = QStandardPaths::findExecutable(QStringLiteral("setpriv"));
    if (setpriv.isEmpty())
        return std::nullopt;
    return QStringList{
        setpriv, QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups")};
}

} // namespace foothold
