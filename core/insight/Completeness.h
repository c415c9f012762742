// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/CompanyFigures.h"

#include <QList>

#include <array>

namespace foothold {

// The pieces a company's picture is made of: the method's seven research questions, what the company says of itself,
// whether the student wants to be part of it, and an ad to study.
enum class CompanyPiece {
    Need,
    CoreProblem,
    Operations,
    MlIdea,
    Value,
    News,
    Question,
    Mission,
    Brand,
    Culture,
    Want, // with a reason
    Website,
    Ad
};
inline constexpr int kCompanyPieces = int(CompanyPiece::Ad) + 1;

// Which pieces are there: "9 of 13", and the missing ones by name.
class Completeness
{
public:
    Completeness() = default;
    Completeness(const Company& company, const ResearchProgress& research, int ads);

    bool has(CompanyPiece piece) const { return m_pieces[size_t(piece)]; }
    int done() const { return int(std::count(m_pieces.begin(), m_pieces.end(), true)); }
    QList<CompanyPiece> missing() const; // in the order of the method

    bool operator==(const Completeness&) const = default;

private:
    std::array<bool, kCompanyPieces> m_pieces{};
};

// A piece that targets lack, and which targets.
struct ThinPiece
{
    CompanyPiece piece = CompanyPiece::Need;
    QList<CompanyId> companies{}; // in the order given

    bool operator==(const ThinPiece&) const = default;
};

// What the targets lack, what most of them lack first; equal numbers in the order of the method.
QList<ThinPiece> thinPieces(const QList<std::pair<CompanyId, Completeness>>& targets);

} // namespace foothold
