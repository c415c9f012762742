// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json/MergePlan.h"

#include <QDialog>

class QBoxLayout;
class QPlainTextEdit;
class QTreeWidget;

namespace foothold {

// What merging a copy would do: the counts, and each field that differs with both values. It only asks.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MergeDialog(const MergePlan& plan, QWidget* parent = nullptr);

private:
    void addWords(const MergePlan& plan, QBoxLayout* layout);
    void addDifferences(const MergePlan& plan, QBoxLayout* layout);
    void addButtons(const MergePlan& plan, QBoxLayout* layout);
    QPlainTextEdit* addValue(const QString& title, const QString& name, QBoxLayout* layout);
    void showValues();

    QTreeWidget* m_list;
    QPlainTextEdit* m_mine = nullptr; // the whole of what a row has no room for
    QPlainTextEdit* m_theirs = nullptr;
};

} // namespace foothold
