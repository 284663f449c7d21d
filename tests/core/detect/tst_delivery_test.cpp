// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/delivery_test.h"
#include "tests/core/detect/like_world.h"
#include "tests/support/test_case.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

class TestDeliveryTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sharesAddUp();
    void sleepersAreNotExpectedAtNight();
    void twoCreatorsAtLeast();
    void twoReactionsByHand();
    void pKeepsItsPromise();
    void nightsTellMoreThanSpeed();
    void oneBellIsNotADelivery();

private:
    struct Reference {
        InteractionGraph graph;
        TimedPosts posts;
        AccountRhythms rhythms;
        DelayReference delays;
        DelayShape shape;
    };
    static std::unique_ptr<Reference> referenceAt(const InteractionGraph& graph, int minutes);

    std::unique_ptr<Reference> m_hour;
    std::unique_ptr<Reference> m_halfDay;
};

namespace {

constexpr std::uint32_t people = 600;

/// Outcomes drawn from the null itself.
std::vector<DeliveryTrial> drawn(SplitMix& random, const DelayShape& shape, const DelayShape::Day& day,
                                 std::uint32_t creators, std::size_t each, double chance, double bell)
{
    std::vector<DeliveryTrial> trials;
    for (std::uint32_t c = 0; c < creators; ++c) {
        const bool rings = random.uniform() < bell;
        for (std::size_t i = 0; i < each; ++i) {
            DeliveryTrial trial{c, static_cast<std::uint8_t>(random.below(24)), chance, DeliveryTrial::slow};
            if (rings || random.uniform() < chance) {
                const auto& shares = rings && shape.bell() ? *shape.bell() : day[trial.hour];
                double left = random.uniform();
                for (trial.part = 0; trial.part + 1 < shape.parts(); ++trial.part)
                    if ((left -= static_cast<double>(shares[trial.part])) < 0)
                        break;
            }
            trials.push_back(trial);
        }
    }
    return trials;
}

} // namespace

std::unique_ptr<TestDeliveryTest::Reference> TestDeliveryTest::referenceAt(const InteractionGraph& graph, int minutes)
{
    const TaskContext task;
    auto made = std::make_unique<Reference>(Reference{graph, {}, {}, {}, {}});
    made->posts = timedPosts(made->graph, 1, task);
    made->rhythms = AccountRhythms::build(made->graph, made->posts, 1, task);
    made->delays = DelayReference::estimate(made->rhythms, made->posts, minutes, 1, task);
    made->shape = DelayShape::estimate(made->rhythms, made->posts, made->delays);
    return made;
}

void TestDeliveryTest::initTestCase()
{
    LikeWorld world(5, people, 30, 40, 0.7);
    const auto graph = world.graph();
    m_hour = referenceAt(graph, 60);
    m_halfDay = referenceAt(graph, 720);
    QVERIFY(m_hour->delays.usable() && m_halfDay->delays.usable());
}

void TestDeliveryTest::sharesAddUp()
{
    QCOMPARE(m_hour->shape.parts(), std::size_t{5});
    QCOMPARE(m_halfDay->shape.parts(), DelayShape::partEnds.size());
    for (const auto* reference : {m_hour.get(), m_halfDay.get()}) {
        double width = 0;
        for (std::size_t part = 0; part < reference->shape.parts(); ++part)
            width += reference->shape.width(part);
        QVERIFY(std::abs(width - 1) < 1e-9);
        for (const std::uint32_t account : {0U, 17U, people})
            for (const auto& shares : reference->shape.of(account)) {
                double sum = 0;
                for (std::size_t part = 0; part < reference->shape.parts(); ++part) {
                    QVERIFY(shares[part] > 0);
                    sum += static_cast<double>(shares[part]);
                }
                QVERIFY(std::abs(sum - 1) < 1e-5);
            }
    }
    // Ends are part of the interval, as they are of tau.
    QCOMPARE(m_hour->shape.partOf({0, 0, 5 * LikeWorld::minute}), std::size_t{1});
    QCOMPARE(m_hour->shape.partOf({0, 0, 5 * LikeWorld::minute + 1}), std::size_t{2});
    QCOMPARE(m_hour->shape.partOf({0, 0, 60 * LikeWorld::minute}), std::size_t{4});
}

void TestDeliveryTest::sleepersAreNotExpectedAtNight()
{
    // People of this world are up between 1 and 27 o'clock by habits of 7 to 21; whoever lives by the morning is not
    // expected eight to ten hours after a post of the evening, whoever lives by the evening rather is.
    const auto& acts = m_halfDay->graph;
    std::uint32_t early = 0;
    std::uint32_t late = 0;
    double earliest = 24;
    double latest = 0;
    for (std::uint32_t a = 0; a < people; ++a) {
        double sum = 0;
        const auto times = activityTimes(acts, a);
        for (const auto time : times)
            sum += static_cast<double>(time % LikeWorld::day) / static_cast<double>(LikeWorld::hour);
        const double mean = times.size() < 30 ? 12 : sum / static_cast<double>(times.size());
        if (mean < earliest) {
            earliest = mean;
            early = a;
        }
        if (mean > latest) {
            latest = mean;
            late = a;
        }
    }
    constexpr std::size_t oneToTwoHours = 5;
    constexpr std::size_t evening = 18;
    QVERIFY(m_halfDay->shape.of(late)[evening][oneToTwoHours]
            > 1.5F * m_halfDay->shape.of(early)[evening][oneToTwoHours]);
}

/// One creator alone says nothing: a habit or a bell may be all there is to it.
void TestDeliveryTest::twoCreatorsAtLeast()
{
    const auto day = m_hour->shape.of(0);
    const std::vector<double> bells(2, 0);
    const DeliveryTrial slow{1, 12, 0.25, DeliveryTrial::slow};
    QCOMPARE(
        testDelivery(m_hour->shape, day, std::vector<DeliveryTrial>{{0, 12, 0.25, 3}, {0, 12, 0.25, 3}, slow}, bells)
            .logP,
        0.0);
    const auto none = testDelivery(m_hour->shape, day, std::vector<DeliveryTrial>{slow}, bells);
    QVERIFY(none.tails.empty());
}

void TestDeliveryTest::twoReactionsByHand()
{
    const auto day = m_hour->shape.of(0);
    const std::vector<double> bells(2, 0);
    // Both fast, in the part that speaks loudest for a delivery: that part is the one in which people come least for
    // its width.
    std::size_t loudest = 0;
    const auto loud = [&](std::size_t part) {
        return m_hour->shape.width(part) / static_cast<double>(day[12][part]);
    };
    for (std::size_t part = 1; part < m_hour->shape.parts(); ++part)
        loudest = loud(part) > loud(loudest) ? part : loudest;
    const std::vector<DeliveryTrial> fast{{0, 12, 0.25, loudest}, {1, 12, 0.25, loudest}};
    const auto test = testDelivery(m_hour->shape, day, fast, bells);
    // At least the chance of that part both times, at most that of any.
    QVERIFY(test.logP <= 2 * std::log(0.25) + 1e-9);
    QVERIFY(test.logP >= 2 * std::log(0.25 * static_cast<double>(day[12][loudest])) - 1e-9);
    QVERIFY(std::is_sorted(test.tails.rbegin(), test.tails.rend()));
    QVERIFY(std::abs(test.tails.front() - 0.0625) < 1e-6); // any two fast ones
}

/// Draws from the null: P(p <= t) is at most t, and not much below it.
void TestDeliveryTest::pKeepsItsPromise()
{
    SplitMix random(3);
    for (const auto* reference : {m_hour.get(), m_halfDay.get()})
        for (const double bell : {0.0, 0.05}) {
            const auto day = reference->shape.of(4);
            const std::vector<double> bells(6, bell);
            constexpr int draws = 4'000;
            std::array<int, 2> low{};
            for (int i = 0; i < draws; ++i) {
                const auto trials = drawn(random, reference->shape, day, 6, 3, 0.3, bell);
                const auto logP = testDelivery(reference->shape, day, trials, bells).logP;
                low[0] += logP <= std::log(0.1) ? 1 : 0;
                low[1] += logP <= std::log(0.01) ? 1 : 0;
            }
            QVERIFY2(low[0] <= 0.1 * draws + 4 * std::sqrt(0.1 * draws), qPrintable(QString::number(low[0])));
            QVERIFY2(low[0] >= 0.05 * draws, qPrintable(QString::number(low[0])));
            QVERIFY2(low[1] <= 0.01 * draws + 4 * std::sqrt(0.01 * draws), qPrintable(QString::number(low[1])));
            QVERIFY2(low[1] >= 0.003 * draws, qPrintable(QString::number(low[1])));
        }
}

/// Twelve hours are long: most people come within them anyway. What tells is that a delivery comes at all hours.
void TestDeliveryTest::nightsTellMoreThanSpeed()
{
    const auto& shape = m_halfDay->shape;
    const auto day = shape.of(0);
    const std::vector<double> bells(6, 0);
    std::vector<DeliveryTrial> usual;
    std::vector<DeliveryTrial> unusual;
    for (std::uint32_t c = 0; c < 6; ++c)
        for (const std::uint8_t hour : {std::uint8_t{10}, std::uint8_t{14}, std::uint8_t{18}}) {
            const auto& shares = day[hour];
            const auto loud = [&](std::size_t a, std::size_t b) {
                return shape.width(a) / static_cast<double>(shares[a])
                       < shape.width(b) / static_cast<double>(shares[b]);
            };
            std::size_t most = 0;
            std::size_t least = 0;
            for (std::size_t part = 1; part < shape.parts(); ++part) {
                most = loud(most, part) ? part : most;
                least = loud(part, least) ? part : least;
            }
            usual.push_back({c, hour, 0.7, least});
            unusual.push_back({c, hour, 0.7, most});
        }
    const auto quick = testDelivery(shape, day, usual, bells).logP;
    const auto atNight = testDelivery(shape, day, unusual, bells).logP;
    QVERIFY2(atNight < quick - std::log(1e6), qPrintable(QString::number(atNight)));
}

void TestDeliveryTest::oneBellIsNotADelivery()
{
    // Ten quick reactions to one creator, one of twenty to others: p is about the chance of a bell, not 0.2 to the
    // tenth.
    const auto day = m_hour->shape.of(0);
    const std::vector<double> bells(6, 0.03);
    std::vector<DeliveryTrial> trials;
    for (int i = 0; i < 10; ++i)
        trials.push_back({0, 12, 0.2, 3});
    trials.push_back({1, 12, 0.2, 3});
    for (std::uint32_t c = 1; c < 6; ++c)
        for (int i = 0; i < 4; ++i)
            trials.push_back({c, 12, 0.2, DeliveryTrial::slow});
    const auto withBells = testDelivery(m_hour->shape, day, trials, bells).logP;
    QVERIFY2(withBells > std::log(1e-3), qPrintable(QString::number(withBells)));
    const auto without = testDelivery(m_hour->shape, day, trials, std::vector<double>(6, 0.0)).logP;
    QVERIFY(without < withBells - std::log(10));
}

} // namespace lockstep

QTEST_GUILESS_MAIN(lockstep::TestDeliveryTest)
#include "tst_delivery_test.moc"
