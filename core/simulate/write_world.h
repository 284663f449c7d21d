// SPDX-License-Identifier: GPL-3.0-or-later
// A synthetic world as files: what an investigator would have in hand, and apart from it the truth.
#pragma once

#include "core/simulate/world.h"

#include <filesystem>

namespace lockstep {

/// Writes into `folder`, which is made when it is not there and must be empty:
///   interactions.csv, posts.csv, accounts.csv, followers_<id>.csv (as far as the world has them),
///   truth.csv (roles), truth_planted.csv (every row that an order brought), truth_prices.csv and manifest.json
///   (seed, all parameters, row counts).
/// About a million rows a second.
Result<void> writeWorld(const World& world, const std::filesystem::path& folder);

} // namespace lockstep
