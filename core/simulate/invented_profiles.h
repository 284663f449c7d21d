// SPDX-License-Identifier: GPL-3.0-or-later
// Invented people: ids, handles and profile numbers. Nothing in them tells the role of an account.
#pragma once

#include "core/model/case_data.h"
#include "core/simulate/random_stream.h"

#include <cstdint>
#include <string>
#include <unordered_set>

namespace lockstep {

/// Platform ids as opaque text: `prefix` and ten digits of a bijection of (seed, index), so no two are equal.
std::string opaqueId(char prefix, std::uint64_t seed, std::uint32_t index);

/// Draws handles that are not used yet.
class HandleMaker {
public:
    std::string draw(RandomStream& random);

private:
    std::unordered_set<std::string> m_used;
};

struct ProfileNumbers {
    std::int64_t followers = 0;
    std::int64_t following = 0;
    std::int64_t posts = 0;
    bool isPrivate = false;
    bool hasBio = true;
};

/// Medians of 459 ordinary Instagram accounts (InstaFake, Akyon and Kalfaoglu 2019): 345 followers, 420 following,
/// 30 posts, 72 % private. Flagged: nothing posted, empty bio, follows more than five times its followers.
ProfileNumbers drawProfile(RandomStream& random, bool flagged);

/// Without an account and a row.
AccountProfile profileOf(const ProfileNumbers& numbers, Instant created, std::string handle);

} // namespace lockstep
