// SPDX-License-Identifier: GPL-3.0-or-later
// What people add to a case: notes, tags and decisions. Plain values; the store keeps them at once, with undo.
#pragma once

#include "core/model/ids.h"
#include "core/model/moment.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace lockstep {

/// What somebody noticed together: a note on it is an observation.
struct Group {
    std::vector<AccountId> accounts; ///< ascending
    std::vector<TargetId> targets;   ///< ascending
    std::optional<TimeRange> window;
    friend bool operator==(const Group&, const Group&) = default;
};

/// What a note hangs on. A finding is meant by its id; the whole case by std::monostate.
using Subject = std::variant<std::monostate, AccountId, TargetId, std::string, TimeRange, Group>;

/// A word that somebody puts on accounts and targets: "asked for comment".
struct Tag {
    std::string name;                ///< unique in the case
    std::vector<AccountId> accounts; ///< ascending
    std::vector<TargetId> targets;   ///< ascending
    friend bool operator==(const Tag&, const Tag&) = default;
};

struct Note {
    std::int64_t id = 0; ///< 0: not stored yet
    Subject subject;
    std::string text; ///< plain text, never markup
    Instant created;
    Instant changed;
    bool hasPicture = false; ///< a chart as it stood when it was pinned: kept apart, for it is large
};

/// Pixels a side: a case from a stranger may hold a picture that is small in the file and huge in memory; ours are
/// smaller.
inline constexpr int largestPictureSide = 4096;

/// A person's judgement of a finding. Never made by the program.
enum class Judgement : std::uint8_t { undecided, coordinated, unsure, innocent };

struct Decision {
    std::string finding; ///< Finding::id
    Judgement judgement = Judgement::undecided;
    std::string reason;
    Instant at;
};

/// A change that can be taken back, or was and can be done again.
struct CaseStep {
    std::string object; ///< as in the log: "note 12", "finding D1-3", "2 tags"
    bool undone = false;
};

/// One line of the append-only, hash-chained case log. Holds no names and no imported text.
struct LogEntry {
    std::int64_t sequence = 0;
    Instant at;
    std::string action; ///< "import", "detect", "note.add", "undo", ...
    std::string object; ///< "data set 3", "note 12": never a name
    std::string hash;   ///< hex, chained over all earlier lines
};

} // namespace lockstep
