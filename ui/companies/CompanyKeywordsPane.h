// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/DistinctiveTerms.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;
class QStandardItemModel;

namespace foothold {

class AdIndex;
class CompanyCounts;

// What this company asks for that others don't, with the numbers behind it. Enter opens an ad of it at the keyword.
class CompanyKeywordsPane : public QWidget
{
    Q_OBJECT

public:
    // The counts outlive it.
    CompanyKeywordsPane(const PageContext& context, const CompanyCounts& counts, QWidget* parent = nullptr);

    void setCompany(CompanyId company);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void look();
    void fill(const QList<DistinctiveTerm>& terms);
    void open(const QModelIndex& index);

    const PageContext m_context;
    const CompanyCounts& m_counts;
    AdIndex* m_index;
    QLabel* m_note;
    QListView* m_list;
    QStandardItemModel* m_model;
    CompanyId m_company{};
    int m_asked = 0; // the latest question to the pool
};

} // namespace foothold
