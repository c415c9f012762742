// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json/MergePlan.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace foothold {

class Dialogs;
class MergeRun;
class Notifier;
class ProgressDialog;
class Session;

// What the window does with campaigns as JSON: writing one, merging a copy, beginning with one. Files are read and
// written on the pool; a merge is shown before it is done, and done in slices.
class CampaignExchange : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session& session;
        Dialogs& dialogs;
        Notifier& notifier;
        QWidget& window;
    };

    explicit CampaignExchange(const Parts& parts, QObject* parent = nullptr);
    ~CampaignExchange() override;

    void exportCampaign();
    void mergeCopy();
    void newCampaign();

private:
    void show(const MergePlan& plan);
    void keepFirst(const MergePlan& plan);
    void merge(const MergePlan& plan);
    void mergeOn();
    void endMerge(const Status& how);

    Parts m_parts;
    QString m_campaign; // that the merge is for
    std::unique_ptr<MergeRun> m_run; // the merge under way
    MergePlan::Counts m_counts;
    std::unique_ptr<ProgressDialog> m_progress; // locks the window meanwhile
    QTimer m_slices;
};

} // namespace foothold
