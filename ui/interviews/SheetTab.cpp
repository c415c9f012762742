// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/SheetTab.h"

#include "core/campaign/CampaignStore.h"
#include "core/campaign/KeywordReader.h"
#include "core/sheet/PrepSheet.h"
#include "core/sheet/SheetMarkdown.h"
#include "ui/common/ChoiceWords.h"
#include "ui/common/Dialogs.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Navigator.h"
#include "ui/common/Notifier.h"
#include "ui/common/PageId.h"
#include "ui/common/Theme.h"
#include "ui/interviews/RoundWords.h"
#include "ui/interviews/SheetView.h"
#include "ui/printing/PrintDialog.h"
#include "ui/printing/SheetPrinter.h"
#include "ui/printing/SheetWordsTr.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

SheetTab::SheetTab(const PageContext& context, const QList<QAction*>& ways, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_applications(new QComboBox(this))
    , m_rounds(new QComboBox(this))
    , m_view(new SheetView(context.theme, this))
    , m_stack(new QStackedLayout)
    , m_print(printWithDialog)
{
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kMargin, Theme::kSmall, Theme::kMargin, Theme::kSmall);
    bar->setSpacing(Theme::kSmall);
    m_applications->setObjectName(u"sheetApplication"_s);
    m_applications->setAccessibleName(tr("Application of the sheet"));
    m_rounds->setObjectName(u"sheetRound"_s);
    m_rounds->setAccessibleName(tr("Round of the sheet"));
    for (QComboBox* combo : {m_applications, m_rounds})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    bar->addWidget(m_applications, 3);
    bar->addWidget(m_rounds, 2);
    bar->addStretch(1);
    for (QAction* way : ways) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(way);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        bar->addWidget(button);
    }
    auto* apply = new QAction(tr("Go to the applications"), this);
    connect(apply, &QAction::triggered, this, [this] { m_context.navigator.openPage(PageId::Applications); });
    auto* empty = new EmptyState(Icon::DrawingEmpty,
        tr("A prep sheet belongs to an application. Add one, and what you wrote about the company, its ad and your "
           "stories come together here."),
        apply, this);
    empty->setObjectName(u"noSheet"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(horizontalLine(this));
    layout->addLayout(m_stack, 1);
    connect(m_applications, &QComboBox::activated, this, [this] {
        fillRounds();
        refresh(false);
    });
    connect(m_rounds, &QComboBox::activated, this, [this] { refresh(false); });
    connect(&context.store, &CampaignStore::changed, this, &SheetTab::follow);
    fillApplications();
}

void SheetTab::follow(const ChangeSet& changes)
{
    m_namesStale = m_namesStale || changes.touches<Company>() || changes.touches<JobAd>();
    if (changes.touches<Application>() || changes.touches<InterviewRound>() || (m_namesStale && isVisible()))
        fillApplications();
    m_stale = true;
    if (isVisible())
        refresh(true);
}

void SheetTab::fillApplications()
{
    m_namesStale = false;
    const QSignalBlocker quiet(m_applications);
    const ApplicationId before = application();
    m_applications->clear();
    for (const auto& [id, name] : RoundWords::applications(m_context.store))
        m_applications->addItem(name, id);
    m_applications->setCurrentIndex(std::max(0, m_applications->findData(before.value)));
    if (m_applications->count() == 0)
        m_applications->setCurrentIndex(-1);
    m_stack->setCurrentIndex(hasSheet() ? 0 : 1);
    fillRounds();
}

void SheetTab::fillRounds()
{
    const QSignalBlocker quiet(m_rounds);
    const InterviewRoundId before = round();
    QList<InterviewRound> rounds = m_context.store.listWhere(&InterviewRound::application, application());
    sortRounds(rounds, m_context.store.clock().now());
    m_rounds->clear();
    for (const InterviewRound& each : std::as_const(rounds)) {
        QStringList words{ChoiceWords::of(each.kind), RoundWords::when(each)};
        words.removeAll(QString());
        m_rounds->addItem(words.join(u", "_s), each.id.value);
    }
    if (rounds.isEmpty())
        //: in a list of interview rounds that is empty
        m_rounds->addItem(tr("No round yet"));
    m_rounds->setEnabled(!rounds.isEmpty());
    m_rounds->setCurrentIndex(std::max(0, m_rounds->findData(before.value)));
}

ApplicationId SheetTab::application() const
{
    return {m_applications->currentData().toLongLong()};
}

InterviewRoundId SheetTab::round() const
{
    return {m_rounds->currentData().toLongLong()};
}

bool SheetTab::hasSheet() const
{
    return application().isValid();
}

void SheetTab::showRound(InterviewRoundId id)
{
    const auto round = m_context.store.get<InterviewRound>(id);
    if (!round)
        return;
    m_applications->setCurrentIndex(m_applications->findData(round->application.value));
    fillRounds();
    m_rounds->setCurrentIndex(m_rounds->findData(id.value));
    refresh(false);
}

void SheetTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_namesStale)
        fillApplications();
    if (m_stale)
        refresh(true);
}

std::optional<PrepSheet> SheetTab::collect(ApplicationId application, InterviewRoundId round) const
{
    auto sheet = PrepSheet::collect(m_context.store, *m_context.keywords.extractor(), application, round);
    if (!sheet) {
        m_context.notifier.report(sheet.error());
        return {};
    }
    return std::move(sheet).value();
}

void SheetTab::refresh(bool keepPlace)
{
    m_stale = !isVisible();
    Q_EMIT currentChanged();
    if (m_stale)
        return;
    std::shared_ptr<const SheetBook> book;
    if (hasSheet()) {
        if (const auto sheet = collect(application(), round())) {
            const SheetWords words = translatedSheetWords();
            book = SheetPrinter({*sheet}, words).book();
            m_view->setAccessibleDescription(sheetMarkdown(*sheet, words)); // painted text cannot be read otherwise
        }
    }
    m_view->setBook(book, keepPlace);
}

void SheetTab::print(InterviewRoundId id)
{
    const auto round = m_context.store.get<InterviewRound>(id);
    const ApplicationId wanted = round ? round->application : application();
    if (!wanted.isValid())
        return;
    if (const auto sheet = collect(wanted, round ? id : this->round()))
        m_context.notifier.check(m_print(window(), SheetPrinter({*sheet}, translatedSheetWords())));
}

QString SheetTab::askFile(const QString& title, const QString& filter, const QString& suffix)
{
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    const QString company = RoundWords::company(m_context.store, application()).simplified().remove(unfit);
    //: proposed name of a file; %1 is a company
    const QString name = tr("Prep sheet %1").arg(company.left(80)) + u'.' + suffix;
    return m_context.dialogs.saveFile(this, {title, filter, name, suffix});
}

void SheetTab::savePdf()
{
    if (!hasSheet())
        return;
    const QString path = askFile(tr("Save the prep sheet as PDF"), tr("PDF files (*.pdf)"), u"pdf"_s);
    if (path.isEmpty())
        return;
    const auto sheet = collect(application(), round());
    if (sheet && m_context.notifier.check(SheetPrinter({*sheet}, translatedSheetWords()).writePdf(path)))
        //: %1 is a file
        m_context.notifier.say(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void SheetTab::saveMarkdown()
{
    if (!hasSheet())
        return;
    const QString path = askFile(tr("Save the prep sheet as Markdown"), tr("Markdown files (*.md)"), u"md"_s);
    if (path.isEmpty())
        return;
    const auto sheet = collect(application(), round());
    if (!sheet)
        return;
    const QByteArray text = sheetMarkdown(*sheet, translatedSheetWords()).toUtf8();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        //: %1 is a file
        m_context.notifier.say(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_context.notifier.report({Error::Code::Unwritable, path, file.errorString()});
}

} // namespace foothold
