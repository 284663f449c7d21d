// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/caseview/view_history.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

using namespace lockstep;

class TestViewHistory : public TestCase {
    Q_OBJECT

    static std::shared_ptr<const DetectionRun> runWith(const char* id, std::uint32_t account)
    {
        auto run = std::make_shared<DetectionRun>();
        Finding finding;
        finding.id = id;
        FindingAccount member;
        member.account = AccountId(account);
        member.status = Membership::core;
        finding.accounts.push_back(member);
        run->findings.push_back(finding);
        return run;
    }
    static TimeRange range(std::int64_t from, std::int64_t to) { return {{from}, {to}}; }

private Q_SLOTS:
    void goesBackAndForward()
    {
        CaseView view;
        ViewHistory history(view);
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.canGoForward());
        view.select({{AccountId(1)}, {}});
        QVERIFY(history.canGoBack());
        QTest::qWait(500);
        view.setBrush(range(1, 5));
        view.setFilteredToSelection(true);
        const auto last = view.state();
        history.back(); // what has not come to rest yet is a step as well
        QCOMPARE(view.selection().accounts, std::vector<AccountId>{AccountId(1)});
        QVERIFY(!view.brush());
        QVERIFY(!view.filteredToSelection());
        history.back();
        QVERIFY(view.selection().empty());
        QVERIFY(!history.canGoBack());
        history.forward();
        history.forward();
        QVERIFY(view.state() == last);
        QVERIFY(!history.canGoForward());
        QTest::qWait(500); // nothing that the history showed becomes a step
        history.back();
        history.back();
        QVERIFY(view.selection().empty());
    }

    void aNewStepForgetsWhatWasAhead()
    {
        CaseView view;
        ViewHistory history(view);
        view.select({{AccountId(1)}, {}});
        QTest::qWait(500);
        view.select({{AccountId(2)}, {}});
        QTest::qWait(500);
        history.back();
        view.select({{AccountId(3)}, {}});
        QVERIFY(!history.canGoForward());
        history.back();
        QCOMPARE(view.selection().accounts, std::vector<AccountId>{AccountId(1)});
    }

    void draggingABrushIsOneStep()
    {
        CaseView view;
        ViewHistory history(view);
        for (int i = 1; i < 20; ++i)
            view.setBrush(range(0, i));
        history.back();
        QVERIFY(!view.brush());
        QVERIFY(!history.canGoBack());
        history.forward();
        QVERIFY(view.brush() == range(0, 19));
    }

    void bringsAFindingBackIfItIsStillThere()
    {
        CaseView view;
        ViewHistory history(view);
        view.setRun(runWith("a", 4));
        view.showFinding(QStringLiteral("a"));
        QTest::qWait(500);
        view.showFinding({});
        QTest::qWait(500);
        history.back();
        QVERIFY(view.finding());
        QCOMPARE(view.selection().accounts, std::vector<AccountId>{AccountId(4)});
        history.forward();
        view.setRun(runWith("b", 4));
        history.back();
        QVERIFY(!view.finding());
        QCOMPARE(view.selection().accounts, std::vector<AccountId>{AccountId(4)});
    }

    void otherDataForgetsEverything()
    {
        CaseView view;
        ViewHistory history(view);
        view.select({{AccountId(1)}, {}});
        QTest::qWait(500);
        view.setData({}, {});
        QVERIFY(!history.canGoBack());
    }
};

QTEST_GUILESS_MAIN(TestViewHistory)
#include "tst_view_history.moc"
