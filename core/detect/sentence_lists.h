// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of sentences that the same accounts draw from, looked for on the discovery half only. Candidates, no
// evidence.
#pragma once

#include "core/detect/shared_comments.h"
#include "core/model/task.h"

#include <cstdint>
#include <vector>

namespace lockstep {

struct SentenceList {
    std::vector<std::uint32_t> families; ///< ascending
    std::vector<std::uint32_t> accounts; ///< that used at least two of them, ascending
};

inline constexpr std::size_t minimumFamilies = 5;
inline constexpr std::size_t minimumSeeders = 15;

/// Communities (Louvain, at every level) of the graph of accounts and the sentences they share with at least two
/// others, an edge weighing as much as its sentence is rare (-log of its share); and the sentences that are said much
/// oftener under some creators than elsewhere, where these share three of them. Each is then refined in turns: an
/// account stays that used two of the sentences, a sentence stays whose users for the greater part used two others
/// too; where too little is left of sentences that are at home under some creators, one other is enough. Lists that
/// share accounts, sentences or creators become one. Lists of at least minimumFamilies and minimumSeeders, without
/// overlap in sentences, largest first. `familyOf`: comment -> family; a decoy world gives another one than the
/// comments themselves have. Near-linear.
std::vector<SentenceList> sentenceLists(const SharedComments& comments, const std::vector<std::uint32_t>& familyOf,
                                        std::uint64_t seed, const TaskContext& task);

} // namespace lockstep
