// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/ImportBand.h"

#include "ui/common/ImportWords.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kMostLines = 6;

}

ImportBand::ImportBand(QWidget* parent)
    : QFrame(parent)
    , m_text(plainLabel({}, nullptr, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel the import"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_remarks(new QPlainTextEdit(this))
{
    setObjectName(u"importBand"_s);
    setProperty("role", u"messageBar"_s);
    m_text->setObjectName(u"importText"_s);
    m_text->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_cancel->setObjectName(u"cancelImport"_s);
    m_close->setObjectName(u"closeImport"_s);
    m_remarks->setObjectName(u"importRemarks"_s);
    m_remarks->setAccessibleName(tr("What the import left out or changed"));
    m_remarks->setReadOnly(true);
    m_remarks->setTabChangesFocus(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::kSmall);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::kMargin, Theme::kSmall, Theme::kMargin, Theme::kSmall);
    layout->addLayout(row);
    layout->addWidget(m_remarks);
    connect(m_cancel, &QPushButton::clicked, this, &ImportBand::cancelAsked);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void ImportBand::showProgress(int done, int of)
{
    //: %1 of %2 files
    m_text->setText(of > 0 ? tr("Reading ads: %1 of %2 files.").arg(done).arg(of) : tr("Reading ads."));
    m_bar->setRange(0, of);
    m_bar->setValue(done);
    m_bar->show();
    m_cancel->show();
    m_close->hide();
    m_remarks->hide();
    show();
}

void ImportBand::showReport(const ImportReport& report)
{
    QStringList lines;
    for (const ImportPlan::Remark& remark : report.remarks)
        lines.append(ImportWords::of(remark));
    m_text->setText(ImportWords::summary(report));
    m_remarks->setPlainText(lines.join(u'\n'));
    m_remarks->setVisible(!lines.isEmpty());
    const int shown = int(std::min<qsizetype>(lines.size(), kMostLines));
    m_remarks->setFixedHeight(m_remarks->fontMetrics().lineSpacing() * (shown + 1) + Theme::kSmall);
    m_bar->hide();
    m_cancel->hide();
    m_close->show();
    show();
}

} // namespace foothold
