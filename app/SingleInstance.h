// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QLocalServer;
class QLocalSocket;
class QLockFile;

namespace foothold {

// One running program for each user: the first one listens, a later one hands it the file to open and ends. What comes
// is a path and nothing else, of bounded length, waited for a bounded time; a program that died leaves nothing behind
// that stops the next.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostBytes = 16 * 1024; // of a path
    static constexpr int kPatience = 2000; // ms, for the other program

    // The name tells programs of one user apart from those of others; see userName().
    explicit SingleInstance(const QString& name, QObject* parent = nullptr);
    ~SingleInstance() override;

    static QString userName();

    // Asks the running program to show itself and to open the file, if any. False: there is none, or it does not
    // answer.
    bool handOver(const QString& path) const;
    // Becomes the running program. False: another one is, or none can be found by others.
    bool listen();

Q_SIGNALS:
    void asked(const QString& path); // empty: only to show itself

private:
    void accept();
    void read(QLocalSocket* socket);

    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer* m_server;
};

} // namespace foothold
