// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Ids.h"
#include "ui/common/PageContext.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QComboBox;
class QStackedLayout;

namespace foothold {

class ChangeSet;
class SheetPrinter;
class SheetView;
struct PrepSheet;

// Puts sheets on paper after asking where; tests put in another.
using PrintSheets = std::function<Status(QWidget* parent, const SheetPrinter& sheets)>;

// The prep sheet of one application as it prints, and the ways out: paper, PDF, Markdown.
class SheetTab : public QWidget
{
    Q_OBJECT

public:
    // The actions stay the page's and stand beside the choice of the sheet.
    SheetTab(const PageContext& context, const QList<QAction*>& ways, QWidget* parent = nullptr);

    void setPrintSheets(PrintSheets print) { m_print = std::move(print); }
    void showRound(InterviewRoundId round);
    InterviewRoundId round() const; // the chosen one; invalid: as PrepSheet chooses
    bool hasSheet() const;
    void print(InterviewRoundId round); // invalid: the sheet shown
    void savePdf();
    void saveMarkdown();

Q_SIGNALS:
    void currentChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void follow(const ChangeSet& changes);
    void fillApplications();
    void fillRounds();
    void refresh(bool keepPlace);
    std::optional<PrepSheet> collect(ApplicationId application, InterviewRoundId round) const;
    ApplicationId application() const;
    QString askFile(const QString& title, const QString& filter, const QString& suffix);

    PageContext m_context;
    QComboBox* m_applications;
    QComboBox* m_rounds;
    SheetView* m_view;
    QStackedLayout* m_stack;
    PrintSheets m_print;
    bool m_namesStale = false; // of companies or ads that the applications are called after
    bool m_stale = true; // to be collected when it is looked at
};

} // namespace foothold
