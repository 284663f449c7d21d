// SPDX-License-Identifier: GPL-3.0-or-later
// What people write under pictures, and what they write when somebody gave them the words.
// Ordinary comments: a third are stock phrases that everybody uses, the rest are put together of an own opening, an
// own remark and an own end. Seeded ones: a fixed sentence with slots, so that many accounts write the same thing in
// slightly other words.
#pragma once

#include "core/simulate/random_stream.h"

#include <cstdint>
#include <string>

namespace lockstep {

/// Made up by the writer. `words`: at least so many; pods ask for four.
std::string ordinaryComment(RandomStream& random, int words = 1);

/// Template number `index` of the supplier with this seed, filled in once. `paraphrase` 0..1: chance that a piece of
/// the sentence is said in other words (1: as good as new).
std::string seededComment(std::uint64_t seed, std::uint32_t index, double paraphrase, RandomStream& random);

/// Under a giveaway: the words are alike, nobody was paid.
std::string giveawayComment(RandomStream& random);

} // namespace lockstep
