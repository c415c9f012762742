// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/ReadinessPane.h"

#include "core/campaign/CampaignStore.h"
#include "core/campaign/KeywordReader.h"
#include "core/insight/StoryTerms.h"
#include "ui/common/Labels.h"
#include "ui/common/OnPool.h"
#include "ui/common/Theme.h"
#include "ui/companies/CompanyCounts.h"
#include "ui/companies/CompanyWords.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kConditions = int(Readiness::Condition::Story) + 1;

// A sign for each state, so that it is not colour alone.
QString markOf(Readiness::State state)
{
    switch (state) {
    case Readiness::State::Met:
        return u"\u2713"_s;
    case Readiness::State::NotMet:
        return u"\u2717"_s;
    case Readiness::State::Unknown:
        break;
    }
    return u"?"_s;
}

} // namespace

ReadinessPane::ReadinessPane(const PageContext& context, const CompanyCounts& counts, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_counts(counts)
    , m_verdict(plainLabel({}, "section", this))
{
    setObjectName(u"readinessPane"_s);
    m_verdict->setObjectName(u"readinessVerdict"_s);
    m_verdict->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::kMargin, Theme::kMargin, Theme::kMargin, Theme::kMargin);
    layout->setSpacing(Theme::kMedium);
    layout->addWidget(m_verdict);
    for (int condition = 0; condition < kConditions; ++condition)
        m_rows.append(addRow(layout, Readiness::Condition(condition)));
    layout->addStretch(1);
    connect(&context.store, &CampaignStore::changed, this, &ReadinessPane::follow);
    connect(&context.store, &CampaignStore::mentionsChanged, this, [this] {
        if (isVisible())
            look();
    });
}

ReadinessPane::Row ReadinessPane::addRow(QVBoxLayout* layout, Readiness::Condition condition)
{
    const QString number = QString::number(int(condition));
    const Row row{plainLabel({}, nullptr, this), plainLabel(CompanyWords::condition(condition), nullptr, this),
        plainLabel({}, "muted", this)};
    row.mark->setObjectName(u"readinessMark"_s + number);
    row.reason->setObjectName(u"readinessReason"_s + number);
    row.mark->setFixedWidth(Theme::kMargin);
    row.mark->setFont(m_context.theme.bold());
    row.name->setFont(m_context.theme.bold());
    row.reason->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::kSmall);
    line->addWidget(row.mark, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(Theme::kTight);
    words->addWidget(row.name);
    words->addWidget(row.reason);
    line->addLayout(words, 1);
    layout->addLayout(line);
    return row;
}

void ReadinessPane::setCompany(CompanyId company)
{
    if (company == m_company)
        return;
    m_company = company;
    if (isVisible())
        look();
}

void ReadinessPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readStories();
    look();
}

void ReadinessPane::follow(const ChangeSet& changes)
{
    m_storiesStale = m_storiesStale || changes.touches<PrepStory>() || changes.touches<VocabularyEntry>();
    const bool touched = changes.touches<Company>(m_company) || changes.touches<ResearchNote>()
        || changes.touches<JobAd>() || changes.touches<Application>() || changes.touches<Skill>();
    if (!isVisible())
        return;
    readStories();
    if (touched)
        look();
}

// What the stories show is read on the pool, as ads are.
void ReadinessPane::readStories()
{
    if (!std::exchange(m_storiesStale, false))
        return;
    QList<PrepStory> stories;
    for (const PrepStory& story : m_context.store.list<PrepStory>()) {
        if (const auto whole = m_context.store.get<PrepStory>(story.id))
            stories.append(*whole);
    }
    onPool(
        this,
        [stories, extractor = m_context.keywords.extractor()] {
            QHash<PrepStoryId, QSet<QString>> terms;
            for (const PrepStory& story : stories)
                terms.insert(story.id, storyTerms(story, *extractor));
            return terms;
        },
        [this, asked = ++m_storiesAsked](const QHash<PrepStoryId, QSet<QString>>& terms) {
            if (asked != m_storiesAsked)
                return;
            m_stories = terms;
            look();
        });
}

QList<AskedTerm> ReadinessPane::askedByItsAds() const
{
    QList<KeywordMention> mentions;
    for (const JobAd& ad : m_context.store.listWhere(&JobAd::company, m_company)) {
        if (ad.state != AdState::Skipped)
            mentions.append(m_context.store.mentions(ad.id));
    }
    return askedTerms(mentions);
}

void ReadinessPane::look()
{
    const auto company = m_context.store.get<Company>(m_company);
    if (!company)
        return;
    const KeywordReader& keywords = m_context.keywords;
    if (std::exchange(m_namesOf, keywords.engine()) != keywords.engine())
        m_names = TermNames(*keywords.taxonomy(), keywords.vocabulary());
    const QList<AskedTerm> asked = askedByItsAds();
    const QList<Application> applications = m_context.store.listWhere(&Application::company, m_company);
    Readiness::Facts facts{*company, m_counts.completeness(*company), !asked.isEmpty(),
        skillFit(asked, SkillLevels(m_context.store.list<Skill>(), m_names)), int(applications.size())};
    facts.applicationsWithCv = int(std::count_if(applications.begin(), applications.end(),
        [](const Application& application) { return !application.cvVersion.trimmed().isEmpty(); }));
    facts.stories = int(m_stories.size());
    facts.storyFits = rankStories(asked, m_stories);
    const Readiness readiness(facts);
    int met = 0;
    for (int i = 0; i < kConditions; ++i) {
        const Readiness::Finding& finding = readiness.findings().at(i);
        const Row& row = m_rows.at(i);
        met += finding.state == Readiness::State::Met;
        row.mark->setText(markOf(finding.state));
        row.mark->setAccessibleName(CompanyWords::state(finding.state));
        row.reason->setText(CompanyWords::finding(finding));
    }
    //: %1 is a number of conditions out of five
    m_verdict->setText(readiness.isReady()
            ? tr("You are ready to apply.")
            : tr("Not ready to apply yet: %1 of %2 conditions are met.").arg(met).arg(kConditions));
}

} // namespace foothold
