// SPDX-License-Identifier: GPL-3.0-or-later
// Every innocent group of DETECTION 10.2 is there, does what it should, and is innocent in the truth.
#include "core/simulate/difficulty.h"
#include "core/simulate/evaluation.h"
#include "tests/core/simulate/make_world.h"
#include "tests/support/test_case.h"

#include <algorithm>
#include <map>
#include <set>

using namespace lockstep;

namespace {

constexpr std::int64_t hour = 3'600'000;

const Dials base{{"accounts", "3000"},        {"creators", "80"},    {"days", "30"},      {"customerPosts", "6"},
                 {"giveawayAccounts", "100"}, {"fanClubSize", "60"}, {"households", "20"}};

World fullWorld(const Dials& more = {})
{
    auto dials = base;
    dials.insert(dials.end(), more.begin(), more.end());
    return make("full", dials);
}

template <class Visit>
void eachRow(const World& world, Visit&& visit)
{
    const auto& rows = world.data->interactions;
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        visit(i, world.truth[rows.actor[i]], rows.what(EventId(i)), rows.time[i] - world.parameters.start.ms,
              rows.target[i]);
}

} // namespace

class TestConfounders : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void everyGroupIsThereAndInnocent()
    {
        const auto world = fullWorld();
        std::map<std::string, int> roles;
        for (const auto& row : world.truth) {
            ++roles[row.role];
            QVERIFY(!isPlanted(row.role) && !isServed(row.role));
            QVERIFY(row.customers.empty() && row.planted == 0);
        }
        QVERIFY(world.planted.empty() && world.prices.empty());
        for (const auto& [role, size] : std::map<std::string, int>{{"fan", 60},
                                                                   {"class", 90},
                                                                   {"giveaway", 100},
                                                                   {"household", 40},
                                                                   {"staff", 15},
                                                                   {"loop", 300},
                                                                   {"suggested", 250},
                                                                   {"diaspora", 200},
                                                                   {"hobby", 60},
                                                                   {"purged", 60},
                                                                   {"rebrand", 3}})
            QVERIFY2(roles[role] == size, role.c_str());
    }

    void loopsFollowAllHostsInOneDay()
    {
        const auto world = fullWorld();
        std::map<std::uint32_t, std::size_t> hosts; // target -> followers from the loop
        eachRow(world, [&](auto, const auto& who, Verb verb, auto at, auto target) {
            if (who.role == "loop" && verb == Verb::follow && at > 8 * 24 * hour && at < 11 * 24 * hour)
                ++hosts[target];
        });
        const auto shared = std::count_if(hosts.begin(), hosts.end(), [](const auto& h) { return h.second > 250; });
        QCOMPARE(shared, 6);
    }

    void suggestedAccountsAreNewAndAlike()
    {
        const auto world = fullWorld();
        std::map<std::uint32_t, std::size_t> followed;
        std::size_t early = 0;
        eachRow(world, [&](auto row, const auto& who, Verb verb, auto, auto target) {
            if (who.role != "suggested")
                return;
            const auto& profile = world.data->profiles[world.data->interactions.actor[row]];
            early += world.data->interactions.time[row] < profile.created.at.ms;
            if (verb == Verb::follow)
                ++followed[target];
        });
        QCOMPARE(early, std::size_t(0)); // nobody acts before the account exists
        QVERIFY(std::count_if(followed.begin(), followed.end(), [](const auto& f) { return f.second > 180; }) >= 8);
    }

    void diasporaLivesByAnotherClock()
    {
        const auto world = fullWorld();
        double morning = 0, all = 0, others = 0, othersAll = 0;
        eachRow(world, [&](auto, const auto& who, Verb verb, auto at, auto) {
            if (verb != Verb::like)
                return;
            const bool night = (at / hour) % 24 >= 1 && (at / hour) % 24 < 6; // night in Europe
            if (who.role == "diaspora") {
                ++all;
                morning += night;
            } else if (who.role == "ordinary") {
                ++othersAll;
                others += night;
            }
        });
        QVERIFY(all > 1'000);
        QVERIFY2(morning / all > 2 * others / othersAll, qPrintable(QString::number(morning / all)));
    }

    void purgedAccountsEndInOneNight()
    {
        const auto world = fullWorld();
        const auto night = (18 * 24 + 4) * hour; // 0.6 of thirty days
        std::size_t gone = 0;
        eachRow(world, [&](auto, const auto& who, Verb verb, auto at, auto) {
            if (who.role != "purged")
                return;
            QVERIFY2(verb == Verb::unfollow || at < night, "nothing after the end");
            gone += verb == Verb::unfollow && at >= night && at < night + 3 * hour;
        });
        QVERIFY2(gone > 60 * 10, qPrintable(QString::number(gone))); // each with all its follows
    }

    void newsComesByTheClockAndOnOldPosts()
    {
        const auto with = fullWorld(), without = fullWorld({{"newsSpikes", "0"}});
        QVERIFY(with.data->interactions.size() > without.data->interactions.size() + 300);
        // The largest number of likes that one creator gets on posts older than two days, in one hour.
        const auto peak = [](const World& world) {
            std::map<std::pair<std::uint32_t, std::int64_t>, std::size_t> count;
            std::size_t most = 0;
            eachRow(world, [&](auto, const auto&, Verb verb, auto at, auto target) {
                const auto& post = world.data->targets[target];
                if (verb == Verb::like && at + world.parameters.start.ms - post.postedAt.at.ms > 60 * hour)
                    most = std::max(most, ++count[{post.account.value(), at / hour}]);
            });
            return most;
        };
        QVERIFY(peak(with) > 3 * peak(without));
    }

    void collabPostsReachASecondPublic()
    {
        const auto with = fullWorld(), without = fullWorld({{"collabPosts", "0"}});
        QVERIFY(with.data->interactions.size() > without.data->interactions.size() + 50);
    }

    void collectorsLoseWhatTheyLose()
    {
        const auto outage = fullWorld({{"outageDays", "2"}});
        eachRow(outage, [](auto, const auto&, Verb, auto at, auto) {
            QVERIFY(at < 15 * 24 * hour || at >= 17 * 24 * hour); // a gap for everybody
        });
        const auto everything = fullWorld({{"outageDays", "0"}});
        const auto& exact = *everything.data;
        const auto rounded = fullWorld({{"outageDays", "0"}, {"roundMinutes", "1"}});
        QCOMPARE(rounded.data->interactions.size(), exact.interactions.size());
        for (std::size_t i = 0; i < exact.interactions.size(); ++i) {
            const auto at = rounded.data->interactions.time[i];
            QVERIFY(at % 60'000 == 0 && at <= exact.interactions.time[i] && at > exact.interactions.time[i] - 60'000);
        }
        QVERIFY(rounded.data->interactions.when(EventId(0)).precision == Precision::minute);
        const auto polled = fullWorld({{"outageDays", "0"}, {"pollMinutes", "60"}});
        for (std::size_t i = 0; i < exact.interactions.size(); ++i) {
            const auto at = polled.data->interactions.time[i];
            QVERIFY(at % hour == 0 && at >= exact.interactions.time[i] && at < exact.interactions.time[i] + hour);
        }
        const auto names = fullWorld({{"outageDays", "0"}, {"namesOnly", "1"}});
        QCOMPARE(names.data->interactions.size(), exact.interactions.size());
        QVERIFY(std::all_of(names.data->interactions.time.begin(), names.data->interactions.time.end(),
                            [](auto at) { return at == Instant::missingMs; }));
    }

    void everyDialHasFiveLevels()
    {
        for (const auto dial : difficultyDials())
            for (int level = 1; level <= 5; ++level) {
                auto p = *scenarioParameters("S1");
                QVERIFY(setDifficulty(p, dial, level).ok());
                if (level > 1 && dial != "interleave") { // each step changes the world
                    auto easier = *scenarioParameters("S1");
                    QVERIFY(setDifficulty(easier, dial, level - 1).ok());
                    QVERIFY2(parameterList(p) != parameterList(easier), std::string(dial).c_str());
                }
            }
        auto p = *scenarioParameters("S1");
        QVERIFY(!setDifficulty(p, "density", 6).ok());
        QVERIFY(!setDifficulty(p, "beauty", 1).ok());
        QVERIFY(setDifficulty(p, "density", 3).ok());
        QCOMPARE(p.poolSize, 2'000);
        for (int level = 1; level <= 5; ++level) {
            const auto mixed = mixedWorld(level);
            QVERIFY(mixed.ok() && mixed->customers > 0 && mixed->accounts <= 40'000);
        }
    }

    /// The share of bought likes that a world was asked for is about the one it has, within what its creators allow.
    void customersFitTheBoughtShare()
    {
        for (const auto& [dial, low, high] : {std::tuple{"0.8", 0.6, 0.9}, std::tuple{"0.33", 0.2, 0.5}}) {
            const auto world = make("S1", {{"accounts", "6000"},
                                           {"days", "30"},
                                           {"poolSize", "600"},
                                           {"customers", "5"},
                                           {"likesPerPost", "150"},
                                           {"boughtShare", dial}});
            double bought = static_cast<double>(world.planted.size()), all = 0;
            eachRow(world, [&](auto, const auto&, Verb, auto, auto target) {
                all += world.truth[world.data->targets[target].account.index()].role == "customer";
            });
            QVERIFY2(bought / all > low && bought / all < high, qPrintable(QString::number(bought / all)));
        }
    }

    /// Level 4 and 5 of "rhythm": orders are carried out when the account is used anyway.
    void patientPoolsDeliverWithinTheirSessions()
    {
        const auto world = make("S1", {{"accounts", "3000"},
                                       {"creators", "60"},
                                       {"days", "25"},
                                       {"customers", "3"},
                                       {"poolSize", "500"},
                                       {"customerPosts", "6"},
                                       {"poolSessions", "1"}});
        std::map<std::uint32_t, std::vector<std::int64_t>> own;
        std::set<std::uint32_t> planted;
        for (const auto& event : world.planted)
            planted.insert(static_cast<std::uint32_t>(event.event.index()));
        QVERIFY(planted.size() > 1'000);
        eachRow(world, [&](auto row, const auto& who, Verb, auto at, auto) {
            if (who.role == "farm" && !planted.contains(row))
                own[world.data->interactions.actor[row]].push_back(at);
        });
        double near = 0;
        for (const auto row : planted) {
            const auto at = world.data->interactions.time[row] - world.parameters.start.ms;
            const auto& mine = own[world.data->interactions.actor[row]];
            near +=
                std::any_of(mine.begin(), mine.end(), [at](auto other) { return std::abs(other - at) < hour / 4; });
        }
        QVERIFY2(near / static_cast<double>(planted.size()) > 0.6,
                 qPrintable(QString::number(near / static_cast<double>(planted.size()))));
    }
};

QTEST_GUILESS_MAIN(TestConfounders)
#include "tst_confounders.moc"
