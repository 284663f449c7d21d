// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as data: which marks, on which scales, out of how many. Drawing them is left to a renderer.
// Accounts are rows without names; the order of the rows is stated in each struct.
#pragma once

#include "core/graph/interaction_graph.h"
#include "core/model/finding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace lockstep {

/// When accounts act after a post went up: the raster of the locked crowd, with accounts outside the finding
/// underneath that acted on the same targets. Members come first, then controls, each earliest median first.
struct RasterFigure {
    struct Mark {
        std::uint32_t row = 0;
        std::uint8_t series = 0; ///< index into creators; one past the end: others
        double minutes = 0;      ///< after posting, >= 0
    };
    std::uint32_t memberRows = 0;
    std::uint32_t controlRows = 0;
    std::vector<AccountId> creators; ///< most marks first, at most 7; further ones share the last colour
    std::vector<std::string> series; ///< their names as the report calls them; left empty by rasterOf
    bool hasOthers = false;
    double maxMinutes = 60; ///< right end of the scale
    std::vector<Mark> marks;
    std::uint64_t memberMarks = 0;
    std::uint64_t controlMarks = 0;
    std::uint64_t withoutTime = 0; ///< interactions of the rows that have no usable delay
    bool postTimesKnown = true;    ///< false: minutes count from the first interaction with the target
    Precision coarsest = Precision::exact;
};

/// Follower list: position against creation date of the account. Positions count from 1 = oldest.
struct FingerprintFigure {
    struct Mark {
        std::uint64_t rank = 0;
        std::int64_t created = 0; ///< ms UTC
        bool named = false; ///< by the finding; others stand among those
    };
    std::vector<Mark> marks;
    std::uint64_t listSize = 0;
    std::uint64_t withoutDate = 0;
    std::uint64_t batchFrom = 0;
    std::uint64_t batchTo = 0;
    Instant earliest;
    Instant latest;
    bool orderStated = true; ///< false: the direction was told from the creation dates
};

/// A few accounts as lanes on one time axis; a link joins marks of the same target in neighbouring lanes.
struct LanesFigure {
    struct Mark {
        std::uint32_t lane = 0;
        std::int64_t time = 0; ///< ms UTC
        bool shared = false;   ///< belongs to the evidence of the finding
    };
    struct Link {
        std::uint32_t fromLane = 0;
        std::uint32_t toLane = 0;
        std::int64_t fromTime = 0;
        std::int64_t toTime = 0;
    };
    std::uint32_t lanes = 0;
    std::uint32_t allLanes = 0; ///< members of the finding; above lanes when not all are drawn
    std::vector<Mark> marks;
    std::vector<Link> links;
    Instant from;
    Instant to;
    std::uint64_t sharedMarks = 0;
    std::uint64_t otherMarks = 0;
    Precision coarsest = Precision::exact;
};

/// The effect among members against matched controls. Same unit for both, 0 is the left end.
struct BarsFigure {
    double members = 0;
    double controls = 0;
};

using Figure = std::variant<RasterFigure, FingerprintFigure, LanesFigure, BarsFigure>;

/// Nothing when the data hold no time after posting. O(events of the finding's targets).
std::optional<RasterFigure> rasterOf(const Finding& finding, const InteractionGraph& graph);
/// Nothing when the finding has no ranks, when no account of the list has a creation date, or when the rows of
/// evidence do not stand at those ranks in either direction of the list. O(n of the case).
std::optional<FingerprintFigure> fingerprintOf(const Finding& finding, const InteractionGraph& graph);
/// Nothing when fewer than two members have a time. At most eight lanes, those with most evidence.
std::optional<LanesFigure> lanesOf(const Finding& finding, const InteractionGraph& graph);
/// Nothing without matched controls.
std::optional<BarsFigure> barsOf(const Finding& finding);

} // namespace lockstep
