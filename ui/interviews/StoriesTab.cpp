// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/StoriesTab.h"

#include "core/campaign/KeywordReader.h"
#include "core/insight/StoryGaps.h"
#include "core/insight/StoryTerms.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Notifier.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/SplitView.h"
#include "ui/common/TablePane.h"
#include "ui/common/TableView.h"
#include "ui/interviews/StoryForm.h"

#include <QAction>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

StoriesTab::StoriesTab(const PageContext& context, QAction* add, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new StoryForm(context, this))
{
    makeTable(add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new SplitView(u"stories"_s, context.settings, m_table, scrollable(m_form, this), this));
    connect(m_table, &TablePane::currentIdChanged, this, &StoriesTab::showCurrent);
    connect(&context.store, &CampaignStore::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches<JobAd>())
            m_asked.reset();
        if (changes.touches<PrepStory>(current()) || changes.touches<VocabularyEntry>())
            updateAnswers();
    });
    connect(&context.store, &CampaignStore::mentionsChanged, this, [this] {
        m_asked.reset();
        updateAnswers();
    });
    if (!m_table->shownIds().isEmpty())
        m_table->select(m_table->shownIds().first());
}

void StoriesTab::makeTable(QAction* add)
{
    //: column of the stories; a cell says "3 open" or nothing
    auto gaps = computedColumn<PrepStory>(
        u"gaps"_s, tr("Open"), [](const PrepStory& story) { return int(storyGaps(story).size()); }, FieldKind::Number);
    gaps.text = [](const PrepStory& story) {
        const int open = int(storyGaps(story).size());
        return open == 0 ? QString() : QString::number(open);
    };
    gaps.look = [](const PrepStory& story, int role) {
        return role == Qt::ToolTipRole ? QVariant(StoryForm::gapWords(story)) : QVariant();
    };
    auto* model = new RecordTableModel<PrepStory>(m_context.store,
        {fieldColumn(&PrepStory::title).editable().wide(300), gaps.wide(70), fieldColumn(&PrepStory::minutes).wide(120),
            fieldColumn(&PrepStory::skills).wide(240)});
    m_table = new TablePane(u"storyTable"_s, model, m_context, this);
    m_table->setEmptyState(Icon::DrawingEmpty,
        tr("No stories yet. Write down one piece of past work in five parts: problem, previous methods, my approach, "
           "result, intuition."),
        add);
    m_table->table()->sortBy(u"title"_s);
}

PrepStoryId StoriesTab::current() const
{
    return {m_table->currentId()};
}

void StoriesTab::showCurrent()
{
    m_form->showStory(current());
    updateAnswers();
    Q_EMIT currentChanged();
}

void StoriesTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateAnswers();
}

const QHash<QString, int>& StoriesTab::asked()
{
    if (!m_asked) {
        m_asked.emplace();
        QHash<QString, JobAdId> last; // mentions come ad by ad
        m_context.store.forEachMention([&](JobAdId ad, const KeywordMention& mention) {
            JobAdId& seen = last[mention.term];
            if (seen != ad)
                ++(*m_asked)[mention.term];
            seen = ad;
        });
    }
    return *m_asked;
}

void StoriesTab::updateAnswers()
{
    if (!isVisible()) // counting is not free
        return;
    const auto story = m_context.store.get<PrepStory>(current());
    if (!story) {
        m_form->setAnswers({});
        return;
    }
    QList<std::pair<int, QString>> terms; // negative counts, so that they sort falling
    for (const QString& term : storyTerms(*story, *m_context.keywords.extractor())) {
        if (const int ads = asked().value(term); ads > 0)
            terms.append({-ads, term});
    }
    std::sort(terms.begin(), terms.end());
    QStringList words;
    for (const auto& [ads, term] : std::as_const(terms)) {
        //: %1 is a keyword, %2 how many ads name it
        words.append(tr("%1 (%2)").arg(term, QLocale().toString(-ads)));
    }
    m_form->setAnswers(words.isEmpty() ? tr("No ad names anything this story shows yet. Write the skills as ads do.")
                                       : words.join(u", "_s));
}

void StoriesTab::add()
{
    m_form->flush();
    PrepStory story;
    //: title of a story that was just added
    story.title = tr("New story");
    const auto id = m_context.store.add(story);
    if (!id) {
        m_context.notifier.report(id.error());
        return;
    }
    m_table->select(id->value);
    auto* title = qobject_cast<QLineEdit*>(m_form->editor(u"title"_s)->input());
    title->setFocus();
    title->selectAll();
}

void StoriesTab::removeSelected()
{
    const QList<qint64> ids = m_table->selectedIds();
    if (ids.isEmpty())
        return;
    m_form->flush();
    const auto first = m_context.store.get<PrepStory>({ids.first()});
    const QString title = first && ids.size() == 1 ? first->title : QString();
    Transaction transaction = m_context.store.begin({Step::Remove, RecordKind::PrepStory, title, {}, int(ids.size())});
    for (const qint64 id : ids) {
        if (!m_context.notifier.check(m_context.store.remove<PrepStory>({id})))
            return; // the transaction takes back the others
    }
    if (m_context.notifier.check(transaction.commit()))
        //: message after deleting; %1 is the title of a story
        m_context.notifier.offerUndo(
            title.isEmpty() ? tr("Deleted %n stories.", nullptr, int(ids.size())) : tr("Deleted %1.").arg(title));
}

void StoriesTab::flush()
{
    m_form->flush();
}

} // namespace foothold
