// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/aliases.h"
#include "core/graph/same_second.h"
#include "tests/core/graph/small_case.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <map>
#include <set>
#include <string>
#include <tuple>

namespace lockstep {

class TestAliases : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void sameAccountsInTheSameSecondAreOneTarget();
    void aFewRowsMayBeMissingOnOneSide();
    void oneQuickAccountIsNoAlias();
    void aMachineOnManyTargetsIsNoAlias();
    void roundedTimesProveNothing();
    void mergingDropsTheCopies();
    void oneSecondIsOneAct();
    void theSameTargetStaysForEverybody();
    void otherVerbsAndRoundedTimesAreNotTouched();
    void renamedRepositoriesOfTheStarsSample();
};

namespace {

constexpr std::int64_t second = 1000;

} // namespace

void TestAliases::sameAccountsInTheSameSecondAreOneTarget()
{
    std::vector<SmallRow> rows;
    for (std::uint32_t a = 0; a < 6; ++a)
        for (const std::uint32_t target : {4U, 2U})
            rows.push_back({a, target, a * 7777 * second + 1 * second});
    rows.push_back({9, 4, 99 * second}); // the newer name has one more
    const auto groups = findAliases(smallGraph(rows));
    QCOMPARE(groups.size(), std::size_t{1});
    QVERIFY(groups[0].targets == (std::vector<TargetId>{TargetId(4), TargetId(2)}));
    QCOMPARE(groups[0].sharedInteractions, std::uint64_t{6});
}

void TestAliases::aFewRowsMayBeMissingOnOneSide()
{
    for (const std::uint32_t missing : {2U, 6U}) {
        std::vector<SmallRow> rows;
        for (std::uint32_t a = 0; a < 40; ++a) {
            rows.push_back({a, 0, a * 1234 * second + second});
            rows.push_back({a, 1, a * 1234 * second + (a < missing ? 5 : 1) * second});
        }
        QCOMPARE(findAliases(smallGraph(rows)).size(), missing == 2 ? std::size_t{1} : std::size_t{0});
    }
}

void TestAliases::oneQuickAccountIsNoAlias()
{
    QVERIFY(findAliases(smallGraph({{0, 0, 5 * second}, {0, 1, 5 * second}})).empty());
    QVERIFY(findAliases(smallGraph({{0, 0, 5 * second}, {0, 1, 5 * second}, {1, 0, 9 * second}, {1, 1, 9 * second}}))
                .empty());
}

void TestAliases::aMachineOnManyTargetsIsNoAlias()
{
    std::vector<SmallRow> rows;
    for (std::uint32_t a = 0; a < 5; ++a)
        for (std::uint32_t target = 0; target < 40; ++target)
            rows.push_back({a, target, a * 1234 * second + second});
    // Each pair of targets shares all five rows, and yet forty names for one thing are not believable.
    QVERIFY(findAliases(smallGraph(rows)).empty());
}

void TestAliases::roundedTimesProveNothing()
{
    std::vector<SmallRow> rows;
    for (std::uint32_t a = 0; a < 6; ++a)
        for (std::uint32_t target = 0; target < 2; ++target)
            rows.push_back({a, target, a * 60 * second});
    QVERIFY(findAliases(smallGraph(rows)).empty());
}

void TestAliases::mergingDropsTheCopies()
{
    std::vector<SmallRow> rows;
    for (std::uint32_t a = 0; a < 6; ++a)
        for (std::uint32_t target = 0; target < 2; ++target)
            rows.push_back({a, target, a * 7777 * second + second});
    const auto data = smallCase(rows);
    InteractionGraph::Options options;
    options.aliases = findAliases(InteractionGraph::build(data));
    const auto merged = InteractionGraph::build(data, options);
    QCOMPARE(merged.eventCount(), std::size_t{6});
    QCOMPARE(merged.canonical(TargetId(1)), TargetId(0));
}

void TestAliases::oneSecondIsOneAct()
{
    // Account 0 on targets 1, 2 and 3 within one second, row 2 there twice; account 1 on 2 and 3.
    const auto data = smallCase({{0, 1, 5 * second},
                                 {0, 2, 5 * second},
                                 {0, 2, 5 * second},
                                 {0, 3, 5 * second + 900},
                                 {1, 3, 9 * second},
                                 {1, 2, 9 * second},
                                 {1, 1, 11 * second}});
    const auto shared = sharedSeconds(*data);
    QCOMPARE(shared.acts, std::uint64_t{3});
    QCOMPARE(shared.countedOnce, std::uint64_t{4});
    QCOMPARE(shared.combinations.size(), std::size_t{2});
    QCOMPARE(shared.groups, std::size_t{1});
    QVERIFY(shared.combinations[0].targets
            == (std::vector<TargetId>{TargetId(1), TargetId(2), TargetId(2), TargetId(3)}));
    QVERIFY(shared.combinations[1].rows == (std::vector<EventId>{EventId(4), EventId(5)}));
}

void TestAliases::theSameTargetStaysForEverybody()
{
    // Target 2 has the most rows, so it is the one that stays: the two accounts still meet, once.
    const auto data = smallCase({{0, 1, 5 * second},
                                 {0, 2, 5 * second},
                                 {0, 2, 5 * second},
                                 {1, 2, 7 * second},
                                 {1, 1, 7 * second},
                                 {2, 2, 70 * second},
                                 {2, 1, 71 * second}});
    const auto repeats = rowsBeyondOneAct(*data, {});
    QVERIFY(repeats == (std::vector<bool>{true, false, false, false, true, false, false}));
    // As names of one target they are merged, and nothing is left to drop.
    const std::vector<AliasGroup> same{{{TargetId(2), TargetId(1)}, 2}};
    QVERIFY(rowsBeyondOneAct(*data, same).empty());
}

void TestAliases::otherVerbsAndRoundedTimesAreNotTouched()
{
    QVERIFY(rowsBeyondOneAct(*smallCase({{0, 1, 5 * second}, {0, 2, 5 * second, Verb::mention}}), {}).empty());
    const auto rounded = smallCase({{0, 1, 60 * second}, {0, 2, 60 * second}, {1, 1, 120 * second}});
    QVERIFY(rowsBeyondOneAct(*rounded, {}).empty());
    QCOMPARE(sharedSeconds(*rounded).countedOnce, std::uint64_t{0});
}

void TestAliases::renamedRepositoriesOfTheStarsSample()
{
    LOCKSTEP_NEEDS_SAMPLE("github_stars/stars.csv");
    QFile file(QStringLiteral(LOCKSTEP_SHARED_DATA "/github_stars/stars.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine();
    std::vector<SmallRow> rows;
    std::map<QByteArray, std::uint32_t> accounts;
    std::map<QByteArray, std::uint32_t> targets;
    std::set<std::pair<std::uint32_t, std::int64_t>> moments;
    while (!file.atEnd()) {
        const auto fields = file.readLine().trimmed().split(',');
        const auto actor = accounts.try_emplace(fields[0], static_cast<std::uint32_t>(accounts.size())).first->second;
        const auto target = targets.try_emplace(fields[1], static_cast<std::uint32_t>(targets.size())).first->second;
        const auto time = fromIso(fields[3].toStdString());
        QVERIFY(time.has_value());
        rows.push_back({actor, target, time->ms});
        moments.emplace(actor, time->ms);
    }
    QCOMPARE(rows.size(), std::size_t{34'284});
    QCOMPARE(moments.size(), std::size_t{28'518}); // different (account, second)
    const auto data = smallCase(rows);
    InteractionGraph::Options options;
    options.aliases = findAliases(InteractionGraph::build(data));
    std::uint64_t largest = 0;
    for (const auto& group : options.aliases)
        largest = std::max(largest, group.sharedInteractions);
    // One repository with two names shares 2,905 rows. Groups of one or two shared rows stay apart: many a target has
    // one or two rows in all, and one hasty account would make two strangers of it the same.
    QCOMPARE(largest, std::uint64_t{2'905});
    QCOMPARE(options.aliases.size(), std::size_t{82});
    QCOMPARE(InteractionGraph::build(data, options).eventCount(), std::size_t{28'745});

    const auto shared = sharedSeconds(*data);
    QCOMPARE(shared.combinations.size(), std::size_t{272});
    QCOMPARE(shared.ofSeveralTargets, std::size_t{257}); // 256 when a row that is there twice counts once
    QCOMPARE(shared.groups, std::size_t{222});
    QCOMPARE(shared.acts, std::uint64_t{28'518});
    QCOMPARE(shared.countedOnce, std::uint64_t{34'284 - 28'518});
    const auto repeats = rowsBeyondOneAct(*data, options.aliases);
    options.keep = [&repeats](EventId event) { return !repeats[event.index()]; };
    QCOMPARE(InteractionGraph::build(data, options).eventCount(), std::size_t{28'518});
}

} // namespace lockstep

QTEST_GUILESS_MAIN(lockstep::TestAliases)
#include "tst_aliases.moc"
