// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/interval.h"
#include "tests/support/test_case.h"

#include <array>
#include <cmath>

using namespace lockstep;

namespace {

bool near(double a, double b, double tolerance = 5e-4)
{
    return std::abs(a - b) < tolerance;
}

} // namespace

class TestInterval : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    /// Clopper and Pearson's own numbers and those of any table: 0 of 100 ends at 3.62 % (two-sided).
    void ratesAreExact()
    {
        const auto none = rateInterval(0, 100);
        QVERIFY(none.low == 0 && near(none.high, 0.0362));
        const auto all = rateInterval(20, 20);
        QVERIFY(near(all.low, 0.8316) && all.high == 1);
        const auto some = rateInterval(5, 100);
        QVERIFY2(near(some.low, 0.0164) && near(some.high, 0.1128), qPrintable(QString::number(some.high)));
        const auto one = rateInterval(1, 1);
        QVERIFY(near(one.low, 0.025) && one.high == 1);
    }

    void meansFollowStudent()
    {
        const std::array<double, 5> values{1, 2, 3, 4, 5}; // sd 1.5811, t(4) = 2.776
        const auto interval = meanInterval(values);
        QVERIFY(near(interval.low, 3 - 1.9629, 1e-3) && near(interval.high, 3 + 1.9629, 1e-3));
        const std::array<double, 2> same{0.5, 0.5};
        QVERIFY(meanInterval(same).low == 0.5 && meanInterval(same).high == 0.5);
    }
};

QTEST_GUILESS_MAIN(TestInterval)
#include "tst_interval.moc"
