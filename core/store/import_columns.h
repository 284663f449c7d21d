// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of an import as columns in the making, until they make a part.
#pragma once

#include "core/ingest/record_sink.h"
#include "core/store/chunk_store.h"

namespace lockstep {

class InteractionColumnsBuilder {
public:
    void append(const InteractionRecord& record, std::uint32_t actor, std::uint32_t target, FileId file);
    bool isFull() const { return rows() >= rowsPerPart || m_text.heapSize() >= textBytesPerPart; }
    std::uint32_t rows() const { return static_cast<std::uint32_t>(m_actor.size()); }
    /// Empties it.
    Part take(std::uint32_t number);

private:
    std::vector<std::uint32_t> m_actor;
    std::vector<std::uint32_t> m_target;
    std::vector<std::uint8_t> m_verb;
    std::vector<std::int64_t> m_time;
    std::vector<std::uint8_t> m_precision;
    std::vector<std::uint32_t> m_file;
    std::vector<std::uint32_t> m_row;
    TextColumn m_text;
};

class PostColumnsBuilder {
public:
    void append(const PostRecord& record, std::uint32_t target, AccountId author, FileId file);
    bool isFull() const { return rows() >= rowsPerPart || m_text.heapSize() >= textBytesPerPart; }
    std::uint32_t rows() const { return static_cast<std::uint32_t>(m_target.size()); }
    Part take(std::uint32_t number);

private:
    std::vector<std::uint32_t> m_target;
    std::vector<std::uint32_t> m_author;
    std::vector<std::int64_t> m_time;
    std::vector<std::uint8_t> m_precision;
    std::vector<std::uint32_t> m_file;
    std::vector<std::uint32_t> m_row;
    TextColumn m_text;
};

/// Which account a target is.
class AccountTargetsBuilder {
public:
    void append(std::uint32_t target, std::uint32_t account);
    bool isFull() const { return rows() >= rowsPerPart; }
    std::uint32_t rows() const { return static_cast<std::uint32_t>(m_target.size()); }
    Part take(std::uint32_t number);

private:
    std::vector<std::uint32_t> m_target;
    std::vector<std::uint32_t> m_account;
};

/// CaseNames from `first` on, as many as a part takes.
Part namePart(std::string_view series, std::uint32_t number, const StringTable& names, std::uint32_t first);

} // namespace lockstep
