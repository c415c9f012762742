// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/AdReader.h"

#include "ui/ads/AdLines.h"
#include "ui/common/ChoiceWords.h"
#include "ui/common/PlainToolTip.h"
#include "ui/common/Theme.h"

#include <QHelpEvent>
#include <QScrollBar>
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
constexpr QChar kZeroWidth(0x200B);

// The document makes one block end of "\r\n"; a character without width in place of "\r" keeps the offsets.
QString documentText(QString text)
{
    for (qsizetype i = text.indexOf(u'\r'); i >= 0; i = text.indexOf(u'\r', i + 1))
        text[i] = i + 1 < text.size() && text[i + 1] == u'\n' ? kZeroWidth : QChar(u'\n');
    return text;
}

QTextBlockFormat blockFormat(const AdLine& line, int indent)
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
        format.setLeftMargin(indent);
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
    setExtraSelections({});
    m_text = text;
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
        cursor.setBlockFormat(blockFormat(line, std::max(metrics.horizontalAdvance(marker), Theme::kMedium)));
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
    for (const KeywordMention& mention : m_mentions) {
        if (!isShown(mention))
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
    QTextCursor cursor(document());
    cursor.setPosition(start);
    cursor.setPosition(start + length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
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
    const int position = cursorForPosition(place).position();
    for (const KeywordMention& mention : std::as_const(m_mentions)) {
        if (!isShown(mention) || position < mention.start || position > mention.start + mention.length)
            continue;
        QToolTip::showText(global,
            plainToolTip(QStringList{mention.term, ChoiceWords::of(mention.category), ChoiceWords::of(mention.demand),
                ChoiceWords::of(mention.origin)}
                             .join(u'\n')),
            viewport());
        return;
    }
    QToolTip::hideText();
}

void AdReader::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    fitMeasure();
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
