// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace foothold {

// How the bytes of a text file were read. Windows1252 is the fallback for bytes that are not valid UTF-8.
enum class Encoding { Utf8, Utf16, Windows1252 };

// A file's text; every offset of the text engine points into it.
struct DecodedText
{
    QString text{}; // lines end in "\n"; no byte order mark
    Encoding encoding = Encoding::Utf8;

    bool operator==(const DecodedText&) const = default;
};

// True where NULs or many control characters show that the bytes are no text. An UTF-16 mark makes NULs right.
bool isBinary(const QByteArray& bytes);

// Reads bytes as UTF-16 with a mark, as valid UTF-8, or else as Windows-1252. Never fails; ask isBinary() first.
DecodedText decodeText(const QByteArray& bytes);

} // namespace foothold
