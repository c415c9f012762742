// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace foothold {

// What went wrong and where; ui/common words it for people (ErrorWords).
struct Error
{
    enum class Code {
        Missing, // no such file or folder
        Unreadable, // the system refuses to read it
        Unwritable, // the system refuses to write it
        Exists, // a file of that name is there already
        NotACampaign, // some other kind of file
        NewerCampaign, // written by a later version of the program
        DamagedCampaign,
        Locked, // another program has it open; detail is a LockHolder (core/storage/FileLock)
        Moved, // the open file was moved, deleted or replaced by another program
        ChangedOutside, // another program wrote into the open campaign
        NoBackup, // a backup that must come first could not be made, so nothing was changed
        DamagedBackup, // a backup that does not pass its check
        Busy, // another process writes at this moment
        DiskFull,
        ReadOnly, // the campaign was opened without the right to write
        NoSuchRecord,
        Invalid, // a field's value is refused; subject is table.column
        InUse, // the record cannot go while others need it
        Outdated, // what was proposed no longer fits the campaign
        OtherCampaign, // a copy of one campaign cannot be merged into another
        BadFormat, // imported bytes are not what they claim
        TooLarge,
        Cancelled,
        Internal, // the storage answered with something unforeseen; detail says what
    };

    Code code = Code::Internal;
    QString subject; // file path, or "table.column"
    QString detail; // technical words of the library that refused; never ad text or names

    bool operator==(const Error&) const = default;
};

// A value or the reason there is none. Ask before you take the value.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): returning a value is the point
        : m_content(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    { }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T& value() const& { return std::get<0>(m_content); }
    T& value() & { return std::get<0>(m_content); }
    T&& value() && { return std::get<0>(std::move(m_content)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const Error& error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

// Done, or the reason it was not.
class [[nodiscard]] Status
{
public:
    Status() = default;
    Status(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    { }

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error& error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace foothold
