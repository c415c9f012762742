// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AdFilesDialog.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

enum Column { FileColumn, CompanyColumn, TitleColumn };

constexpr QSize kSize{720, 420};

} // namespace

AdFilesDialog::AdFilesDialog(const QStringList& files, QWidget* parent)
    : QDialog(parent)
    , m_files(files)
    , m_table(new QTableWidget(int(files.size()), 3, this))
    , m_import(nullptr)
{
    setObjectName(u"adFilesDialog"_s);
    setWindowTitle(tr("Import job ads"));
    resize(kSize);
    m_table->setObjectName(u"adFiles"_s);
    m_table->setAccessibleName(tr("Files to import"));
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Company"), tr("Title")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    for (int row = 0; row < files.size(); ++row) {
        auto* file = new QTableWidgetItem(QFileInfo(files[row]).fileName());
        file->setFlags(Qt::ItemIsEnabled);
        m_table->setItem(row, FileColumn, file);
        m_table->setItem(row, CompanyColumn, new QTableWidgetItem);
        m_table->setItem(row, TitleColumn, new QTableWidgetItem(QFileInfo(files[row]).completeBaseName()));
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"importButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemChanged, this, &AdFilesDialog::updateButton);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::kMedium);
    layout->addWidget(plainLabel(tr("Which company is each ad from, and what is its title?"), nullptr, this));
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    updateButton();
}

QList<AdFilesDialog::Entry> AdFilesDialog::entries() const
{
    QList<Entry> entries;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        entries.append({m_files[row], m_table->item(row, CompanyColumn)->text().simplified(),
            m_table->item(row, TitleColumn)->text().simplified()});
    }
    return entries;
}

void AdFilesDialog::updateButton()
{
    const QList<Entry> all = entries();
    m_import->setEnabled(std::all_of(
        all.begin(), all.end(), [](const Entry& entry) { return !entry.company.isEmpty() && !entry.title.isEmpty(); }));
}

} // namespace foothold
