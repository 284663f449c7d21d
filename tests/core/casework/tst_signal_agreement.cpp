// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/signal_agreement.h"
#include "tests/support/test_case.h"

using namespace lockstep;

class TestSignalAgreement : public TestCase {
    Q_OBJECT

    static Finding finding(const char* detector, unsigned from, unsigned to, Role role = Role::farmAccount)
    {
        Finding finding;
        finding.detector = detector;
        for (unsigned i = from; i < to; ++i)
            finding.accounts.push_back({AccountId(i), role, Membership::core, 0.001});
        return finding;
    }

private Q_SLOTS:
    void countsFamiliesNotDetectors()
    {
        DetectionRun run;
        run.findings = {finding("D3", 0, 10), finding("D1", 0, 20), finding("D2", 15, 20), finding("D1", 18, 25),
                        finding("D2", 90, 99, Role::customer)};
        const auto agreement = signalAgreement(run);
        QCOMPARE(agreement.accounts, std::size_t{25});
        QCOMPARE(agreement.signs.size(), std::size_t{3});
        QCOMPARE(agreement.signs[0].detector, std::string("D1"));
        QCOMPARE(agreement.signs[1].detector, std::string("D3"));
        QCOMPARE(agreement.signs[2].detector, std::string("D2"));
        QCOMPARE(agreement.signs[0].accounts, std::size_t{25}); // of two findings, once
        QCOMPARE(agreement.signs[2].accounts, std::size_t{5});  // without the customers
        // Timing and overlap first, although fewer accounts; then the larger ones of one family.
        QCOMPARE(agreement.combinations.size(), std::size_t{3});
        QCOMPARE(agreement.combinations[0].signs, (std::vector<std::size_t>{0, 2}));
        QCOMPARE(agreement.combinations[0].accounts.size(), std::size_t{5});
        QCOMPARE(agreement.combinations[0].families, std::size_t{2});
        QCOMPARE(agreement.combinations[1].families, std::size_t{1});
        QCOMPARE(agreement.combinations[1].accounts.size(), std::size_t{10});
        QCOMPARE(agreement.combinations[2].families, std::size_t{1});
    }

    void nothingFoundIsNothing()
    {
        const auto agreement = signalAgreement({});
        QVERIFY(agreement.signs.empty());
        QVERIFY(agreement.combinations.empty());
    }
};

QTEST_GUILESS_MAIN(TestSignalAgreement)
#include "tst_signal_agreement.moc"
