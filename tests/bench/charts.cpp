// SPDX-License-Identifier: GPL-3.0-or-later
// What a brush or a selection costs: the numbers of every chart and a search, over random interactions, as multiples
// of one plain pass over their times and actors (what any view must read). usage: charts [INTERACTIONS] 1,000,000
// when left out
#include "core/graph/account_ages.h"
#include "core/graph/arrival_curves.h"
#include "core/graph/hour_of_week.h"
#include "core/graph/shared_likers.h"
#include "core/graph/spy_matrix.h"
#include "core/language/case_search.h"
#include "core/stats/random.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>

using namespace lockstep;

namespace {

/// Milliseconds, the best of five.
double best(const std::function<std::uint64_t()>& work)
{
    double least = 1e300;
    std::uint64_t kept = 0;
    for (int i = 0; i < 5; ++i) {
        const auto start = std::chrono::steady_clock::now();
        kept += work();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
        least = std::min(least, took.count());
    }
    if (kept == 42)
        std::puts(""); // the work must not be optimised away
    return least;
}

std::shared_ptr<const CaseData> randomCase(std::uint32_t events)
{
    auto data = std::make_shared<CaseData>();
    SplitMix random(7);
    const std::uint32_t accounts = events / 20, posts = events / 100, creators = 500;
    for (std::uint32_t i = 0; i < accounts; ++i) {
        data->accountNames.append("account_" + std::to_string(random.next() % 10'000'000));
        AccountProfile profile;
        profile.account = AccountId(i);
        profile.created = {{1'400'000'000'000 + static_cast<std::int64_t>(random.below(300'000'000)) * 1000},
                           Precision::day};
        data->profiles.push_back(profile);
    }
    constexpr std::int64_t start = 1'700'000'000'000;
    for (std::uint32_t i = 0; i < posts; ++i) {
        data->targetNames.append("post_" + std::to_string(i));
        data->targets.push_back(
            {Target::Kind::post,
             AccountId(i % creators),
             {{start + static_cast<std::int64_t>(random.below(2'592'000)) * 1000}, Precision::exact},
             FileId(0),
             0});
    }
    auto& rows = data->interactions;
    for (std::uint32_t i = 0; i < events; ++i) {
        const auto post = static_cast<std::uint32_t>(random.below(posts));
        rows.actor.push_back(static_cast<std::uint32_t>(random.below(accounts)));
        rows.target.push_back(post);
        rows.verb.push_back(static_cast<std::uint8_t>(Verb::like));
        rows.time.push_back(data->targets[post].postedAt.at.ms + static_cast<std::int64_t>(random.below(86'400'000)));
        rows.precision.push_back(static_cast<std::uint8_t>(Precision::exact));
        rows.file.push_back(0);
        rows.row.push_back(i + 2);
    }
    return data;
}

} // namespace

int main(int argc, char** argv)
{
    const auto events = argc > 1 ? static_cast<std::uint32_t>(std::atoi(argv[1])) : 1'000'000U;
    const auto data = randomCase(events);
    const auto graph = InteractionGraph::build(data);
    std::vector<char> marked(data->accountNames.size(), 0);
    std::vector<AccountId> selected;
    for (std::uint32_t i = 0; i < 300 && i < marked.size(); ++i) {
        marked[i] = 1;
        selected.emplace_back(i);
    }
    const TimeRange brush{{1'700'500'000'000}, {1'701'500'000'000}};
    const auto plain = best([&] {
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < data->interactions.size(); ++i)
            sum += static_cast<std::uint64_t>(data->interactions.time[i]) + data->interactions.actor[i];
        return sum;
    });
    std::printf("%u interactions, %zu accounts; a plain pass: %.2f ms\n", events, marked.size(), plain);
    const auto say = [plain](const char* what, double ms) {
        std::printf("%-44s %8.2f ms  %7.1f x\n", what, ms, ms / plain);
    };
    say("hours of the week, brushed, 300 selected",
        best([&] { return hourOfWeek(*data, marked, brush).focusTotal; }));
    say("account ages", best([&] { return accountAges(*data, marked).focusKnown; }));
    say("matrix of 300 accounts, brushed",
        best([&] { return spyMatrix(graph, selected, brush, MatrixOrder::denseFirst, 2'000, 1).dots.size(); }));
    say("matrix of everybody, 2,000 by 2,000",
        best([&] { return spyMatrix(graph, {}, {}, MatrixOrder::denseFirst, 2'000, 1).dots.size(); }));
    say("arrivals of one creator", best([&] { return arrivalCurves(graph, postsBy(*data, AccountId(3))).size(); }));
    say("shared likers of 150 posts",
        best([&] { return sharedLikers(graph, mostLikedPosts(graph, 150).posts).accounts; }));
    say("search over names", best([&] { return searchCase(*data, {}, "777", 100).accounts.total; }));
}
