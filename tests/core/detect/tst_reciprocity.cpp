// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/reciprocity.h"
#include "core/stats/random.h"
#include "tests/support/test_case.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace lockstep {

class TestReciprocity : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void findsAPod();
    void findsAPodWithoutTimes();
    void findsAPodThatIsOnlySixtyPercent();
    void findsTwoPodsThatKnowEachOther();
    void sameResultWhateverTheThreads();
    void accusesNobodyInCleanWorlds();
    void friendsAreSelective();
    void aCraftCommunityIsNoPod();
    void peopleWhoLikeEverythingAreNoPod();
    void fansWhoGetNothingBackAreNoPod();
    void aSmallOfficeMayNotBePrinted();
    void decoysFindNothing();
    void saysWhenNobodyPostsAndReacts();
};

namespace {

/// People of whom all post now and then, follow some others and like a part of what those post.
struct PodWorld {
    static constexpr std::int64_t hour = 3'600'000;
    static constexpr std::int64_t day = 24 * hour;
    static constexpr std::int64_t start = 1'740'960'000'000;
    struct Row {
        std::int64_t time = 0;
        std::uint32_t actor = 0;
        std::uint32_t post = 0;
        friend auto operator<=>(const Row&, const Row&) = default;
    };
    SplitMix random;
    std::uint32_t people;
    std::vector<std::pair<std::uint32_t, std::int64_t>> posts; ///< author, time
    std::vector<Row> rows;

    /// Follows are half within a circle of fifty, whose people follow back.
    PodWorld(std::uint64_t seed, std::uint32_t count, int days = 40) : random(seed), people(count)
    {
        for (std::uint32_t a = 0; a < people; ++a)
            for (int d = 0; d < days; ++d)
                if (random.uniform() < 0.25)
                    posts.emplace_back(a, start + d * day + static_cast<std::int64_t>(random.uniform() * day));
        follow([this](std::uint32_t a, std::uint32_t b) { return a / 50 == b / 50 ? 0.15 : 15.0 / people; }, 0.35);
    }

    /// Everybody likes `share` of the posts of those they follow with the given chance, up to two days later.
    void follow(const std::function<double(std::uint32_t, std::uint32_t)>& chance, double share, double hours = 10)
    {
        std::vector<std::vector<std::uint32_t>> postsOf(people);
        for (std::uint32_t p = 0; p < posts.size(); ++p)
            postsOf[posts[p].first].push_back(p);
        for (std::uint32_t a = 0; a < people; ++a)
            for (std::uint32_t b = 0; b < people; ++b) {
                if (a == b || random.uniform() >= chance(a, b))
                    continue;
                for (const auto p : postsOf[b])
                    if (random.uniform() < share)
                        react(a, p, hours);
            }
    }
    void react(std::uint32_t actor, std::uint32_t post, double hours)
    {
        rows.push_back(
            {posts[post].second
                 + static_cast<std::int64_t>(-std::log(1 - random.uniform()) * hours * static_cast<double>(hour)),
             actor, post});
    }

    InteractionGraph graph(bool times = true)
    {
        std::sort(rows.begin(), rows.end());
        auto data = std::make_shared<CaseData>();
        for (std::uint32_t a = 0; a < people; ++a)
            data->accountNames.append("u" + std::to_string(a));
        for (std::uint32_t p = 0; p < posts.size(); ++p) {
            data->targetNames.append("p" + std::to_string(p));
            Target target;
            target.kind = Target::Kind::post;
            target.account = AccountId(posts[p].first);
            // Without a time to the minute the day is still known.
            target.postedAt = {{posts[p].second}, times ? Precision::exact : Precision::day};
            data->targets.push_back(target);
        }
        for (const auto& row : rows) {
            auto& columns = data->interactions;
            columns.actor.push_back(row.actor);
            columns.target.push_back(row.post);
            columns.verb.push_back(static_cast<std::uint8_t>(row.post % 3 == 0 ? Verb::comment : Verb::like));
            columns.time.push_back(times ? row.time / 1000 * 1000 : Instant::missingMs);
            columns.precision.push_back(static_cast<std::uint8_t>(times ? Precision::exact : Precision::unknown));
            columns.file.push_back(0);
            columns.row.push_back(static_cast<std::uint32_t>(columns.row.size() + 2));
        }
        return InteractionGraph::build(std::move(data));
    }
};

/// Members of a pod are strangers: every tenth account.
bool inPod(std::uint32_t account, std::uint32_t size)
{
    return account % 10 == 3 && account / 10 < size;
}

void plantPod(PodWorld& world, std::uint32_t size, double share)
{
    world.follow([size](std::uint32_t a, std::uint32_t b) { return inPod(a, size) && inPod(b, size) ? 1.0 : 0.0; },
                 share, 2);
}

DetectorOutcome detect(const InteractionGraph& graph, int threads = 1, int decoys = 0)
{
    DetectSettings settings;
    settings.threads = threads;
    settings.decoyWorlds = decoys;
    return std::move(ReciprocityDetector().run(graph, settings, {})).value();
}

bool mayBePrinted(const Finding& finding)
{
    return std::none_of(finding.innocent.begin(), finding.innocent.end(),
                        [](const InnocentTest& test) { return test.verdict == Verdict::notExcluded; });
}

} // namespace

void TestReciprocity::findsAPod()
{
    PodWorld world(1, 600);
    plantPod(world, 40, 0.85);
    const auto graph = world.graph();
    const auto outcome = detect(graph);
    QVERIFY2(outcome.findings.size() == 1,
             english(outcome.nothing.empty() ? Message() : outcome.nothing[0].reason).c_str());
    const auto& finding = outcome.findings[0];
    QCOMPARE(finding.accounts.size(), std::size_t{40});
    for (const auto& member : finding.accounts) {
        QVERIFY(inPod(member.account.value(), 40));
        QVERIFY(member.role == Role::unknown);
    }
    QVERIFY(finding.statistic.effect > 3 * finding.statistic.controlEffect.value());
    QVERIFY(finding.statistic.p <= 0.01);
    QVERIFY(finding.statistic.occasions >= 10);
    QVERIFY(mayBePrinted(finding));
    const auto& data = graph.data();
    for (const auto event : finding.evidence) {
        QVERIFY(inPod(data.interactions.actor[event.index()], 40));
        QVERIFY(inPod(data.targets[data.interactions.target[event.index()]].account.value(), 40));
    }
}

void TestReciprocity::findsAPodWithoutTimes()
{
    PodWorld world(2, 600);
    plantPod(world, 40, 0.85);
    const auto outcome = detect(world.graph(false));
    QCOMPARE(outcome.findings.size(), std::size_t{1});
    QCOMPARE(outcome.findings[0].accounts.size(), std::size_t{40});
}

void TestReciprocity::findsAPodThatIsOnlySixtyPercent()
{
    PodWorld world(3, 800);
    plantPod(world, 60, 0.62);
    const auto outcome = detect(world.graph());
    QCOMPARE(outcome.findings.size(), std::size_t{1});
    QVERIFY(outcome.findings[0].accounts.size() >= 57);
    for (const auto& member : outcome.findings[0].accounts)
        QVERIFY(inPod(member.account.value(), 60));
}

void TestReciprocity::findsTwoPodsThatKnowEachOther()
{
    PodWorld world(12, 800);
    plantPod(world, 40, 0.85);
    const auto other = [](std::uint32_t a) { return a % 10 == 7 && a / 10 < 40; };
    world.follow([&](std::uint32_t a, std::uint32_t b) { return other(a) && other(b) ? 1.0 : 0.0; }, 0.85, 2);
    world.follow(
        [&](std::uint32_t a, std::uint32_t b) {
            return (inPod(a, 40) && other(b)) || (other(a) && inPod(b, 40)) ? 0.3 : 0.0;
        },
        0.6, 2);
    const auto outcome = detect(world.graph());
    QCOMPARE(outcome.findings.size(), std::size_t{2});
    for (const auto& finding : outcome.findings) {
        const bool first = inPod(finding.accounts[0].account.value(), 40);
        QVERIFY(finding.accounts.size() >= 36);
        for (const auto& member : finding.accounts)
            QCOMPARE(first ? inPod(member.account.value(), 40) : other(member.account.value()), true);
    }
}

void TestReciprocity::sameResultWhateverTheThreads()
{
    PodWorld world(4, 600);
    plantPod(world, 40, 0.85);
    const auto graph = world.graph();
    const auto one = detect(graph, 1);
    const auto two = detect(graph, 2);
    QCOMPARE(one.findings.size(), std::size_t{1});
    QCOMPARE(one.findings.at(0).id, two.findings.at(0).id);
    QCOMPARE(one.findings.at(0).statistic.p, two.findings.at(0).statistic.p);
}

void TestReciprocity::accusesNobodyInCleanWorlds()
{
    for (std::uint64_t seed = 10; seed < 16; ++seed) {
        const auto outcome = detect(PodWorld(seed, 600).graph());
        QVERIFY2(outcome.findings.empty(), qPrintable(QString::number(seed)));
        QCOMPARE(outcome.nothing.size(), std::size_t{1});
    }
}

/// Circles of twenty who all follow each other and like two fifths of what the others post.
void TestReciprocity::friendsAreSelective()
{
    PodWorld world(20, 600);
    world.follow([](std::uint32_t a, std::uint32_t b) { return a / 20 == b / 20 && a < 100 ? 0.8 : 0.0; }, 0.4);
    const auto outcome = detect(world.graph());
    QVERIFY(outcome.findings.empty());
    QVERIFY2(english(outcome.nothing.at(0).reason).find("selectively") != std::string::npos,
             english(outcome.nothing.at(0).reason).c_str());
}

void TestReciprocity::aCraftCommunityIsNoPod()
{
    PodWorld world(21, 600);
    world.follow([](std::uint32_t a, std::uint32_t b) { return a < 80 && b < 80 ? 0.6 : 0.0; }, 0.5, 14);
    QVERIFY(detect(world.graph()).findings.empty());
}

/// They like nearly all they see, of whomever; half of it happens to be each other's.
void TestReciprocity::peopleWhoLikeEverythingAreNoPod()
{
    PodWorld world(22, 600);
    world.follow([](std::uint32_t a, std::uint32_t b) { return a >= 40   ? 0.0
                                                               : b < 40  ? 0.9
                                                               : b < 140 ? 0.3
                                                                         : 0.0; },
                 0.9, 3);
    for (const auto& finding : detect(world.graph()).findings)
        QVERIFY(!mayBePrinted(finding));
}

void TestReciprocity::fansWhoGetNothingBackAreNoPod()
{
    PodWorld world(23, 600);
    world.follow([](std::uint32_t a, std::uint32_t b) { return a >= 100 && a < 200 && b < 10 ? 1.0 : 0.0; }, 0.95, 1);
    QVERIFY(detect(world.graph()).findings.empty());
}

void TestReciprocity::aSmallOfficeMayNotBePrinted()
{
    PodWorld world(24, 600);
    plantPod(world, 25, 0.9);
    const auto outcome = detect(world.graph());
    QCOMPARE(outcome.findings.size(), std::size_t{1});
    QVERIFY(!mayBePrinted(outcome.findings[0]));
}

void TestReciprocity::decoysFindNothing()
{
    PodWorld world(25, 600);
    plantPod(world, 40, 0.85);
    const auto outcome = detect(world.graph(), 1, 5);
    QCOMPARE(outcome.findings.size(), std::size_t{1});
    QCOMPARE(outcome.findings[0].statistic.decoyWorlds, 5);
    QCOMPARE(outcome.findings[0].statistic.decoyCases, 0);
}

void TestReciprocity::saysWhenNobodyPostsAndReacts()
{
    PodWorld world(26, 30);
    for (auto& post : world.posts)
        post.first = 0;
    std::erase_if(world.rows, [](const PodWorld::Row& row) { return row.actor == 0; });
    const auto outcome = detect(world.graph());
    QVERIFY(outcome.findings.empty());
    QVERIFY(english(outcome.nothing.at(0).reason).find("both post and react") != std::string::npos);
}

} // namespace lockstep

QTEST_GUILESS_MAIN(lockstep::TestReciprocity)
#include "tst_reciprocity.moc"
