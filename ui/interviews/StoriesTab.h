// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Ids.h"
#include "ui/common/PageContext.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QAction;

namespace foothold {

class StoryForm;
class TablePane;

// All stories and the editor of one.
class StoriesTab : public QWidget
{
    Q_OBJECT

public:
    StoriesTab(const PageContext& context, QAction* add, QWidget* parent = nullptr);

    TablePane* table() const { return m_table; }
    PrepStoryId current() const;
    void add();
    void removeSelected();
    void flush();

Q_SIGNALS:
    void currentChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeTable(QAction* add);
    void showCurrent();
    void updateAnswers();
    const QHash<QString, int>& asked(); // how many ads ask for each term

    PageContext m_context;
    TablePane* m_table = nullptr;
    StoryForm* m_form;
    std::optional<QHash<QString, int>> m_asked; // none: to be counted
};

} // namespace foothold
