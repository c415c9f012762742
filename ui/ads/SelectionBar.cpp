// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/SelectionBar.h"

#include "ui/common/ChoiceWords.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Labels.h"
#include "ui/common/TermMarks.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kShownWords = 48; // letters of the selection

QString brief(const QString& words)
{
    const QString line = words.simplified();
    return line.size() <= kShownWords ? line : line.left(kShownWords - 3) + u"..."_s;
}

} // namespace

SelectionBar::SelectionBar(const Theme& theme, const QList<QAction*>& actions, QWidget* parent)
    : QFrame(parent)
    , m_label(plainLabel({}, "small", this))
{
    m_buttons = makeButtons(actions);
    m_categories = makeCategories(theme);
    m_keywords = makeKeywords();
    setObjectName(u"selectionBar"_s);
    setProperty("role", u"undoBar"_s);
    m_label->setObjectName(u"selectionWords"_s);
    m_label->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::kMedium, Theme::kSmall, Theme::kMedium, Theme::kSmall);
    layout->setSpacing(Theme::kTight);
    layout->addWidget(m_label);
    for (QWidget* row : {m_buttons, m_categories, m_keywords}) {
        layout->addWidget(row);
        row->hide();
    }
    hide();
}

QWidget* SelectionBar::makeButtons(const QList<QAction*>& actions)
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(row);
    layout->setSpacing(Theme::kTight);
    for (QAction* action : actions) {
        auto* button = new QToolButton(row);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setProperty("role", u"chip"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(action->text());
        layout->addWidget(button);
    }
    return row;
}

QWidget* SelectionBar::makeCategories(const Theme& theme)
{
    auto* row = new QWidget(this);
    m_category = new QComboBox(row);
    m_category->setObjectName(u"newKeywordCategory"_s);
    m_category->setAccessibleName(tr("Category of the new keyword"));
    for (size_t i = 0; i < choiceWords<TermCategory>.size(); ++i)
        m_category->addItem(TermMarks::categoryIcon(TermCategory(i), theme), ChoiceWords::of(TermCategory(i)));
    auto* add = new QPushButton(tr("Add"), row);
    add->setObjectName(u"addNewKeyword"_s);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::kSmall);
    layout->addWidget(m_category, 1);
    layout->addWidget(add);
    connect(add, &QPushButton::clicked, this, &SelectionBar::choose);
    return row;
}

QWidget* SelectionBar::makeKeywords()
{
    auto* row = new QWidget(this);
    m_keyword = new QLineEdit(row);
    m_keyword->setObjectName(u"nameOfKeyword"_s);
    m_keyword->setAccessibleName(tr("The keyword it is another name of"));
    m_keyword->setPlaceholderText(tr("Keyword"));
    m_useKeyword = new QPushButton(tr("Make it another name"), row);
    m_useKeyword->setObjectName(u"useKeyword"_s);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::kSmall);
    layout->addWidget(m_keyword, 1);
    layout->addWidget(m_useKeyword);
    connect(m_keyword, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_useKeyword->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_useKeyword, &QPushButton::clicked, this, &SelectionBar::choose);
    return row;
}

void SelectionBar::showRow(QWidget* row, const QString& words, const QString& sentence)
{
    m_words = words;
    m_label->setText(sentence.arg(brief(words)));
    for (QWidget* other : {m_buttons, m_categories, m_keywords})
        other->setVisible(other == row);
    show();
}

void SelectionBar::showWords(const QString& words)
{
    //: what is selected in an ad's text
    showRow(m_buttons, words, tr("\"%1\""));
}

void SelectionBar::askCategory(const QString& words, TermCategory proposal)
{
    m_category->setCurrentIndex(int(proposal));
    //: %1 are words of an ad
    showRow(m_categories, words, tr("What kind of keyword is \"%1\"?"));
    m_category->setFocus(Qt::OtherFocusReason);
}

void SelectionBar::askKeyword(const QString& words, const QStringList& keywords)
{
    auto* completer = new QCompleter(keywords, m_keyword);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_keyword->setCompleter(completer);
    m_keyword->clear();
    m_useKeyword->setEnabled(false);
    //: %1 are words of an ad
    showRow(m_keywords, words, tr("Which keyword is \"%1\" another name of?"));
    m_keyword->setFocus(Qt::OtherFocusReason);
}

bool SelectionBar::isAsking() const
{
    return isVisibleTo(parentWidget()) && !m_buttons->isVisibleTo(this);
}

void SelectionBar::choose()
{
    const QString words = m_words;
    if (m_categories->isVisibleTo(this))
        Q_EMIT categoryChosen(words, TermCategory(m_category->currentIndex()));
    else if (const QString keyword = m_keyword->text().simplified(); !keyword.isEmpty())
        Q_EMIT keywordChosen(words, keyword);
    else
        return;
    Q_EMIT closed();
}

void SelectionBar::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (enter && isAsking())
        choose();
    else
        QFrame::keyPressEvent(event);
}

} // namespace foothold
