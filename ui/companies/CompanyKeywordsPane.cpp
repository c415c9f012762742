// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/CompanyKeywordsPane.h"

#include "core/campaign/CampaignStore.h"
#include "ui/common/AdIndex.h"
#include "ui/common/Labels.h"
#include "ui/common/Navigator.h"
#include "ui/common/OnPool.h"
#include "ui/common/PlainToolTip.h"
#include "ui/common/Theme.h"
#include "ui/common/TwoLineDelegate.h"
#include "ui/companies/CompanyCounts.h"
#include "ui/companies/CompanyWords.h"

#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

CompanyKeywordsPane::CompanyKeywordsPane(const PageContext& context, const CompanyCounts& counts, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_counts(counts)
    , m_index(new AdIndex(
          context.store, [this] { return m_counts.adOwners().keys(); }, this))
    , m_note(plainLabel({}, "small", this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"companyKeywordsPane"_s);
    m_note->setObjectName(u"companyKeywordsNote"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(Theme::kMargin, Theme::kMedium, Theme::kMargin, Theme::kSmall);
    m_list->setObjectName(u"companyKeywords"_s);
    m_list->setAccessibleName(tr("Keywords that set this company apart"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(context.theme, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setResizeMode(QListView::Adjust);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::activated, this, &CompanyKeywordsPane::open);
    connect(m_index, &AdIndex::completed, this, [this] {
        if (isVisible())
            look();
    });
}

void CompanyKeywordsPane::setCompany(CompanyId company)
{
    if (company == m_company)
        return;
    m_company = company;
    m_model->clear();
    if (isVisible())
        look();
}

void CompanyKeywordsPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_index->start();
    look();
}

void CompanyKeywordsPane::look()
{
    const int asked = ++m_asked;
    if (!m_index->isComplete()) {
        m_note->setText(tr("Comparing with the ads of other companies..."));
        return;
    }
    onPool(
        this,
        [terms = m_index->terms(), owners = m_counts.adOwners(), company = m_company] {
            return distinctiveTerms(terms, owners, company);
        },
        [this, asked](const QList<DistinctiveTerm>& terms) {
            if (asked == m_asked)
                fill(terms);
        });
}

void CompanyKeywordsPane::fill(const QList<DistinctiveTerm>& terms)
{
    m_model->clear();
    for (const DistinctiveTerm& term : terms) {
        auto* item = new QStandardItem(term.term);
        const QString numbers = CompanyWords::distinctive(term);
        item->setData(numbers, TwoLineDelegate::kSecondRole);
        item->setData(QVariant(term.term + u'\n' + numbers), Qt::AccessibleTextRole);
        //: tool tip: %1 is a number; how strongly a keyword sets a company apart
        item->setToolTip(
            plainToolTip(tr("Strength %1; above 2 it is hardly chance.").arg(locale().toString(term.score, 'f', 1))));
        m_model->appendRow(item);
    }
    if (terms.isEmpty())
        m_note->setText(m_counts.ads(m_company) == 0
                ? tr("No ad of this company is kept yet.")
                : tr("Its ads ask for nothing that the other companies' ads do not ask for as well."));
    else
        m_note->setText(tr("What this company asks for more than others do, the most telling first. Use it to say why "
                           "you fit here. Enter or a double click opens an ad at the keyword."));
}

// The first of its ads that names the keyword.
void CompanyKeywordsPane::open(const QModelIndex& index)
{
    const QString term = index.data(Qt::DisplayRole).toString();
    for (const JobAd& ad : m_context.store.listWhere(&JobAd::company, m_company)) {
        for (const KeywordMention& mention : m_context.store.mentions(ad.id)) {
            if (mention.term != term)
                continue;
            m_context.navigator.open(refTo<JobAd>(ad.id, mention.start, mention.length));
            return;
        }
    }
}

} // namespace foothold
