// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace foothold {

// Reads strict JSON (RFC 8259) from a device piece by piece, as its caller expects it: what stands there instead is a
// failure. After the first failure every call answers false. Text keeps every UTF-16 unit, a lone \ud800 too, which
// Qt's own parser would have to hold whole in memory to give. Nothing recurses, so that nesting costs nothing.
class JsonReader
{
public:
    enum class Kind { Object, Array, Text, Number, Bool, Null, None };

    static constexpr qsizetype kMaxText = qsizetype(64) * 1024 * 1024; // UTF-16 units

    explicit JsonReader(QIODevice& device);

    Kind peek(); // of the value that comes; None: there is none, or it cannot begin one
    bool beginObject() { return begin('{'); }
    bool nextKey(QString& key); // false: the object is over, or a failure
    bool beginArray() { return begin('['); }
    bool nextElement(); // false: the array is over, or a failure
    bool read(QString& text, qsizetype most = kMaxText);
    bool read(qint64& number); // whole numbers only
    bool read(bool& yes);
    bool readNull();
    // A text of plain ASCII, such as base64, in pieces.
    bool readPieces(const std::function<bool(QByteArrayView)>& take);
    bool end(); // nothing but blanks may follow

    bool ok() const { return m_status.ok(); }
    const Status& status() const { return m_status; }
    // Asked at the first failure, for its words.
    void setPlace(std::function<QString()> place) { m_place = std::move(place); }
    // Notes the first failure; always false.
    bool fail(Error::Code code, const QString& why);
    bool fail(const QString& why) { return fail(Error::Code::BadFormat, why); }
    int line() const { return m_line; }
    qint64 bytesRead() const { return m_total; }

private:
    static constexpr int kNothing = -1;

    int byte(); // the next one, without taking it
    int take();
    int byteAfterBlanks();
    bool expect(char c, const char* what);
    bool begin(char bracket);
    bool word(const char* rest);
    bool readEscape(QString& text);
    bool readUnit(char16_t& unit);
    bool appendUtf8(QString& text);

    QIODevice& m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_total = 0;
    int m_line = 1;
    bool m_first = false; // no entry of the innermost object or array was read
    QByteArray m_raw; // the text's bytes since the last escape
    std::function<QString()> m_place;
    Status m_status;
};

} // namespace foothold
