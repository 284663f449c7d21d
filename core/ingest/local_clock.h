// SPDX-License-Identifier: GPL-3.0-or-later
// Clock times of a place to UTC, by the rules of the IANA time zone database of this computer.
#pragma once

#include "core/model/moment.h"
#include "core/model/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lockstep {

class LocalClock {
public:
    /// "UTC" (or empty), "Europe/Amsterdam". badArgument for a name that the database does not have.
    static Result<LocalClock> create(const std::string& zone);
    /// All names, sorted.
    static std::vector<std::string> zones();

    const std::string& zone() const { return m_zone; }

    enum class Fit {
        once,
        twice, ///< the clocks went back: the first of the two is returned
        never, ///< the clocks went forward over it
    };
    struct Utc {
        Instant at;
        Fit fit = Fit::once;
    };
    /// The clock face is given as if it were UTC. A few nanoseconds when neighbours in time follow each other.
    Utc toUtc(Instant clockFace);
    /// The same for a clock time that names its zone by letters, such as NZDT: only when this place calls its time so
    /// at that moment, for the letters alone mean different things in different places. Slower.
    std::optional<Instant> toUtc(Instant clockFace, std::string_view letters) const;

private:
    std::string m_zone = "UTC";
    const void* m_rules = nullptr; ///< of the database, lives as long as the program
    // Between these clock faces the offset is the same and no change is near.
    std::int64_t m_from = 0;
    std::int64_t m_to = 0;
    std::int64_t m_offset = 0;
};

} // namespace lockstep
