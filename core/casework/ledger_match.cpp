// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/ledger_match.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace lockstep {

namespace {

constexpr std::int64_t dayMs = 86'400'000;

/// The account or post that the order names is what the finding is about.
bool isFor(const CaseData& data, const PurchaseOrder& order, const Finding& finding)
{
    if (order.target.isNone())
        return false;
    const auto& target = data.targets[order.target.index()];
    const auto name = data.targetNames[order.target.index()];
    const auto own = [&](AccountId customer) {
        return target.account == customer || data.accountNames[customer.index()] == name
               || data.displayName(customer) == name;
    };
    if (std::any_of(finding.customers.begin(), finding.customers.end(), own))
        return true;
    return finding.customers.empty()
           && std::find(finding.targets.begin(), finding.targets.end(), order.target) != finding.targets.end();
}

/// Days from the order to the first burst that follows it; nothing when none follows soon. A day's precision on
/// either side: a burst on the day of the order counts.
std::optional<double> lagDays(std::int64_t ordered, const std::vector<Instant>& bursts)
{
    std::optional<double> best;
    for (const auto burst : bursts) {
        const double lag = static_cast<double>(burst.ms - ordered) / dayMs;
        if (lag > -1 && lag <= static_cast<double>(LedgerRules::longestLagDays))
            best = std::min(best.value_or(lag), lag);
    }
    return best;
}

/// How well the orders explain the bursts: each counts, the sooner the more.
double fitOf(const std::vector<std::int64_t>& orders, const std::vector<Instant>& bursts)
{
    double fit = 0;
    for (const auto ordered : orders)
        if (const auto lag = lagDays(ordered, bursts))
            fit += 1 / (2 + std::max(*lag, 0.0));
    return fit;
}

/// All whole-day shifts around the ring, exactly: (shifts that fit as well) / (shifts), the true one among them.
double shiftP(const std::vector<std::int64_t>& orders, const std::vector<Instant>& bursts, const TimeRange& period)
{
    const auto days = (period.to.ms - period.from.ms) / dayMs + 1;
    if (static_cast<double>(days) < LedgerRules::shortestPeriod)
        return 1;
    const double observed = fitOf(orders, bursts);
    std::int64_t asGood = 0;
    std::vector<std::int64_t> shifted(orders.size());
    for (std::int64_t shift = 0; shift < days; ++shift) {
        for (std::size_t i = 0; i < orders.size(); ++i) {
            const auto into = (orders[i] - period.from.ms + shift * dayMs) % (days * dayMs);
            shifted[i] = period.from.ms + (into < 0 ? into + days * dayMs : into);
        }
        asGood += fitOf(shifted, bursts) >= observed - 1e-12;
    }
    return static_cast<double>(std::max<std::int64_t>(asGood, 1)) / static_cast<double>(days);
}

/// Without vendor and package: words of the ledger may name people, and a redacted report shows them unchanged.
Message lineOf(const PurchaseOrder& order, double lag, double p)
{
    return messageText(QT_TRANSLATE_NOOP("core",
                                         "The purchase ledger has an order of %1 for this account (row %2); the "
                                         "burst began %3 days later. With the dates of its orders shifted around "
                                         "the period, %4 of the shifts fit as well."),
                       Moment{order.ordered.at, Precision::day}, order.row, std::max(lag, 0.0), Share{p});
}

void widen(TimeRange& range, std::int64_t ms)
{
    if (ms == Instant::missingMs)
        return;
    if (range.from.isMissing() || ms < range.from.ms)
        range.from.ms = ms;
    if (range.to.isMissing() || ms > range.to.ms)
        range.to.ms = ms;
}

} // namespace

std::vector<Instant> burstStarts(const Finding& finding)
{
    std::vector<Instant> starts;
    for (const auto& number : finding.statistic.numbers)
        if (number.name == "step_at")
            starts.push_back({static_cast<std::int64_t>(number.value)});
    if (starts.empty() && finding.window && !finding.window->from.isMissing())
        starts.push_back(finding.window->from);
    return starts;
}

TimeRange observedPeriod(const CaseData& data)
{
    TimeRange period;
    for (const auto ms : data.interactions.time)
        widen(period, ms);
    for (const auto ms : data.counts.time)
        widen(period, ms);
    for (const auto& target : data.targets)
        widen(period, target.postedAt.at.ms);
    return period;
}

void matchLedger(const CaseData& data, const TimeRange& period, std::vector<Finding>& findings)
{
    if (data.orders.empty() || period.from.isMissing())
        return;
    for (auto& finding : findings) {
        const auto bursts = burstStarts(finding);
        if (bursts.empty())
            continue;
        // Orders outside of what was observed can neither fit nor fail to fit.
        const auto from = period.from.ms - LedgerRules::longestLagDays * dayMs;
        std::vector<const PurchaseOrder*> own;
        std::vector<std::int64_t> times;
        for (const auto& order : data.orders)
            if (isFor(data, order, finding) && order.ordered.at.ms >= from && order.ordered.at.ms <= period.to.ms) {
                own.push_back(&order);
                times.push_back(order.ordered.at.ms);
            }
        if (own.empty() || fitOf(times, bursts) <= 0)
            continue;
        const double p = shiftP(times, bursts, {{from}, period.to});
        for (const auto* order : own)
            if (const auto lag = lagDays(order->ordered.at.ms, bursts))
                finding.external.push_back({lineOf(*order, *lag, p), p, order->file, order->row});
    }
}

bool isDocumented(const Finding& finding)
{
    return std::any_of(finding.external.begin(), finding.external.end(),
                       [](const ExternalItem& item) { return item.p <= LedgerRules::p; });
}

} // namespace lockstep
