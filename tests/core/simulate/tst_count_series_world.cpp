// SPDX-License-Identifier: GPL-3.0-or-later
// The count-only world against what it is calibrated on (DETECTION 10.1).
#include "core/simulate/count_series_world.h"
#include "core/stats/quantile.h"
#include "tests/support/test_case.h"

#include <cmath>
#include <span>

using namespace lockstep;

namespace {

std::vector<std::vector<double>> likesOf(const CountSeriesWorld& world)
{
    std::vector<std::vector<double>> likes(world.truth.size());
    const auto& data = *world.data;
    for (std::size_t i = 0; i < data.counts.size(); ++i)
        if (data.counts.what(CountId(static_cast<std::uint32_t>(i))) == CountKind::likes)
            likes[data.targets[data.counts.subject[i]].account.index()].push_back(
                static_cast<double>(data.counts.value[i]));
    return likes;
}

} // namespace

class TestCountSeriesWorld : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void isCalibrated()
    {
        CountWorldParameters p;
        p.accounts = 500;
        p.days = 0;
        std::vector<double> spread;
        std::vector<double> k;
        std::vector<double> memory;
        for (const auto& likes : likesOf(simulateCountSeries(p))) {
            QCOMPARE(likes.size(), std::size_t{60});
            const auto about = [](std::span<const double> y) {
                double mean = 0;
                for (const double v : y)
                    mean += v / static_cast<double>(y.size());
                double square = 0;
                for (const double v : y)
                    square += (v - mean) * (v - mean) / static_cast<double>(y.size() - 1);
                return std::pair(mean, std::sqrt(square) / std::max(mean, 1e-9));
            };
            spread.push_back(about(std::span(likes).last(20)).second);
            const auto [mean, cv] = about(likes);
            k.push_back(1 / std::max(cv * cv - 1 / mean, 1e-3));
            double product = 0;
            double square = 0;
            double middle = 0;
            for (const double y : likes)
                middle += std::log(y + 0.5) / 60;
            for (std::size_t i = 0; i < likes.size(); ++i) {
                const double z = std::log(likes[i] + 0.5) - middle;
                square += z * z;
                product += i > 0 ? z * (std::log(likes[i - 1] + 0.5) - middle) : 0;
            }
            memory.push_back(product / square);
        }
        const auto numbers = "CV " + std::to_string(quantile(spread, 0.05)) + ' ' + std::to_string(median(spread))
                             + ' ' + std::to_string(quantile(spread, 0.95)) + " k " + std::to_string(median(k))
                             + " memory " + std::to_string(median(memory));
        QVERIFY2(std::abs(median(spread) - 0.29) < 0.03, numbers.c_str());
        QVERIFY2(std::abs(quantile(spread, 0.05) - 0.146) < 0.03, numbers.c_str());
        QVERIFY2(std::abs(quantile(spread, 0.95) - 0.54) < 0.09, numbers.c_str());
        QVERIFY2(median(k) > 2.8 && median(k) < 6.5, numbers.c_str());
        QVERIFY2(std::abs(median(memory) - 0.70) < 0.12, numbers.c_str());
    }

    void isTheSameForTheSameSeed()
    {
        CountWorldParameters p;
        p.accounts = 20;
        p.packShare = 0.5;
        p.quotaShare = 0.5;
        const auto a = simulateCountSeries(p);
        const auto b = simulateCountSeries(p);
        QCOMPARE(a.data->counts.value, b.data->counts.value);
        p.seed = 2;
        QVERIFY(simulateCountSeries(p).data->counts.value != a.data->counts.value);
    }

    void plantsWhatTheTruthSays()
    {
        CountWorldParameters p;
        p.accounts = 60;
        p.quotaShare = 1;
        p.packShare = 1;
        p.boughtShare = 0.75;
        const auto world = simulateCountSeries(p);
        const auto likes = likesOf(world);
        for (std::size_t a = 0; a < likes.size(); ++a) {
            const auto& truth = world.truth[a];
            QVERIFY(truth.quota > 0 && truth.packDays.size() == 1 && truth.packSize >= 100);
            for (std::size_t i = truth.quotaFrom; i < likes[a].size(); ++i)
                QVERIFY(likes[a][i] >= std::floor(truth.quota * 0.97) - 1);
        }
        p.quotaShare = 0;
        p.packShare = 0;
        p.advertisingShare = 1;
        const auto declared = simulateCountSeries(p);
        QCOMPARE(declared.data->calendar.size(), std::size_t{60});
        QVERIFY(declared.truth[0].quota == 0 && declared.truth[0].packDays.empty());
    }
};

QTEST_GUILESS_MAIN(TestCountSeriesWorld)
#include "tst_count_series_world.moc"
