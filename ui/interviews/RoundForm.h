// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RecordForm.h"

namespace foothold {

// One interview round: when, where and with whom, and afterwards how it went. Its time of day stays when the zone is
// corrected: an invitation says 15:00, wherever that is.
class RoundForm : public RecordForm<InterviewRound>
{
    Q_OBJECT

public:
    explicit RoundForm(const PageContext& context, QWidget* parent = nullptr);

protected:
    Status store(const QString& column, const QVariant& value) override;

private:
    void offerZones();

    CampaignStore& m_store;
};

} // namespace foothold
