// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/JobAd.h"
#include "ui/common/PageContext.h"

#include <QUrl>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace foothold {

// Above the reader: title, company, place, dates, and what the student decided.
class AdBand : public QWidget
{
    Q_OBJECT

public:
    // The actions become buttons.
    AdBand(const PageContext& context, const QList<QAction*>& actions, QWidget* parent = nullptr);

    void showAd(const JobAd& ad, const QString& company);
    static QUrl linkOf(const JobAd& ad); // invalid: none that a browser should be given

private:
    PageContext m_context;
    QLabel* m_title;
    QToolButton* m_company;
    QLabel* m_facts;
    CompanyId m_companyId{};
};

} // namespace foothold
