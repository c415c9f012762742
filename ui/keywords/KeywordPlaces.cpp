// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/KeywordPlaces.h"

#include "ui/common/ChoiceWords.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/keywords/PlaceDelegate.h"
#include "ui/keywords/PlacesModel.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

int countOf(const DemandMatrix::Row& row, Demand demand)
{
    return int(std::count_if(
        row.cells.begin(), row.cells.end(), [demand](const auto& cell) { return cell.demand == demand; }));
}

} // namespace

KeywordPlaces::KeywordPlaces(const AdSentences& sentences, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(new PlacesModel(sentences, this))
    , m_term(plainLabel({}, "section", this))
    , m_facts(plainLabel({}, "small", this))
    , m_list(new QListView(this))
{
    setMinimumWidth(Theme::kSidebar);
    m_term->setObjectName(u"placesTerm"_s);
    m_term->setWordWrap(true);
    m_facts->setObjectName(u"placesFacts"_s);
    m_facts->setWordWrap(true);
    m_list->setObjectName(u"places"_s);
    m_list->setAccessibleName(tr("Who names the keyword"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PlaceDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(Theme::kMargin, Theme::kMedium, Theme::kMargin, Theme::kMedium);
    head->setSpacing(Theme::kTight);
    head->addWidget(m_term);
    head->addWidget(m_facts);
    layout->addLayout(head);
    layout->addWidget(horizontalLine(this));
    layout->addWidget(m_list, 1);
    const auto open = [this](const QModelIndex& index) { Q_EMIT placeOpened(m_model->cellAt(index.row())); };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
}

void KeywordPlaces::setRow(const DemandMatrix::Row& row, const QList<DemandMatrix::Column>& columns)
{
    m_term->setText(row.term);
    //: %1 a category, %2 to %4 numbers of companies or ads
    m_facts->setText(tr("%1. Required by %2, preferred by %3, mentioned by %4.")
                         .arg(ChoiceWords::of(row.category))
                         .arg(countOf(row, Demand::Required))
                         .arg(countOf(row, Demand::Preferred))
                         .arg(countOf(row, Demand::Mentioned)));
    m_model->setRow(row, columns);
    m_list->scrollToTop();
}

void KeywordPlaces::clear()
{
    m_term->clear();
    m_facts->setText(tr("Choose a keyword to read who asks for it, and in which words."));
    m_model->clear();
}

void KeywordPlaces::enter()
{
    if (m_model->rowCount() == 0)
        return;
    m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace foothold
