// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/ring_footprint.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace lockstep {

namespace {

constexpr std::int64_t occasionMs = 6 * TimedPosts::hourMs;

/// Pairs of one of `a` and one of `b` within the window; both ascending in time.
double closePairs(const std::vector<std::int64_t>& a, const std::vector<std::int64_t>& b, std::int64_t window)
{
    double close = 0;
    std::size_t from = 0;
    std::size_t to = 0;
    for (const auto time : a) {
        while (from < b.size() && b[from] < time - window)
            ++from;
        while (to < b.size() && b[to] <= time + window)
            ++to;
        close += static_cast<double>(to - from);
    }
    return close;
}

double busiestHour(const std::array<double, 24>& hours)
{
    double all = 0;
    for (const double hour : hours)
        all += hour;
    return all > 0 ? *std::max_element(hours.begin(), hours.end()) / all : 0;
}

} // namespace

RingFootprint ringFootprint(const InteractionGraph& graph, const Ring& ring, std::uint64_t seed)
{
    RingFootprint print;
    const std::int64_t window = std::int64_t{1000} * ring.seconds;
    std::vector<char> member(graph.accountCount(), 0);
    std::set<std::uint32_t> candidates;
    for (const auto* part : {&ring.core, &ring.associated})
        for (const auto& each : *part) {
            member[each.account] = 1;
            for (const auto& contact : graph.ofActor(AccountId(each.account)))
                candidates.insert(contact.other);
        }
    struct OfAuthor {
        std::uint32_t targets = 0;
        double pairs = 0;
        double close = 0;
    };
    std::map<std::uint32_t, OfAuthor> ofAuthor;
    std::set<std::int64_t> occasions;
    std::array<double, 24> hours{};
    double wholeMinutes = 0;
    double memberPairs = 0;
    double memberClose = 0;
    double otherPairs = 0;
    double otherClose = 0;
    std::vector<Contact> members;
    std::vector<std::int64_t> memberTimes;
    std::vector<std::int64_t> otherTimes;
    for (const auto t : candidates) {
        members.clear();
        memberTimes.clear();
        otherTimes.clear();
        for (const auto& contact : graph.ofTarget(TargetId(t))) {
            if (!isUsableAct(graph, contact))
                continue;
            if (member[contact.other] != 0)
                members.push_back(contact);
            if (inConfirmationHalf(contact.time, seed))
                (member[contact.other] != 0 ? memberTimes : otherTimes).push_back(contact.time);
        }
        if (members.size() >= 2) {
            std::vector<std::int64_t> times;
            for (const auto& contact : members)
                times.push_back(contact.time);
            const auto n = static_cast<double>(times.size());
            if (const auto author = graph.data().targets[t].creator()) {
                auto& sums = ofAuthor[author.value()];
                sums.pairs += n * (n - 1) / 2;
                sums.close += (closePairs(times, times, window) - n) / 2;
            }
        }
        if (memberTimes.size() >= 2) {
            const auto n = static_cast<double>(memberTimes.size());
            memberPairs += n * (n - 1) / 2;
            memberClose += (closePairs(memberTimes, memberTimes, window) - n) / 2;
            otherPairs += n * static_cast<double>(otherTimes.size());
            otherClose += closePairs(memberTimes, otherTimes, window);
        }
        bool any = false;
        for (std::size_t i = 0; i < members.size(); ++i) {
            const auto near = [&](const Contact& other) {
                return other.other != members[i].other && std::abs(other.time - members[i].time) <= window;
            };
            bool close = false;
            for (auto k = i; k-- > 0 && members[i].time - members[k].time <= window && !close;)
                close = near(members[k]);
            for (auto k = i + 1; k < members.size() && members[k].time - members[i].time <= window && !close; ++k)
                close = near(members[k]);
            if (!close)
                continue;
            any = true;
            const auto time = members[i].time;
            print.evidence.push_back(EventId(members[i].event));
            if (inConfirmationHalf(time, seed))
                occasions.insert(time / occasionMs);
            ++hours[static_cast<std::size_t>(((time / TimedPosts::hourMs) % 24 + 24) % 24)];
            wholeMinutes += time % 60'000 == 0 ? 1 : 0;
            if (print.first.isMissing() || time < print.first.ms)
                print.first = {time};
            print.last = {std::max(print.last.ms, time)};
        }
        if (!any)
            continue;
        print.targets.push_back(TargetId(t));
        if (const auto author = graph.data().targets[t].creator()) {
            ++print.authorsKnown;
            ++ofAuthor[author.value()].targets;
        }
    }
    std::sort(print.evidence.begin(), print.evidence.end());
    print.occasions = static_cast<std::uint32_t>(occasions.size());
    print.memberShare = memberPairs > 0 ? memberClose / memberPairs : 0;
    print.controlShare = otherPairs > 0 ? otherClose / otherPairs : 0;
    for (const auto& [author, sums] : ofAuthor)
        if (sums.targets >= 3 && sums.close >= 0.5 * print.memberShare * sums.pairs
            && sums.close >= 3 * print.controlShare * sums.pairs)
            print.authors.push_back(AccountId(author));
    print.clockShare = busiestHour(hours);
    print.wholeMinutes = print.evidence.empty() ? 0 : wholeMinutes / static_cast<double>(print.evidence.size());
    return print;
}

} // namespace lockstep
