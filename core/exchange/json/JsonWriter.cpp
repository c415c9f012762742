// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/JsonWriter.h"

#include <QIODevice>

#include <array>

namespace foothold {

namespace {

constexpr qsizetype kBuffer = 256 * 1024;

// What an ASCII letter becomes: 0 itself, 'u' a \u00XX escape, else the letter after the backslash.
constexpr std::array<char, 128> escapes()
{
    std::array<char, 128> table{};
    for (size_t c = 0; c < 0x20; ++c)
        table[c] = 'u';
    table['"'] = '"';
    table['\\'] = '\\';
    table['\b'] = 'b';
    table['\f'] = 'f';
    table['\n'] = 'n';
    table['\r'] = 'r';
    table['\t'] = 't';
    table[0x7f] = 'u';
    return table;
}
constexpr auto kEscapes = escapes();

char* putEscape(char* to, char16_t unit)
{
    constexpr char kDigits[] = "0123456789abcdef";
    *to++ = '\\';
    *to++ = 'u';
    for (int shift = 12; shift >= 0; shift -= 4)
        *to++ = kDigits[(unit >> shift) & 0xf];
    return to;
}

char* putUtf8(char* to, char32_t point)
{
    const auto tail = [&](int shift) { *to++ = char(0x80 | ((point >> shift) & 0x3f)); };
    if (point < 0x800) {
        *to++ = char(0xc0 | (point >> 6));
    } else if (point < 0x10000) {
        *to++ = char(0xe0 | (point >> 12));
        tail(6);
    } else {
        *to++ = char(0xf0 | (point >> 18));
        tail(12);
        tail(6);
    }
    tail(0);
    return to;
}

} // namespace

JsonWriter::JsonWriter(QIODevice& device)
    : m_device(device)
{
    m_buffer.reserve(kBuffer * 2);
}

void JsonWriter::begin(char bracket, bool lined)
{
    beforeValue();
    m_buffer.append(bracket);
    m_levels.append({lined, true});
}

void JsonWriter::end(char bracket)
{
    const Level level = m_levels.takeLast();
    if (level.lined && !level.empty)
        m_buffer.append('\n');
    m_buffer.append(bracket);
    if (m_levels.isEmpty())
        m_buffer.append('\n');
    flushIfLong();
}

void JsonWriter::key(QLatin1StringView name)
{
    value(name);
    m_buffer.append(": ");
    m_afterKey = true;
}

void JsonWriter::beforeValue()
{
    if (std::exchange(m_afterKey, false) || m_levels.isEmpty())
        return;
    Level& level = m_levels.last();
    if (!std::exchange(level.empty, false))
        m_buffer.append(level.lined ? "," : ", ");
    if (level.lined)
        m_buffer.append('\n');
}

void JsonWriter::value(QStringView string)
{
    beforeValue();
    text(string);
}

void JsonWriter::value(QLatin1StringView text)
{
    beforeValue();
    m_buffer.append('"').append(text.data(), text.size()).append('"');
}

void JsonWriter::value(const QStringList& words)
{
    beginArray();
    for (const QString& word : words)
        value(QStringView(word));
    endArray();
}

void JsonWriter::value(qint64 number)
{
    beforeValue();
    m_buffer.append(QByteArray::number(number));
}

void JsonWriter::value(bool yes)
{
    beforeValue();
    m_buffer.append(yes ? "true" : "false");
}

void JsonWriter::null()
{
    beforeValue();
    m_buffer.append("null");
}

void JsonWriter::text(QStringView text)
{
    constexpr qsizetype kPiece = kBuffer / 6; // a unit takes at most six bytes
    m_buffer.append('"');
    const char16_t* unit = text.utf16();
    const char16_t* const end = unit + text.size();
    while (unit != end) {
        const char16_t* const stop = unit + std::min<qsizetype>(kPiece, end - unit);
        const qsizetype before = m_buffer.size();
        m_buffer.resize(before + (stop - unit) * 6);
        char* const first = m_buffer.data();
        char* to = first + before;
        while (unit < stop) { // the last pair may reach one unit further
            const char16_t c = *unit++;
            if (c < 0x80) {
                const char escape = kEscapes[c];
                if (escape == 'u') {
                    to = putEscape(to, c);
                } else {
                    if (escape)
                        *to++ = '\\';
                    *to++ = escape ? escape : char(c);
                }
            } else if (c == QChar::ByteOrderMark) {
                to = putEscape(to, c); // readers take it for one, Qt's too
            } else if (!QChar::isSurrogate(c)) {
                to = putUtf8(to, c);
            } else if (QChar::isHighSurrogate(c) && unit != end && QChar::isLowSurrogate(*unit)) {
                to = putUtf8(to, QChar::surrogateToUcs4(c, *unit++));
            } else {
                to = putEscape(to, c);
            }
        }
        m_buffer.resize(to - first);
        flushIfLong();
    }
    m_buffer.append('"');
    flushIfLong();
}

void JsonWriter::beginBase64()
{
    beforeValue();
    m_buffer.append('"');
    m_rest.clear();
}

void JsonWriter::base64(QByteArrayView bytes)
{
    m_rest.append(bytes);
    const QByteArray left = m_rest.right(m_rest.size() % 3);
    m_rest.chop(left.size());
    m_buffer.append(m_rest.toBase64());
    m_rest = left;
    flushIfLong();
}

void JsonWriter::endBase64()
{
    m_buffer.append(m_rest.toBase64()).append('"');
    m_rest.clear();
}

void JsonWriter::flushIfLong()
{
    if (m_buffer.size() >= kBuffer)
        flush();
}

void JsonWriter::flush()
{
    if (!m_failed)
        m_failed = m_device.write(m_buffer) != m_buffer.size();
    m_buffer.resize(0); // keeps what it reserved
}

Status JsonWriter::finish()
{
    flush();
    if (m_failed)
        return Error{Error::Code::Unwritable, {}, m_device.errorString()};
    return {};
}

} // namespace foothold
