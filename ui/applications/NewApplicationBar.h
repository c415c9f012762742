// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Application.h"
#include "ui/common/PageContext.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;

namespace foothold {

// The row in which a new application is described: a company, and one of its ads or a role.
class NewApplicationBar : public QFrame
{
    Q_OBJECT

public:
    explicit NewApplicationBar(const PageContext& context, QWidget* parent = nullptr);

    void start(CompanyId company = {}); // shows itself, the focus comes here
    void showError(const QString& text);

Q_SIGNALS:
    void addAsked(const foothold::Application& application);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    CompanyId company() const; // as typed or chosen
    void showAds();
    void ask();

    const PageContext m_context;
    QComboBox* m_company;
    QComboBox* m_ad;
    QLineEdit* m_role;
    QLabel* m_hint;
    QLabel* m_error;
};

} // namespace foothold
