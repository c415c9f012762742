// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HelpViewer.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QFile>
#include <QImage>
#include <QLocale>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kWidth = 620;
constexpr int kHeight = 640;

// Markdown may name files; only those in our resources are read.
class HelpText : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int type, const QUrl& name) override
    {
        if (name.scheme() == u"qrc"_s && name.path().startsWith(u"/help/"_s) && !name.path().contains(u".."_s)) {
            QFile file(u':' + name.path());
            if (file.open(QFile::ReadOnly))
                return file.readAll();
        }
        return type == QTextDocument::ImageResource ? QVariant(QImage(1, 1, QImage::Format_ARGB32))
                                                    : QVariant(QString());
    }
};

// The page in the language the program speaks; in English where there is no other.
QString pathOf(const QString& file)
{
    for (const QString& language : QLocale().uiLanguages()) {
        const QString code = language.section(u'-', 0, 0);
        if (code == u"en"_s)
            break;
        const QString path = u"/help/%1/%2"_s.arg(code, file);
        if (QFile::exists(u':' + path))
            return path;
    }
    return u"/help/"_s + file;
}

void spaceTables(const QTextDocument* document)
{
    for (QTextFrame* frame : document->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(Theme::kTight / 2.0);
        format.setBottomMargin(Theme::kMedium);
        table->setFormat(format);
    }
}

} // namespace

HelpViewer::HelpViewer(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_text(new HelpText(this))
{
    setObjectName(u"helpViewer"_s);
    setWindowTitle(tr("Help"));
    resize(kWidth, kHeight);
    auto* bar = new QToolBar(this);
    QAction* back = bar->addAction(icon(Icon::Back), tr("Back"));
    back->setShortcut(QKeySequence::Back);
    QAction* contents = bar->addAction(icon(Icon::Help), tr("Contents"));
    connect(back, &QAction::triggered, m_text, &QTextBrowser::backward);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(contents, &QAction::triggered, this, [this] { showPage(u"index.md"_s); });
    back->setEnabled(false);
    connect(m_text, &QTextBrowser::sourceChanged, this, [this] { spaceTables(m_text->document()); });
    m_text->setOpenExternalLinks(false);
    m_text->setAccessibleName(tr("Help"));
    m_text->document()->setDocumentMargin(Theme::kMargin);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_text);
}

void HelpViewer::showPage(const QString& file)
{
    m_text->setSource(QUrl(u"qrc:"_s + pathOf(file)), QTextDocument::MarkdownResource);
    show();
    raise();
    activateWindow();
}

QString HelpViewer::currentFile() const
{
    return m_text->source().fileName();
}

} // namespace foothold
