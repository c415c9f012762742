// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/model/Choice.h"
#include "core/model/Fields.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <QVariant>

#include <optional>

// A record's members as QVariant and back: enumerations and ids as numbers, a missing value as an invalid one.
namespace foothold {

template <class M> QVariant toVariant(const M& value)
{
    if constexpr (std::is_enum_v<M>)
        return int(value);
    else
        return QVariant::fromValue(value);
}
template <class T> QVariant toVariant(const std::optional<T>& value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}
template <class Tag> QVariant toVariant(const Id<Tag>& id)
{
    return id.isValid() ? QVariant(id.value) : QVariant();
}

template <class M> void fromVariant(M& member, const QVariant& value)
{
    if constexpr (std::is_enum_v<M>)
        member = static_cast<M>(value.toInt());
    else
        member = value.value<M>();
}
template <class T> void fromVariant(std::optional<T>& member, const QVariant& value)
{
    member = value.isValid() && value.canConvert<T>() ? std::optional<T>(value.value<T>()) : std::nullopt;
}
template <class Tag> void fromVariant(Id<Tag>& member, const QVariant& value)
{
    member = Id<Tag>{value.toLongLong()};
}

// The field of a record's list that has this member.
template <class R, class M> const Field<R, M>& fieldOf(M R::*member)
{
    const Field<R, M>* found = nullptr;
    forEachField<R>([&](const auto& each) {
        if constexpr (std::is_same_v<std::decay_t<decltype(each)>, Field<R, M>>) {
            if (each.member == member)
                found = &each;
        }
    });
    Q_ASSERT(found); // a member that is no field cannot be shown
    return *found;
}

inline QString columnName(std::string_view column)
{
    return QString::fromLatin1(column.data(), qsizetype(column.size()));
}

} // namespace foothold
