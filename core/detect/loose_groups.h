// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of which no two accounts meet often enough to be tested alone, but which come together too often as a whole.
//
// Each window: pairs that met on two occasions or more and more often than the others on the same targets (p below
// 1e-3, rhythm adjusted) make a graph; its communities, less those who do not belong, are scored as a whole by
// groupEvidence(). The scores mean nothing by themselves, since the same days chose the group and judge it: the whole
// search is repeated on copies of the data in which, on each target, who came when is dealt anew within the same six
// hours (AccountActs::dealtAnew). Two tests follow. Of the group: q, the share of groups as good that chance makes
// (target-decoy estimate with one added: Levitsky et al., J. Proteome Research 2017, 16). Of the data: p, that any copy
// set against the others would give a q as small; without it one copy in five would show something.
#pragma once

#include "core/detect/detector.h"
#include "core/detect/pair_evidence.h"

#include <array>
#include <vector>

namespace lockstep {

inline constexpr std::array<int, 3> groupSeconds{60, 300, 900};
/// Groups are questions, not findings: up to one in five of them may be chance (each says so), but hardly ever all.
inline constexpr double groupFdr = 0.2;
inline constexpr double groupSearchP = 0.05;
inline constexpr int groupCopies = 99;
/// The search is repeated up to a hundred times: it is left out where it would take minutes. Pairs of acts on the same
/// target within the widest window.
inline constexpr std::uint64_t groupPairsAtMost = 2'000'000;

struct LooseGroup {
    int seconds = 0;
    std::vector<std::uint32_t> members; ///< ascending
    PairEvidence evidence;              ///< all days; its logP is the score
    double q = 1;
    int inCopies = 0; ///< groups as good, in all copies together
};

struct LooseGroups {
    std::vector<LooseGroup> groups; ///< q at most groupFdr; best first; empty unless p is at most groupSearchP
    double p = 1;                   ///< of the search as a whole
    int candidates = 0;             ///< scored in the data as it is
    int copies = 0;                 ///< fewer than groupCopies: given up, nothing stood out
    bool leftOut = false;           ///< too many pairs
    std::uint64_t pairs = 0;
};

/// `taken`: accounts (by index) that are in a ring already, and are not looked at. Nothing when cancelled.
/// O(copies * (acts log acts + pairs)).
LooseGroups looseGroups(const InteractionGraph& graph, const std::vector<char>& taken, std::size_t crowd,
                        const DetectSettings& settings, const TaskContext& task);

} // namespace lockstep
