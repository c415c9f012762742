// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QList>

#include <algorithm>
#include <string_view>
#include <tuple>

namespace foothold {

// How a field's value behaves on screen and in files; the C++ type says how it is stored.
enum class FieldKind {
    Text, // one line
    LongText, // paragraphs
    Url,
    Date,
    Moment, // UTC
    Number,
    Rating, // 0-5
    Money, // minor units of the currency beside it
    Choice, // an enumeration's word
    Words, // JSON array of words
    Reference, // id of another record
    References, // ids of several, in a table of their own: <table>_<column>; in id order, none twice
    YesNo,
};

enum FieldFlag : unsigned {
    NoFlags = 0,
    Required = 1, // may not be empty
    Searchable = 2, // part of the full-text index
    Heavy = 4, // left out of lists
    Derived = 8, // computed by the store's rules, not typed and not exported
};

template <class M> inline constexpr bool isReferences = false;
template <class Tag> inline constexpr bool isReferences<QList<Id<Tag>>> = true;

template <class R, class M> struct Field
{
    using Owner = R;
    using Member = M;

    std::string_view column; // also the key of its label
    M R::*member;
    FieldKind kind;
    unsigned flags;

    static constexpr bool isColumn = !isReferences<M>; // otherwise a table of its own

    constexpr bool is(FieldFlag flag) const { return (flags & flag) != 0; }
};

template <class R, class M>
constexpr Field<R, M> field(std::string_view column, M R::*member, FieldKind kind, unsigned flags = NoFlags)
{
    return {column, member, kind, flags};
}

// The one list of a record's fields: `kind`, `table` and `list`, a tuple of Field. The schema check, SQL, exports,
// the search index and the editors all read it. The columns id, uid, created and updated come with every table.
template <class R> struct Fields;

template <class R, class F> constexpr void forEachField(F&& visit)
{
    std::apply([&](const auto&... each) { (visit(each), ...); }, Fields<R>::list);
}

// References to several records are a set, kept in id order.
template <class R> void sortReferences(R& record)
{
    forEachField<R>([&](const auto& field) {
        if constexpr (!std::decay_t<decltype(field)>::isColumn) {
            auto& ids = record.*field.member;
            std::sort(ids.begin(), ids.end());
            ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        }
    });
}

} // namespace foothold
