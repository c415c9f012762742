// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Ids.h"

#include <QFrame>

class QComboBox;
class QPushButton;

namespace foothold {

class CampaignStore;

// Asks in place which application a new round belongs to: typing finds it, Enter takes it, Esc goes away.
class ApplicationChooser : public QFrame
{
    Q_OBJECT

public:
    explicit ApplicationChooser(const CampaignStore& store, QWidget* parent = nullptr);

    void ask(ApplicationId proposal);

Q_SIGNALS:
    void chosen(foothold::ApplicationId application);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();

    const CampaignStore& m_store;
    QComboBox* m_applications;
    QPushButton* m_add;
};

} // namespace foothold
