// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace plumbline {

/// Where something went wrong. Every part may be missing.
struct Place {
    QString file;  ///< path as the reader gave it
    int line = 0;  ///< from 1; 0 when the file has no lines
    QString row;   ///< an identifier inside the file: a table and key, a column
};

/// What went wrong, said once where it happened and passed up unchanged.
///
/// Not used for a cancelled action: cancelling is an outcome, not an error.
struct Error {
    enum class Kind {
        Missing,      ///< the file or folder does not exist
        NotAFile,     ///< a folder, a device, a socket
        Unreadable,   ///< no permission, or reading failed
        NotADataset,  ///< another kind of file, or another program's database
        NewerVersion, ///< written by a later Plumbline
        Damaged,      ///< fails the integrity check
        RuleBroken,   ///< a row that the dataset's rules do not allow
        TooLarge,     ///< beyond a limit that protects the reader
        Unwritable,   ///< the target cannot be written: permission, full disk
        Usage,        ///< the request itself makes no sense
    };

    Kind kind = Kind::Unreadable;
    QString sentence; ///< what happened and what to do: one or two short sentences
    Place place;

    /// `place: sentence`, in one line, for a message bar or standard error.
    QString text() const;
};

/// A value, or the error that stands in its place.
template<typename T>
class Result
{
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Error error) : m_content(std::move(error)) {}

    explicit operator bool() const { return std::holds_alternative<T>(m_content); }
    const T &value() const & { return std::get<T>(m_content); }
    T &value() & { return std::get<T>(m_content); }
    T &&value() && { return std::get<T>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<Error>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// For actions without a value: nothing, or the error.
using Outcome = std::optional<Error>;

} // namespace plumbline
