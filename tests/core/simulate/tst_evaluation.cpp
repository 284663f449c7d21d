// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/evaluation.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

using namespace lockstep;

namespace {

/// Ten accounts: 0-3 farm, 4-5 fans, 6 ordinary, 7 without truth, 8 customer, 9 creator.
CaseData people()
{
    CaseData data;
    for (int i = 0; i < 10; ++i)
        data.accountNames.append("u" + std::to_string(i));
    return data;
}

std::vector<TruthRow> truthOfPeople()
{
    std::vector<TruthRow> truth;
    for (int i = 0; i < 4; ++i)
        truth.push_back({"u" + std::to_string(i), "farm", "pool-1", {"u8"}, 3, 0});
    truth.push_back({"u4", "fan", "fan-1", {}, 0, 0});
    truth.push_back({"u5", "fan", "fan-1", {}, 0, 0});
    truth.push_back({"u6", "ordinary", "", {}, 0, 0});
    truth.push_back({"u8", "customer", "pool-1", {}, 12, 0});
    truth.push_back({"u9", "creator", "", {}, 0, 0});
    truth.push_back({"not in the data", "farm", "pool-1", {"u8"}, 1, 0});
    return truth;
}

Finding finding(Grade grade, const std::vector<std::pair<unsigned, Membership>>& members,
                const std::vector<unsigned>& customers)
{
    Finding f;
    f.id = "f";
    f.detector = "D1";
    f.grade = grade;
    for (const auto& [account, status] : members)
        f.accounts.push_back({AccountId(account), Role::farmAccount, status, 0.001});
    for (const auto customer : customers)
        f.customers.push_back(AccountId(customer));
    return f;
}

} // namespace

class TestEvaluation : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void countsAtEachBar()
    {
        DetectionRun run;
        run.findings.push_back(finding(Grade::strong,
                                       {{0, Membership::core},
                                        {1, Membership::core},
                                        {2, Membership::associated},
                                        {4, Membership::associated},
                                        {6, Membership::unclear}},
                                       {8}));
        run.findings.push_back(
            finding(Grade::question, {{3, Membership::core}, {5, Membership::core}, {7, Membership::core}}, {9}));
        const auto result = evaluate(run, people(), truthOfPeople());
        QCOMPARE(result.farmAccounts, std::uint64_t(5));
        QCOMPARE(result.customers, std::uint64_t(1));

        const auto& b = result.strong;
        QCOMPARE(b.findings, std::uint64_t(1));
        QCOMPARE(*b.accounts.precision(), 0.75);
        QCOMPARE(*b.accounts.recall(), 0.6);
        QCOMPARE(*b.accounts.f1(), 6.0 / 9);
        QCOMPARE(*b.coreAccounts.precision(), 1.0);
        QCOMPARE(*b.coreAccounts.recall(), 0.4);
        QCOMPARE(b.customersFound, std::uint64_t(1));
        QCOMPARE(b.customersWrong, std::uint64_t(0));
        QCOMPARE(b.accused.size(), std::size_t(1));
        QCOMPARE(b.accused[0].group, std::string("fan-1"));
        QCOMPARE(b.accused[0].accused, std::uint64_t(1));
        QCOMPARE(b.accused[0].size, std::uint64_t(2));

        const auto& c = result.question;
        QCOMPARE(c.findings, std::uint64_t(2));
        QCOMPARE(c.accounts.truePositives, std::uint64_t(4));
        QCOMPARE(c.accounts.falsePositives, std::uint64_t(3));
        QCOMPARE(c.customersWrong, std::uint64_t(1));
        QCOMPARE(c.accused.size(), std::size_t(2));
        QCOMPARE(c.accused[1].group, std::string("ordinary"));
        QCOMPARE(c.accused[1].size, std::uint64_t(2)); // u6, and u7 that the truth does not know

        QCOMPARE(result.findings.size(), std::size_t(2));
        QCOMPARE(result.findings[0].farmAccounts, std::uint64_t(3));
        QCOMPARE(result.findings[0].accounts, std::uint64_t(4)); // one is unclear: nobody says that it belongs there
    }

    void nothingFoundHasNoPrecision()
    {
        const auto result = evaluate(DetectionRun{}, people(), truthOfPeople());
        QVERIFY(!result.strong.accounts.precision());
        QCOMPARE(*result.strong.accounts.recall(), 0.0);
        QCOMPARE(*result.strong.accounts.f1(), 0.0);
        const auto clean = evaluate(DetectionRun{}, people(), std::span<const TruthRow>());
        QVERIFY(!clean.strong.accounts.recall());
        QVERIFY(!clean.strong.accounts.f1());
    }

    void refusesBadFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::badInput);
        QTest::newRow("no role") << QByteArray("account,group\nu1,x\n") << int(ErrorCode::badInput);
        QTest::newRow("short row") << QByteArray("account,role,group\nu1,farm\n") << int(ErrorCode::badInput);
        QTest::newRow("no number") << QByteArray("account,role,planted\nu1,farm,x\n") << int(ErrorCode::badInput);
    }
    void refusesBadFiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("truth.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto rows = readTruth(path.toStdString());
        QVERIFY(!rows.ok());
        QCOMPARE(int(rows.error().code), code);
        QVERIFY(english(rows.error().text).find("truth.csv") != std::string::npos);
        QCOMPARE(readTruth((path + QStringLiteral("x")).toStdString()).error().code, ErrorCode::notFound);
    }

    void readsWithTwoColumnsOnly()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("truth.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("role,account\r\nfarm,u1\r\n");
        file.close();
        const auto rows = readTruth(path.toStdString());
        QVERIFY(rows.ok());
        QCOMPARE(rows->at(0).account, std::string("u1"));
        QCOMPARE(rows->at(0).role, std::string("farm"));
    }
};

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
