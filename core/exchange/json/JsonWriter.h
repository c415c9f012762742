// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QStringList>

class QIODevice;

namespace foothold {

// Writes JSON to a device piece by piece. Text keeps every UTF-16 unit: half a surrogate pair is written as \udXXX, as
// Qt does. Whoever calls sees to the order of calls; commas and quotes come by themselves.
class JsonWriter
{
public:
    explicit JsonWriter(QIODevice& device);

    // `lined`: each entry on a line of its own.
    void beginObject(bool lined = false) { begin('{', lined); }
    void endObject() { end('}'); }
    void beginArray(bool lined = false) { begin('[', lined); }
    void endArray() { end(']'); }
    void key(QLatin1StringView name);

    void value(QStringView text);
    void value(QLatin1StringView text);
    void value(const QStringList& words);
    void value(qint64 number);
    void value(bool yes);
    void null();
    // A text in base64, in pieces of any length.
    void beginBase64();
    void base64(QByteArrayView bytes);
    void endBase64();

    // Passes on what waits, and tells whether all could be written.
    Status finish();

private:
    struct Level
    {
        bool lined = false;
        bool empty = true;
    };

    void begin(char bracket, bool lined);
    void end(char bracket);
    void beforeValue();
    void text(QStringView text);
    void appendRuns(const QByteArray& utf8);
    void appendEscaped(QStringView text);
    void escape(char16_t unit);
    void flushIfLong();
    void flush();

    QIODevice& m_device;
    QByteArray m_buffer;
    QList<Level> m_levels;
    QByteArray m_rest; // of base64: fewer than three bytes
    bool m_afterKey = false;
    bool m_failed = false;
};

} // namespace foothold
