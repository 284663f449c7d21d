// SPDX-License-Identifier: GPL-3.0-or-later
// A value or the reason why there is none. Expected failures (bad input, full disk, cancel) are values;
// exceptions are left to bugs and to memory running out.
#pragma once

#include "core/model/message.h"

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace lockstep {

enum class ErrorCode {
    cancelled,    ///< the user stopped it; nothing has changed
    notFound,     ///< a file that is not there
    notAFile,     ///< a folder, a pipe, a device
    denied,       ///< no right to read or write
    diskFull,     ///< no room left on the disk, or the file may not grow
    inputOutput,  ///< any other failure of reading or writing
    notACase,     ///< a file that is not a Lockstep case
    newerCase,    ///< a case written by a newer version
    damagedCase,  ///< digests or structure do not hold
    busyCase,     ///< another program writes to it
    readOnlyCase, ///< opened for reading only
    badInput,     ///< a file that cannot be read as asked
    badArgument,  ///< a value asked for that makes no sense
    notUsable,    ///< the data does not hold what a method needs
    internal,     ///< our fault
};

/// Stable word for tests, logs and `--json`.
std::string_view name(ErrorCode code);

struct Error {
    ErrorCode code = ErrorCode::internal;
    Message text; ///< one sentence: what happened, the file and row, the mend
};

inline Error makeError(ErrorCode code, Message text)
{
    return {code, std::move(text)};
}

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only after ok().
    T& value() &
    {
        assert(ok());
        return *std::get_if<0>(&m_state);
    }
    const T& value() const&
    {
        assert(ok());
        return *std::get_if<0>(&m_state);
    }
    T&& value() &&
    {
        assert(ok());
        return std::move(*std::get_if<0>(&m_state));
    }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    /// Only when not ok().
    const Error& error() const
    {
        assert(!ok());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error& error() const
    {
        assert(!ok());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace lockstep
