// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/RelatedPane.h"

#include "core/campaign/CampaignStore.h"
#include "ui/common/AdIndex.h"
#include "ui/common/Labels.h"
#include "ui/common/Navigator.h"
#include "ui/common/OnPool.h"
#include "ui/common/PlainToolTip.h"
#include "ui/common/Theme.h"
#include "ui/common/TwoLineDelegate.h"

#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kIdRole = Qt::UserRole + 2;

} // namespace

RelatedPane::RelatedPane(
    const PageContext& context, AdIndex& index, const QHash<qint64, QString>& companies, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_index(index)
    , m_companies(companies)
    , m_note(plainLabel({}, "small", this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"adRelatedPane"_s);
    m_note->setObjectName(u"relatedNote"_s);
    m_note->setWordWrap(true);
    m_list->setObjectName(u"relatedAds"_s);
    m_list->setAccessibleName(tr("Related ads"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_context.theme, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setResizeMode(QListView::Adjust);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(Theme::kMedium, Theme::kSmall, Theme::kMedium, Theme::kSmall);
    head->addWidget(m_note);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::activated, this, &RelatedPane::open);
    connect(&m_index, &AdIndex::completed, this, [this] {
        if (isVisible())
            look();
    });
}

void RelatedPane::showAd(JobAdId ad)
{
    if (ad == m_ad)
        return;
    m_ad = ad;
    m_model->clear();
    if (isVisible())
        look();
}

void RelatedPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_index.start();
    look();
}

void RelatedPane::look()
{
    const int asked = ++m_asked;
    if (!m_index.isComplete()) {
        m_note->setText(tr("Comparing with the other ads..."));
        return;
    }
    onPool(
        this, [terms = m_index.terms(), ad = m_ad] { return relatedAds(terms, ad); },
        [this, asked](const QList<RelatedAd>& related) {
            if (asked == m_asked)
                fill(related);
        });
}

void RelatedPane::fill(const QList<RelatedAd>& related)
{
    m_model->clear();
    for (const RelatedAd& one : related) {
        const auto ad = m_context.store.get<JobAd>(one.ad);
        if (!ad)
            continue;
        //: a related ad: %1 its title, %2 its company
        auto* item = new QStandardItem(tr("%1, %2").arg(ad->title, m_companies.value(ad->company.value)));
        const QString shared = sharedWords(one.shared);
        item->setData(shared, TwoLineDelegate::kSecondRole);
        item->setData(one.ad.value, kIdRole);
        item->setData(QVariant(item->text() + u'\n' + shared), Qt::AccessibleTextRole);
        item->setToolTip(plainToolTip(item->text() + u'\n' + shared));
        m_model->appendRow(item);
    }
    m_note->setText(related.isEmpty()
            ? tr("No other ad shares a keyword with this one.")
            : tr("The likest ads first; keywords that few ads ask for count more. Enter or a double click opens one."));
}

QString RelatedPane::sharedWords(const QStringList& shared) const
{
    //: %1 are keywords, the rarest first
    return tr("Shares %n keywords: %1", "", int(shared.size())).arg(shared.join(u", "_s));
}

void RelatedPane::open(const QModelIndex& index)
{
    m_context.navigator.open(refTo<JobAd>(JobAdId{index.data(kIdRole).toLongLong()}));
}

} // namespace foothold
