// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/MergeProposals.h"
#include "core/keywords/Taxonomy.h"
#include "core/keywords/Vocabulary.h"

#include <QFrame>
#include <QFutureWatcher>
#include <QSet>

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace foothold {

// A band below the page's header: keywords that are probably one, in pairs, to merge or to keep apart. Hidden while
// there is none. What is kept apart stays so until the campaign is closed.
class MergeBand : public QFrame
{
    Q_OBJECT

public:
    explicit MergeBand(QWidget* parent = nullptr);

    // Looks for pairs on the pool; an answer that is overtaken by the next call is dropped.
    void look(
        const QList<CountedTerm>& terms, const std::shared_ptr<const Taxonomy>& taxonomy, const Vocabulary& vocabulary);

Q_SIGNALS:
    void mergeAsked(const foothold::CountedTerm& keep, const foothold::CountedTerm& other);

private:
    void showProposals(const QList<MergeProposal>& proposals);
    void showRows();
    QWidget* makeRow(const MergeProposal& proposal);
    void settle(const MergeProposal& proposal);

    QLabel* m_text;
    QPushButton* m_toggle;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_layout;
    QList<MergeProposal> m_proposals;
    QSet<std::pair<QString, QString>> m_kept;
    QFutureWatcher<QList<MergeProposal>> m_watcher;
    bool m_open = false;
};

} // namespace foothold
