// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/count_noise.h"
#include "tests/support/test_case.h"

#include <cmath>

using namespace lockstep;

class TestCountNoise : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void drawsWhatItIsAskedFor_data()
    {
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("k");
        QTest::addColumn<double>("memory");
        QTest::newRow("small") << 3.0 << 2.0 << 0.0;
        QTest::newRow("large") << 400.0 << 4.0 << 0.0;
        QTest::newRow("memory") << 100.0 << 4.0 << 0.7;
        QTest::newRow("nearly Poisson") << 50.0 << 1e6 << 0.0;
    }
    void drawsWhatItIsAskedFor()
    {
        QFETCH(double, mean);
        QFETCH(double, k);
        QFETCH(double, memory);
        const std::vector<double> expected(200'000, mean);
        std::vector<double> counts;
        NormalDraws random(5);
        drawCounts(expected, {k, memory}, random, counts);
        double sum = 0;
        for (const double c : counts)
            sum += c;
        const double n = static_cast<double>(counts.size());
        const double m = sum / n;
        double square = 0;
        double lag = 0;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            square += (counts[i] - m) * (counts[i] - m);
            lag += i > 0 ? (counts[i] - m) * (counts[i - 1] - m) : 0;
        }
        QVERIFY(std::abs(m / mean - 1) < 0.03);
        QVERIFY(std::abs(square / n / (mean + mean * mean / k) - 1) < 0.08);
        QVERIFY(std::abs(lag / square - memory) < 0.06);
    }

    void findsTheNoiseBehindAStep()
    {
        const std::vector<double> expected(400, 100);
        std::vector<double> counts;
        NormalDraws random(9);
        drawCounts(expected, {5, 0.5}, random, counts);
        for (std::size_t i = 200; i < 206; ++i)
            counts[i] += 5000; // a step must not widen what it is measured against
        const auto noise = fitNoise(counts, expected);
        QVERIFY(noise.k > 2.5 && noise.k < 9);
        QVERIFY(noise.memory > 0.25 && noise.memory < 0.75);
        QCOMPARE(fitNoise(std::span(counts).first(5), std::span(expected).first(5)).k, 1.0);
    }

    void isAProbability()
    {
        double sum = 0;
        for (int i = 0; i < 400; ++i)
            sum += std::exp(logNegativeBinomial(i, 20, 3));
        QVERIFY(std::abs(sum - 1) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TestCountNoise)
#include "tst_count_noise.moc"
