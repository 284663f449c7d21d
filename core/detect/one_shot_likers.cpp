// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/one_shot_likers.h"

#include "core/detect/calendar_match.h"
#include "core/detect/finding_id.h"
#include "core/stats/fdr.h"
#include "core/stats/quantile.h"
#include "core/stats/tails.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace lockstep {

namespace {

constexpr std::int64_t dayMs = 86'400'000;
constexpr std::int64_t monthMs = 30 * dayMs;
constexpr std::size_t mostActs = 2; ///< of a one-time account (StarScout)
constexpr std::size_t fewestActs = 50;

bool isAct(Verb verb)
{
    return verb == Verb::like || verb == Verb::comment || verb == Verb::share;
}

struct OneAct {
    std::int64_t time = 0;
    std::uint32_t account = 0;
    std::uint32_t event = 0;
    bool once = false; ///< by an account that did nothing else
};

/// By whom a target profits: the author of a post, else the target itself (a repository, say).
struct Place {
    AccountId creator;
    TargetId target; ///< when the creator is not known
    friend auto operator<=>(const Place&, const Place&) = default;
};

struct Receiver {
    std::vector<OneAct> acts; ///< with a time, ascending
    std::size_t once = 0;
    std::size_t from = 0; ///< the month with most one-time acts: acts [from, to)
    std::size_t to = 0;
    std::size_t onceInMonth = 0;
    double p = 1;
    double q = 1;

    double share() const { return static_cast<double>(once) / static_cast<double>(acts.size()); }
    double monthShare() const { return static_cast<double>(onceInMonth) / static_cast<double>(to - from); }
};

/// True for accounts whose every act lies within a day on one receiver.
std::vector<char> oneTimeAccounts(const InteractionGraph& graph)
{
    const auto& data = graph.data();
    std::vector<char> once(graph.accountCount(), 0);
    for (std::uint32_t a = 0; a < graph.accountCount(); ++a) {
        const auto contacts = graph.ofActor(AccountId(a));
        if (contacts.empty() || contacts.size() > mostActs)
            continue;
        bool same = true;
        std::int64_t first = contacts.front().time;
        std::int64_t last = first;
        const auto placeOf = [&](const Contact& contact) {
            const auto creator = data.targets[contact.other].creator();
            return Place{creator, creator ? TargetId() : contact.target()};
        };
        for (const auto& contact : contacts) {
            same = same && contact.time != Instant::missingMs && placeOf(contact) == placeOf(contacts.front())
                   && isAct(data.interactions.what(EventId(contact.event)));
            first = std::min(first, contact.time);
            last = std::max(last, contact.time);
        }
        once[a] = same && last - first < dayMs;
    }
    return once;
}

std::map<Place, Receiver> receivers(const InteractionGraph& graph, const std::vector<char>& once)
{
    const auto& data = graph.data();
    std::map<Place, Receiver> all;
    for (std::uint32_t t = 0; t < graph.targetCount(); ++t) {
        const auto creator = data.targets[t].creator();
        const Place place{creator, creator ? TargetId() : TargetId(t)};
        for (const auto& contact : graph.ofTarget(TargetId(t)))
            if (contact.time != Instant::missingMs && isAct(data.interactions.what(EventId(contact.event))))
                all[place].acts.push_back({contact.time, contact.other, contact.event, once[contact.other] != 0});
    }
    std::erase_if(all, [](const auto& entry) { return entry.second.acts.size() < fewestActs; });
    for (auto& [place, r] : all) {
        std::sort(r.acts.begin(), r.acts.end(), [](const OneAct& a, const OneAct& b) {
            return a.time != b.time ? a.time < b.time : a.event < b.event;
        });
        std::size_t from = 0;
        std::size_t inside = 0;
        for (std::size_t to = 0; to < r.acts.size(); ++to) {
            r.once += r.acts[to].once;
            inside += r.acts[to].once;
            while (r.acts[to].time - r.acts[from].time >= monthMs)
                inside -= r.acts[from++].once;
            if (inside > r.onceInMonth) {
                r.onceInMonth = inside;
                r.from = from;
                r.to = to + 1;
            }
        }
    }
    return all;
}

/// Shares differ between creators more than a coin would: beta-binomial by the moments of the others' shares (their
/// middle half, so that a few bought ones do not widen it).
double shareP(const Receiver& r, const std::vector<double>& others)
{
    const double middle = std::clamp(median(others), 0.005, 0.995);
    const double spread = std::max((quantile(others, 0.75) - quantile(others, 0.25)) / 1.349, 0.02);
    const double size = std::max(middle * (1 - middle) / (spread * spread) - 1, 0.5);
    const double alpha = middle * size;
    const double beta = (1 - middle) * size;
    const double n = static_cast<double>(r.acts.size());
    const auto logB = [](double a, double b) { return std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b); };
    double p = 0;
    for (auto k = static_cast<double>(r.once); k <= n; ++k)
        p += std::exp(logFactorial(n) - logFactorial(k) - logFactorial(n - k) + logB(k + alpha, n - k + beta)
                      - logB(alpha, beta));
    return std::clamp(p, 1e-300, 1.0);
}

Finding findingOf(const CaseData& data, const Place& place, const Receiver& r, double ordinary)
{
    Finding finding;
    finding.detector = "D6";
    const std::string name(place.creator ? data.displayName(place.creator) : data.displayName(place.target));
    if (place.creator)
        finding.customers = {place.creator};
    std::vector<std::uint32_t> targets;
    std::vector<std::uint32_t> accounts;
    for (auto i = r.from; i < r.to; ++i)
        if (r.acts[i].once) {
            accounts.push_back(r.acts[i].account);
            finding.evidence.emplace_back(r.acts[i].event);
            targets.push_back(data.interactions.target[r.acts[i].event]);
        }
    const auto unique = [](auto& values) {
        std::sort(values.begin(), values.end());
        values.erase(std::unique(values.begin(), values.end()), values.end());
    };
    unique(accounts);
    unique(targets);
    std::sort(finding.evidence.begin(), finding.evidence.end());
    for (const auto account : accounts)
        finding.accounts.push_back({AccountId(account), Role::unknown, Membership::associated, 1});
    for (const auto target : targets)
        finding.targets.emplace_back(target);
    finding.window = TimeRange{{r.acts[r.from].time}, {r.acts[r.to - 1].time + 1}};
    finding.title =
        messageText(QT_TRANSLATE_NOOP("core", "%1: a month carried by accounts that did nothing else"), name);
    finding.why.push_back(messageText(
        QT_TRANSLATE_NOOP("core",
                          "Between %1 and %2 %3 of the %4 acts on %5 came from accounts that did nothing else in "
                          "this data: %6."),
        Moment{finding.window->from, Precision::day}, Moment{finding.window->to, Precision::day},
        Share{r.monthShare()}, r.to - r.from, name, r.onceInMonth));
    finding.why.push_back(messageText(
        QT_TRANSLATE_NOOP("core",
                          "Over all its acts the share is %1; of the other creators in this data, in the middle, "
                          "%2."),
        Share{r.share()}, Share{ordinary}));
    auto& s = finding.statistic;
    s.null =
        messageText(QT_TRANSLATE_NOOP("core", "The shares of one-time accounts of the other creators in this data "
                                              "(beta-binomial)."));
    s.effect = r.share();
    s.controlEffect = ordinary;
    s.occasions = 1;
    s.p = std::max(r.p, 1e-6);
    s.q = std::max(r.q, 1e-6);
    s.numbers = {{"one_time_accounts", static_cast<double>(accounts.size())},
                 {"month_share", r.monthShare()},
                 {"step_at", static_cast<double>(finding.window->from.ms)}};
    finding.innocent.push_back(calendarTest(data, place.creator, *finding.window));
    InnocentTest visitors;
    visitors.explanation =
        messageText(QT_TRANSLATE_NOOP("core", "A post that spread far brings people who act once"));
    visitors.verdict = Verdict::notExcluded;
    visitors.test =
        messageText(QT_TRANSLATE_NOOP("core", "People who came once and accounts made for one job look alike "
                                              "here; look at their profiles and at what they did elsewhere."));
    finding.innocent.push_back(std::move(visitors));
    finding.limits = messageText(
        QT_TRANSLATE_NOOP("core", "\"Nothing else\" means in this data: accounts may well be active where nobody "
                                  "collected. Single accounts are not judged; the case is the month."));
    finding.id = findingId(data, finding);
    return finding;
}

} // namespace

Result<DetectorOutcome> findOneShotLikers(const InteractionGraph& graph, const DetectSettings& settings,
                                          const TaskContext& task)
{
    DetectorOutcome outcome;
    const auto once = oneTimeAccounts(graph);
    auto all = receivers(graph, once);
    if (task.cancelled())
        return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Cancelled.")));
    if (all.size() <= OneShotBars::creators) {
        outcome.nothing.push_back(
            {"D6",
             messageText(QT_TRANSLATE_NOOP("core",
                                           "Bursts of one-time accounts cannot be judged: fewer than 6 creators "
                                           "have 50 acts with a time, so there is nobody to compare with.")),
             messageText(QT_TRANSLATE_NOOP("core", "Import likes of comparable creators as well."))});
        return outcome;
    }
    std::vector<double> shares;
    std::vector<double> logP;
    for (const auto& [place, r] : all)
        shares.push_back(r.share());
    std::size_t at = 0;
    for (auto& [place, r] : all) {
        auto others = shares;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(at++));
        r.p = shareP(r, others);
        logP.push_back(std::log(r.p));
    }
    const auto q = adjustedP(logP);
    const double ordinary = median(shares);
    at = 0;
    for (auto& [place, r] : all) {
        r.q = q[at++];
        if (r.q <= std::max(settings.fdr, OneShotBars::p) && r.onceInMonth >= OneShotBars::inMonth
            && r.monthShare() >= OneShotBars::monthShare && r.share() >= OneShotBars::overallShare
            && r.share() >= OneShotBars::ratio * ordinary)
            outcome.findings.push_back(findingOf(graph.data(), place, r, ordinary));
    }
    if (outcome.findings.empty())
        outcome.nothing.push_back(
            {"D6",
             messageText(QT_TRANSLATE_NOOP("core",
                                           "Creators compared for bursts of one-time accounts: %1; no month is "
                                           "carried by them."),
                         all.size()),
             messageText(QT_TRANSLATE_NOOP("core", "Fewer than 50 such accounts in a month, or less than half of it, "
                                                   "would not be shown."))});
    return outcome;
}

} // namespace lockstep
