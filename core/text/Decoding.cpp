// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Decoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace foothold {

namespace {

// Windows-1252 differs from Latin-1 in 0x80-0x9f only; the five unassigned bytes keep their C1 control.
constexpr std::array<char16_t, 32> kWindows1252 = {0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

bool hasUtf16Mark(const QByteArray& bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

QString fromWindows1252(const QByteArray& bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.cbegin(), bytes.cend(), text.begin(), [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return QChar(code >= 0x80 && code < 0xa0 ? kWindows1252[code - 0x80u] : char16_t(code));
    });
    return text;
}

void unifyLineEnds(QString& text)
{
    if (!text.contains(QChar(u'\r')))
        return;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QChar(u'\r'), QChar(u'\n'));
}

} // namespace

bool isBinary(const QByteArray& bytes)
{
    if (hasUtf16Mark(bytes))
        return false;
    constexpr qsizetype kLooked = 64 * 1024;
    const qsizetype looked = std::min(bytes.size(), kLooked);
    qsizetype controls = 0;
    for (qsizetype i = 0; i < looked; ++i) {
        const auto code = static_cast<unsigned char>(bytes[i]);
        if (code == 0)
            return true;
        if ((code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f') || code == 0x7f)
            ++controls;
    }
    return controls * 20 > looked; // one stray control in a copied ad is no reason to refuse it
}

DecodedText decodeText(const QByteArray& bytes)
{
    DecodedText result;
    if (hasUtf16Mark(bytes)) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        result.text = decoder(bytes);
        result.encoding = Encoding::Utf16;
    } else {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless); // a cut character is an error
        result.text = decoder(bytes);
        if (decoder.hasError()) {
            result.text = fromWindows1252(bytes);
            result.encoding = Encoding::Windows1252;
        }
    }
    if (result.text.startsWith(QChar(0xfeff)))
        result.text.remove(0, 1);
    unifyLineEnds(result.text);
    return result;
}

} // namespace foothold
