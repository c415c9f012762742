// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/JsonReader.h"

#include <QIODevice>
#include <QStringDecoder>

#include <cstring>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr qsizetype kBuffer = 64 * 1024;

bool isPlain(unsigned char c)
{
    return c >= 0x20 && c != '"' && c != '\\';
}

int hexDigit(int c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

JsonReader::JsonReader(QIODevice& device)
    : m_device(device)
{
    constexpr char kMark[] = "\xef\xbb\xbf"; // some editors put it before UTF-8
    if (byte() == static_cast<unsigned char>(kMark[0]) && m_buffer.startsWith(kMark))
        m_at = 3;
}

bool JsonReader::fail(Error::Code code, const QString& why)
{
    if (!m_status)
        return false;
    const QString place = m_place ? m_place() : QString();
    m_status =
        Error{code, {}, u"line %1: %2"_s.arg(QString::number(m_line), place.isEmpty() ? why : why + u", "_s + place)};
    return false;
}

int JsonReader::byte()
{
    if (m_at < m_buffer.size())
        return static_cast<unsigned char>(m_buffer.at(m_at));
    if (!m_status)
        return kNothing;
    m_buffer.resize(kBuffer);
    const qint64 got = m_device.read(m_buffer.data(), kBuffer);
    m_buffer.resize(std::max<qint64>(got, 0));
    m_at = 0;
    m_total += m_buffer.size();
    if (got < 0)
        fail(Error::Code::Unreadable, m_device.errorString());
    return m_buffer.isEmpty() ? kNothing : static_cast<unsigned char>(m_buffer.at(0));
}

int JsonReader::take()
{
    const int c = byte();
    if (c != kNothing)
        ++m_at;
    if (c == '\n')
        ++m_line;
    return c;
}

int JsonReader::byteAfterBlanks()
{
    while (true) {
        const int c = byte();
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            return m_status ? c : kNothing;
        take();
    }
}

bool JsonReader::expect(char c, const char* what)
{
    if (byteAfterBlanks() != static_cast<unsigned char>(c))
        return fail(byte() == kNothing ? u"the file ends where %1 should stand"_s.arg(QLatin1StringView(what))
                                       : u"%1 should stand here"_s.arg(QLatin1StringView(what)));
    take();
    return ok();
}

JsonReader::Kind JsonReader::peek()
{
    const int c = byteAfterBlanks();
    switch (c) {
    case '{':
        return Kind::Object;
    case '[':
        return Kind::Array;
    case '"':
        return Kind::Text;
    case 't':
    case 'f':
        return Kind::Bool;
    case 'n':
        return Kind::Null;
    default:
        return c == '-' || (c >= '0' && c <= '9') ? Kind::Number : Kind::None;
    }
}

bool JsonReader::begin(char bracket)
{
    m_first = true;
    return expect(bracket, bracket == '{' ? "an object" : "an array");
}

bool JsonReader::nextKey(QString& key)
{
    constexpr qsizetype kMaxKey = 100;
    const int c = byteAfterBlanks();
    if (c == '}') {
        take();
        m_first = false;
        return false;
    }
    if (!std::exchange(m_first, false) && !expect(',', "a comma"))
        return false;
    return read(key, kMaxKey) && expect(':', "a colon");
}

bool JsonReader::nextElement()
{
    const int c = byteAfterBlanks();
    if (c == ']') {
        take();
        m_first = false;
        return false;
    }
    if (std::exchange(m_first, false)) {
        if (c == kNothing)
            return fail(u"the file ends within an array"_s);
        return ok();
    }
    return expect(',', "a comma");
}

bool JsonReader::word(const char* rest)
{
    for (const char* c = rest; *c; ++c) {
        if (take() != *c)
            return fail(u"a word that is no JSON"_s);
    }
    return ok();
}

bool JsonReader::read(bool& yes)
{
    if (peek() != Kind::Bool)
        return fail(u"true or false should stand here"_s);
    yes = byte() == 't';
    return word(yes ? "true" : "false");
}

bool JsonReader::readNull()
{
    return peek() == Kind::Null ? word("null") : fail(u"null should stand here"_s);
}

bool JsonReader::read(qint64& number)
{
    if (peek() != Kind::Number)
        return fail(u"a number should stand here"_s);
    constexpr qsizetype kMostDigits = 20;
    QByteArray digits;
    while (ok() && digits.size() <= kMostDigits) {
        const int c = byte();
        if (c != '-' && c != '+' && c != '.' && c != 'e' && c != 'E' && (c < '0' || c > '9'))
            break;
        digits.append(char(take()));
    }
    bool whole = false;
    number = digits.toLongLong(&whole);
    const QByteArray bare = digits.startsWith('-') ? digits.sliced(1) : digits;
    if (!whole || bare.startsWith('+') || (bare.startsWith('0') && bare.size() > 1))
        return fail(u"not a whole number, or too large a one"_s);
    return ok();
}

bool JsonReader::appendUtf8(QString& text)
{
    if (m_raw.isEmpty())
        return true;
    // Stateless, so that a cut character is an error; U+FEFF is a letter like any other.
    QStringDecoder decode(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString decoded = decode(m_raw);
    m_raw.resize(0);
    if (decode.hasError())
        return fail(u"bytes that are not UTF-8"_s);
    if (text.isEmpty())
        text = decoded;
    else
        text += decoded;
    return true;
}

bool JsonReader::read(QString& text, qsizetype most)
{
    text.resize(0);
    m_raw.resize(0);
    if (!expect('"', "a text"))
        return false;
    while (ok()) {
        if (byte() == kNothing)
            return fail(u"the file ends within a text"_s);
        const char* const from = m_buffer.constData() + m_at;
        const char* const stop = m_buffer.constData() + m_buffer.size();
        const char* to = from;
        while (to != stop && isPlain(static_cast<unsigned char>(*to)))
            ++to;
        m_raw.append(from, to - from);
        m_at += to - from;
        if (text.size() + m_raw.size() / 4 > most) // a code point of four bytes is two units
            return fail(Error::Code::TooLarge, u"a text is too long"_s);
        if (to == stop)
            continue;
        const int c = take();
        if (!appendUtf8(text))
            return false;
        if (c == '"')
            return text.size() <= most ? ok() : fail(Error::Code::TooLarge, u"a text is too long"_s);
        if (c != '\\')
            return fail(u"a control character within a text"_s);
        if (!readEscape(text))
            return false;
    }
    return false;
}

bool JsonReader::readEscape(QString& text)
{
    const int c = take();
    static constexpr char kLetters[] = "\"\\/bfnrt";
    static constexpr char kMeant[] = "\"\\/\b\f\n\r\t";
    if (c == 'u') {
        char16_t unit = 0;
        if (!readUnit(unit))
            return false;
        text.append(QChar(unit));
        return true;
    }
    const char* letter = c > 0 ? std::strchr(kLetters, c) : nullptr;
    if (!letter)
        return fail(u"an unknown escape within a text"_s);
    text.append(QLatin1Char(kMeant[letter - kLetters]));
    return true;
}

bool JsonReader::readUnit(char16_t& unit)
{
    unit = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = hexDigit(take());
        if (digit < 0)
            return fail(u"an escape without its four digits"_s);
        unit = char16_t(unit * 16 + digit);
    }
    return true;
}

bool JsonReader::readPieces(const std::function<bool(QByteArrayView)>& takePiece)
{
    if (!expect('"', "a text"))
        return false;
    while (ok()) {
        if (byte() == kNothing)
            return fail(u"the file ends within a text"_s);
        const qsizetype from = m_at;
        while (m_at < m_buffer.size() && isPlain(static_cast<unsigned char>(m_buffer.at(m_at))))
            ++m_at;
        if (m_at > from && !takePiece(QByteArrayView(m_buffer).sliced(from, m_at - from)))
            return fail(u"the text is not what it should be"_s);
        if (m_at == m_buffer.size())
            continue;
        const int c = take();
        if (c == '"')
            return ok();
        if (c != '\\' || take() != '/') // some writers escape the slash
            return fail(u"a letter that does not belong into this text"_s);
        if (!takePiece("/"))
            return fail(u"the text is not what it should be"_s);
    }
    return false;
}

bool JsonReader::end()
{
    return byteAfterBlanks() == kNothing ? ok() : fail(u"more follows after the end"_s);
}

} // namespace foothold
