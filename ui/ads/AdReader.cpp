// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/AdReader.h"

#include "core/text/Sentences.h"
#include "ui/ads/AdLines.h"
#include "ui/ads/LongLines.h"
#include "ui/common/ChoiceWords.h"
#include "ui/common/PlainToolTip.h"
#include "ui/common/TermMarks.h"
#include "ui/common/Theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kMeasure = 76; // characters in a line
constexpr double kLineHeight = 135; // per cent
constexpr int kFlash = 900; // ms that a place stands out
constexpr int kMaxSet = 200000; // characters; longer texts stay unset, so that they open at once
constexpr qsizetype kMostMarks = 500; // of more, only those about the visible part are made
constexpr int kShape = 5; // pixels; fits between two lines
constexpr int kBar = 3;
constexpr int kBarFrom = 4; // from the viewport's left edge
constexpr QChar kZeroWidth(0x200B);

// The document makes one block end of "\r\n"; a character without width in place of "\r" keeps the offsets.
QString documentText(QString text)
{
    for (qsizetype i = text.indexOf(u'\r'); i >= 0; i = text.indexOf(u'\r', i + 1))
        text[i] = i + 1 < text.size() && text[i + 1] == u'\n' ? kZeroWidth : QChar(u'\n');
    return LongLines::broken(text);
}

QTextBlockFormat blockFormat(const AdLine& line, int indent, bool rightToLeft)
{
    QTextBlockFormat format;
    format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    switch (line.kind) {
    case AdLineKind::Blank:
        format.setLineHeight(Theme::kSmall, QTextBlockFormat::FixedHeight);
        break;
    case AdLineKind::Heading:
        format.setTopMargin(Theme::kSmall);
        break;
    case AdLineKind::Item:
        rightToLeft ? format.setRightMargin(indent) : format.setLeftMargin(indent);
        format.setTextIndent(-indent);
        format.setTopMargin(2);
        break;
    case AdLineKind::Title:
    case AdLineKind::Paragraph:
        break;
    }
    return format;
}

} // namespace

AdReader::AdReader(const Theme& theme, QWidget* parent)
    : QTextEdit(parent)
    , m_theme(theme)
{
    setObjectName(u"adReader"_s);
    setAccessibleName(tr("Text of the ad"));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(Theme::kMedium);
    m_flash.setSingleShot(true);
    m_flash.setInterval(kFlash);
    connect(&m_flash, &QTimer::timeout, this, [this] {
        m_flashed = {};
        mark();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_mentions.size() > kMostMarks)
            mark();
    });
    connect(&theme, &Theme::changed, this, [this] {
        setLines();
        mark();
    });
}

void AdReader::setText(const QString& text)
{
    m_flash.stop();
    m_flashed = {};
    m_mentions.clear();
    m_notes.clear();
    setExtraSelections({});
    m_text = text;
    setWordWrapMode(LongLines::wrapFor(text));
    setPlainText(documentText(text));
    setLines();
    fitMeasure();
    verticalScrollBar()->setValue(0);
}

void AdReader::setLines()
{
    if (m_text.size() > kMaxSet)
        return;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    const QFontMetrics metrics(m_theme.body());
    for (const AdLine& line : adLines(m_text)) {
        const QString marker = m_text.mid(line.start, line.marker);
        cursor.setPosition(line.start);
        const int indent = std::max(metrics.horizontalAdvance(marker), Theme::kMedium);
        cursor.setBlockFormat(blockFormat(line, indent, cursor.block().textDirection() == Qt::RightToLeft));
        if (line.kind != AdLineKind::Title && line.kind != AdLineKind::Heading)
            continue;
        cursor.setPosition(line.start + line.length, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setFont(m_theme.section());
        cursor.setCharFormat(format);
    }
    cursor.endEditBlock();
}

void AdReader::setMentions(const QList<KeywordMention>& mentions)
{
    m_mentions = mentions;
    mark();
}

void AdReader::setNotes(const QList<ResearchNote>& notes)
{
    m_notes = notes;
    m_notes.removeIf([this](const ResearchNote& note) {
        return note.rangeStart < 0 || note.rangeLength <= 0 || note.rangeLength > m_text.size() - note.rangeStart;
    });
    viewport()->update();
}

void AdReader::setDemands(const QSet<Demand>& demands)
{
    m_demands = demands;
    mark();
}

bool AdReader::isShown(const KeywordMention& mention) const
{
    return m_demands.contains(mention.demand) && mention.start >= 0 && mention.length > 0
        && mention.start + mention.length <= m_text.size();
}

QList<QTextEdit::ExtraSelection> AdReader::marks() const
{
    QList<ExtraSelection> marks;
    const bool some = m_mentions.size() > kMostMarks;
    const int from = some ? cursorForPosition({0, -viewport()->height()}).position() : 0;
    const int to = some ? cursorForPosition({viewport()->width(), 2 * viewport()->height()}).position() : 0;
    for (const KeywordMention& mention : m_mentions) {
        if (!isShown(mention) || (some && (mention.start < from || mention.start > to)))
            continue;
        QTextCharFormat format;
        format.setBackground(m_theme.categoryTint(mention.category));
        constexpr std::array kUnderlines{
            QTextCharFormat::DotLine, QTextCharFormat::DashUnderline, QTextCharFormat::SingleUnderline};
        format.setUnderlineStyle(kUnderlines[size_t(mention.demand)]);
        format.setUnderlineColor(m_theme.category(mention.category));
        QTextCursor place(document());
        place.setPosition(mention.start);
        place.setPosition(mention.start + mention.length, QTextCursor::KeepAnchor);
        marks.append({place, format});
    }
    if (!m_flashed.isNull()) {
        QTextCharFormat format;
        format.setBackground(m_theme.color(Theme::Token::Accent));
        format.setForeground(m_theme.color(Theme::Token::OnAccent));
        marks.append({m_flashed, format});
    }
    return marks;
}

void AdReader::mark()
{
    setExtraSelections(marks());
}

bool AdReader::showRange(int start, int length)
{
    if (start < 0 || length <= 0 || start + length > m_text.size())
        return false;
    QTextCursor cursor = cursorAt(start);
    cursor.setPosition(start + length, QTextCursor::KeepAnchor);
    {
        const QSignalBlocker blocker(this); // it is not the student who selects
        setTextCursor(cursor);
    }
    ensureCursorVisible();
    const int middle = cursorRect(cursor).center().y() - viewport()->height() / 2;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + middle);
    m_flashed = cursor;
    m_flash.start();
    mark();
    return true;
}

bool AdReader::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showToolTip(viewport()->mapFrom(this, help->pos()), help->globalPos());
        return true;
    }
    return QTextEdit::event(event);
}

void AdReader::showToolTip(const QPoint& place, const QPoint& global)
{
    const QString words = toolTipAt(place);
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(global, plainToolTip(words), viewport());
}

QString AdReader::toolTipAt(const QPoint& place) const
{
    if (const ResearchNote* note = noteBeside(place))
        return QStringList{ChoiceWords::of(note->kind), note->text}.join(u'\n');
    const KeywordMention* mention = mentionAt(cursorForPosition(place).position());
    if (!mention)
        return {};
    QStringList lines{mention->term, ChoiceWords::of(mention->category), ChoiceWords::of(mention->demand),
        ChoiceWords::of(mention->origin)};
    if (m_explain)
        lines.append(m_explain(*mention));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

const KeywordMention* AdReader::mentionAt(int position) const
{
    for (const KeywordMention& mention : m_mentions) {
        if (isShown(mention) && position >= mention.start && position <= mention.start + mention.length)
            return &mention;
    }
    return nullptr;
}

const ResearchNote* AdReader::noteAt(int position) const
{
    const ResearchNote* found = nullptr;
    for (const ResearchNote& note : m_notes) {
        const bool inside = position >= note.rangeStart && position <= note.rangeStart + note.rangeLength;
        if (inside && (!found || note.rangeLength < found->rangeLength))
            found = &note;
    }
    return found;
}

QTextCursor AdReader::cursorAt(int position) const
{
    QTextCursor cursor(document());
    cursor.setPosition(position);
    return cursor;
}

TextRange AdReader::selection() const
{
    int start = textCursor().selectionStart();
    int end = std::min(textCursor().selectionEnd(), int(m_text.size()));
    while (start < end && m_text[start].isSpace())
        ++start;
    while (end > start && m_text[end - 1].isSpace())
        --end;
    return {start, end - start};
}

void AdReader::select(const TextRange& range)
{
    QTextCursor cursor = cursorAt(range.start);
    cursor.setPosition(range.end(), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

TextRange AdReader::wordAt(int position) const
{
    if (const KeywordMention* mention = mentionAt(position))
        return {mention->start, mention->length};
    const QTextBlock block = document()->findBlock(position);
    const Tokens tokens = tokenize(m_text.mid(block.position(), block.length() - 1));
    for (const Token& token : tokens.list()) {
        const int start = block.position() + token.start;
        if (token.kind != TokenKind::Symbol && position >= start && position <= start + token.length)
            return {start, token.length};
    }
    return {position, 0};
}

// Within its line: sentences do not go on behind one.
TextRange AdReader::sentenceAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const Tokens tokens = tokenize(m_text.mid(block.position(), block.length() - 1));
    TextRange found{position, 0};
    for (const Sentence& sentence : splitSentences(tokens)) {
        const int start = block.position() + sentence.range.start;
        if (found.length == 0 || start <= position)
            found = {start, sentence.range.length};
    }
    return found;
}

QRect AdReader::barOf(const ResearchNote& note) const
{
    const QRect first = cursorRect(cursorAt(note.rangeStart));
    const QRect last = cursorRect(cursorAt(note.rangeStart + note.rangeLength));
    return {kBarFrom, first.top(), kBar, std::max(last.bottom() - first.top(), kBar)};
}

const ResearchNote* AdReader::noteBeside(const QPoint& place) const
{
    if (place.x() >= int(document()->documentMargin()))
        return nullptr;
    for (const ResearchNote& note : m_notes) {
        const QRect bar = barOf(note);
        if (place.y() >= bar.top() && place.y() <= bar.bottom())
            return &note;
    }
    return nullptr;
}

void AdReader::mousePressEvent(QMouseEvent* event)
{
    const ResearchNote* note = noteBeside(event->position().toPoint());
    if (note && event->button() == Qt::LeftButton)
        Q_EMIT noteAsked(note->id);
    else
        QTextEdit::mousePressEvent(event);
}

void AdReader::paintEvent(QPaintEvent* event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    for (const ResearchNote& note : std::as_const(m_notes))
        painter.fillRect(barOf(note), m_theme.color(Theme::Token::Accent));
    if (m_text.size() > kMaxSet)
        return;
    const int from = cursorForPosition(event->rect().topLeft() - QPoint(0, Theme::kRow)).position();
    const int to = cursorForPosition(event->rect().bottomRight() + QPoint(0, Theme::kRow)).position();
    paintShapes(painter, from, to);
}

void AdReader::paintShapes(QPainter& painter, int from, int to) const
{
    const int height = QFontMetrics(m_theme.body()).height();
    for (const KeywordMention& mention : m_mentions) {
        if (!isShown(mention) || mention.start < from || mention.start > to)
            continue;
        const QRect line = cursorRect(cursorAt(mention.start));
        const QRectF shape(line.left() - 2, line.bottom() - height - kShape, kShape, kShape);
        TermMarks::paintCategory(painter, shape, mention.category, m_theme);
    }
}

void AdReader::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    fitMeasure();
    if (m_mentions.size() > kMostMarks)
        mark();
}

// Lines of 70 to 80 characters, whatever the width of the pane.
void AdReader::fitMeasure()
{
    const int margins = 2 * int(document()->documentMargin());
    const int measure = QFontMetrics(m_theme.body()).averageCharWidth() * kMeasure + margins;
    setLineWrapMode(FixedPixelWidth);
    setLineWrapColumnOrWidth(std::min(measure, viewport()->width()));
}

} // namespace foothold
