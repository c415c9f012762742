// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/MergeBand.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr qsizetype kMostRows = 5; // the next pairs follow as these are settled
constexpr int kButtonLetters = 28;

std::pair<QString, QString> pairOf(const MergeProposal& proposal)
{
    const QString& a = proposal.keep.name;
    const QString& b = proposal.other.name;
    return a < b ? std::pair(a, b) : std::pair(b, a);
}

QString shortName(const QString& name)
{
    return name.size() <= kButtonLetters ? name : name.left(kButtonLetters - 3) + u"..."_s;
}

QString reasonOf(const MergeProposal& proposal)
{
    const QString& a = proposal.keep.name;
    const QString& b = proposal.other.name;
    switch (proposal.likeness) {
    case Likeness::Spelling:
        //: %1 and %2 are keywords
        return MergeBand::tr("\"%1\" and \"%2\" have the same letters.").arg(a, b);
    case Likeness::Plural:
        //: %1 and %2 are keywords
        return MergeBand::tr("\"%1\" and \"%2\" differ in singular and plural only.").arg(a, b);
    case Likeness::Listed:
        //: %1 and %2 are keywords
        return MergeBand::tr("\"%1\" and \"%2\" are two names of one thing.").arg(a, b);
    case Likeness::Abbreviation:
        //: %1 and %2 are keywords
        return MergeBand::tr("Of \"%1\" and \"%2\", one may be short for the other.").arg(a, b);
    case Likeness::Slip:
        break;
    }
    //: %1 and %2 are keywords
    return MergeBand::tr("\"%1\" and \"%2\" differ in one letter.").arg(a, b);
}

} // namespace

MergeBand::MergeBand(QWidget* parent)
    : QFrame(parent)
    , m_text(plainLabel({}, nullptr, this))
    , m_toggle(new QPushButton(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"mergeBand"_s);
    setProperty("role", u"messageBar"_s);
    m_text->setObjectName(u"mergeText"_s);
    m_toggle->setObjectName(u"mergeToggle"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::kSmall);
    row->addWidget(m_text, 1);
    row->addWidget(m_toggle);
    m_layout->setContentsMargins(Theme::kMargin, Theme::kSmall, Theme::kMargin, Theme::kSmall);
    m_layout->setSpacing(Theme::kSmall);
    m_layout->addLayout(row);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        m_open = !m_open;
        showRows();
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled())
            showProposals(m_watcher.result());
    });
    hide();
}

void MergeBand::look(
    const QList<CountedTerm>& terms, const std::shared_ptr<const Taxonomy>& taxonomy, const Vocabulary& vocabulary)
{
    m_watcher.setFuture(
        QtConcurrent::run([terms, taxonomy, vocabulary] { return mergeProposals(terms, *taxonomy, vocabulary); }));
}

void MergeBand::showProposals(const QList<MergeProposal>& proposals)
{
    QList<MergeProposal> open = proposals;
    open.removeIf([this](const MergeProposal& proposal) { return m_kept.contains(pairOf(proposal)); });
    if (open == m_proposals)
        return;
    m_proposals = std::move(open);
    showRows();
}

void MergeBand::showRows()
{
    const bool hadFocus = m_rows && m_rows->isAncestorOf(focusWidget());
    if (m_rows) { // not deleted at once: one of its buttons may be what was pressed
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto* layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::kSmall);
    for (qsizetype i = 0; m_open && i < std::min(kMostRows, m_proposals.size()); ++i)
        layout->addWidget(makeRow(m_proposals[i]));
    m_layout->addWidget(m_rows);
    QWidget* before = m_toggle;
    for (auto* button : m_rows->findChildren<QPushButton*>()) {
        setTabOrder(before, button);
        before = button;
    }
    m_rows->setVisible(m_open);
    m_text->setText(tr("%n keywords may be the same as another one.", "", int(m_proposals.size())));
    m_toggle->setText(m_open ? tr("Hide") : tr("Show"));
    setVisible(!m_proposals.isEmpty());
    if (hadFocus) {
        auto* next = m_rows->findChild<QPushButton*>();
        (next ? next : m_toggle)->setFocus();
    }
}

QWidget* MergeBand::makeRow(const MergeProposal& proposal)
{
    auto* row = new QWidget(m_rows);
    row->setObjectName(u"mergePair"_s);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::kSmall);
    auto* reason = plainLabel(reasonOf(proposal), nullptr, row);
    reason->setWordWrap(true);
    layout->addWidget(reason, 1);
    const auto addButton = [row, layout](const QString& name, const QString& text) {
        auto* button = new QPushButton(text, row);
        button->setObjectName(name);
        layout->addWidget(button);
        return button;
    };
    //: a button; %1 is the keyword that stays
    const QString merge = tr("Keep \"%1\"");
    auto* first = addButton(u"keepFirst"_s, merge.arg(shortName(proposal.keep.name)));
    auto* second = addButton(u"keepSecond"_s, merge.arg(shortName(proposal.other.name)));
    auto* both = addButton(u"keepBoth"_s, tr("Keep both"));
    connect(first, &QPushButton::clicked, this, [this, proposal] {
        settle(proposal);
        Q_EMIT mergeAsked(proposal.keep, proposal.other);
    });
    connect(second, &QPushButton::clicked, this, [this, proposal] {
        settle(proposal);
        Q_EMIT mergeAsked(proposal.other, proposal.keep);
    });
    connect(both, &QPushButton::clicked, this, [this, proposal] {
        m_kept.insert(pairOf(proposal));
        settle(proposal);
    });
    return row;
}

// The row goes at once; a merge that is undone comes back with the next look.
void MergeBand::settle(const MergeProposal& proposal)
{
    m_proposals.removeAll(proposal);
    showRows();
}

} // namespace foothold
