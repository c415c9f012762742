// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/KeywordExtractor.h"
#include "core/model/JobAd.h"
#include "core/storage/ChangeSet.h"
#include "core/text/Tokenizer.h"
#include "ui/common/PageContext.h"

#include <QWidget>

#include <optional>

class QAction;
class QMenu;

namespace foothold {

class AdReader;
class SelectionBar;

// The reader with what can be done with its words: a keyword, another name of one, never a keyword, a research note.
// Without a selection the actions take the word, and for notes the sentence, at the cursor.
class ReadingPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPane(const PageContext& context, QWidget* parent = nullptr);

    AdReader* reader() const { return m_reader; }
    QList<QAction*> actions() const;
    void showAd(const JobAd& ad); // also the same one with another text
    void showMentions(const QList<KeywordMention>& mentions);
    void follow(const ChangeSet& changes);
    bool showRange(int start, int length);

    // Of a keyword, wherever it was chosen.
    void askKeyword(const QString& words); // that they are another name of
    void ban(const QString& words);
    void setCategory(const QString& keyword, TermCategory category);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void makeActions();
    QMenu* makeNoteMenu();
    void showNotes();
    void updateBar();
    void showMenu(const QPoint& position);
    void closeBar();
    QString takeWords(); // selects the word at the cursor where nothing is selected
    TextRange takePassage();
    void startKeyword();
    void startName();
    void banSelected();
    void addNote(ResearchKind kind);
    void openNote(ResearchNoteId note);
    void popUpNotes();
    void addKeyword(const QString& words, TermCategory category);
    void addName(const QString& words, const QString& keyword);
    TermCategory categoryOf(const QString& keyword) const;
    QStringList keywords() const; // of the lists and of the student
    QString why(const KeywordMention& mention);

    PageContext m_context;
    AdReader* m_reader;
    SelectionBar* m_bar = nullptr;
    QAction* m_addKeyword = nullptr;
    QAction* m_nameKeyword = nullptr;
    QAction* m_banKeyword = nullptr;
    QAction* m_note = nullptr;
    QAction* m_showNote = nullptr;
    QMenu* m_notes = nullptr;
    JobAd m_ad{};
    bool m_pressed = false; // the mouse may be selecting
    TermCategory m_lastCategory = TermCategory::Tool;
    std::optional<QList<ExplainedMention>> m_explained; // of the text that is shown, worked out when asked for
};

} // namespace foothold
