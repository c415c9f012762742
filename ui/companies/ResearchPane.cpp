// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/ResearchPane.h"

#include "core/campaign/CampaignStore.h"
#include "core/insight/CompanyFigures.h"
#include "ui/common/Labels.h"
#include "ui/common/PageContext.h"
#include "ui/common/Theme.h"
#include "ui/companies/ResearchSection.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace foothold {

ResearchPane::ResearchPane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::kMargin, Theme::kMedium, Theme::kMargin, Theme::kMargin);
    column->setSpacing(Theme::kGroup);
    for (int kind = 0; kind < kResearchKinds; ++kind) {
        m_sections.append(new ResearchSection(m_context, ResearchKind(kind), content));
        column->addWidget(m_sections.last());
    }
    column->addStretch();
    m_area = scrollable(content, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_area);
    connect(&context.store, &CampaignStore::changed, this, &ResearchPane::follow);
}

void ResearchPane::setCompany(CompanyId company)
{
    if (company == m_company)
        return;
    flush();
    m_company = company;
    if (isVisible())
        load();
}

void ResearchPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_loaded != m_company)
        load();
}

QList<ResearchNote> ResearchPane::notes() const
{
    return m_company.isValid() ? m_context.store.listWhere(&ResearchNote::company, m_company) : QList<ResearchNote>();
}

void ResearchPane::load()
{
    m_loaded = m_company;
    const QList<ResearchNote> all = notes();
    for (ResearchSection* section : std::as_const(m_sections))
        section->setCompany(m_company, all);
}

void ResearchPane::follow(const ChangeSet& changes)
{
    if (m_loaded != m_company || !m_company.isValid() || !changes.touches<ResearchNote>())
        return;
    const QList<ResearchNote> all = notes();
    for (ResearchSection* section : std::as_const(m_sections))
        section->follow(all);
}

bool ResearchPane::flush()
{
    bool all = true;
    for (ResearchSection* section : std::as_const(m_sections))
        all = section->flush() && all;
    return all;
}

bool ResearchPane::showNote(ResearchNoteId note)
{
    if (m_loaded != m_company)
        load();
    for (ResearchSection* section : std::as_const(m_sections)) {
        if (!section->showNote(note))
            continue;
        if (QWidget* focus = QApplication::focusWidget(); focus && m_area->isAncestorOf(focus))
            m_area->ensureWidgetVisible(focus);
        return true;
    }
    return false;
}

} // namespace foothold
