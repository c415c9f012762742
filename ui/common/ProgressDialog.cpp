// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ProgressDialog.h"

#include "ui/common/Labels.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kSteps = 1000;
constexpr int kWidth = 360;

} // namespace

ProgressDialog::ProgressDialog(const QString& words, QWidget* parent)
    : QDialog(parent)
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"progressDialog"_s);
    setWindowTitle(words);
    setMinimumWidth(kWidth);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(words, nullptr, this));
    m_bar->setObjectName(u"progress"_s);
    m_bar->setAccessibleName(words);
    m_bar->setRange(0, 0);
    layout->addWidget(m_bar);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void ProgressDialog::setProgress(qint64 done, qint64 of)
{
    m_bar->setRange(0, of > 0 ? kSteps : 0);
    m_bar->setValue(of > 0 ? int(double(done) / double(of) * kSteps) : 0);
}

} // namespace foothold
