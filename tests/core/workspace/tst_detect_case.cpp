// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/world.h"
#include "core/workspace/detect_case.h"
#include "tests/support/test_case.h"

#include <set>

namespace lockstep {

class TestDetectCase : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void findsABoughtSubscription();
    void cleanWorldHasNothingStrong();
    void bystandersOfAPodAreNotNamed();
    void onlyTheDetectorsAskedFor();
    void unknownDetectorIsNamed();
    void cancelLeavesNoRun();
    void reportsProgress();
};

namespace {

World worldOf(std::string_view scenario, std::uint64_t seed)
{
    auto parameters = scenarioParameters(scenario).value();
    parameters.seed = seed;
    parameters.accounts = 6'000;
    parameters.creators = 120;
    parameters.days = 40;
    if (parameters.customers > 0) {
        parameters.customers = 6;
        parameters.poolSize = 300;
        parameters.likesPerPost = 80;
    }
    return std::move(simulate(parameters)).value();
}

} // namespace

void TestDetectCase::findsABoughtSubscription()
{
    const auto world = worldOf("S1", 3);
    DetectRequest request;
    request.settings.decoyWorlds = 1;
    const auto run = detectCase(world.data, request);
    QVERIFY(run.ok());
    QVERIFY(!run->findings.empty());
    const auto& finding = run->findings.front();
    QCOMPARE(finding.detector, std::string("D1"));
    QCOMPARE(finding.grade, Grade::strong);
    QCOMPARE(finding.statistic.decoyWorlds, 1);
    QCOMPARE(finding.statistic.decoyCases, 0);
    std::set<std::string> farm;
    std::set<std::string> customers;
    for (const auto& row : world.truth) {
        if (row.role == "farm")
            farm.insert(row.account);
        if (row.role == "customer")
            customers.insert(row.account);
    }
    std::size_t right = 0;
    for (const auto& member : finding.accounts)
        right += farm.count(std::string(world.data->accountNames[member.account.index()]));
    QVERIFY2(static_cast<double>(right) >= 0.97 * static_cast<double>(finding.accounts.size()),
             qPrintable(QString::number(right)));
    QVERIFY(static_cast<double>(right) >= 0.9 * static_cast<double>(farm.size()));
    QCOMPARE(finding.customers.size(), customers.size());
    for (const auto customer : finding.customers)
        QVERIFY(customers.count(std::string(world.data->accountNames[customer.index()])) == 1);
    QVERIFY(!run->version.empty());
    QVERIFY(!run->at.isMissing());
    QVERIFY(std::any_of(run->parameters.begin(), run->parameters.end(), [](const auto& parameter) {
        return parameter.first == "fdr" && parameter.second == "0.01";
    }));
}

void TestDetectCase::bystandersOfAPodAreNotNamed()
{
    auto parameters = scenarioParameters("S4").value();
    parameters.seed = 3;
    const auto world = std::move(simulate(parameters)).value();
    std::set<std::string> pod;
    for (const auto& row : world.truth)
        if (row.role == "pod")
            pod.insert(row.account);
    DetectRequest request;
    request.detectors = {"D3", "D9"};
    const auto run = detectCase(world.data, request);
    QVERIFY(run.ok());
    std::set<std::string> named;
    for (const auto& finding : run->findings)
        for (const auto& member : finding.accounts)
            if (finding.grade == Grade::strong && member.status != Membership::unclear)
                named.insert(std::string(world.data->accountNames[member.account.index()]));
    const auto right = static_cast<std::size_t>(
        std::count_if(named.begin(), named.end(), [&pod](const auto& name) { return pod.count(name) == 1; }));
    QCOMPARE(right, pod.size());
    QVERIFY2(named.size() - right <= 1, qPrintable(QString::number(named.size() - right)));
}

void TestDetectCase::cleanWorldHasNothingStrong()
{
    const auto world = worldOf("clean", 4);
    const auto run = detectCase(world.data, {});
    QVERIFY(run.ok());
    for (const auto& finding : run->findings)
        QCOMPARE(finding.grade, Grade::question);
    QVERIFY(!run->nothing.empty());
}

void TestDetectCase::onlyTheDetectorsAskedFor()
{
    const auto world = worldOf("clean", 5);
    DetectRequest request;
    request.detectors = {"D3"};
    const auto run = detectCase(world.data, request);
    QVERIFY(run.ok());
    for (const auto& nothing : run->nothing)
        QCOMPARE(nothing.detector, std::string("D3"));
    for (const auto& finding : run->findings)
        QCOMPARE(finding.detector, std::string("D3"));
}

void TestDetectCase::unknownDetectorIsNamed()
{
    DetectRequest request;
    request.detectors = {"D99"};
    const auto run = detectCase(std::make_shared<CaseData>(), request);
    QVERIFY(!run);
    QCOMPARE(run.error().code, ErrorCode::badArgument);
    QVERIFY(english(run.error().text).find("D99") != std::string::npos);
}

void TestDetectCase::cancelLeavesNoRun()
{
    const auto world = worldOf("clean", 6);
    std::stop_source stop;
    stop.request_stop();
    const auto run = detectCase(world.data, {}, TaskContext(stop.get_token()));
    QVERIFY(!run);
    QCOMPARE(run.error().code, ErrorCode::cancelled);
}

void TestDetectCase::reportsProgress()
{
    int steps = 0;
    const auto run =
        detectCase(std::make_shared<CaseData>(), {}, TaskContext({}, [&steps](const Progress&) { ++steps; }));
    QVERIFY(run.ok());
    QVERIFY(run->findings.empty());
    QVERIFY(!run->nothing.empty());
    QVERIFY(steps >= 3);
}

} // namespace lockstep

QTEST_GUILESS_MAIN(lockstep::TestDetectCase)
#include "tst_detect_case.moc"
