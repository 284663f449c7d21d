// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/quota_plateau.h"

#include "core/detect/count_series.h"
#include "core/detect/finding_id.h"
#include "core/detect/parallel.h"
#include "core/detect/quota_innocent.h"
#include "core/detect/quota_tests.h"
#include "core/stats/fdr.h"
#include "core/stats/quantile.h"
#include "core/stats/random.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace lockstep {

namespace {

// The reference test is the stronger one for an account of which no "before" is seen; weighted Bonferroni.
constexpr double steadyWeight = 0.8;
constexpr double changeWeight = 0.2;
constexpr std::size_t mostPosts = 200; ///< the newest: what was sold years ago is another question
constexpr double smallestLevel = 20;   ///< likes a post, in the middle: below that a count has no shape

struct Tested {
    bool usable = false;
    Steadiness steady;
    double pSteady = 1;
    std::optional<RegimeChange> change;
    double p = 1;
    double q = 1;
};

std::uint64_t seedOf(std::string_view name, std::uint64_t seed)
{
    std::uint64_t hash = mixBits(seed);
    for (const char c : name)
        hash = mixBits(hash ^ static_cast<unsigned char>(c));
    return hash;
}

Tested testOne(const LikeSeries& series, std::uint64_t seed)
{
    Tested t;
    t.usable = median(series.likes) >= smallestLevel && !looksCapped(series);
    if (!t.usable)
        return t;
    t.steady = steadiness(series.likes);
    t.pSteady = shareAsSteady(t.steady.cv);
    t.change = regimeChange(series.likes, seed);
    t.p = std::min({1.0, t.pSteady / steadyWeight, t.change ? t.change->p / changeWeight : 1.0});
    return t;
}

bool isChange(const Tested& t)
{
    return t.change && t.change->p / changeWeight <= t.pSteady / steadyWeight;
}

void addNumbers(Finding& finding, const Tested& t, const QuotaFit& fit, std::size_t posts)
{
    finding.statistic.numbers = {{"posts", static_cast<double>(posts)},
                                 {"mean_likes", t.steady.mean},
                                 {"cv", t.steady.cv},
                                 {"local_cv", t.steady.localCv},
                                 {"plateau_share", t.steady.plateauShare},
                                 {"memory", t.steady.memory},
                                 {"p_steady", t.pSteady},
                                 {"p_change", t.change ? t.change->p : 1},
                                 {"quota", fit.quota},
                                 {"quota_low", fit.low},
                                 {"quota_high", fit.high}};
    if (t.change) {
        finding.statistic.numbers.push_back({"jump", t.change->jump});
        finding.statistic.numbers.push_back({"steadier", t.change->steadier});
    }
}

/// Which posts are the steady ones.
std::pair<std::size_t, std::size_t> steadySide(const Tested& t, std::size_t posts)
{
    if (!isChange(t))
        return {0, posts};
    return t.change->begins ? std::pair{t.change->from, posts} : std::pair{std::size_t{0}, t.change->from};
}

QuotaFit quotaOf(const LikeSeries& series, const Tested& t)
{
    const auto [from, to] = steadySide(t, series.size());
    if (!isChange(t))
        return fitQuota(std::span(series.likes).last(std::min(series.size(), 3 * quotaWindow)));
    // Before and after are both seen: what was added is the difference.
    const auto steady = std::span(series.likes).subspan(from, to - from);
    const auto other = t.change->begins ? std::span(series.likes).first(from) : std::span(series.likes).subspan(to);
    const auto levels = [](std::span<const double> side) { return std::vector<double>(side.begin(), side.end()); };
    QuotaFit fit;
    fit.quota = std::max(0.0, std::round(median(levels(steady)) - median(levels(other))));
    fit.low = std::max(0.0, std::round(quantile(levels(steady), 0.25) - quantile(levels(other), 0.75)));
    fit.high = std::round(quantile(levels(steady), 0.75) - quantile(levels(other), 0.25));
    fit.high = std::max(fit.high, fit.quota);
    return fit;
}

void describeChange(Finding& finding, const RegimeChange& change, Moment when, const std::string& name)
{
    finding.title = messageText(QT_TRANSLATE_NOOP("core", "Likes of %1: another level, and steadier, from one post "
                                                          "to the next"),
                                name);
    finding.why.push_back(
        change.begins
            ? messageText(QT_TRANSLATE_NOOP("core", "From %1 on the likes of %2 are %3 times as many, and at the "
                                                    "same post the swings from one post to the next shrink by a "
                                                    "factor of %4."),
                          when, name, change.jump, change.steadier)
            : messageText(QT_TRANSLATE_NOOP("core", "Until %1 the likes of %2 were %3 times as many, and at the "
                                                    "same post the swings from one post to the next grow by a "
                                                    "factor of %4."),
                          when, name, change.jump, change.steadier));
}

/// What is said depends on which of the two tests stands: next to ordinary accounts a change need not be steady.
void describe(Finding& finding, const Tested& t, const LikeSeries& series, const std::string& name)
{
    if (isChange(t)) {
        describeChange(finding, *t.change, {series.at[t.change->from], Precision::day}, name);
        return;
    }
    finding.title = messageText(QT_TRANSLATE_NOOP("core", "Likes of %1: steadier from post to post than those of "
                                                          "ordinary accounts"),
                                name);
    finding.why.push_back(messageText(
        QT_TRANSLATE_NOOP("core", "Over 20 posts the likes of %1 spread by %2 around their mean of %3; half of all "
                                  "ordinary accounts spread by more than 29 %, and %4 are as steady as this one."),
        name, Share{t.steady.cv}, t.steady.mean, Share{t.pSteady}));
}

Finding findingOf(const CaseData& data, const LikeSeries& series, const Tested& t, std::size_t tested)
{
    Finding finding;
    finding.detector = "D7";
    const std::string name(data.displayName(series.account));
    const auto fit = quotaOf(series, t);
    const auto [from, to] = steadySide(t, series.size());
    finding.customers = {series.account};
    finding.window = TimeRange{series.at[from], {series.at[to - 1].ms + 1}};
    finding.targets.assign(series.posts.begin() + static_cast<std::ptrdiff_t>(from),
                           series.posts.begin() + static_cast<std::ptrdiff_t>(to));
    std::sort(finding.targets.begin(), finding.targets.end());
    if (!series.counts.empty())
        finding.counts = series.counts;
    std::sort(finding.counts.begin(), finding.counts.end());
    describe(finding, t, series, name);
    if (fit.quota > 0)
        finding.why.push_back(messageText(
            QT_TRANSLATE_NOOP("core", "If a fixed number was added to every post, %1 fits best (%2 to %3)."),
            std::llround(fit.quota), std::llround(fit.low), std::llround(fit.high)));
    finding.why.push_back(messageText(
        QT_TRANSLATE_NOOP("core", "Accounts tested: %1; about %2 of them would look like this by chance alone."),
        tested, static_cast<double>(tested) * QuotaBars::p));
    auto& s = finding.statistic;
    s.null =
        messageText(QT_TRANSLATE_NOOP("core", "The spread of 459 ordinary accounts over 20 posts, and for a change "
                                              "the account's own counts before it: negative binomial with memory "
                                              "from post to post, simulated."));
    s.effect = isChange(t) ? t.change->steadier : 0.294 / std::max(t.steady.cv, 1e-6);
    s.controlEffect = 1;
    s.occasions = static_cast<int>(to - from);
    s.p = std::max(t.p, 1e-6);
    s.q = std::max(t.q, 1e-6);
    addNumbers(finding, t, fit, series.size());
    finding.innocent = quotaInnocent(data, series, finding, isChange(t) ? t.change->from : series.size());
    finding.limits = messageText(QT_TRANSLATE_NOOP(
        "core", "Counts do not say who liked. A quota that is varied by a fifth, or that is less than half of the "
                "likes, cannot be told from ordinary luck. The names of the likers would make it evidence."));
    finding.id = findingId(data, finding);
    return finding;
}

} // namespace

Result<DetectorOutcome> QuotaPlateau::run(const InteractionGraph& graph, const DetectSettings& settings,
                                          const TaskContext& task) const
{
    const auto& data = graph.data();
    const auto all = likeSeries(graph, quotaWindow, mostPosts);
    std::vector<Tested> tests(all.size());
    parallelFor(
        all.size(), settings.threads,
        [&](std::size_t i, std::size_t) {
            tests[i] = testOne(all[i], seedOf(data.accountNames[all[i].account.index()], settings.seed));
        },
        [&task] { return task.cancelled(); });
    if (task.cancelled())
        return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Cancelled.")));

    std::vector<double> logP;
    for (const auto& t : tests)
        if (t.usable)
            logP.push_back(std::log(t.p));
    const auto q = adjustedP(logP);
    std::size_t next = 0;
    for (auto& t : tests)
        if (t.usable)
            t.q = q[next++];

    DetectorOutcome outcome;
    outcome.parameters = {{"window", std::to_string(quotaWindow)}, {"p", "0.01"}, {"q", "0.2"}};
    for (std::size_t i = 0; i < all.size(); ++i)
        if (tests[i].usable && tests[i].p <= QuotaBars::p && tests[i].q <= QuotaBars::q)
            outcome.findings.push_back(findingOf(data, all[i], tests[i], logP.size()));
    if (!outcome.findings.empty())
        return outcome;
    if (logP.empty())
        outcome.nothing.push_back(
            {"D7",
             messageText(QT_TRANSLATE_NOOP("core",
                                           "No account has 20 posts with a date and a number of likes (in the "
                                           "middle 20 or more, and not cut off at one number).")),
             messageText(QT_TRANSLATE_NOOP("core", "Import the posts with their likes: post, author, posted_at, "
                                                   "likes."))});
    else
        outcome.nothing.push_back(
            {"D7",
             messageText(QT_TRANSLATE_NOOP("core",
                                           "Accounts whose likes were tested for one number on every post: %1; "
                                           "none is steadier than chance allows."),
                         logP.size()),
             messageText(QT_TRANSLATE_NOOP("core",
                                           "From counts alone, on synthetic accounts: where half of the likes are a "
                                           "fixed number about 3 in 10 would be found, at two thirds more than half, "
                                           "at three quarters 7 in 10; a number varied by a fifth is missed."))});
    return outcome;
}

} // namespace lockstep
