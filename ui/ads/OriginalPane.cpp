// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/OriginalPane.h"

#include "core/campaign/CampaignStore.h"
#include "core/exchange/OutsideName.h"
#include "core/text/Decoding.h"
#include "ui/ads/AdActions.h"
#include "ui/ads/LongLines.h"
#include "ui/common/Dialogs.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Labels.h"
#include "ui/common/Notifier.h"
#include "ui/common/Theme.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMimeDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

OriginalPane::OriginalPane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"adOriginalPane"_s);
    m_keep = makeAdAction(this, u"keepOriginal"_s, tr("Keep a file as the original..."));
    m_keep->setEnabled(!m_context.store.isReadOnly());
    connect(m_keep, &QAction::triggered, this, &OriginalPane::keepFile);
    m_page = makeDocument();
    m_empty = new EmptyState(Icon::DrawingEmpty,
        tr("No original is kept. A saved page or a PDF can stay with the ad, as it was."), m_keep, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

OriginalPane::~OriginalPane() = default;

QWidget* OriginalPane::makeDocument()
{
    auto* page = new QWidget(this);
    m_name = plainLabel({}, nullptr, page);
    m_name->setObjectName(u"originalName"_s);
    m_name->setWordWrap(true);
    m_note = plainLabel({}, "small", page);
    m_note->setObjectName(u"originalNote"_s);
    m_note->setWordWrap(true);
    m_text = new QPlainTextEdit(page);
    m_text->setObjectName(u"originalText"_s);
    m_text->setAccessibleName(tr("Text of the original"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_open = new QPushButton(tr("Open in its own program"), page);
    m_open->setObjectName(u"openOriginal"_s);
    auto* save = new QPushButton(tr("Save as..."), page);
    save->setObjectName(u"saveOriginal"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::kSmall);
    buttons->addWidget(m_open);
    buttons->addWidget(save);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(Theme::kMedium, Theme::kMedium, Theme::kMedium, 0);
    layout->setSpacing(Theme::kSmall);
    layout->addWidget(m_name);
    layout->addLayout(buttons);
    layout->addWidget(m_note);
    layout->addWidget(m_text, 1);
    connect(m_open, &QPushButton::clicked, this, &OriginalPane::openOutside);
    connect(save, &QPushButton::clicked, this, &OriginalPane::saveAs);
    return page;
}

void OriginalPane::showAd(const JobAd& ad)
{
    const bool same = ad.id == m_ad.id && ad.original == m_ad.original;
    m_ad = ad;
    if (same)
        return;
    m_stale = true;
    if (isVisible())
        load();
}

void OriginalPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

Result<QByteArray> OriginalPane::bytes() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Status read = m_context.store.readDocument(m_document.id, buffer); !read)
        return read.error();
    return buffer.data();
}

void OriginalPane::load()
{
    m_stale = false;
    const auto document = m_context.store.get<Document>(m_ad.original);
    m_stack->setCurrentWidget(document ? m_page : m_empty);
    m_text->clear();
    if (!document)
        return;
    m_document = *document;
    //: %1 is a file's name, %2 its size, such as 12 kB
    m_name->setText(tr("%1 (%2)").arg(m_document.name, QLocale().formattedDataSize(m_document.size)));
    const auto content = bytes();
    m_open->setEnabled(content.ok());
    if (m_context.notifier.check(content ? Status() : Status(content.error())))
        showText(*content);
}

void OriginalPane::showText(const QByteArray& content)
{
    const QByteArray head = content.left(kMostShown);
    const bool binary = isBinary(head);
    if (!binary) {
        const QString text = decodeText(head).text;
        m_text->setWordWrapMode(LongLines::wrapFor(text));
        m_text->setPlainText(LongLines::broken(text));
    }
    m_text->setVisible(!binary);
    QString note;
    if (binary)
        note = tr("This file is no text. Its own program can show it.");
    else if (content.size() > kMostShown)
        note = tr("Only the first part is shown. Save the file to have all of it.");
    else if (m_document.mediaType == u"text/html"_s)
        note = tr("This is the page's source text. Foothold does not run pages or load what they name.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void OriginalPane::openOutside()
{
    const auto content = bytes();
    if (!m_context.notifier.check(content ? Status() : Status(content.error())))
        return;
    const auto name = outsideName(m_document.name, m_document.mediaType, *content);
    if (!name) {
        m_note->setText(tr("Foothold does not open this kind of file: it may be a program. Save it, and open it "
                           "yourself if you trust it."));
        m_note->show();
        return;
    }
    m_outside = std::make_unique<QTemporaryDir>();
    QFile file(m_outside->filePath(*name));
    if (!m_outside->isValid() || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || file.write(*content) != content->size()) {
        m_context.notifier.report({Error::Code::Unwritable, file.fileName(), file.errorString()});
        return;
    }
    file.close();
    file.setPermissions(QFile::ReadOwner); // a copy: what is changed in it would be lost
    QDesktopServices::openUrl(QUrl::fromLocalFile(file.fileName()));
}

void OriginalPane::saveAs()
{
    const QString path = m_context.dialogs.saveFile(
        this, {tr("Save the original"), tr("All files (*)"), savedName(m_document.name), {}});
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        m_context.notifier.report({Error::Code::Unwritable, path, file.errorString()});
        return;
    }
    if (!m_context.notifier.check(m_context.store.readDocument(m_document.id, file)))
        return;
    if (!file.commit())
        m_context.notifier.report({Error::Code::Unwritable, path, file.errorString()});
    else
        //: %1 is a file
        m_context.notifier.say(tr("Saved %1.").arg(QFileInfo(path).fileName()));
}

void OriginalPane::keepFile()
{
    const QString path =
        m_context.dialogs.openFile(this, {tr("Keep a file as the original of this ad"), tr("All files (*)"), {}, {}});
    if (!path.isEmpty())
        m_context.notifier.check(keep(path));
}

// The document and the ad that names it are one step.
Status OriginalPane::keep(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unreadable, path, file.errorString()};
    auto ad = m_context.store.get<JobAd>(m_ad.id);
    if (!ad)
        return ad.error();
    Transaction transaction = m_context.store.begin({Step::Edit, RecordKind::JobAd, ad->title});
    if (!transaction.status())
        return transaction.status();
    const auto document = m_context.store.addDocument({.name = QFileInfo(path).fileName(),
                                                          .kind = DocumentKind::Source,
                                                          .mediaType = QMimeDatabase().mimeTypeForFile(path).name()},
        file);
    if (!document)
        return document.error();
    ad->original = *document;
    if (const Status stored = m_context.store.update(*ad); !stored)
        return stored;
    return transaction.commit();
}

} // namespace foothold
