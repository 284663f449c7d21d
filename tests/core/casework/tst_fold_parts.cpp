// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/fold_parts.h"
#include "tests/support/test_case.h"

#include <functional>

using namespace lockstep;

namespace {

Finding group(const char* id, const char* detector, unsigned from, unsigned count)
{
    Finding finding;
    finding.id.assign(id);
    finding.detector.assign(detector);
    for (unsigned i = 0; i < count; ++i)
        finding.accounts.push_back({AccountId(from + i), Role::farmAccount, Membership::core, 0.001});
    return finding;
}

std::vector<std::string> ids(const std::vector<Finding>& findings)
{
    std::vector<std::string> all;
    for (const auto& finding : findings)
        all.push_back(finding.id);
    return all;
}

} // namespace

class TestFoldParts : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void partsAreToldWithTheWhole()
    {
        std::vector<Finding> findings;
        findings.push_back(group("pool", "D1", 0, 100));
        findings.push_back(group("a", "D3", 10, 20));
        findings.push_back(group("b", "D3", 40, 12));
        foldParts(findings);
        QCOMPARE(ids(findings), std::vector<std::string>{"pool"});
        QCOMPARE(findings[0].accounts.size(), std::size_t{100});
        QCOMPARE(findings[0].why.size(), std::size_t{1});
        QVERIFY(QString::fromStdString(english(findings[0].why[0]))
                    .startsWith(QStringLiteral("2 groups of 12 to 20 of "
                                               "these accounts")));
    }

    void whatIsNoPartStays_data()
    {
        using Change = std::function<void(Finding & pool, Finding & ring)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("stays");
        const auto row = [](const char* name, bool stays, const Change& change) {
            QTest::newRow(name) << change << stays;
        };
        row("part", false, [](Finding&, Finding&) {});
        row("one reaches out of it", true,
            [](Finding&, Finding& ring) { ring.accounts[0].account = AccountId(100); });
        row("more than half of it", true, [](Finding& pool, Finding&) { pool.accounts.resize(79); });
        row("another kind of signal", true, [](Finding&, Finding& ring) { ring.detector.assign("D8"); });
        row("no pool", true, [](Finding& pool, Finding&) { pool.detector.assign("D5"); });
        row("may be innocent", true, [](Finding&, Finding& ring) {
            ring.innocent = {{{}, Verdict::notExcluded, {}}};
        });
        row("the pool may be innocent", true, [](Finding& pool, Finding&) {
            pool.innocent = {{{}, Verdict::notExcluded, {}}};
        });
        row("names who profits", true, [](Finding&, Finding& ring) { ring.customers = {AccountId(500)}; });
        row("is documented", true, [](Finding&, Finding& ring) { ring.external.emplace_back(); });
        row("on other posts", true, [](Finding&, Finding& ring) {
            ring.targets = {TargetId(7), TargetId(1), TargetId(8)};
        });
        row("half on the same posts", false, [](Finding&, Finding& ring) {
            ring.targets = {TargetId(7), TargetId(1)};
        });
        row("names nobody", true, [](Finding&, Finding& ring) { ring.accounts.clear(); });
    }
    void whatIsNoPartStays()
    {
        using Change = std::function<void(Finding & pool, Finding & ring)>;
        QFETCH(Change, change);
        std::vector<Finding> findings;
        findings.push_back(group("pool", "D1", 0, 100));
        findings.push_back(group("ring", "D3", 0, 40));
        for (auto& finding : findings)
            finding.targets = {TargetId(1), TargetId(2)};
        change(findings[0], findings[1]);
        foldParts(findings);
        QTEST(findings.size() == 2, "stays");
    }

    void theBetterOneIsNeverAPart()
    {
        std::vector<Finding> findings;
        findings.push_back(group("ring", "D3", 0, 10));
        findings.push_back(group("pool", "D1", 0, 100));
        foldParts(findings);
        QCOMPARE(findings.size(), std::size_t{2});
        findings.clear();
        foldParts(findings);
        QVERIFY(findings.empty());
    }
};

QTEST_GUILESS_MAIN(TestFoldParts)
#include "tst_fold_parts.moc"
