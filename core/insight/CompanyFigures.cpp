// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/CompanyFigures.h"

namespace foothold {

QList<ResearchKind> ResearchProgress::missing() const
{
    QList<ResearchKind> kinds;
    for (int kind = 0; kind < kResearchKinds; ++kind) {
        if (m_notes[size_t(kind)] == 0)
            kinds.append(ResearchKind(kind));
    }
    return kinds;
}

TargetProgress::Reach TargetProgress::reach() const
{
    if (targets < from)
        return Reach::Below;
    return targets > to ? Reach::Above : Reach::Within;
}

QList<CompanyId> ResearchTally::put(const ResearchNote& note)
{
    const Place place{note.company, note.kind};
    if (m_places.value(note.id) == place)
        return {};
    QList<CompanyId> touched = remove(note.id);
    m_places.insert(note.id, place);
    m_progress[note.company].count(note.kind, 1);
    touched.append(note.company);
    return touched;
}

QList<CompanyId> ResearchTally::remove(ResearchNoteId note)
{
    const auto known = m_places.constFind(note);
    if (known == m_places.cend())
        return {};
    const Place place = *known;
    m_places.erase(known);
    ResearchProgress& progress = m_progress[place.company];
    progress.count(place.kind, -1);
    if (progress == ResearchProgress{})
        m_progress.remove(place.company);
    return {place.company};
}

} // namespace foothold
