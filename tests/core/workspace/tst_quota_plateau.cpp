// SPDX-License-Identifier: GPL-3.0-or-later
// D7 on count-only worlds: silent on ordinary accounts first, then what it finds and what it cannot.
#include "core/detect/quota_plateau.h"
#include "core/detect/quota_tests.h"
#include "core/simulate/count_series_world.h"
#include "tests/support/test_case.h"

#include <cmath>

using namespace lockstep;

namespace {

DetectorOutcome detect(const CountWorldParameters& p, int threads = 1)
{
    DetectSettings settings;
    settings.threads = threads;
    const auto graph = InteractionGraph::build(simulateCountSeries(p).data);
    return *QuotaPlateau().run(graph, settings, {});
}

double numberOf(const Finding& finding, std::string_view name)
{
    for (const auto& number : finding.statistic.numbers)
        if (number.name == name)
            return number.value;
    return std::nan("");
}

CountWorldParameters likesOnly(std::uint32_t accounts, std::uint64_t seed = 3)
{
    CountWorldParameters p;
    p.seed = seed;
    p.accounts = accounts;
    p.days = 0;
    return p;
}

} // namespace

class TestQuotaPlateau : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheReference()
    {
        QVERIFY(std::abs(shareAsSteady(0.294) - 0.5) < 1e-6);
        QVERIFY(std::abs(shareAsSteady(0.10) - 0.01) < 0.002);
        QVERIFY(shareAsSteady(0.146) >= 0.05); // measured 5 %: the curve errs on the side of the account
        QVERIFY(std::abs(referenceCv(0.01) - 0.10) < 0.002);
    }

    void staysSilentOnOrdinaryAccounts()
    {
        const auto outcome = detect(likesOnly(250));
        QCOMPARE(outcome.findings.size(), std::size_t{0});
        QCOMPARE(outcome.nothing.size(), std::size_t{1});
        QVERIFY(!outcome.nothing[0].detectionLimit.empty());
    }

    void findsMostSubscriptions()
    {
        auto p = likesOnly(100);
        p.quotaShare = 0.3;
        p.boughtShare = 0.75;
        const auto world = simulateCountSeries(p);
        const auto outcome = *QuotaPlateau().run(InteractionGraph::build(world.data), {}, {});
        std::size_t buyers = 0;
        for (const auto& truth : world.truth)
            buyers += truth.quota > 0;
        std::size_t right = 0;
        std::size_t wrong = 0;
        for (const auto& finding : outcome.findings) {
            const auto& truth = world.truth[finding.customers.at(0).index()];
            (truth.quota > 0 ? right : wrong) += 1;
            QVERIFY(finding.statistic.p <= QuotaBars::p && finding.statistic.q <= QuotaBars::q);
            QVERIFY(!finding.counts.empty() && !finding.why.empty() && finding.innocent.size() >= 4);
            if (truth.quota > 0 && truth.quotaFrom > 0 && numberOf(finding, "p_change") < 0.002) {
                const double ratio = numberOf(finding, "quota") / truth.quota;
                QVERIFY2(ratio > 0.5 && ratio < 1.7, std::to_string(ratio).c_str());
            }
        }
        const auto text =
            std::to_string(right) + " of " + std::to_string(buyers) + ", wrong " + std::to_string(wrong);
        QVERIFY2(right * 2 >= buyers && wrong <= 1, text.c_str());
    }

    void seesWhenItBegan()
    {
        std::vector<double> likes;
        for (int i = 0; i < 30; ++i)
            likes.push_back(100 + 40 * std::sin(i * 2.3) + (i * 37 % 23));
        for (int i = 0; i < 20; ++i)
            likes.push_back(400 + 40 * std::sin(i * 2.3) + (i * 37 % 23));
        const auto change = regimeChange(likes, 1);
        QVERIFY(change && change->begins && change->p <= 0.01);
        QVERIFY(change->from >= 29 && change->from <= 31);
        std::reverse(likes.begin(), likes.end());
        const auto end = regimeChange(likes, 1);
        QVERIFY(end && !end->begins && end->from >= 19 && end->from <= 21);
    }

    void growthAloneIsNoQuota()
    {
        std::vector<double> likes;
        for (int i = 0; i < 60; ++i) // everything grows fourfold at once: level and swings together
            likes.push_back((i < 30 ? 1 : 4) * (100 + 40 * std::sin(i * 2.3) + (i * 37 % 23)));
        const auto change = regimeChange(likes, 1);
        QVERIFY(!change || change->p > 0.01);
    }

    void isBlindToAVariedQuota()
    {
        auto p = likesOnly(60);
        p.quotaShare = 1;
        p.quotaJitter = 0.4;
        p.boughtShare = 0.5;
        p.quotaStartsInside = 0;
        QVERIFY(detect(p).findings.size() < 20); // and says so in its limits
    }

    void countsRowsWhenThereAreNoCounts()
    {
        auto data = std::make_shared<CaseData>();
        const AccountId author(data->accountNames.append("shop"));
        data->files.push_back({"likes.csv", 0, {}, {}});
        data->dataSets.push_back({});
        data->fileDataSet.emplace_back(0);
        for (int i = 0; i < 400; ++i)
            data->accountNames.append("liker " + std::to_string(i));
        for (int post = 0; post < 40; ++post) {
            Target target;
            target.kind = Target::Kind::post;
            target.account = author;
            target.postedAt = {{post * 86'400'000LL}, Precision::exact};
            data->targets.push_back(target);
            const auto id = data->targetNames.append("post " + std::to_string(post));
            for (int i = 0; i < 200 + post * 7 % 11; ++i) { // not one number: that is a list cut off
                auto& c = data->interactions;
                c.actor.push_back(static_cast<std::uint32_t>(1 + (i + post * 7) % 400));
                c.target.push_back(id);
                c.verb.push_back(0);
                c.time.push_back(Instant::missingMs);
                c.precision.push_back(static_cast<std::uint8_t>(Precision::unknown));
                c.file.push_back(0);
                c.row.push_back(2);
            }
        }
        const auto outcome = *QuotaPlateau().run(InteractionGraph::build(data), {}, {});
        QCOMPARE(outcome.findings.size(), std::size_t{1});
        QVERIFY(outcome.findings[0].counts.empty());
        QVERIFY(outcome.findings[0].statistic.p <= 0.001);
    }

    void isTheSameForAnyNumberOfThreads()
    {
        auto p = likesOnly(40);
        p.quotaShare = 0.5;
        const auto one = detect(p, 1);
        const auto two = detect(p, 2);
        QCOMPARE(one.findings.size(), two.findings.size());
        for (std::size_t i = 0; i < one.findings.size(); ++i) {
            QCOMPARE(one.findings[i].id, two.findings[i].id);
            QCOMPARE(one.findings[i].statistic.p, two.findings[i].statistic.p);
        }
    }

    void saysWhatItNeeds()
    {
        const auto outcome = *QuotaPlateau().run(InteractionGraph::build(std::make_shared<CaseData>()), {}, {});
        QCOMPARE(outcome.findings.size(), std::size_t{0});
        QVERIFY(english(outcome.nothing.at(0).reason).find("20 posts") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestQuotaPlateau)
#include "tst_quota_plateau.moc"
