// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/AdLines.h"

#include "core/keywords/ReadText.h"

namespace foothold {

namespace {

constexpr char16_t kBeginningOfFrame = 0xFDD0; // QTextDocument ends a block at these two
constexpr char16_t kEndOfFrame = 0xFDD1;
constexpr int kMaxHeading = 80; // characters
constexpr int kMaxRead = 200000; // characters; longer texts get no headings, so that they open at once

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == QChar(kBeginningOfFrame)
        || c == QChar(kEndOfFrame);
}

QList<AdLine> split(const QString& text)
{
    QList<AdLine> lines;
    int start = 0;
    for (int i = 0; i < text.size(); ++i) {
        if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue; // a blank at the end of the line, see AdReader
        if (endsLine(text[i])) {
            lines.append({AdLineKind::Paragraph, start, i - start});
            start = i + 1;
        }
    }
    lines.append({AdLineKind::Paragraph, start, int(text.size()) - start});
    return lines;
}

qsizetype skipBlanks(QStringView line, qsizetype at)
{
    while (at < line.size() && line[at].isSpace())
        ++at;
    return at;
}

// Of "1. ", "12) ", "a) ", "- " or a bullet at the line's start; 0: none.
int markerLength(QStringView line)
{
    constexpr int kMaxDigits = 2;
    const qsizetype from = skipBlanks(line, 0);
    qsizetype at = from;
    while (at < line.size() && at - from < kMaxDigits && line[at].isDigit())
        ++at;
    if (at == from && at < line.size() && line[at].isLower())
        ++at;
    const bool numbered = at > from && at < line.size() && (line[at] == u'.' || line[at] == u')');
    if (!numbered) {
        at = from;
        const bool pair = at + 1 < line.size() && line[at].isHighSurrogate();
        if (at >= line.size() || !isBullet(line.mid(at, pair ? 2 : 1)))
            return 0;
        at += pair ? 1 : 0;
    }
    ++at;
    const bool blankFollows = at < line.size() && line[at].isSpace();
    if (!blankFollows && (numbered || line[from] == u'-'))
        return 0; // "3.5", or a word that begins with a hyphen
    return int(skipBlanks(line, at));
}

// Whether one of the found headings fills the line.
bool isHeading(QStringView line, const AdLine& place, const QList<Section>& sections)
{
    const QStringView words = line.trimmed();
    if (words.size() > kMaxHeading)
        return false;
    const qsizetype end = place.start + place.length;
    for (const Section& section : sections) {
        if (section.heading.length > 0 && section.heading.start >= place.start && section.heading.end() <= end)
            return section.heading.length + 2 >= words.size(); // the colon may stand outside
    }
    return false;
}

} // namespace

QList<AdLine> adLines(const QString& text)
{
    QList<AdLine> lines = split(text);
    const QList<Section> sections = text.size() <= kMaxRead ? ReadText(text).sections : QList<Section>();
    bool first = true;
    bool afterBlank = true;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        AdLine& line = lines[i];
        const QStringView words = QStringView(text).mid(line.start, line.length);
        if (words.trimmed().isEmpty()) {
            line.kind = AdLineKind::Blank;
            afterBlank = true;
            continue;
        }
        const QChar end = words.trimmed().back();
        line.marker = markerLength(words);
        if (first && words.trimmed().size() <= 2 * kMaxHeading && end != u'.')
            line.kind = AdLineKind::Title;
        else if (line.marker > 0)
            line.kind = AdLineKind::Item;
        else if (isHeading(words, line, sections)
            || (afterBlank && words.trimmed().size() <= kMaxHeading / 2 && (end == u':' || end.isLetterOrNumber())
                && words.trimmed().front().isUpper()))
            line.kind = AdLineKind::Heading;
        if (line.kind != AdLineKind::Item)
            line.marker = 0;
        first = false;
        afterBlank = false;
    }
    return lines;
}

} // namespace foothold
