// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/PhraseMatcher.h"

#include <vector>

namespace foothold {

// One pass of the matcher over one text; made, run and thrown away.
class MatchRun
{
public:
    MatchRun(const PhraseMatcher& matcher, const ReadText& text);

    QList<TermHit> run();
    // True for the second word of terms that are also told as an action: "training" in "model training".
    static bool isActionNoun(QStringView word);

private:
    // What the trie steps over: a token, or a part of a word that was glued together.
    struct Unit
    {
        int start = 0;
        int end = 0;
        int word = TermTrie::kNone;
        qsizetype token = 0;
        TokenGap gap = TokenGap::None;
        char16_t symbol = 0; // 0: a word or number
        bool part = false;
    };

    struct Candidate
    {
        size_t first = 0; // units, end exclusive
        size_t end = 0;
        int form = TermTrie::kNone;
        bool pending = false; // waits for technical company
        MatchRule rule = MatchRule::Listed;

        explicit operator bool() const { return form != TermTrie::kNone; }
    };

    void makeUnits();
    void addUnit(const Token& token, qsizetype index, bool part);
    bool mayBeGlued(const Token& token) const;
    bool isHyphen(size_t i) const { return m_units[i].symbol == u'-'; }
    bool joins(size_t before, size_t next) const;
    size_t skipHyphen(size_t next) const;
    Candidate longestAt(size_t first) const;
    int acceptedForm(int node, size_t first, size_t end) const;
    bool hasExactCase(size_t first, size_t end, const QString& compact) const;
    bool isWhole(size_t first, size_t end) const;
    void addSharedHead(const Candidate& hit);
    void addSharedStart(const Candidate& hit);
    bool isConnector(size_t i) const;

    void addActions();
    Candidate actionAt(size_t verb, int action) const;
    int actionForm(int object, int action) const;

    bool hasCompany(size_t candidate) const;
    bool isDenied(const Candidate& candidate) const;
    bool standsInList(const Candidate& candidate) const;
    bool isIntroduced(const Candidate& candidate) const;
    bool isTechnical(const Candidate& candidate) const;
    QStringView folded(size_t unit) const;
    // Terms are told apart by what they are called, not by their place in a list.
    bool isSameTerm(int form, const Candidate& c) const
    {
        return m_matcher.m_terms[m_matcher.m_forms[size_t(form)].term] == m_matcher.m_terms[formOf(c).term];
    }
    const PhraseMatcher::Form& formOf(const Candidate& c) const { return m_matcher.m_forms[size_t(c.form)]; }

    const PhraseMatcher& m_matcher;
    const ReadText& m_text;
    std::vector<Unit> m_units;
    std::vector<Candidate> m_candidates;
};

} // namespace foothold
