// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Readiness.h"
#include "core/keywords/TermNames.h"
#include "core/storage/ChangeSet.h"
#include "ui/common/PageContext.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace foothold {

class CompanyCounts;

// The gate before an application to a company: five conditions, each with its reason. Works when it is seen.
class ReadinessPane : public QWidget
{
    Q_OBJECT

public:
    // The counts outlive it.
    ReadinessPane(const PageContext& context, const CompanyCounts& counts, QWidget* parent = nullptr);

    void setCompany(CompanyId company);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Row
    {
        QLabel* mark;
        QLabel* name;
        QLabel* reason;
    };

    Row addRow(QVBoxLayout* layout, Readiness::Condition condition);
    void follow(const ChangeSet& changes);
    void readStories();
    void look();
    QList<AskedTerm> askedByItsAds() const;

    const PageContext m_context;
    const CompanyCounts& m_counts;
    CompanyId m_company{};
    QLabel* m_verdict;
    QList<Row> m_rows;
    TermNames m_names;
    QString m_namesOf; // the engine whose vocabulary the names know
    QHash<PrepStoryId, QSet<QString>> m_stories; // what each shows
    int m_storiesAsked = 0;
    bool m_storiesStale = true;
};

} // namespace foothold
