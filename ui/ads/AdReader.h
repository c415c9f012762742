// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/KeywordMention.h"

#include <QSet>
#include <QTextEdit>
#include <QTimer>

namespace foothold {

class Theme;

// An ad's text, set well and not editable, its keywords tinted by category and underlined by demand. Positions in the
// document are the offsets in JobAd.text. The text is plain whatever it looks like.
class AdReader : public QTextEdit
{
    Q_OBJECT

public:
    explicit AdReader(const Theme& theme, QWidget* parent = nullptr);

    void setText(const QString& text); // hides QTextEdit's, which would guess at HTML
    void setMentions(const QList<KeywordMention>& mentions);
    void setDemands(const QSet<Demand>& demands); // only keywords asked for like this are marked
    // Selects the place, brings it into the middle, and lets it stand out for a moment.
    bool showRange(int start, int length);
    QList<ExtraSelection> marks() const; // as painted

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setLines();
    void mark();
    void fitMeasure();
    void showToolTip(const QPoint& place, const QPoint& global);
    bool isShown(const KeywordMention& mention) const;

    const Theme& m_theme;
    QString m_text;
    QList<KeywordMention> m_mentions;
    QSet<Demand> m_demands{Demand::Mentioned, Demand::Preferred, Demand::Required};
    QTextCursor m_flashed;
    QTimer m_flash;
};

} // namespace foothold
