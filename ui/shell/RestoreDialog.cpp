// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RestoreDialog.h"

#include "ui/common/BackupWords.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr QSize kSize{720, 420};
constexpr int kPathRole = Qt::UserRole;

} // namespace

RestoreDialog::RestoreDialog(const Contents& contents, QWidget* parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Restore a backup"));
    resize(kSize);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::kMedium);
    auto* words = plainLabel(contents.explanation, nullptr, this);
    words->setObjectName(u"explanation"_s);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto* none = plainLabel(tr("There is no backup of this campaign on this computer."), "muted", this);
    none->setObjectName(u"noBackups"_s);
    none->setVisible(contents.backups.isEmpty());
    layout->addWidget(none);
    layout->addWidget(m_list, 1);
    fill(contents.backups);
    addButtons(contents.offersSalvage);
    updateButtons();
}

void RestoreDialog::fill(const QList<BackupInfo>& backups)
{
    m_list->setObjectName(u"backups"_s);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Made"), tr("Why"), tr("Size"), tr("Holds")});
    const QLocale locale;
    for (const BackupInfo& backup : backups) {
        auto* row = new QTreeWidgetItem(m_list);
        row->setData(0, kPathRole, backup.path);
        row->setText(0, locale.toString(backup.stamp.made.toLocalTime(), QLocale::ShortFormat));
        row->setText(1, BackupWords::of(backup.stamp.kind));
        row->setText(2, locale.formattedDataSize(backup.bytes));
        //: in the place of what a backup holds
        row->setText(3, backup.sound ? BackupWords::counts(backup.counts) : tr("Damaged"));
        if (!backup.sound)
            row->setFlags(row->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
        else if (!m_list->currentItem())
            m_list->setCurrentItem(row); // the newest good one
    }
    for (int column = 0; column < 3; ++column)
        m_list->resizeColumnToContents(column);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RestoreDialog::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { choose(Choice::Restore); });
}

void RestoreDialog::addButtons(bool offersSalvage)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(u"restore"_s);
    m_restore->setDefault(true);
    connect(m_restore, &QPushButton::clicked, this, [this] { choose(Choice::Restore); });
    if (offersSalvage) {
        auto* salvage = buttons->addButton(tr("&Save what can be read..."), QDialogButtonBox::ActionRole);
        salvage->setObjectName(u"salvage"_s);
        connect(salvage, &QPushButton::clicked, this, [this] { choose(Choice::Salvage); });
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

QString RestoreDialog::backup() const
{
    const QTreeWidgetItem* row = m_list->currentItem();
    return row && row->flags().testFlag(Qt::ItemIsEnabled) ? row->data(0, kPathRole).toString() : QString();
}

void RestoreDialog::choose(Choice choice)
{
    if (choice == Choice::Restore && backup().isEmpty())
        return;
    m_choice = choice;
    accept();
}

void RestoreDialog::updateButtons()
{
    m_restore->setEnabled(!backup().isEmpty());
}

} // namespace foothold
