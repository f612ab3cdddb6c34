// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace gaia::base {

/// What kind of outside failure happened; decides exit codes and what the window offers.
enum class ErrorCode {
    NotFound,      ///< the thing named does not exist
    CannotOpen,    ///< a file or folder can't be read or written
    NotAProject,   ///< the file belongs to another application
    NewerVersion,  ///< the file was written by a newer version
    Damaged,       ///< the file lies about itself
    ReadOnly,      ///< the project is open read-only here
    Busy,          ///< another writer holds the file
    DiskFull,      ///< no room left
    Database,      ///< any other failure of SQLite
    Invalid,       ///< a value or a record is not what it should be
    Unsupported,   ///< well-formed, but nothing here handles it
    TooLarge,      ///< refused to stay within bounded memory
    Conflict,      ///< the present state is not the one expected
    Usage,         ///< the caller asked for something that makes no sense
    Cancelled,     ///< stopped by the person
    Network,       ///< no usable answer from a server
    Timeout,       ///< a server took the request and did not answer in time
    Stopped,       ///< stopped on purpose: key, quota, cost cap, policy
};

/// An outside failure: a code, a whole sentence for the person that names the item and, where
/// there is one, the way out; `context` is for the log and never holds a secret.
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    QString message;
    QString context;
};

template<typename T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message,
                                                QString context = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(context)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// One item of a bulk work that did not go through, while the rest went on.
struct Issue {
    QString item;    ///< path, record position ("train.json: record 17") or image id
    QString reason;  ///< a whole sentence
    bool operator==(const Issue &) const = default;
};
using Issues = std::vector<Issue>;

}  // namespace gaia::base
