// SPDX-License-Identifier: GPL-3.0-or-later
// Each planted scenario leaves the signature that it should, within generous bands, and its truth adds up.
#include "core/simulate/evaluation.h"
#include "tests/core/simulate/make_world.h"
#include "tests/support/test_case.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace lockstep;

namespace {

constexpr std::int64_t hour = 3'600'000;

double share(std::size_t part, std::size_t whole)
{
    return static_cast<double>(part) / static_cast<double>(std::max<std::size_t>(whole, 1));
}

double middle(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? -1 : values[values.size() / 2];
}

/// Rows of one verb by accounts of one role.
std::vector<std::uint32_t> rowsOf(const World& world, Verb verb, const std::string& role)
{
    std::vector<std::uint32_t> rows;
    const auto& all = world.data->interactions;
    for (std::uint32_t i = 0; i < all.size(); ++i)
        if (all.what(EventId(i)) == verb && world.truth[all.actor[i]].role == role)
            rows.push_back(i);
    return rows;
}

std::size_t countRole(const World& world, const std::string& role)
{
    return static_cast<std::size_t>(
        std::count_if(world.truth.begin(), world.truth.end(), [&](const auto& row) { return row.role == role; }));
}

const TruthRow& authorOf(const World& world, std::uint32_t row)
{
    return world.truth[world.data->targets[world.data->interactions.target[row]].account.index()];
}

double delayHours(const World& world, std::uint32_t row)
{
    const auto& all = world.data->interactions;
    return static_cast<double>(all.time[row] - world.data->targets[all.target[row]].postedAt.at.ms) / hour;
}

const Dials talk{{"accounts", "2500"}, {"creators", "60"}, {"days", "25"}, {"customerPosts", "6"}};

Dials with(Dials dials, const Dials& more)
{
    dials.insert(dials.end(), more.begin(), more.end());
    return dials;
}

} // namespace

class TestScenarios : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void everyScenarioIsDeterministicAndAddsUp_data()
    {
        QTest::addColumn<QByteArray>("scenario");
        for (const char* name : {"S0", "S1", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "full"})
            QTest::newRow(name) << QByteArray(name);
    }

    /// What the truth says of every account is what its rows say, and no innocent account has a planted row.
    void everyScenarioIsDeterministicAndAddsUp()
    {
        QFETCH(QByteArray, scenario);
        const auto dials = with(talk, {{"poolSize", "300"},
                                       {"customers", scenario == "S1" ? "3" : "0"},
                                       {"hijacked", "600"},
                                       {"requestHigh", "80"},
                                       {"outageDays", "0"},
                                       {"loopAccounts", scenario == "full" ? "100" : "0"},
                                       {"suggested", scenario == "full" ? "100" : "0"}});
        const auto world = make(scenario.constData(), dials);
        const auto again = make(scenario.constData(), dials);
        QVERIFY(world.data->interactions.time == again.data->interactions.time);
        QVERIFY(world.data->interactions.actor == again.data->interactions.actor);
        QVERIFY(world.data->interactions.target == again.data->interactions.target);
        QVERIFY(world.texts == again.texts);

        std::map<std::uint32_t, std::uint64_t> did;
        for (const auto& planted : world.planted)
            ++did[world.data->interactions.actor[planted.event.index()]];
        for (std::uint32_t id = 0; id < world.truth.size(); ++id) {
            const auto& row = world.truth[id];
            QCOMPARE(row.account, std::string(world.data->accountNames[id]));
            if (isPlanted(row.role))
                QCOMPARE(row.planted, did[id]);
            else
                QVERIFY2(!did.contains(id), row.role.c_str());
            for (const auto& customer : row.customers)
                QVERIFY(std::any_of(world.truth.begin(), world.truth.end(), [&](const auto& other) {
                    return other.account == customer && (isServed(other.role) || other.role == "managed");
                }));
        }
        for (const auto& price : world.prices)
            QVERIFY(price.price > 0 && price.amount > 0 && !price.buyer.empty());
        // Rows in order of time, every moment within the period.
        const auto& time = world.data->interactions.time;
        QVERIFY(std::is_sorted(time.begin(), time.end()));
        QVERIFY(time.back() < world.parameters.start.ms + 25 * 24 * hour);
    }

    /// S0: the same likes as S1, but those who are liked did not pay.
    void framedRivalsDidNotPay()
    {
        const Dials dials = with(talk, {{"poolSize", "300"}, {"customers", "3"}});
        const auto framed = make("S0", dials), bought = make("S1", dials);
        QVERIFY(framed.data->interactions.time == bought.data->interactions.time);
        QCOMPARE(countRole(framed, "beneficiary"), std::size_t(3));
        QCOMPARE(countRole(framed, "customer"), std::size_t(0));
        QCOMPARE(framed.prices.size(), std::size_t(3));
        for (const auto& price : framed.prices)
            QCOMPARE(price.buyer, std::string("third party"));
        for (const auto& price : bought.prices)
            QCOMPARE(price.buyer, std::string("customer"));
    }

    /// S3: few sentences in many mouths, quickly, each account with many of them; ordinary people do not share words.
    void seededCommentsRotate()
    {
        const auto world =
            make("S3", with(talk, {{"seedCustomers", "3"}, {"seeders", "60"}, {"seedParaphrase", "0"}}));
        std::map<std::string, std::set<std::uint32_t>> writers;
        std::map<std::uint32_t, std::size_t> posts;
        std::vector<double> delays;
        std::size_t seeded = 0;
        for (const auto& planted : world.planted) {
            const auto row = planted.event.index();
            const auto& text = world.texts[row];
            QVERIFY(!text.empty());
            writers[text].insert(world.data->interactions.actor[row]);
            ++posts[world.data->interactions.target[row]];
            delays.push_back(delayHours(world, static_cast<std::uint32_t>(row)));
            QCOMPARE(authorOf(world, static_cast<std::uint32_t>(row)).role, std::string("customer"));
            ++seeded;
        }
        QVERIFY(seeded > 200);
        for (const auto& [post, count] : posts)
            QVERIFY(count <= 12);
        QVERIFY(share(writers.size(), seeded) < 0.6); // words come back
        QVERIFY(middle(delays) < 0.3);
        const auto ordinary = rowsOf(world, Verb::comment, "ordinary");
        std::set<std::string> long_;
        std::size_t longOnes = 0;
        for (const auto row : ordinary)
            if (world.texts[row].size() > 24) {
                ++longOnes;
                long_.insert(world.texts[row]);
            }
        QVERIFY(longOnes > 200);
        QVERIFY2(share(long_.size(), longOnes) > 0.95, qPrintable(QString::number(share(long_.size(), longOnes))));
        const auto loose =
            make("S3", with(talk, {{"seedCustomers", "3"}, {"seeders", "60"}, {"seedParaphrase", "1"}}));
        std::set<std::string> other;
        for (const auto& planted : loose.planted)
            other.insert(loose.texts[planted.event.index()]);
        QVERIFY(other.size() > 2 * writers.size()); // the dial does what it says
    }

    /// S4: whoever posts, most of the others turn up, by hand; hobby people know each other too, but selectively.
    void podsTurnUpUnderEveryPost()
    {
        const auto world = make("S4", with(talk, {{"pods", "1"}, {"podSize", "30"}, {"hobbyists", "40"}}));
        std::map<std::uint32_t, std::size_t> podPosts, hobbyPosts; // post -> members who like
        for (std::uint32_t t = 0; t < world.data->targets.size(); ++t) {
            const auto& target = world.data->targets[t];
            if (target.kind != Target::Kind::post
                || target.postedAt.at.ms > world.parameters.start.ms + 22 * 24 * hour)
                continue;
            const auto& role = world.truth[target.account.index()].role;
            if (role == "pod")
                podPosts[t] = 0;
            if (role == "hobby")
                hobbyPosts[t] = 0;
        }
        std::vector<double> delays;
        for (const auto row : rowsOf(world, Verb::like, "pod"))
            if (const auto found = podPosts.find(world.data->interactions.target[row]); found != podPosts.end()) {
                ++found->second;
                delays.push_back(delayHours(world, row));
            }
        for (const auto row : rowsOf(world, Verb::like, "hobby"))
            if (const auto found = hobbyPosts.find(world.data->interactions.target[row]); found != hobbyPosts.end())
                ++found->second;
        QVERIFY(podPosts.size() > 50 && hobbyPosts.size() > 50);
        double pod = 0, hobby = 0;
        for (const auto& [post, n] : podPosts)
            pod += static_cast<double>(n) / 29 / static_cast<double>(podPosts.size());
        for (const auto& [post, n] : hobbyPosts)
            hobby += static_cast<double>(n) / 39 / static_cast<double>(hobbyPosts.size());
        QVERIFY2(pod > 0.75 && pod < 0.95, qPrintable(QString::number(pod)));
        QVERIFY2(hobby > 0.05 && hobby < 0.5, qPrintable(QString::number(hobby)));
        QVERIFY2(middle(delays) > 0.1, "by hand, not at once");
        // They live as well: most of what they like is not of the pod.
        std::size_t own = 0, all = 0;
        for (const auto row : rowsOf(world, Verb::like, "pod")) {
            ++all;
            own += authorOf(world, row).role != "pod";
        }
        QVERIFY(share(own, all) > 0.2);
        for (const auto& planted : world.planted)
            if (const auto& text =
                    world.texts.size() > planted.event.index() ? world.texts[planted.event.index()] : "";
                !text.empty())
                QVERIFY(std::count(text.begin(), text.end(), ' ') >= 3);
    }

    /// S5: a request is a quick delivery from many accounts, each of which is seldom used and mostly lives its life.
    void hijackedAccountsAreSparedAndLive()
    {
        const auto world = make("S5", with(talk, {{"requesters", "4"}, {"hijacked", "800"}, {"requestHigh", "120"}}));
        std::map<std::uint32_t, std::vector<std::int64_t>> perPost;
        std::map<std::uint32_t, std::size_t> uses;
        for (const auto& planted : world.planted) {
            const auto row = planted.event.index();
            perPost[world.data->interactions.target[row]].push_back(world.data->interactions.time[row]);
            ++uses[world.data->interactions.actor[row]];
            QCOMPARE(world.truth[world.data->interactions.actor[row]].role, std::string("hijacked"));
            QCOMPARE(world.truth[planted.customer.index()].role, std::string("requester"));
        }
        QVERIFY(perPost.size() >= 20);
        for (auto& [post, times] : perPost) {
            QVERIFY(times.size() <= 120);
            QVERIFY(times.back() - times.front() <= hour / 6);
        }
        std::size_t most = 0;
        for (const auto& [account, n] : uses)
            most = std::max(most, n);
        QVERIFY2(most <= 3 * 25 / 7 + 4, qPrintable(QString::number(most)));
        QVERIFY(share(world.planted.size(), rowsOf(world, Verb::like, "hijacked").size()) < 0.2);
    }

    /// S6: hundreds of follows a day, at night too, dropped after two to four days; some follow back.
    void growthServicesFollowAndDrop()
    {
        const auto world = make("S6", with(talk, {{"managed", "2"}, {"growthHigh", "150"}}));
        QCOMPARE(countRole(world, "managed"), std::size_t(2));
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::int64_t> since;
        std::vector<double> lags;
        std::size_t follows = 0, night = 0, back = 0;
        const auto& all = world.data->interactions;
        for (std::uint32_t i = 0; i < all.size(); ++i) {
            const bool isManaged = world.truth[all.actor[i]].role == "managed";
            const std::pair key{all.actor[i], all.target[i]};
            if (all.what(EventId(i)) == Verb::follow && isManaged) {
                since[key] = all.time[i];
                ++follows;
                night += (all.time[i] / hour) % 24 < 5;
            }
            if (all.what(EventId(i)) == Verb::unfollow && isManaged && since.contains(key))
                lags.push_back(static_cast<double>(all.time[i] - since[key]) / (24.0 * hour));
            back += all.what(EventId(i)) == Verb::follow && !isManaged && authorOf(world, i).role == "managed";
        }
        QVERIFY2(follows > 2 * 15 * 70, qPrintable(QString::number(follows)));
        QVERIFY(share(night, follows) > 0.12); // five of 24 hours, people sleep
        QVERIFY(middle(lags) > 2 && middle(lags) < 4);
        QVERIFY2(share(back, follows) > 0.05 && share(back, follows) < 0.2, qPrintable(QString::number(back)));
    }

    /// S7: another clock, another public and a gap, all at one date; a new name alone has none of it.
    void soldAccountsChangeEverythingAtOnce()
    {
        const auto world = make("S7", with(talk, {{"resold", "3"}, {"rebrands", "2"}, {"resaleDay", "12"}}));
        QCOMPARE(countRole(world, "resold"), std::size_t(3));
        for (std::uint32_t id = 0; id < world.truth.size(); ++id) {
            const auto& row = world.truth[id];
            const bool isRenamed = row.role == "resold" || row.role == "rebrand";
            QCOMPARE(!world.data->profiles[id].extra.empty(), isRenamed);
            if (row.role != "resold")
                continue;
            std::vector<std::int64_t> posts;
            for (const auto& target : world.data->targets)
                if (target.kind == Target::Kind::post && target.account.value() == id)
                    posts.push_back(target.postedAt.at.ms - world.parameters.start.ms);
            std::sort(posts.begin(), posts.end());
            std::int64_t gap = 0;
            for (std::size_t i = 1; i < posts.size(); ++i)
                if (posts[i] > 9 * 24 * hour && posts[i - 1] < 15 * 24 * hour)
                    gap = std::max(gap, posts[i] - posts[i - 1]);
            QVERIFY2(gap >= 108 * hour, qPrintable(QString::number(double(gap) / (24.0 * hour))));
            // Who liked before hardly likes after.
            std::set<std::uint32_t> before, after, both;
            const auto& all = world.data->interactions;
            for (std::uint32_t i = 0; i < all.size(); ++i) {
                const auto& target = world.data->targets[all.target[i]];
                if (all.what(EventId(i)) != Verb::like || target.account.value() != id)
                    continue;
                const auto day = (target.postedAt.at.ms - world.parameters.start.ms) / (24 * hour);
                if (day < 9)
                    before.insert(all.actor[i]);
                else if (day >= 16)
                    after.insert(all.actor[i]);
            }
            std::set_intersection(before.begin(), before.end(), after.begin(), after.end(),
                                  std::inserter(both, both.end()));
            QVERIFY(!before.empty() && !after.empty());
            QVERIFY2(share(both.size(), after.size()) < 0.6,
                     qPrintable(QString::number(share(both.size(), after.size()))));
        }
    }

    /// S8: over a day or three, never at night, from the same part of the world, and a third follows the customer.
    void dearPackagesAreSlow()
    {
        const auto world = make("S8", with(talk, {{"customers", "3"}, {"poolSize", "400"}, {"likesPerPost", "60"}}));
        std::vector<double> delays;
        std::size_t follows = 0;
        std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
        for (const auto& planted : world.planted) {
            const auto row = static_cast<std::uint32_t>(planted.event.index());
            if (world.data->interactions.what(planted.event) == Verb::follow) {
                ++follows;
                continue;
            }
            delays.push_back(delayHours(world, row));
            pairs.emplace(world.data->interactions.actor[row], planted.customer.value());
        }
        QVERIFY2(middle(delays) > 15 && middle(delays) < 35, qPrintable(QString::number(middle(delays))));
        const double back = share(follows, pairs.size());
        QVERIFY2(back > 0.2 && back < 0.4, qPrintable(QString::number(back)));
        for (const auto& price : world.prices)
            QCOMPARE(price.price, 60.0);
    }

    /// S9: nothing of it is in the data, unless the platform's own view log is.
    void harvestersOnlyRead()
    {
        const auto hidden = make("S9", {{"days", "10"}});
        QCOMPARE(countRole(hidden, "harvester"), std::size_t(2));
        QVERIFY(hidden.planted.empty());
        for (const auto actor : hidden.data->interactions.actor)
            QVERIFY(hidden.truth[actor].role != "harvester");

        const auto logged = make("S9", {{"days", "10"}, {"viewLogs", "1"}});
        std::size_t posts = 0;
        for (const auto& target : logged.data->targets)
            posts += target.kind == Target::Kind::post;
        const auto views = rowsOf(logged, Verb::view, "harvester");
        QVERIFY2(share(views.size(), 2 * posts) > 0.95, qPrintable(QString::number(views.size())));
        const auto likes = rowsOf(logged, Verb::like, "ordinary"), seen = rowsOf(logged, Verb::view, "ordinary");
        QVERIFY(2 * seen.size() > 3 * likes.size()); // people look at more than they like
        // The log changes nothing else.
        QCOMPARE(rowsOf(hidden, Verb::like, "ordinary").size(), likes.size());
    }
};

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
