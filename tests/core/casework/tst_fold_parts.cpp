// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/fold_parts.h"
#include "tests/support/test_case.h"

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
        QTest::addColumn<QString>("detector");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("mayBeInnocent");
        QTest::addColumn<bool>("stays");
        QTest::newRow("part") << "D3" << 0 << 40 << false << false;
        QTest::newRow("all but a twentieth within") << "D3" << 62 << 40 << false << false;
        QTest::newRow("reaches out of it") << "D3" << 64 << 40 << false << true;
        QTest::newRow("more than half of it") << "D3" << 0 << 51 << false << true;
        QTest::newRow("another kind of signal") << "D8" << 0 << 40 << false << true;
        QTest::newRow("may be innocent") << "D3" << 0 << 40 << true << true;
        QTest::newRow("names nobody") << "D3" << 0 << 0 << false << true;
    }
    void whatIsNoPartStays()
    {
        QFETCH(QString, detector);
        QFETCH(int, from);
        QFETCH(int, count);
        QFETCH(bool, mayBeInnocent);
        auto part = group("part", qPrintable(detector), static_cast<unsigned>(from), static_cast<unsigned>(count));
        if (mayBeInnocent)
            part.innocent = {{{}, Verdict::notExcluded, {}}};
        std::vector<Finding> findings;
        findings.push_back(group("pool", "D1", 0, 100));
        findings.push_back(std::move(part));
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
