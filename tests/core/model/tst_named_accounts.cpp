// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/named_accounts.h"
#include "tests/support/test_case.h"

using namespace lockstep;

class TestNamedAccounts : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void leavesTheUnclearOut()
    {
        Finding finding;
        const auto add = [&finding](std::uint32_t account, Membership status) {
            finding.accounts.push_back({AccountId(account), Role::farmAccount, status, 0.01});
        };
        add(7, Membership::core);
        add(3, Membership::unclear);
        add(2, Membership::associated);
        add(7, Membership::core);
        QCOMPARE(namedAccounts(finding), (std::vector<AccountId>{AccountId(2), AccountId(7)}));
    }

    void mayNameNobody()
    {
        Finding finding;
        QVERIFY(namedAccounts(finding).empty());
        for (const std::uint32_t account : {5U, 4U})
            finding.accounts.push_back({AccountId(account), Role::unknown, Membership::unclear, 1});
        QVERIFY(namedAccounts(finding).empty());
    }
};

QTEST_GUILESS_MAIN(TestNamedAccounts)
#include "tst_named_accounts.moc"
