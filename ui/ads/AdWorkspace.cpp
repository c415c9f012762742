// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/AdWorkspace.h"

#include "core/campaign/KeywordReader.h"
#include "core/campaign/SkillEdits.h"
#include "core/insight/AskedTerms.h"
#include "core/settings/SettingKeys.h"
#include "ui/ads/AdActions.h"
#include "ui/ads/AdBand.h"
#include "ui/ads/AdReader.h"
#include "ui/ads/AdTextEditor.h"
#include "ui/ads/KeywordPanel.h"
#include "ui/ads/OriginalPane.h"
#include "ui/ads/ReadingPane.h"
#include "ui/ads/RelatedPane.h"
#include "ui/ads/VersionsPane.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Notifier.h"
#include "ui/common/SplitView.h"

#include <QApplication>
#include <QDesktopServices>
#include <QScrollArea>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kReaderWidth = 460;
constexpr int kPanelWidth = 240;

} // namespace

AdWorkspace::AdWorkspace(const PageContext& context, AdIndex& index, const QHash<qint64, QString>& companies,
    const QList<QAction*>& decisions, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_companies(companies)
{
    makeActions();
    QWidget* reading = makeReading(index, decisions);
    m_panel = new KeywordPanel(m_context.theme, m_context.store.isReadOnly(), this);
    m_panel->setGrouping(KeywordPanel::Grouping(m_context.settings.value(keys::keywordGrouping())));
    auto* split = new SplitView(u"adReading"_s, m_context.settings, reading, m_panel, this);
    split->setUsualSizes(kReaderWidth, kPanelWidth);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(split);
    connectPanel();
    connect(m_band, &AdBand::deadlineChosen, this, &AdWorkspace::storeDeadline);
    connect(m_band, &AdBand::deadlineClosed, this, [this] {
        if (m_focusAfterDeadline)
            m_focusAfterDeadline->setFocus(Qt::OtherFocusReason);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { m_editor->flush(); });
    connect(&m_context.store, &CampaignStore::mentionsChanged, this, [this](const QList<JobAdId>& ads) {
        if (ads.contains(m_ad.id))
            showKeywords();
    });
    connect(&m_context.keywords, &KeywordReader::waitingChanged, this, &AdWorkspace::updateWaiting);
    showLevels();
    updateWaiting();
}

void AdWorkspace::makeActions()
{
    m_openLink = makeAdAction(this, u"openAdLink"_s, tr("Open the link"), QKeySequence(Qt::CTRL | Qt::Key_L));
    m_openLinkLetter = makeAdAction(this, u"openAdLinkLetter"_s, tr("Open the link"), QKeySequence(Qt::Key_O));
    m_deadline = makeAdAction(this, u"setDeadline"_s, tr("Set the deadline"), QKeySequence(Qt::Key_D));
    m_openLink->setIcon(icon(Icon::OpenLink));
    m_deadline->setIcon(icon(Icon::Calendar));
    for (QAction* action : {m_openLink, m_openLinkLetter})
        connect(action, &QAction::triggered, this, &AdWorkspace::openLink);
    connect(m_deadline, &QAction::triggered, this, &AdWorkspace::editDeadline);
}

RecordForm<JobAd>* AdWorkspace::makeForm()
{
    auto* form = new RecordForm<JobAd>(m_context, this);
    form->setObjectName(u"adForm"_s);
    form->addField(&JobAd::title);
    form->addReference(&JobAd::company, [this] {
        QList<std::pair<qint64, QString>> options;
        for (const Company& company : m_context.store.list<Company>())
            options.append({company.id.value, company.name});
        return options;
    });
    form->addFields(&JobAd::state, &JobAd::open, &JobAd::deadline, &JobAd::posted, &JobAd::url);
    form->addSection(tr("The work"));
    form->addFields(&JobAd::places, &JobAd::workplace, &JobAd::employmentType, &JobAd::season);
    form->addSection(tr("Pay and papers"));
    form->addFields(&JobAd::payCurrency, &JobAd::payMin, &JobAd::payMax, &JobAd::payPeriod, &JobAd::sponsorship);
    form->addSection(tr("Where it came from"));
    form->addFields(&JobAd::source, &JobAd::externalId, &JobAd::capturedOn);
    return form;
}

QWidget* AdWorkspace::makeReading(AdIndex& index, const QList<QAction*>& decisions)
{
    auto* reading = new QWidget(this);
    QList<QAction*> buttons = decisions;
    buttons.insert(buttons.size() - 1, m_openLink);
    buttons.insert(buttons.size() - 2, m_deadline);
    m_band = new AdBand(m_context, buttons, reading);
    m_reading = new ReadingPane(m_context, reading);
    m_editor = new AdTextEditor(m_context, reading);
    m_form = makeForm();
    m_versions = new VersionsPane(m_context, reading);
    m_original = new OriginalPane(m_context, reading);
    m_related = new RelatedPane(m_context, index, m_companies, reading);
    m_tabs = new QTabWidget(reading);
    m_tabs->setObjectName(u"adTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_reading, tr("Read"));
    m_tabs->addTab(m_editor, tr("Edit"));
    m_tabs->addTab(scrollable(m_form, this), tr("Facts"));
    m_tabs->addTab(m_versions, tr("Versions"));
    m_tabs->addTab(m_original, tr("Original"));
    m_tabs->addTab(m_related, tr("Related"));
    connect(m_versions->pasteAction(), &QAction::triggered, this, &AdWorkspace::pasteNewer);
    auto* layout = new QVBoxLayout(reading);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_tabs, 1);
    return reading;
}

void AdWorkspace::connectPanel()
{
    connect(
        m_panel, &KeywordPanel::demandsChanged, this, [this] { m_reading->reader()->setDemands(m_panel->demands()); });
    connect(m_panel, &KeywordPanel::groupingChanged, this,
        [this] { m_context.settings.set(keys::keywordGrouping(), int(m_panel->grouping())); });
    connect(m_panel, &KeywordPanel::placeAsked, this, &AdWorkspace::showRange);
    connect(m_panel, &KeywordPanel::levelAsked, this, &AdWorkspace::setLevel);
    connect(m_panel, &KeywordPanel::banAsked, m_reading, &ReadingPane::ban);
    connect(m_panel, &KeywordPanel::categoryAsked, m_reading, &ReadingPane::setCategory);
    connect(m_panel, &KeywordPanel::nameAsked, this, [this](const QString& term) {
        m_tabs->setCurrentWidget(m_reading);
        m_reading->askKeyword(term);
    });
}

QList<QAction*> AdWorkspace::actions() const
{
    return QList<QAction*>{m_deadline, m_openLink, m_versions->pasteAction()} + m_reading->actions();
}

QList<QAction*> AdWorkspace::letterActions() const
{
    return {m_deadline, m_openLinkLetter};
}

QList<QWidget*> AdWorkspace::letterWidgets() const
{
    return {m_reading->reader(), m_panel->tree()};
}

void AdWorkspace::showAd(JobAdId id)
{
    const auto ad = m_context.store.get<JobAd>(id);
    m_ad = ad ? *ad : JobAd{};
    m_editor->setAd(m_ad.id, m_ad.text);
    m_form->setRecord(m_ad.id);
    m_versions->showAd(m_ad);
    m_original->showAd(m_ad);
    m_related->showAd(m_ad.id);
    if (ad) {
        m_band->showAd(m_ad, m_companies.value(m_ad.company.value));
        m_reading->showAd(m_ad);
        showKeywords();
    }
    updateActions();
}

void AdWorkspace::showRange(int start, int length)
{
    m_tabs->setCurrentWidget(m_reading);
    m_reading->showRange(start, length);
}

void AdWorkspace::follow(const ChangeSet& changes)
{
    m_reading->follow(changes);
    m_versions->follow(changes);
    if (changes.touches<Skill>() || changes.touches<VocabularyEntry>())
        showLevels();
    if (!m_ad.id.isValid() || (!changes.touches<JobAd>() && !changes.touches<Company>()))
        return;
    const auto ad = m_context.store.get<JobAd>(m_ad.id);
    if (!ad)
        return; // the list has moved on to another
    const bool sameText = ad->text == m_ad.text;
    m_ad = *ad;
    m_band->showAd(m_ad, m_companies.value(m_ad.company.value));
    updateActions();
    m_reading->showAd(m_ad);
    m_versions->showAd(m_ad);
    m_original->showAd(m_ad);
    if (sameText)
        return;
    m_editor->follow(m_ad.text);
    showKeywords();
}

void AdWorkspace::showKeywords()
{
    const QList<KeywordMention> mentions = m_context.store.mentions(m_ad.id);
    m_reading->showMentions(mentions);
    m_panel->setTerms(askedTerms(mentions));
    m_band->showFit(m_panel->fit());
}

void AdWorkspace::showLevels()
{
    m_names = TermNames(*m_context.keywords.taxonomy(), m_context.keywords.vocabulary());
    m_levels = SkillLevels(m_context.store.list<Skill>(), m_names);
    m_panel->setLevels(m_levels);
    m_band->showFit(m_panel->fit());
    Q_EMIT levelsChanged();
}

void AdWorkspace::setLevel(const QString& term, int level)
{
    m_context.notifier.check(setSkillLevel(m_context.store, term, level, m_names));
}

void AdWorkspace::updateWaiting()
{
    const int waiting = m_context.keywords.waiting();
    m_panel->setNote(waiting > 0 ? tr("%n ads are still being read.", "", waiting) : QString());
}

void AdWorkspace::updateActions()
{
    const bool linked = AdBand::linkOf(m_ad).isValid();
    m_openLink->setEnabled(linked);
    m_openLinkLetter->setEnabled(linked);
    for (QAction* action : {m_deadline, m_versions->pasteAction()})
        action->setEnabled(m_ad.id.isValid() && !m_context.store.isReadOnly());
}

void AdWorkspace::editDeadline()
{
    m_focusAfterDeadline = QApplication::focusWidget();
    m_band->editDeadline();
}

void AdWorkspace::storeDeadline(const std::optional<QDate>& deadline)
{
    auto ad = m_context.store.get<JobAd>(m_ad.id);
    if (!m_context.notifier.check(ad ? Status() : Status(ad.error())))
        return;
    ad->deadline = deadline;
    m_context.notifier.check(m_context.store.update(*ad));
}

void AdWorkspace::pasteNewer()
{
    m_tabs->setCurrentWidget(m_versions);
    m_versions->startPasting();
}

void AdWorkspace::openLink()
{
    if (const QUrl link = AdBand::linkOf(m_ad); link.isValid())
        QDesktopServices::openUrl(link);
}

void AdWorkspace::flush()
{
    m_editor->flush();
    m_form->flush();
}

} // namespace foothold
