// SPDX-License-Identifier: GPL-3.0-or-later
// The append-only log of a case. Each line's hash covers its content and the hash of the line before, so a
// changed, removed, added or swapped line breaks the chain. A tail that was cut off shows only against a head
// that was kept elsewhere (every report prints it).
// hash = SHA-256 over the label "lockstep log", the hash before (32 zero bytes first), sequence, time in ms,
// action, object and commitment, as laid out by byte_archive.h.
#pragma once

#include "core/model/casework.h"
#include "core/store/database.h"
#include "core/store/digest.h"

namespace lockstep {

/// Part of the caller's transaction. `commitment` binds what the line is about (the digest of an import or of a
/// run) to the chain without showing it.
Result<void> appendLogLine(Database& database, std::string_view action, std::string_view object,
                           const Digest& commitment = {});

struct LogLine {
    LogEntry entry;
    Digest commitment{};
};

struct CheckedLog {
    std::vector<LogLine> lines;
    std::optional<std::int64_t> brokenAt; ///< the first sequence that does not follow from the one before
};

/// Reads and recomputes the chain.
Result<CheckedLog> readLog(Database& database);

/// Milliseconds since 1970, UTC.
Instant now();

} // namespace lockstep
