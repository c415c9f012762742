// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Completeness.h"

#include <algorithm>

namespace foothold {

Completeness::Completeness(const Company& company, const ResearchProgress& research, int ads)
{
    static_assert(int(CompanyPiece::Question) == int(ResearchKind::Question), "the pieces begin with the questions");
    const auto set = [this](CompanyPiece piece, bool present) { m_pieces[size_t(piece)] = present; };
    const auto said = [](const QString& text) { return !text.trimmed().isEmpty(); };
    for (int kind = 0; kind < kResearchKinds; ++kind)
        set(CompanyPiece(kind), research.notes(ResearchKind(kind)) > 0);
    set(CompanyPiece::Mission, said(company.mission));
    set(CompanyPiece::Brand, said(company.brand));
    set(CompanyPiece::Culture, said(company.culture));
    set(CompanyPiece::Want, company.want > 0 && said(company.wantReason));
    set(CompanyPiece::Website, said(company.website));
    set(CompanyPiece::Ad, ads > 0);
}

QList<CompanyPiece> Completeness::missing() const
{
    QList<CompanyPiece> pieces;
    for (int piece = 0; piece < kCompanyPieces; ++piece) {
        if (!m_pieces[size_t(piece)])
            pieces.append(CompanyPiece(piece));
    }
    return pieces;
}

QList<ThinPiece> thinPieces(const QList<std::pair<CompanyId, Completeness>>& targets)
{
    QList<ThinPiece> thin;
    for (int piece = 0; piece < kCompanyPieces; ++piece) {
        ThinPiece lacking{CompanyPiece(piece)};
        for (const auto& [company, completeness] : targets) {
            if (!completeness.has(lacking.piece))
                lacking.companies.append(company);
        }
        if (!lacking.companies.isEmpty())
            thin.append(lacking);
    }
    std::stable_sort(thin.begin(), thin.end(),
        [](const ThinPiece& a, const ThinPiece& b) { return a.companies.size() > b.companies.size(); });
    return thin;
}

} // namespace foothold
