// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QList>
#include <QString>

#include <cstdio>

namespace foothold::bench {

inline void print(const QString& what, const QString& figure)
{
    std::printf("%-58s %s\n", qPrintable(what), qPrintable(figure));
    std::fflush(stdout);
}

template <class F> double seconds(F&& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

// The ads to measure with: the public test data where it is, else the demo's.
inline QList<QString> adTexts(qsizetype most = 10'000)
{
    const QString real = QStringLiteral(FOOTHOLD_DATA_DIR "/ads");
    const QDir folder(QDir(real).exists() ? real : QStringLiteral(":/demo/ads"));
    QList<QString> texts;
    for (const QString& name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name).mid(0, most)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts.append(QString::fromUtf8(file.readAll()));
    }
    return texts;
}

} // namespace foothold::bench
