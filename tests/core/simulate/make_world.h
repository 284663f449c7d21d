// SPDX-License-Identifier: GPL-3.0-or-later
// Worlds for tests, by scenario and dials.
#pragma once

#include "core/simulate/world.h"

#include <QtGlobal>

#include <utility>
#include <vector>

namespace lockstep {

using Dials = std::vector<std::pair<const char*, const char*>>;

inline World make(const char* scenario, const Dials& dials = {})
{
    auto parameters = *scenarioParameters(scenario);
    for (const auto& [dial, value] : dials)
        if (!setParameter(parameters, dial, value))
            qFatal("no such dial: %s", dial);
    return *simulate(parameters);
}

/// Three customers, a pool of 600, twenty days: about 130,000 likes.
inline const Dials smallOrder{{"accounts", "3000"}, {"creators", "60"},  {"days", "20"},
                              {"customers", "3"},   {"poolSize", "600"}, {"customerPosts", "8"}};

inline Dials smallOrderAnd(const Dials& more)
{
    auto dials = smallOrder;
    dials.insert(dials.end(), more.begin(), more.end());
    return dials;
}

} // namespace lockstep
