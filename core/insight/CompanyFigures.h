// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Company.h"
#include "core/model/ResearchNote.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <array>

namespace foothold {

inline constexpr int kResearchKinds = int(choiceWords<ResearchKind>.size());

// How much of the method's research is done for a company: how many notes answer each of its seven questions.
class ResearchProgress
{
public:
    void count(ResearchKind kind, int by) { m_notes[size_t(kind)] += by; }
    int notes(ResearchKind kind) const { return m_notes[size_t(kind)]; }
    int done() const { return kResearchKinds - int(std::count(m_notes.begin(), m_notes.end(), 0)); } // questions
    QList<ResearchKind> missing() const; // in the order of the method

    bool operator==(const ResearchProgress&) const = default;

private:
    std::array<int, kResearchKinds> m_notes{};
};

// How long the list of targets is against the range the campaign wants.
struct TargetProgress
{
    enum class Reach { Below, Within, Above };

    int targets = 0;
    int from = 0;
    int to = 0;

    Reach reach() const;
    int missing() const { return std::max(0, from - targets); }

    bool operator==(const TargetProgress&) const = default;
};

// How many records of one kind each company has. Fed record by record, so that a change costs no second reading of all.
template <class RecordId> class CompanyTally
{
public:
    // Also moves a record to another company. Returns whose number is another now.
    QList<CompanyId> put(RecordId record, CompanyId company)
    {
        const CompanyId before = m_companies.value(record);
        if (before == company)
            return {};
        QList<CompanyId> touched = remove(record);
        m_companies.insert(record, company);
        ++m_counts[company];
        touched.append(company);
        return touched;
    }
    QList<CompanyId> remove(RecordId record)
    {
        const CompanyId before = m_companies.take(record);
        if (!before.isValid())
            return {};
        if (--m_counts[before] == 0)
            m_counts.remove(before);
        return {before};
    }
    int of(CompanyId company) const { return m_counts.value(company); }
    const QHash<RecordId, CompanyId>& owners() const { return m_companies; }

private:
    QHash<RecordId, CompanyId> m_companies;
    QHash<CompanyId, int> m_counts;
};

// The research of all companies, fed note by note.
class ResearchTally
{
public:
    QList<CompanyId> put(const ResearchNote& note);
    QList<CompanyId> remove(ResearchNoteId note);
    ResearchProgress of(CompanyId company) const { return m_progress.value(company); }

private:
    struct Place
    {
        CompanyId company{};
        ResearchKind kind = ResearchKind::Need;
        bool operator==(const Place&) const = default;
    };

    QHash<ResearchNoteId, Place> m_places;
    QHash<CompanyId, ResearchProgress> m_progress;
};

} // namespace foothold
