// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/growth_innocent.h"

#include "core/detect/calendar_match.h"

#include <algorithm>

namespace lockstep {

namespace {

InnocentTest giveaway(const GrowthSigns& signs)
{
    InnocentTest test;
    test.explanation =
        messageText(QT_TRANSLATE_NOOP("core", "A giveaway or contest: people follow for it and leave afterwards"));
    std::optional<double> most;
    for (const auto& shape : signs.shapes)
        if (shape.lost)
            most = std::max(most.value_or(0), *shape.lost);
    if (!most) {
        test.test = messageText(QT_TRANSLATE_NOOP("core", "The data ends too soon after the rise to see who stays."));
        return test;
    }
    test.verdict = *most >= 0.15 ? Verdict::notExcluded : Verdict::excluded;
    test.test =
        messageText(QT_TRANSLATE_NOOP("core", "Of the rise %1 left within 30 days; after a giveaway much of it "
                                              "leaves, and of a delivery too."),
                    Share{*most});
    return test;
}

InnocentTest viral(const GrowthSigns& signs)
{
    InnocentTest test;
    test.explanation =
        messageText(QT_TRANSLATE_NOOP("core", "A post that spread far: followers and likes rise together"));
    std::optional<double> elasticity;
    for (const auto& shape : signs.shapes)
        if (shape.elasticity)
            elasticity = std::max(elasticity.value_or(-1e9), *shape.elasticity);
    if (!elasticity) {
        test.test =
            messageText(QT_TRANSLATE_NOOP("core", "The likes of the posts before and after are not known, or the "
                                                  "rise is below 10 %."));
        return test;
    }
    test.verdict = signs.noReactionP <= 0.05 ? Verdict::excluded
                   : *elasticity >= 0.4      ? Verdict::notExcluded
                                             : Verdict::unknown;
    test.test =
        messageText(QT_TRANSLATE_NOOP("core", "For each percent of followers the likes of a post rose by %1 "
                                              "percent; of ordinary accounts by 0.6 to 1 (chance of so little "
                                              "there: %2)."),
                    *elasticity, Probability{signs.noReactionP});
    return test;
}

InnocentTest platform(std::pair<std::size_t, std::size_t> together)
{
    InnocentTest test;
    test.explanation =
        messageText(QT_TRANSLATE_NOOP("core", "Something of the platform: suggested accounts, a change of counting"));
    if (together.second < 5) {
        test.test = messageText(QT_TRANSLATE_NOOP("core", "Too few other accounts with counts (%1) to compare with."),
                                together.second);
        return test;
    }
    test.verdict = together.first * 5 >= together.second ? Verdict::notExcluded : Verdict::excluded;
    test.test = messageText(QT_TRANSLATE_NOOP("core", "Other accounts that rise on the same days: %1 of %2."),
                            together.first, together.second);
    return test;
}

} // namespace

TimeRange rangeOf(const FollowerCurve& series, const GrowthStep& step)
{
    return {series.dayOf(step.from), series.dayOf(step.to + (series.total.empty() ? 0 : 1))};
}

std::vector<GrowthStep> unexplained(const CaseData& data, const FollowerCurve& series,
                                    const std::vector<GrowthStep>& steps)
{
    std::vector<GrowthStep> rest;
    for (const auto& step : steps)
        if (eventsNear(data, series.account, rangeOf(series, step)).empty())
            rest.push_back(step);
    return rest;
}

std::vector<InnocentTest> growthInnocent(const CaseData& data, const FollowerCurve& series,
                                         const std::vector<GrowthStep>& steps, const GrowthSigns& signs,
                                         std::pair<std::size_t, std::size_t> together)
{
    const TimeRange all{rangeOf(series, steps.front()).from, rangeOf(series, steps.back()).to};
    auto calendar = calendarTest(data, series.account, rangeOf(series, steps.front()));
    for (const auto& step : steps)
        if (auto one = calendarTest(data, series.account, rangeOf(series, step)); one.verdict == Verdict::notExcluded)
            calendar = std::move(one);
    InnocentTest advertising;
    advertising.explanation =
        messageText(QT_TRANSLATE_NOOP("core", "Advertising that was paid for, which also delivers "
                                              "evenly"));
    // Always unknown: a calendar that lists something else says nothing about campaigns that nobody entered.
    advertising.test = messageText(QT_TRANSLATE_NOOP("core", "Counts cannot tell it from a delivery: ask for the "
                                                             "campaigns between %1 and %2 and enter them into the "
                                                             "calendar."),
                                   Moment{all.from, Precision::day}, Moment{all.to, Precision::day});
    return {std::move(calendar), giveaway(signs), viral(signs), platform(together), std::move(advertising)};
}

} // namespace lockstep
