// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/time_left.h"
#include "tests/support/test_case.h"

using namespace lockstep;

class TestTimeLeft : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void isSaidOnlyWhenItIsKnown()
    {
        const auto at = [](std::uint64_t done, std::uint64_t total) { return Progress{{}, done, total}; };
        QCOMPARE(timeLeft(at(25, 100), 10'000), std::optional<std::int64_t>(30'000));
        QCOMPARE(timeLeft(at(100, 100), 10'000), std::optional<std::int64_t>(0));
        QVERIFY(!timeLeft(at(25, 100), 3'000));   // too early
        QVERIFY(!timeLeft(at(5, 100), 10'000));   // too little
        QVERIFY(!timeLeft(at(25, 0), 10'000));    // of how much?
        QVERIFY(!timeLeft(at(101, 100), 10'000)); // more than there was
    }

    void isRounded()
    {
        QCOMPARE(timeLeftText(1'200), QStringLiteral("a few seconds left"));
        QCOMPARE(timeLeftText(12'000), QStringLiteral("about 20 s left"));
        QCOMPARE(timeLeftText(20'000), QStringLiteral("about 20 s left"));
        QCOMPARE(timeLeftText(55'000), QStringLiteral("about 1 min left"));
        QCOMPARE(timeLeftText(61'000), QStringLiteral("about 2 min left"));
        QCOMPARE(timeLeftText(3 * 3'600'000), QStringLiteral("about 3 h left"));
    }
};

QTEST_MAIN(TestTimeLeft)
#include "tst_time_left.moc"
