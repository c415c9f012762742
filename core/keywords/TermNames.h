// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace foothold {

class Taxonomy;
class Vocabulary;

// The usual name of a term by any of its forms ("ML", "machine-learning": "machine learning"), for words that stand
// alone, such as a skill's; in an ad's text the matcher decides. The student's vocabulary wins.
class TermNames
{
public:
    TermNames() = default;
    TermNames(const Taxonomy& taxonomy, const Vocabulary& vocabulary);

    QString usual(const QString& word) const; // the word itself where no list knows it

private:
    QHash<QString, QString> m_names; // by folded form
};

} // namespace foothold
