// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/OutsideName.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr qsizetype kLongest = 60;

struct Ending
{
    QLatin1StringView ending;
    QLatin1StringView mediaType;
};
constexpr std::array kEndings{Ending{"txt"_L1, "text/plain"_L1}, Ending{"md"_L1, "text/markdown"_L1},
    Ending{"html"_L1, "text/html"_L1}, Ending{"htm"_L1, {}}, Ending{"pdf"_L1, "application/pdf"_L1},
    Ending{"rtf"_L1, "application/rtf"_L1}, Ending{"odt"_L1, "application/vnd.oasis.opendocument.text"_L1},
    Ending{"docx"_L1, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1},
    Ending{"eml"_L1, "message/rfc822"_L1}, Ending{"json"_L1, "application/json"_L1}, Ending{"csv"_L1, "text/csv"_L1},
    Ending{"png"_L1, "image/png"_L1}, Ending{"jpg"_L1, "image/jpeg"_L1}, Ending{"jpeg"_L1, {}}};

bool isKnown(const QString& ending)
{
    return std::any_of(kEndings.begin(), kEndings.end(), [&](const Ending& known) { return known.ending == ending; });
}

QString endingOf(const QString& mediaType)
{
    for (const Ending& known : kEndings) {
        if (!known.mediaType.isEmpty() && known.mediaType == mediaType)
            return known.ending;
    }
    return {};
}

bool isProgram(const QByteArray& bytes)
{
    static constexpr std::array<QByteArrayView, 6> kStarts{"MZ",
        "\x7f"
        "ELF",
        "#!", "\xca\xfe\xba\xbe", "\xcf\xfa\xed\xfe", "\xfe\xed\xfa"};
    return std::any_of(kStarts.begin(), kStarts.end(), [&](QByteArrayView start) { return bytes.startsWith(start); });
}

// Separators, signs and what changes the direction of writing become "_".
QString plain(const QString& words)
{
    QString name;
    for (const QChar c : words.left(kLongest))
        name += c.isLetterOrNumber() || c == u'-' ? c : QChar(u'_');
    while (name.startsWith(u'_') || name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'_'))
        name.chop(1);
    return name.isEmpty() ? u"original"_s : name;
}

std::pair<QString, QString> splitName(const QString& name)
{
    const QString file = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1).trimmed();
    const qsizetype dot = file.lastIndexOf(u'.');
    return dot < 0 ? std::pair(file, QString()) : std::pair(file.left(dot), file.mid(dot + 1).toLower());
}

} // namespace

std::optional<QString> outsideName(const QString& name, const QString& mediaType, const QByteArray& bytes)
{
    if (isProgram(bytes))
        return std::nullopt;
    const auto [stem, ending] = splitName(name);
    if (isKnown(ending))
        return plain(stem) + u'.' + ending;
    const QString byType = ending.isEmpty() ? endingOf(mediaType) : QString();
    return byType.isEmpty() ? std::nullopt : std::optional(plain(stem) + u'.' + byType);
}

QString savedName(const QString& name)
{
    const auto [stem, ending] = splitName(name);
    return ending.isEmpty() ? plain(stem) : plain(stem) + u'.' + plain(ending);
}

} // namespace foothold
