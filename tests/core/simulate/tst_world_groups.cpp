// SPDX-License-Identifier: GPL-3.0-or-later
// Groups and orders do what their dials say.
#include "core/simulate/day_rhythm.h"
#include "tests/core/simulate/make_world.h"
#include "tests/support/test_case.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace lockstep;

class TestWorldGroups : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void innocentGroupsBehaveAsTold()
    {
        const auto world = make("nothing", {{"giveawayAccounts", "200"}});
        const auto& data = *world.data;
        std::map<std::string, std::map<std::uint32_t, int>> perGroup; // group -> creator -> likes
        for (std::size_t i = 0; i < data.interactions.size(); ++i) {
            const auto& row = world.truth[data.interactions.actor[i]];
            if (!row.group.empty())
                ++perGroup[row.group][data.targets[data.interactions.target[i]].account.value()];
        }
        const auto most = [&](const std::string& group) {
            return std::max_element(perGroup[group].begin(), perGroup[group].end(),
                                    [](const auto& a, const auto& b) { return a.second < b.second; });
        };
        std::map<std::uint32_t, int> posts;
        for (const auto& target : data.targets)
            ++posts[target.account.value()];
        // Fans like 90 % of what their idol posts; participants 95 % of twelve posts of the host (and some others).
        const auto idol = most("fan-1");
        const double share = idol->second / (60.0 * posts[idol->first]);
        QVERIFY2(share > 0.85 && share < 0.95, qPrintable(QString::number(share)));
        const auto host = most("giveaway-1");
        QVERIFY(host->second >= 200 * 12 * 0.9);
        QVERIFY(perGroup.contains("class-3"));
    }

    void ringsGoRoundOnTheirCustomers()
    {
        const auto world = make("ring", {{"accounts", "3000"}, {"days", "30"}, {"rings", "2"}});
        const auto& data = *world.data;
        std::map<std::uint32_t, std::vector<std::int64_t>> rounds; // post -> times of ring-1
        std::uint64_t planted = 0;
        for (std::size_t i = 0; i < data.interactions.size(); ++i) {
            const auto target = data.interactions.target[i];
            if (world.truth[data.interactions.actor[i]].group == "ring-1"
                && world.truth[data.targets[target].account.index()].group == "ring-1")
                rounds[target].push_back(data.interactions.time[i] / 1000);
        }
        int posts = 0;
        for (const auto& target : data.targets)
            posts += world.truth[target.account.index()].group == "ring-1";
        QVERIFY(posts >= 40);
        double tight = 0;
        for (auto& [post, times] : rounds) {
            QVERIFY(times.size() <= 12);
            tight += times.size() >= 8 && times[7] - times[0] < 12 * 60;
        }
        QVERIFY2(tight / posts > 0.8, qPrintable(QString::number(tight / posts)));
        for (const auto& row : world.truth)
            if (row.group == "ring-1" && row.role == "farm") {
                planted += row.planted;
                QCOMPARE(row.customers.size(), std::size_t(4));
            }
        QVERIFY(std::abs(static_cast<double>(planted) / (12.0 * posts) - 0.9) < 0.04);
        QVERIFY(world.prices.empty());
    }

    void agencyAndCouplesBehaveAsTold()
    {
        const auto world = make("full", {{"accounts", "3000"}, {"households", "100"}});
        const auto& data = *world.data;
        std::map<std::string, int> roles;
        for (const auto& row : world.truth)
            ++roles[row.role];
        QCOMPARE(roles["staff"], 15);
        QCOMPARE(roles["household"], 200);
        // Couples like the same post within a minute or two far more often than two strangers do.
        std::map<std::pair<std::string, std::uint32_t>, std::int64_t> first;
        int together = 0, staffLikes = 0, inOffice = 0;
        for (std::size_t i = 0; i < data.interactions.size(); ++i) {
            const auto& row = world.truth[data.interactions.actor[i]];
            const auto time = data.interactions.time[i];
            if (row.role == "household") {
                const auto [partner, isFirst] =
                    first.emplace(std::pair(row.group, data.interactions.target[i]), time);
                together += !isFirst && time - partner->second < 120'000;
            } else if (row.role == "staff") {
                ++staffLikes;
                const auto hour = toCivil(Instant{time}).hour;
                inOffice += hour >= 8 && hour < 18 && weekday(Instant{time}) < 5;
            }
        }
        QVERIFY2(together > 300, qPrintable(QString::number(together)));
        QVERIFY(staffLikes > 15 * 100);
        QVERIFY(inOffice > staffLikes / 2);
    }

    void strangersComeToAViralPost()
    {
        const auto usual = make("clean", {{"accounts", "3000"}});
        const auto viral = make("clean", {{"accounts", "3000"}, {"viralPosts", "2"}});
        std::vector<int> before(usual.data->targets.size()), after(before);
        for (const auto target : usual.data->interactions.target)
            ++before[target];
        for (const auto target : viral.data->interactions.target)
            ++after[target];
        int risen = 0;
        for (std::size_t i = 0; i < before.size(); ++i)
            risen += after[i] > before[i] + 200;
        QCOMPARE(risen, 2);
    }

    void poolWithoutALifeOnlyDelivers()
    {
        const auto world = make("S1", smallOrderAnd({{"poolLife", "0"}}));
        std::vector<std::uint64_t> count(world.truth.size());
        for (const auto actor : world.data->interactions.actor)
            ++count[actor];
        for (std::size_t id = 0; id < world.truth.size(); ++id)
            if (world.truth[id].role == "farm")
                QCOMPARE(count[id], world.truth[id].planted);
    }

    void awakePoolSleepsAtNight()
    {
        const auto nightShare = [](const World& world) {
            double night = 0, all = 0;
            const auto& data = *world.data;
            for (std::size_t i = 0; i < data.interactions.size(); ++i) {
                if (world.truth[data.interactions.actor[i]].role != "farm")
                    continue;
                const auto hour = toCivil(Instant{data.interactions.time[i]}).hour;
                night += hour >= 1 && hour < 4;
                ++all;
            }
            return night / all;
        };
        const Dials lifeless{{"poolLife", "0"}};
        const double always = nightShare(make("S1", smallOrderAnd(lifeless)));
        const double awake = nightShare(make("S1", smallOrderAnd({{"poolLife", "0"}, {"poolAwakeOnly", "1"}})));
        QVERIFY2(awake < 0.7 * always, qPrintable(QString::number(awake / always)));
    }

    void subscriptionsStartOnTheirDay()
    {
        const auto world = make("S1", smallOrderAnd({{"subscriptionFrom", "12"}, {"poolLife", "0"}}));
        const auto& data = *world.data;
        const auto from = world.parameters.start.ms + 12 * secondsPerDay * 1000;
        std::uint64_t bought = 0;
        for (std::size_t i = 0; i < data.interactions.size(); ++i)
            if (world.truth[data.interactions.actor[i]].role == "farm") {
                QVERIFY(data.interactions.time[i] >= from);
                ++bought;
            }
        QVERIFY(bought > 1000);
        QCOMPARE(world.prices.at(0).price, 20.0); // eight days of a month that was begun
    }

    void flaggedPoolsHaveEmptyProfiles()
    {
        const auto world = make("S1", smallOrderAnd({{"poolFlagged", "0.5"}}));
        double empty = 0, emptyOthers = 0;
        for (const auto& profile : world.data->profiles) {
            const auto& row = world.truth[profile.account.index()];
            const bool isEmpty =
                profile.posts == 0 && profile.bio.empty() && *profile.following > 5 * *profile.followers;
            (row.role == "farm" ? empty : emptyOthers) += isEmpty;
        }
        QVERIFY2(std::abs(empty / 600 - 0.5) < 0.07, qPrintable(QString::number(empty / 600)));
        QVERIFY(emptyOthers / 2400 < 0.01);
    }

    void jitterAndDripSpreadTheDelivery()
    {
        const auto world =
            make("S1", smallOrderAnd({{"poolLife", "0"}, {"quotaJitter", "0.4"}, {"dripMinutes", "240"}}));
        const auto& data = *world.data;
        std::map<std::uint32_t, int> perPost;
        std::int64_t latest = 0;
        for (std::size_t i = 0; i < data.interactions.size(); ++i) {
            const auto target = data.interactions.target[i];
            if (world.truth[data.interactions.actor[i]].role != "farm")
                continue;
            ++perPost[target];
            latest = std::max(latest, data.interactions.time[i] - data.targets[target].postedAt.at.ms);
        }
        int low = 1'000, high = 0;
        for (const auto& [post, count] : perPost) {
            high = std::max(high, count);
            if (data.targets[post].postedAt.at.ms < world.parameters.start.ms + 19 * secondsPerDay * 1000)
                low = std::min(low, count);
        }
        QVERIFY(low >= 120 && low < 150);
        QVERIFY(high <= 280 && high > 250);
        QVERIFY(latest > 230 * 60'000 && latest <= 246 * 60'000);
    }
};

QTEST_GUILESS_MAIN(TestWorldGroups)
#include "tst_world_groups.moc"
