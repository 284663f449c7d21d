// SPDX-License-Identifier: GPL-3.0-or-later
// Ties of accounts to creators, some of which bear a mark that people have with everybody or with nobody: not
// following whom one keeps reacting to, reacting in bursts. Alone a mark accuses nobody; it is only ever read against
// the same account's other ties and against the other people's ties to the same creator.
#pragma once

#include "core/detect/crowd_links.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lockstep {

struct MarkedTies {
    static constexpr std::size_t enoughCreators = 10; ///< to know what is ordinary
    static constexpr std::size_t enoughAccounts = 30; ///< of one creator, to be compared

    struct Tie {
        std::uint32_t creator = 0;
        std::uint32_t reactions = 0; ///< acts that count
        bool marked = false;
    };

    std::vector<std::uint64_t> start{0}; ///< AccountId -> first tie
    std::vector<Tie> ties;               ///< by account, then creator
    std::size_t creators = 0;            ///< indices are below
    std::size_t creatorsCompared = 0;    ///< with enough accounts
    double ordinaryShare = 0;            ///< marked among the ties to the middle one of them

    std::uint32_t accountCount() const { return static_cast<std::uint32_t>(start.size() - 1); }
    std::span<const Tie> of(std::uint32_t account) const
    {
        return std::span(ties).subspan(start[account], start[account + 1] - start[account]);
    }
    /// Enough creators to compare with, and the mark is no rule.
    bool usable() const { return creatorsCompared >= enoughCreators && ordinaryShare <= 0.5; }
    /// The share of marks that is taken for granted, never 0.
    double base() const;
    /// Of an account with `marked` of `count` ties: drawn towards the base as if by two ties more.
    double habit(double marked, double count) const;
    /// Fills creatorsCompared and ordinaryShare from the ties.
    void measure();
};

/// Which creators share more marked accounts than the habits of these accounts and the other people there explain;
/// one part of the accounts (see inSecondPart). Cost as linkEdges.
CrowdLinks linkByMarks(const MarkedTies& ties, bool secondPart, const LinkOptions& options, const TaskContext& task);

/// The same people, with the marks dealt out anew under each creator among accounts of like habit. Under the creators
/// `named` (by a case) such accounts are marked as often as they are elsewhere.
MarkedTies reshuffledMarks(const MarkedTies& ties, const std::vector<std::uint32_t>& named, std::uint64_t seed);

} // namespace lockstep
