// SPDX-License-Identifier: GPL-3.0-or-later
// Account profiles as columns, and how a newer row about an account is laid over an older one.
#pragma once

#include "core/ingest/record_sink.h"
#include "core/model/case_data.h"
#include "core/store/chunk_store.h"

#include <map>

namespace lockstep {

/// Collects rows until they make a part.
class ProfileColumns {
public:
    void append(const AccountRecord& row, AccountId account, FileId file);
    std::uint32_t rows() const { return static_cast<std::uint32_t>(m_account.size()); }
    bool isFull() const;
    /// Empties it.
    Part take(std::uint32_t number);

private:
    std::vector<std::uint32_t> m_account;
    std::vector<std::uint32_t> m_file;
    std::vector<std::uint32_t> m_row;
    std::vector<std::int64_t> m_created;
    std::vector<std::uint8_t> m_precision;
    std::vector<std::int64_t> m_followers;
    std::vector<std::int64_t> m_following;
    std::vector<std::int64_t> m_posts;
    std::vector<std::uint8_t> m_isPrivate;
    std::vector<std::uint8_t> m_isVerified;
    TextColumn m_handle;
    TextColumn m_bio;
    TextColumn m_location;
    TextColumn m_extra; ///< pairs of number of heading, text
    std::map<std::string, std::uint32_t, std::less<>> m_headings;
    std::vector<std::string> m_headingsInOrder;
};

/// Indices of account and file are not checked against the case.
Result<std::vector<AccountProfile>> readProfiles(ChunkStore& chunks, const PartInfo& part);

/// What the newer row knows wins, field by field; what it does not know stays.
void mergeProfile(AccountProfile& known, AccountProfile newer);

} // namespace lockstep
