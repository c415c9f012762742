// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/SkillFit.h"
#include "core/model/JobAd.h"
#include "ui/common/PageContext.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QToolButton;

namespace foothold {

class OptionalDateEdit;

// Above the reader: title, company, place, dates, how my skills fit, what the student decided, and, when asked for, a
// line to set the deadline in.
class AdBand : public QWidget
{
    Q_OBJECT

public:
    // The actions become buttons.
    AdBand(const PageContext& context, const QList<QAction*>& actions, QWidget* parent = nullptr);

    void showAd(const JobAd& ad, const QString& company);
    void showFit(const std::optional<SkillFit>& fit);
    void editDeadline();
    bool isEditingDeadline() const;
    static QUrl linkOf(const JobAd& ad); // invalid: none that a browser should be given

Q_SIGNALS:
    void deadlineChosen(const std::optional<QDate>& deadline); // none: it has none
    void deadlineClosed(); // by a key, so that the focus should go back

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QWidget* makeDeadline();
    void storeDeadline();
    void closeDeadline(bool byKey);

    PageContext m_context;
    QLabel* m_title;
    QToolButton* m_company;
    QLabel* m_facts;
    QLabel* m_fit;
    QWidget* m_deadlineRow = nullptr;
    OptionalDateEdit* m_deadline = nullptr;
    QLabel* m_deadlineNote = nullptr;
    CompanyId m_companyId{};
    std::optional<QDate> m_stored{};
};

} // namespace foothold
