// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/VersionsPane.h"

#include "core/campaign/AdText.h"
#include "core/campaign/CampaignStore.h"
#include "ui/ads/AdActions.h"
#include "ui/ads/DiffView.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FieldText.h"
#include "ui/common/Labels.h"
#include "ui/common/Notifier.h"
#include "ui/common/OnPool.h"
#include "ui/common/Theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

VersionsPane::VersionsPane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"adVersionsPane"_s);
    makeActions();
    m_history = makeHistory();
    m_pasting = makePasting();
    m_empty = new EmptyState(Icon::DrawingEmpty,
        tr("No earlier text. When the ad is published anew, paste the newer text and see what changed."), m_paste,
        this);
    m_stack = new QStackedWidget(this);
    for (QWidget* page : {m_empty, m_history, m_pasting})
        m_stack->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

void VersionsPane::makeActions()
{
    m_paste = makeAdAction(
        this, u"pasteNewerText"_s, tr("Paste a newer text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_next = makeAdAction(this, u"nextChange"_s, tr("Next change"), QKeySequence(Qt::Key_N));
    m_previous = makeAdAction(this, u"previousChange"_s, tr("Previous change"), QKeySequence(Qt::Key_P));
    m_paste->setEnabled(!m_context.store.isReadOnly());
    connect(m_next, &QAction::triggered, this, [this] { m_diff->goToChange(1); });
    connect(m_previous, &QAction::triggered, this, [this] { m_diff->goToChange(-1); });
}

QWidget* VersionsPane::makeHistory()
{
    auto* page = new QWidget(this);
    m_versions = new QComboBox(page);
    m_versions->setObjectName(u"adVersions"_s);
    m_versions->setAccessibleName(tr("Earlier texts of the ad"));
    m_summary = plainLabel({}, "small", page);
    m_summary->setObjectName(u"adDiffSummary"_s);
    m_summary->setWordWrap(true);
    m_diff = new DiffView(m_context.theme, page);
    addLetterActions({m_next, m_previous}, {m_diff});
    m_remove = new QPushButton(tr("Delete this version"), page);
    m_remove->setObjectName(u"removeVersion"_s);
    auto* paste = new QPushButton(m_paste->text(), page);
    paste->setObjectName(u"pasteNewer"_s);
    for (QPushButton* button : {m_remove, paste})
        button->setEnabled(!m_context.store.isReadOnly());
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::kSmall);
    row->addWidget(m_versions, 1);
    for (QAction* action : {m_previous, m_next}) {
        auto* button = new QToolButton(page);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setArrowType(action == m_next ? Qt::DownArrow : Qt::UpArrow);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(action->text());
        row->addWidget(button);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::kSmall);
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_remove);
    buttons->addWidget(paste);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(Theme::kMedium, Theme::kSmall, Theme::kMedium, 0);
    layout->setSpacing(Theme::kSmall);
    layout->addLayout(row);
    layout->addLayout(buttons);
    layout->addWidget(m_diff, 1);
    connect(m_versions, &QComboBox::currentIndexChanged, this, &VersionsPane::compare);
    connect(m_remove, &QPushButton::clicked, this, &VersionsPane::removeVersion);
    connect(paste, &QPushButton::clicked, this, &VersionsPane::startPasting);
    return page;
}

QWidget* VersionsPane::makePasting()
{
    auto* page = new QWidget(this);
    auto* note = plainLabel(
        tr("Paste the whole text as it is published now. The text so far stays as an earlier version."), "small", page);
    note->setWordWrap(true);
    m_newer = new QPlainTextEdit(page);
    m_newer->setObjectName(u"newerText"_s);
    m_newer->setAccessibleName(tr("Newer text of the ad"));
    m_newer->setTabChangesFocus(true);
    m_store = new QPushButton(tr("Keep as the newest text"), page);
    m_store->setObjectName(u"storeNewerText"_s);
    setRole(m_store, "primary");
    auto* cancel = new QPushButton(tr("Cancel"), page);
    cancel->setObjectName(u"cancelNewerText"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::kSmall);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_store);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(Theme::kMedium, Theme::kMedium, Theme::kMedium, Theme::kMedium);
    layout->setSpacing(Theme::kSmall);
    layout->addWidget(note);
    layout->addWidget(m_newer, 1);
    layout->addLayout(buttons);
    connect(
        m_newer, &QPlainTextEdit::textChanged, this, [this] { m_store->setEnabled(!m_newer->document()->isEmpty()); });
    connect(m_store, &QPushButton::clicked, this, &VersionsPane::storeNewer);
    connect(cancel, &QPushButton::clicked, this, &VersionsPane::stopPasting);
    m_store->setEnabled(false);
    return page;
}

void VersionsPane::showAd(const JobAd& ad)
{
    if (ad.id == m_ad.id && ad.text == m_ad.text)
        return;
    if (ad.id != m_ad.id) {
        m_newer->clear();
        m_stack->setCurrentWidget(m_empty);
    }
    m_ad = ad;
    m_stale = true;
    if (isVisible())
        loadVersions();
}

void VersionsPane::follow(const ChangeSet& changes)
{
    if (!changes.touches<AdVersion>())
        return;
    m_stale = true;
    if (isVisible())
        loadVersions();
}

void VersionsPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        loadVersions();
}

void VersionsPane::loadVersions()
{
    m_stale = false;
    QList<AdVersion> versions;
    if (m_ad.id.isValid())
        versions = m_context.store.listWhere(&AdVersion::ad, m_ad.id);
    std::stable_sort(versions.begin(), versions.end(),
        [](const AdVersion& a, const AdVersion& b) { return a.capturedOn > b.capturedOn; });
    {
        const QSignalBlocker blocker(m_versions);
        m_versions->clear();
        for (const AdVersion& version : std::as_const(versions))
            //: an earlier text of an ad; %1 is the date it was captured on
            m_versions->addItem(tr("Text of %1").arg(FieldText::date(version.capturedOn)), QVariant(version.id.value));
    }
    if (m_stack->currentWidget() != m_pasting)
        m_stack->setCurrentWidget(versions.isEmpty() ? m_empty : m_history);
    compare();
}

AdVersionId VersionsPane::current() const
{
    return {m_versions->currentData().toLongLong()};
}

void VersionsPane::compare()
{
    const int asked = ++m_asked;
    const auto version = m_context.store.get<AdVersion>(current());
    if (!version)
        return;
    m_summary->setText(tr("Comparing..."));
    onPool(
        this, [before = version->text, after = m_ad.text] { return textDiff(before, after); },
        [this, asked](const TextDiff& diff) {
            if (asked == m_asked)
                showDiff(diff);
        });
}

void VersionsPane::showDiff(const TextDiff& diff)
{
    const int added = diff.words(DiffKind::Added);
    const int removed = diff.words(DiffKind::Removed);
    //: %1 "3 words added", %2 "1 word removed"
    QString words = tr("Since then: %1, %2.").arg(tr("%n words added", "", added), tr("%n words removed", "", removed));
    if (!diff.complete)
        words += u' ' + tr("The texts differ so much that not every word is compared.");
    m_summary->setText(words);
    m_diff->show(diff);
}

void VersionsPane::startPasting()
{
    m_stack->setCurrentWidget(m_pasting);
    m_newer->setFocus(Qt::OtherFocusReason);
}

void VersionsPane::stopPasting()
{
    m_stack->setCurrentWidget(m_versions->count() == 0 ? m_empty : m_history);
    setFocus(Qt::OtherFocusReason);
    focusNextChild();
}

void VersionsPane::storeNewer()
{
    const QString text = m_newer->toPlainText();
    if (text == m_ad.text) {
        m_context.notifier.say(tr("This is the text you have. Nothing was changed."));
        return;
    }
    if (!m_context.notifier.check(captureAdText(m_context.store, m_ad.id, text)))
        return;
    m_newer->clear();
    stopPasting();
    m_context.notifier.say(tr("The newer text is kept; the one before is an earlier version now."));
}

void VersionsPane::removeVersion()
{
    if (m_context.notifier.check(m_context.store.remove<AdVersion>(current())))
        m_context.notifier.offerUndo(tr("Deleted an earlier text."));
}

void VersionsPane::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool pasting = m_stack->currentWidget() == m_pasting;
    if (pasting && event->key() == Qt::Key_Escape)
        stopPasting();
    else if (pasting && enter && event->modifiers() == Qt::ControlModifier && m_store->isEnabled())
        storeNewer();
    else
        QWidget::keyPressEvent(event);
}

} // namespace foothold
