// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/TermCategory.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <QVarLengthArray>

#include <string_view>

namespace foothold {

// A folded word in one spelling: -ize for -ise, -or for -our, single l, no possessive. Reused to save allocations.
class NormalWord
{
public:
    void set(QStringView folded);
    std::u16string_view view() const { return {m_units.data(), static_cast<size_t>(m_units.size())}; }

private:
    void replaceEnd(qsizetype count, std::u16string_view with);
    bool endsWith(std::u16string_view end) const;

    QVarLengthArray<char16_t, 64> m_units;
};

// The words of a written form as the matcher sees them: normal words and the signs that matter ("/", "."); no hyphens.
QStringList normalWords(const QString& form);

// Other ways to write the same form: plural and singular, written as one word or apart ("fine tuning", "finetuning").
// The category decides how freely: names of tools are not bent. `words` are the form's normal words.
QList<QStringList> variantsOf(const QString& form, const QStringList& words, bool exact, TermCategory category);

} // namespace foothold
