// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Records.h"

#include <QList>

namespace foothold {

// A list of each kind of record.
class RecordLists
{
public:
    bool operator==(const RecordLists&) const = default;

    template <RecordType R> QList<R>& of() { return std::get<QList<R>>(m_lists); }
    template <RecordType R> const QList<R>& of() const { return std::get<QList<R>>(m_lists); }
    qsizetype size() const
    {
        return std::apply([](const auto&... list) { return (list.size() + ...); }, m_lists);
    }

private:
    template <class Tuple> struct Lists;
    template <class... R> struct Lists<std::tuple<R...>>
    {
        using Type = std::tuple<QList<R>...>;
    };

    Lists<Records>::Type m_lists;
};

// The record type an id names.
namespace detail {
template <class Id, class Tuple> struct RecordOf;
template <class Id, class First, class... Rest> struct RecordOf<Id, std::tuple<First, Rest...>>
{
    using type = typename std::conditional_t<std::is_same_v<typename First::Id, Id>, std::type_identity<First>,
        RecordOf<Id, std::tuple<Rest...>>>::type;
};
template <class Id> struct RecordOf<Id, std::tuple<>>
{ };
} // namespace detail
template <class Id> using RecordOf = typename detail::RecordOf<Id, Records>::type;

} // namespace foothold
