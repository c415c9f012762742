// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/tagger/TextFeatures.h"

#include <vector>

namespace foothold::tagger {

// The firms a text speaks of as somebody to work for ("at Acme", "Acme is a", "join Acme"). A bare name of theirs is
// no keyword.
class EmployerNames
{
public:
    EmployerNames(const TaggerText& text, const TextFeatures& features);

    // True if the words are such a name and nothing else.
    bool isEmployer(int first, int end) const;
    // True for firms that many ads name; ask with the hash of the word's lower case.
    static bool isWellKnown(quint64 lower);

private:
    bool isName(int word) const;
    void addFrom(int first, int unitEnd);

    const TextFeatures& m_features;
    std::vector<quint64> m_names; // sorted; one word each
};

} // namespace foothold::tagger
