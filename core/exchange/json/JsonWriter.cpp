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
    m_buffer.append('"');
    if (text.isValidUtf16()) {
        constexpr qsizetype kPiece = kBuffer / 4;
        while (!text.isEmpty()) {
            qsizetype units = std::min(kPiece, text.size());
            if (text[units - 1].isHighSurrogate()) // a pair stays together
                ++units;
            appendRuns(text.first(units).toUtf8());
            text = text.sliced(units);
            flushIfLong();
        }
    } else {
        appendEscaped(text);
    }
    m_buffer.append('"');
    flushIfLong();
}

// Runs that need no escape are copied as they are.
void JsonWriter::appendRuns(const QByteArray& utf8)
{
    constexpr auto kByteOrderMark = "\xef\xbb\xbf";
    const char* run = utf8.cbegin();
    for (const char* byte = run; byte != utf8.cend();) {
        const auto c = static_cast<unsigned char>(*byte);
        const bool mark = c == 0xef && qstrncmp(byte, kByteOrderMark, 3) == 0;
        if (!mark && (c >= 0x80 || !kEscapes[c])) {
            ++byte;
            continue;
        }
        m_buffer.append(run, byte - run);
        escape(mark ? u'\ufeff' : char16_t(c)); // readers take the mark for one, Qt's too
        byte += mark ? 3 : 1;
        run = byte;
    }
    m_buffer.append(run, utf8.cend() - run);
}

// A text with half surrogate pairs, which only an escape can tell.
void JsonWriter::appendEscaped(QStringView text)
{
    for (const QChar unit : text) {
        const char16_t c = unit.unicode();
        if (c >= 0x80 || kEscapes[c])
            escape(c);
        else
            m_buffer.append(char(c));
        flushIfLong();
    }
}

void JsonWriter::escape(char16_t unit)
{
    const char letter = unit < 0x80 ? kEscapes[unit] : 'u';
    m_buffer.append('\\').append(letter);
    if (letter == 'u')
        m_buffer.append(QByteArray::number(unit, 16).rightJustified(4, '0'));
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
