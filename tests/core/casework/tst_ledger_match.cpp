// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/grades.h"
#include "core/casework/ledger_match.h"
#include "core/casework/prices.h"
#include "tests/support/test_case.h"

using namespace lockstep;

namespace {

constexpr std::int64_t dayMs = 86'400'000;

Instant day(int number)
{
    return {number * dayMs};
}

/// One account "shop" over `days` days.
CaseData shop(int days)
{
    CaseData data;
    Target target;
    target.kind = Target::Kind::account;
    target.account = AccountId(data.accountNames.append("shop"));
    data.targets.push_back(target);
    data.targetNames.append("shop");
    data.targets.emplace_back();
    data.targetNames.append("somebody else");
    data.files.push_back({"ledger.csv", 0, {}, {}});
    for (const int d : {0, days}) {
        data.counts.subject.push_back(0);
        data.counts.kind.push_back(0);
        data.counts.value.push_back(1);
        data.counts.time.push_back(d * dayMs);
        data.counts.precision.push_back(static_cast<std::uint8_t>(Precision::day));
        data.counts.file.push_back(0);
        data.counts.row.push_back(2);
    }
    return data;
}

void order(CaseData& data, int at, std::uint32_t target = 0)
{
    PurchaseOrder one;
    one.ordered = {day(at), Precision::day};
    one.target = TargetId(target);
    one.file = FileId(0);
    one.row = data.orders.size() + 2;
    data.orders.push_back(one);
}

Finding steps(std::initializer_list<int> days)
{
    Finding finding;
    finding.detector = "D6";
    finding.customers = {AccountId(0)};
    for (const int d : days)
        finding.statistic.numbers.push_back({"step_at", static_cast<double>(d * dayMs)});
    return finding;
}

} // namespace

class TestLedgerMatch : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void matchesOrdersThatBurstsFollow()
    {
        auto data = shop(300);
        for (const int d : {40, 120, 220})
            order(data, d);
        std::vector<Finding> findings{steps({42, 121, 223})};
        matchLedger(data, observedPeriod(data), findings);
        QCOMPARE(findings[0].external.size(), std::size_t{3});
        QVERIFY(findings[0].external[0].p < 0.02);
        QCOMPARE(findings[0].external[2].row, RowNumber{4});
        QVERIFY(english(findings[0].external[0].text).find("2 days later") != std::string::npos);
        QVERIFY(isDocumented(findings[0]));
    }

    void anOrderForSomebodyElseSaysNothing()
    {
        auto data = shop(300);
        order(data, 40, 1);
        order(data, 40);
        data.orders.back().target = {};
        std::vector<Finding> findings{steps({42})};
        matchLedger(data, observedPeriod(data), findings);
        QVERIFY(findings[0].external.empty() && !isDocumented(findings[0]));
    }

    void ordersWithoutABurstDoNotFit()
    {
        auto data = shop(300);
        for (const int d : {10, 60, 110, 160, 210, 260})
            order(data, d);
        std::vector<Finding> findings{steps({55, 105, 155})}; // bursts before the orders
        matchLedger(data, observedPeriod(data), findings);
        QVERIFY(!isDocumented(findings[0]));
    }

    void manyOrdersFitByAccident()
    {
        auto data = shop(300);
        for (int d = 0; d < 300; d += 10)
            order(data, d);
        std::vector<Finding> findings{steps({42})};
        matchLedger(data, observedPeriod(data), findings);
        QVERIFY(!findings[0].external.empty() && findings[0].external[0].p > 0.05);
        QVERIFY(!isDocumented(findings[0]));
    }

    void aShortPeriodShowsNothing()
    {
        auto data = shop(9);
        order(data, 3);
        std::vector<Finding> findings{steps({4})};
        matchLedger(data, {day(0), day(9)}, findings);
        QVERIFY(!isDocumented(findings[0]));
    }

    void countsAloneStayQuestions()
    {
        auto finding = steps({42});
        finding.statistic.q = 1e-6;
        finding.statistic.effect = 50;
        finding.statistic.controlEffect = 1;
        finding.statistic.occasions = 20;
        finding.statistic.confirmedOnHeldOutHalf = true;
        finding.statistic.decoyWorlds = 100;
        finding.customers = {AccountId(0), AccountId(1), AccountId(2)};
        finding.external = {{{}, 0.001, FileId(0), 2}};
        for (const char* detector : {"D6", "D7"}) {
            finding.detector = detector;
            auto other = finding;
            other.detector = "D1";
            const Finding* support[] = {&other};
            grade(finding, support);
            QCOMPARE(letter(finding.grade), 'C');
            QVERIFY(finding.claim < ClaimLevel::corroborated);
        }
    }

    void twoFamiliesAndAnOrderAreDocumented()
    {
        Finding crowd;
        crowd.detector = "D1";
        crowd.statistic.q = 1e-6;
        crowd.statistic.effect = 0.9;
        crowd.statistic.controlEffect = 0.1;
        crowd.statistic.confirmedOnHeldOutHalf = true;
        crowd.statistic.decoyWorlds = 20;
        auto texts = crowd;
        texts.detector = "D8";
        const Finding* support[] = {&texts};
        grade(crowd, support);
        QCOMPARE(letter(crowd.grade), 'B');
        crowd.external = {{{}, 0.2, FileId(0), 2}};
        grade(crowd, support);
        QCOMPARE(letter(crowd.grade), 'B'); // the order fits no better than chance
        crowd.external[0].p = 0.01;
        grade(crowd, {});
        QVERIFY(letter(crowd.grade) != 'A'); // one family
        grade(crowd, support);
        QCOMPARE(letter(crowd.grade), 'A');
        QVERIFY(crowd.claim == ClaimLevel::purchaseDocumented);
        QVERIFY(english(crowd.gradeReasons.at(1)).find("not who wanted it") != std::string::npos);
        crowd.innocent = {{{}, Verdict::notExcluded, {}}};
        grade(crowd, support);
        QCOMPARE(letter(crowd.grade), 'C');
    }

    void pricesCounts()
    {
        const auto data = shop(100);
        auto growth = steps({42});
        growth.statistic.numbers.push_back({"followers", 10'000});
        const auto followers = estimate(shippedPriceList(), growth, data);
        QVERIFY(followers && followers->low > 0 && followers->low <= 35 && followers->high >= 35);
        Finding quota;
        quota.detector = "D7";
        quota.window = TimeRange{day(0), day(60)};
        quota.statistic.numbers = {{"quota", 200}};
        const auto likes = estimate(shippedPriceList(), quota, data);
        QVERIFY(likes && likes->low <= 40 && likes->high >= 40);
        QVERIFY(!likes->formula.empty());
    }
};

QTEST_GUILESS_MAIN(TestLedgerMatch)
#include "tst_ledger_match.moc"
