// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/ReadingPane.h"

#include "core/campaign/CampaignStore.h"
#include "core/campaign/KeywordReader.h"
#include "core/campaign/VocabularyEdits.h"
#include "ui/ads/AdActions.h"
#include "ui/ads/AdReader.h"
#include "ui/ads/FindWords.h"
#include "ui/ads/SelectionBar.h"
#include "ui/common/ChoiceWords.h"
#include "ui/common/Navigator.h"
#include "ui/common/Notifier.h"

#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr qsizetype kMostExplained = 30000; // letters; longer texts would keep the pointer waiting
constexpr qsizetype kMostWords = 80; // letters of a keyword

} // namespace

ReadingPane::ReadingPane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_reader(new AdReader(context.theme, this))
{
    makeActions();
    m_bar = new SelectionBar(context.theme, actions(), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_reader, 1);
    layout->addWidget(m_bar);
    setFocusProxy(m_reader);
    m_reader->viewport()->installEventFilter(this);
    m_reader->setContextMenuPolicy(Qt::CustomContextMenu);
    m_reader->setExplainer([this](const KeywordMention& mention) { return why(mention); });
    addLetterActions({m_addKeyword, m_nameKeyword, m_banKeyword, m_note, m_showNote}, {m_reader});
    connect(m_reader, &QWidget::customContextMenuRequested, this, &ReadingPane::showMenu);
    connect(m_reader, &AdReader::noteAsked, this, &ReadingPane::openNote);
    connect(m_reader, &QTextEdit::selectionChanged, this, &ReadingPane::updateBar);
    connect(m_bar, &SelectionBar::categoryChosen, this, &ReadingPane::addKeyword);
    connect(m_bar, &SelectionBar::keywordChosen, this, &ReadingPane::addName);
    connect(m_bar, &SelectionBar::closed, this, &ReadingPane::closeBar);
}

void ReadingPane::makeActions()
{
    m_addKeyword = makeAdAction(this, u"addKeyword"_s, tr("Add as keyword"), QKeySequence(Qt::Key_A));
    m_nameKeyword = makeAdAction(this, u"nameKeyword"_s, tr("Another name of..."), QKeySequence(Qt::Key_M));
    m_banKeyword = makeAdAction(this, u"banKeyword"_s, tr("Never a keyword"), QKeySequence(Qt::Key_X));
    m_note = makeAdAction(this, u"addResearchNote"_s, tr("Research note..."), QKeySequence(Qt::Key_R));
    m_showNote = makeAdAction(this, u"showResearchNote"_s, tr("Show the research note"), QKeySequence(Qt::Key_G));
    m_notes = makeNoteMenu();
    connect(m_addKeyword, &QAction::triggered, this, &ReadingPane::startKeyword);
    connect(m_nameKeyword, &QAction::triggered, this, &ReadingPane::startName);
    connect(m_banKeyword, &QAction::triggered, this, &ReadingPane::banSelected);
    connect(m_note, &QAction::triggered, this, &ReadingPane::popUpNotes);
    connect(m_showNote, &QAction::triggered, this, [this] {
        if (const ResearchNote* note = m_reader->noteAt(m_reader->textCursor().position()))
            openNote(note->id);
    });
    for (QAction* action : {m_addKeyword, m_nameKeyword, m_banKeyword, m_note})
        action->setEnabled(!m_context.store.isReadOnly());
}

QList<QAction*> ReadingPane::actions() const
{
    return {m_addKeyword, m_nameKeyword, m_banKeyword, m_note};
}

QMenu* ReadingPane::makeNoteMenu()
{
    auto* menu = new QMenu(tr("Research note"), this);
    menu->setObjectName(u"noteMenu"_s);
    for (size_t i = 0; i < choiceWords<ResearchKind>.size(); ++i) {
        const auto kind = ResearchKind(i);
        //: an entry of a menu: %1 is its key, %2 a kind of research note
        QAction* action = menu->addAction(
            tr("&%1 %2").arg(QLocale().toString(i + 1), ChoiceWords::of(kind)), this, [this, kind] { addNote(kind); });
        action->setObjectName(u"note_"_s + choiceText(kind));
        action->setEnabled(!m_context.store.isReadOnly());
    }
    return menu;
}

void ReadingPane::showAd(const JobAd& ad)
{
    const bool another = ad.id != m_ad.id;
    const bool otherText = another || ad.text != m_ad.text;
    m_ad = ad;
    if (!otherText)
        return;
    m_explained.reset();
    const int scrolled = m_reader->textCursor().position();
    m_reader->setText(ad.text);
    if (!another && scrolled <= ad.text.size())
        m_reader->select({scrolled, 0});
    if (another)
        m_bar->hide();
    showNotes();
}

void ReadingPane::showMentions(const QList<KeywordMention>& mentions)
{
    m_explained.reset();
    m_reader->setMentions(mentions);
}

void ReadingPane::follow(const ChangeSet& changes)
{
    if (changes.touches<ResearchNote>())
        showNotes();
}

void ReadingPane::showNotes()
{
    QList<ResearchNote> notes;
    if (m_ad.company.isValid())
        notes = m_context.store.listWhere(&ResearchNote::company, m_ad.company);
    notes.removeIf([this](const ResearchNote& note) { return note.ad != m_ad.id; });
    m_reader->setNotes(notes);
}

bool ReadingPane::showRange(int start, int length)
{
    m_bar->hide();
    return m_reader->showRange(start, length);
}

// While the mouse still selects, the bar would push the text about.
void ReadingPane::updateBar()
{
    const bool selecting = m_pressed && QGuiApplication::mouseButtons() != Qt::NoButton;
    if (selecting || m_bar->isAsking())
        return;
    const TextRange range = m_reader->selection();
    m_bar->setVisible(range.length > 0);
    if (range.length > 0)
        m_bar->showWords(m_ad.text.mid(range.start, range.length));
}

bool ReadingPane::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) {
        m_pressed = true;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_pressed = false;
        QTimer::singleShot(0, this, &ReadingPane::updateBar); // after the reader has seen it
    }
    return QWidget::eventFilter(object, event);
}

void ReadingPane::closeBar()
{
    m_bar->hide();
    QTextCursor cursor = m_reader->textCursor();
    cursor.clearSelection();
    m_reader->setTextCursor(cursor);
    m_reader->setFocus(Qt::OtherFocusReason);
}

void ReadingPane::showMenu(const QPoint& position)
{
    if (m_reader->selection().length == 0 && m_reader->viewport()->rect().contains(position))
        m_reader->setTextCursor(m_reader->cursorForPosition(position));
    m_showNote->setEnabled(m_reader->noteAt(m_reader->textCursor().position()));
    auto* menu = new QMenu(m_reader);
    menu->setObjectName(u"readerMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_addKeyword, m_nameKeyword, m_banKeyword});
    menu->addMenu(m_notes);
    menu->addAction(m_showNote);
    menu->addSeparator();
    menu->addAction(tr("&Copy"), m_reader, &QTextEdit::copy)->setEnabled(m_reader->textCursor().hasSelection());
    menu->popup(m_reader->viewport()->mapToGlobal(position));
}

QString ReadingPane::takeWords()
{
    TextRange range = m_reader->selection();
    if (range.length == 0) {
        range = m_reader->wordAt(m_reader->textCursor().position());
        m_reader->select(range);
    }
    const QString words = m_ad.text.mid(range.start, range.length).simplified();
    if (words.size() <= kMostWords)
        return words;
    m_context.notifier.say(tr("A keyword has %n letters at most. Select fewer words.", "", int(kMostWords)));
    return {};
}

TextRange ReadingPane::takePassage()
{
    const TextRange range = m_reader->selection();
    return range.length > 0 ? range : m_reader->sentenceAt(m_reader->textCursor().position());
}

void ReadingPane::startKeyword()
{
    const QString words = takeWords();
    if (words.isEmpty())
        return;
    const KeywordMention* known = m_reader->mentionAt(m_reader->selection().start);
    m_bar->askCategory(words, known ? known->category : m_lastCategory);
}

void ReadingPane::startName()
{
    if (const QString words = takeWords(); !words.isEmpty())
        askKeyword(words);
}

void ReadingPane::banSelected()
{
    if (const QString words = takeWords(); !words.isEmpty())
        ban(words);
}

void ReadingPane::popUpNotes()
{
    const TextRange passage = takePassage();
    if (passage.length == 0)
        return;
    m_reader->select(passage);
    const QRect place = m_reader->cursorRect();
    m_notes->popup(m_reader->viewport()->mapToGlobal(place.bottomLeft()));
    m_notes->setActiveAction(m_notes->actions().constFirst());
}

void ReadingPane::addNote(ResearchKind kind)
{
    const TextRange passage = takePassage();
    if (passage.length == 0)
        return;
    const auto added = m_context.store.add(ResearchNote{.company = m_ad.company,
        .kind = kind,
        .text = m_ad.text.mid(passage.start, passage.length),
        .date = m_context.store.clock().today(),
        .sourceUrl = m_ad.url,
        .ad = m_ad.id,
        .rangeStart = passage.start,
        .rangeLength = passage.length});
    if (!m_context.notifier.check(added ? Status() : Status(added.error())))
        return;
    //: %1 is a kind of research note
    m_context.notifier.say(tr("Added to the research: %1.").arg(ChoiceWords::of(kind)));
    closeBar();
}

void ReadingPane::openNote(ResearchNoteId note)
{
    m_context.navigator.open(refTo<ResearchNote>(note));
}

void ReadingPane::askKeyword(const QString& words)
{
    m_bar->askKeyword(words, keywords());
}

void ReadingPane::addKeyword(const QString& words, TermCategory category)
{
    m_lastCategory = category;
    if (m_context.notifier.check(foothold::addKeyword(m_context.store, words, category)))
        //: %1 are words of an ad
        m_context.notifier.say(tr("\"%1\" is a keyword now.").arg(words));
}

void ReadingPane::addName(const QString& words, const QString& typed)
{
    const qsizetype listed = m_context.keywords.taxonomy()->indexOf(typed);
    const QString keyword = listed < 0 ? typed : m_context.keywords.taxonomy()->terms().at(listed).name;
    if (m_context.notifier.check(addKeywordName(m_context.store, keyword, categoryOf(keyword), words)))
        //: %1 are words of an ad, %2 is a keyword
        m_context.notifier.say(tr("\"%1\" is another name of %2 now.").arg(words, keyword));
}

void ReadingPane::ban(const QString& words)
{
    if (!m_context.notifier.check(banKeyword(m_context.store, words)))
        return;
    closeBar();
    //: %1 are words of an ad
    m_context.notifier.offerUndo(tr("\"%1\" is never a keyword now.").arg(words));
}

void ReadingPane::setCategory(const QString& keyword, TermCategory category)
{
    if (m_context.notifier.check(setKeywordCategory(m_context.store, keyword, category)))
        //: %1 is a keyword, %2 its category
        m_context.notifier.say(tr("%1 is of the category \"%2\" now.").arg(keyword, ChoiceWords::of(category)));
}

TermCategory ReadingPane::categoryOf(const QString& keyword) const
{
    const Vocabulary& own = m_context.keywords.vocabulary();
    if (const qsizetype index = own.termOf(keyword); index >= 0)
        return own.terms().at(index).category;
    const Taxonomy& lists = *m_context.keywords.taxonomy();
    const qsizetype index = lists.indexOf(keyword);
    return index < 0 ? TermCategory::Other : lists.terms().at(index).category;
}

QStringList ReadingPane::keywords() const
{
    QStringList names;
    for (const Vocabulary::Term& term : m_context.keywords.vocabulary().terms())
        names.append(term.name);
    for (const TaxonomyTerm& term : m_context.keywords.taxonomy()->terms())
        names.append(term.name);
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    return names;
}

QString ReadingPane::why(const KeywordMention& mention)
{
    if (m_ad.text.size() > kMostExplained)
        return {};
    if (!m_explained)
        m_explained = m_context.keywords.extractor()->explain(m_ad.text);
    for (const ExplainedMention& explained : std::as_const(*m_explained)) {
        if (explained.mention.start == mention.start && explained.mention.term == mention.term)
            return FindWords::of(explained, m_ad.text);
    }
    return {};
}

} // namespace foothold
