// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MergeDialog.h"

#include "ui/common/Labels.h"
#include "ui/common/MergeWords.h"
#include "ui/common/Theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr QSize kSize{860, 560};
constexpr int kValueHeight = 90;
constexpr int kColumnWidth = 190;
constexpr qsizetype kShown = 200; // letters of a value in its row
enum Column { RecordColumn, FieldColumn, MineColumn, TheirsColumn, TakenColumn };
constexpr int kWhole = Qt::UserRole; // of the two columns of values: the value without its end cut off

QString whole(const QVariant& value, const QString& shown)
{
    return value.typeId() == QMetaType::QString && !value.toString().isEmpty() ? value.toString() : shown;
}

QTreeWidgetItem* newRow(const MergePlan::Difference& difference)
{
    auto* row = new QTreeWidgetItem;
    row->setText(RecordColumn, MergeWords::record(difference));
    row->setText(FieldColumn, MergeWords::field(difference));
    const QString mine = MergeWords::value(difference, difference.mine);
    const QString theirs = MergeWords::value(difference, difference.theirs);
    row->setText(MineColumn, mine.left(kShown));
    row->setText(TheirsColumn, theirs.left(kShown));
    row->setText(TakenColumn, MergeWords::winner(difference));
    row->setData(MineColumn, kWhole, whole(difference.mine, mine));
    row->setData(TheirsColumn, kWhole, whole(difference.theirs, theirs));
    return row;
}

} // namespace

MergeDialog::MergeDialog(const MergePlan& plan, QWidget* parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Merge a copy"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::kMedium);
    addWords(plan, layout);
    addDifferences(plan, layout);
    addButtons(plan, layout);
    if (!plan.differences.isEmpty())
        resize(kSize);
}

void MergeDialog::addWords(const MergePlan& plan, QBoxLayout* layout)
{
    auto* counts = plainLabel(MergeWords::plan(plan).join(u'\n'), nullptr, this);
    counts->setObjectName(u"mergeCounts"_s);
    counts->setWordWrap(true);
    layout->addWidget(counts);
    auto* deletions = plainLabel(MergeWords::deletions(), "muted", this);
    deletions->setObjectName(u"mergeDeletions"_s);
    deletions->setWordWrap(true);
    layout->addWidget(deletions);
}

void MergeDialog::addDifferences(const MergePlan& plan, QBoxLayout* layout)
{
    m_list->setObjectName(u"differences"_s);
    m_list->setAccessibleName(tr("Fields that differ"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Record"), tr("Field"), tr("This campaign"), tr("The file"),
        //: heading of a column that says which of two values is taken
        tr("Taken from")});
    QList<QTreeWidgetItem*> rows;
    for (const MergePlan::Difference& difference : plan.differences)
        rows.append(newRow(difference));
    m_list->addTopLevelItems(rows);
    for (const int column : {RecordColumn, MineColumn, TheirsColumn})
        m_list->setColumnWidth(column, kColumnWidth);
    layout->addWidget(m_list, 1);
    auto* values = new QHBoxLayout;
    layout->addLayout(values);
    m_mine = addValue(tr("This campaign"), u"mineValue"_s, values);
    m_theirs = addValue(tr("The file"), u"theirsValue"_s, values);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MergeDialog::showValues);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    for (QWidget* each : std::initializer_list<QWidget*>{m_list, m_mine, m_theirs})
        each->setVisible(!rows.isEmpty());
}

QPlainTextEdit* MergeDialog::addValue(const QString& title, const QString& name, QBoxLayout* layout)
{
    auto* value = new QPlainTextEdit(this);
    value->setObjectName(name);
    value->setAccessibleName(title);
    value->setReadOnly(true);
    value->setTabChangesFocus(true);
    value->setMaximumHeight(kValueHeight);
    layout->addWidget(value);
    return value;
}

void MergeDialog::addButtons(const MergePlan& plan, QBoxLayout* layout)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    merge->setObjectName(u"merge"_s);
    merge->setEnabled(!plan.isEmpty());
    merge->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void MergeDialog::showValues()
{
    const QTreeWidgetItem* row = m_list->currentItem();
    m_mine->setPlainText(row ? row->data(MineColumn, kWhole).toString() : QString());
    m_theirs->setPlainText(row ? row->data(TheirsColumn, kWhole).toString() : QString());
}

} // namespace foothold
