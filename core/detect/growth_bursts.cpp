// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/growth_bursts.h"

#include <algorithm>

namespace lockstep {

namespace {

std::optional<double> keptAfter(const FollowerCurve& series, const GrowthLevel& level,
                                const std::vector<GrowthStep>& steps, std::size_t which, int days)
{
    const auto& step = steps[which];
    const auto end = step.to + static_cast<std::size_t>((days + series.step - 1) / series.step);
    if (end > series.gain.size() || (which + 1 < steps.size() && steps[which + 1].from < end))
        return std::nullopt;
    return std::clamp(1 + beyondExpected(series, level, step.to, end) / step.size(), 0.0, 1.0);
}

} // namespace

GrowthPicture growthPicture(const FollowerCurve& series, std::uint64_t seed)
{
    const auto level = growthLevel(series);
    GrowthPicture picture;
    const auto steps = scanGrowth(series, level, seed).steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        GrowthBurst burst{
            series.dayOf(steps[i].from), series.dayOf(steps[i].to), steps[i].size(), steps[i].expected, {}};
        std::transform(keptAfterDays.begin(), keptAfterDays.end(), burst.kept.begin(),
                       [&](int days) { return keptAfter(series, level, steps, i, days); });
        picture.bursts.push_back(burst);
    }
    picture.usual = level.expected;
    for (auto& gain : picture.usual)
        gain /= series.step;
    return picture;
}

} // namespace lockstep
