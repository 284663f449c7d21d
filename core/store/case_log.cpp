// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_log.h"

#include "core/model/hex.h"
#include <algorithm>
#include <chrono>

namespace lockstep {

namespace {

Digest lineHash(const Digest& before, const LogEntry& entry, const Digest& commitment)
{
    ByteWriter writer;
    writer(before, entry.sequence, entry.at.ms, entry.action, entry.object, commitment);
    return digestOf("lockstep log", {writer.bytes()});
}

/// False when the bytes are no digest.
bool toDigest(BytesView bytes, Digest& digest)
{
    if (bytes.size() != digest.size())
        return false;
    std::memcpy(digest.data(), bytes.data(), digest.size());
    return true;
}

} // namespace

Instant now()
{
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::milliseconds>(since).count()};
}

Result<void> appendLogLine(Database& database, std::string_view action, std::string_view object,
                           const Digest& commitment)
{
    auto last = database.prepare("SELECT sequence, hash FROM log ORDER BY sequence DESC LIMIT 1");
    if (!last)
        return last.error();
    const auto found = last->step();
    if (!found)
        return found.error();
    Digest before{};
    LogEntry entry{1, now(), std::string(action), std::string(object), {}};
    if (*found) {
        entry.sequence = last->integer(0) + 1;
        toDigest(last->bytes(1), before); // a broken one is told by verify; the chain goes on from zeros
    }
    last->reset();
    const auto hash = lineHash(before, entry, commitment);
    auto insertion = database.prepare("INSERT INTO log(sequence, at, action, object, commitment, hash)"
                                      " VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
    if (!insertion)
        return insertion.error();
    insertion->bind(1, entry.sequence).bind(2, entry.at.ms).bind(3, action).bind(4, object);
    return insertion->bind(5, bytesOf(commitment)).bind(6, bytesOf(hash)).run();
}

Result<CheckedLog> readLog(Database& database)
{
    auto statement =
        database.prepare("SELECT sequence, at, action, object, commitment, hash FROM log ORDER BY sequence");
    if (!statement)
        return statement.error();
    CheckedLog log;
    Digest before{};
    for (std::int64_t expected = 1;; ++expected) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return log;
        LogLine line;
        line.entry.sequence = statement->integer(0);
        line.entry.at = {statement->integer(1)};
        line.entry.action = statement->text(2);
        line.entry.object = statement->text(3);
        Digest stored{};
        const bool wellFormed =
            toDigest(statement->bytes(4), line.commitment) && toDigest(statement->bytes(5), stored);
        const auto wanted = lineHash(before, line.entry, line.commitment);
        if (!log.brokenAt && (!wellFormed || stored != wanted || line.entry.sequence != expected))
            log.brokenAt = expected;
        line.entry.hash = hex(bytesOf(stored));
        before = stored;
        log.lines.push_back(std::move(line));
    }
}

} // namespace lockstep
