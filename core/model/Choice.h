// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <concepts>
#include <optional>
#include <string_view>
#include <type_traits>

namespace foothold {

// The stored word of each enumerator, in enumerator order: specialise as
//   template <> inline constexpr auto choiceWords<E> = std::to_array<std::string_view>({"one", "two"});
template <class E> inline constexpr int choiceWords = 0;

template <class E>
concept ChoiceEnum = std::is_enum_v<E> && requires
{
    choiceWords<E>.size();
};

template <ChoiceEnum E> constexpr std::string_view choiceWord(E value)
{
    return choiceWords<E>[static_cast<size_t>(value)];
}

template <ChoiceEnum E> QString choiceText(E value)
{
    const std::string_view word = choiceWord(value);
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

template <ChoiceEnum E> std::optional<E> choiceFromWord(QStringView word)
{
    for (size_t i = 0; i < choiceWords<E>.size(); ++i) {
        const std::string_view candidate = choiceWords<E>[i];
        if (word == QLatin1StringView(candidate.data(), qsizetype(candidate.size())))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

} // namespace foothold
