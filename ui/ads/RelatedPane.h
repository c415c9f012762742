// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/RelatedAds.h"
#include "ui/common/PageContext.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QListView;
class QStandardItemModel;

namespace foothold {

class AdIndex;

// Ads that ask for much the same, with the keywords they share. Looked for on the pool, when it is looked at.
class RelatedPane : public QWidget
{
    Q_OBJECT

public:
    // The index and the names must outlive the pane.
    RelatedPane(
        const PageContext& context, AdIndex& index, const QHash<qint64, QString>& companies, QWidget* parent = nullptr);

    void showAd(JobAdId ad);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void look();
    void fill(const QList<RelatedAd>& related);
    QString sharedWords(const QStringList& shared) const;
    void open(const QModelIndex& index);

    PageContext m_context;
    AdIndex& m_index;
    const QHash<qint64, QString>& m_companies;
    QLabel* m_note;
    QListView* m_list;
    QStandardItemModel* m_model;
    JobAdId m_ad{};
    int m_asked = 0; // counts looks, so that late answers are dropped
};

} // namespace foothold
