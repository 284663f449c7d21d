// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/quota_innocent.h"

#include "core/detect/calendar_match.h"
#include "core/stats/quantile.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

InnocentTest smallAudience(const LikeSeries& series)
{
    const double level = median(series.likes);
    InnocentTest test;
    test.explanation =
        messageText(QT_TRANSLATE_NOOP("core", "A small audience that likes everything: family, staff, a fan club"));
    test.verdict = level < 100 ? Verdict::notExcluded : Verdict::excluded;
    test.test = messageText(QT_TRANSLATE_NOOP("core", "Likes of a post, in the middle: %1; below 100 a loyal few can "
                                                      "keep the number steady."),
                            level);
    return test;
}

InnocentTest rounding(const LikeSeries& series)
{
    const auto round = std::count_if(series.likes.begin(), series.likes.end(),
                                     [](double y) { return y >= 1000 && std::fmod(y, 100) == 0; });
    InnocentTest test;
    test.explanation = messageText(QT_TRANSLATE_NOOP("core", "Numbers that were rounded, as in 12.3K"));
    test.verdict = static_cast<std::size_t>(round) * 3 >= series.size() ? Verdict::notExcluded : Verdict::excluded;
    test.test =
        messageText(QT_TRANSLATE_NOOP("core", "Posts whose number is a whole hundred: %1 of %2; by chance 1 in "
                                              "100."),
                    round, series.size());
    return test;
}

InnocentTest hiding(const LikeSeries& series)
{
    InnocentTest test;
    test.explanation = messageText(QT_TRANSLATE_NOOP("core", "Hidden likes: only some posts show a number"));
    test.verdict = series.hidden * 2 > series.size() ? Verdict::notExcluded : Verdict::excluded;
    test.test = messageText(QT_TRANSLATE_NOOP("core", "Posts without a number: %1, with one: %2."), series.hidden,
                            series.size());
    return test;
}

} // namespace

bool looksCapped(const LikeSeries& series)
{
    if (!series.counts.empty())
        return false;
    const double largest = *std::max_element(series.likes.begin(), series.likes.end());
    const auto full = std::count(series.likes.begin(), series.likes.end(), largest);
    return static_cast<std::size_t>(full) * 10 >= series.size() * 3 && series.size() >= 10;
}

std::vector<InnocentTest> quotaInnocent(const CaseData& data, const LikeSeries& series, const Finding& finding,
                                        std::size_t changeAt)
{
    std::vector<InnocentTest> tests{smallAudience(series), rounding(series), hiding(series)};
    if (changeAt < series.size())
        tests.push_back(calendarTest(data, finding.customers.front(),
                                     {series.at[changeAt], {series.at[changeAt].ms + 86'400'000}}));
    InnocentTest content;
    content.explanation = messageText(QT_TRANSLATE_NOOP("core", "Posts that are all of one kind, for one public"));
    content.test = messageText(QT_TRANSLATE_NOOP("core", "Counts alone cannot show it; look at the posts."));
    tests.push_back(std::move(content));
    return tests;
}

} // namespace lockstep
