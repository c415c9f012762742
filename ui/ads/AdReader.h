// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/KeywordMention.h"
#include "core/model/ResearchNote.h"
#include "core/text/Tokenizer.h"

#include <QSet>
#include <QTextEdit>
#include <QTimer>

#include <functional>

namespace foothold {

class Theme;

// An ad's text, set well and not editable. Keywords are tinted by category, with its shape above their first letter,
// and underlined by demand; a bar in the margin stands beside passages that are research notes. Positions in the
// document are the offsets in JobAd.text. The text is plain whatever it looks like.
class AdReader : public QTextEdit
{
    Q_OBJECT

public:
    explicit AdReader(const Theme& theme, QWidget* parent = nullptr);

    void setText(const QString& text); // hides QTextEdit's, which would guess at HTML
    void setMentions(const QList<KeywordMention>& mentions);
    void setDemands(const QSet<Demand>& demands); // only keywords asked for like this are marked
    void setNotes(const QList<ResearchNote>& notes); // those with a place in this text
    // Words why a keyword is there and asked for as it is; for the tool tip.
    void setExplainer(std::function<QString(const KeywordMention&)> explain) { m_explain = std::move(explain); }
    // Selects the place, brings it into the middle, and lets it stand out for a moment.
    bool showRange(int start, int length);
    QList<ExtraSelection> marks() const; // as painted

    const QString& text() const { return m_text; }
    TextRange selection() const; // without the blanks around it
    void select(const TextRange& range);
    TextRange wordAt(int position) const; // a keyword there as a whole
    TextRange sentenceAt(int position) const;
    const KeywordMention* mentionAt(int position) const;
    const ResearchNote* noteAt(int position) const; // the shortest passage there

Q_SIGNALS:
    void noteAsked(foothold::ResearchNoteId note); // its bar was clicked

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void setLines();
    void mark();
    void fitMeasure();
    void showToolTip(const QPoint& place, const QPoint& global);
    QString toolTipAt(const QPoint& place) const;
    const ResearchNote* noteBeside(const QPoint& place) const;
    QRect barOf(const ResearchNote& note) const; // in the viewport
    void paintShapes(QPainter& painter, int from, int to) const;
    QTextCursor cursorAt(int position) const;
    bool isShown(const KeywordMention& mention) const;

    const Theme& m_theme;
    QString m_text;
    QList<KeywordMention> m_mentions;
    QList<ResearchNote> m_notes;
    std::function<QString(const KeywordMention&)> m_explain;
    QSet<Demand> m_demands{Demand::Mentioned, Demand::Preferred, Demand::Required};
    QTextCursor m_flashed;
    QTimer m_flash;
};

} // namespace foothold
