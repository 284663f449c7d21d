// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/grades.h"
#include "tests/support/test_case.h"

#include <functional>

using namespace lockstep;

namespace {

std::vector<FindingAccount> members(unsigned from, unsigned count)
{
    std::vector<FindingAccount> accounts;
    for (unsigned i = 0; i < count; ++i)
        accounts.push_back({AccountId(from + i), Role::farmAccount, Membership::core, 0.001});
    return accounts;
}

/// A locked crowd that passes every condition of a grade B of its own, just.
Finding crowd()
{
    Finding f;
    f.id = "crowd";
    f.detector = "D1";
    f.accounts = members(0, 20);
    f.customers = {AccountId(100), AccountId(101), AccountId(102)};
    f.statistic.effect = 0.9;
    f.statistic.controlEffect = 0.3;
    f.statistic.occasions = 10;
    f.statistic.p = 1e-9;
    f.statistic.q = 0.01;
    f.statistic.confirmedOnHeldOutHalf = true;
    f.innocent = {{Message{"Fan club", {}}, Verdict::excluded, {}}};
    return f;
}

Finding batch()
{
    Finding f;
    f.id = "batch";
    f.detector = "D5";
    f.accounts = members(0, 20);
    f.customers = {AccountId(100)};
    f.ranks = RankRange{DataSetId(0), 100, 200};
    f.statistic.effect = 5;
    f.statistic.q = 0.001;
    f.independentSignals = {Message{"creation dates", {}}, Message{"low activity", {}}};
    return f;
}

bool mentions(const Finding& finding, const char* words)
{
    for (const auto& reason : finding.gradeReasons)
        if (english(reason).find(words) != std::string::npos)
            return true;
    return false;
}

using Change = std::function<void(Finding&)>;

struct Case {
    const char* name;
    Finding finding;
    Change change;
    Grade grade;
    ClaimLevel claim;
    const char* words; ///< must stand in a reason
};

const std::vector<Case>& cases()
{
    static const std::vector<Case> all{
        {"just enough", crowd(), [](Finding&) {}, Grade::strong, ClaimLevel::unusual,
         "Grade A needs something from outside"},
        {"reasons of B", crowd(), [](Finding&) {}, Grade::strong, ClaimLevel::unusual,
         "3 accounts on 10 separate occasions, 3 times"},
        {"not confirmed", crowd(), [](Finding& f) { f.statistic.confirmedOnHeldOutHalf = false; }, Grade::question,
         ClaimLevel::unusual, "not confirmed on the half"},
        {"q above 1 %", crowd(), [](Finding& f) { f.statistic.q = 0.0101; }, Grade::question, ClaimLevel::observed,
         "0.01; grade B"},
        {"two customers", crowd(), [](Finding& f) { f.customers.pop_back(); }, Grade::question, ClaimLevel::unusual,
         "Accounts that profit: 2"},
        {"nine occasions", crowd(), [](Finding& f) { f.statistic.occasions = 9; }, Grade::question,
         ClaimLevel::unusual, "Separate occasions: 9"},
        {"below three times the controls", crowd(), [](Finding& f) { f.statistic.controlEffect = 0.31; },
         Grade::question, ClaimLevel::unusual, "2.9 times"},
        {"no controls", crowd(), [](Finding& f) { f.statistic.controlEffect.reset(); }, Grade::question,
         ClaimLevel::unusual, "no matched controls"},
        {"controls show nothing", crowd(), [](Finding& f) { f.statistic.controlEffect = 0; }, Grade::strong,
         ClaimLevel::unusual, "next to nothing"},
        {"controls and effect show nothing", crowd(),
         [](Finding& f) { f.statistic.controlEffect = f.statistic.effect = 0; }, Grade::question, ClaimLevel::unusual,
         "0 times"},
        {"innocent explanation stands", crowd(), [](Finding& f) { f.innocent[0].verdict = Verdict::notExcluded; },
         Grade::question, ClaimLevel::unusual, "An innocent explanation is not excluded"},
        {"two innocent explanations stand", crowd(),
         [](Finding& f) {
             f.innocent[0].verdict = Verdict::notExcluded;
             f.innocent.push_back(f.innocent[0]);
         },
         Grade::question, ClaimLevel::unusual, "2 innocent explanations are not excluded"},
        {"innocent explanation unknown", crowd(), [](Finding& f) { f.innocent[0].verdict = Verdict::unknown; },
         Grade::strong, ClaimLevel::unusual, "cannot test: 1"},
        {"a decoy case", crowd(),
         [](Finding& f) {
             f.statistic.decoyCases = 1;
             f.statistic.decoyWorlds = 20;
         },
         Grade::question, ClaimLevel::unusual, "1 in 20 decoy worlds"},
        {"few decoys", crowd(), [](Finding& f) { f.statistic.decoyWorlds = 19; }, Grade::strong, ClaimLevel::unusual,
         "run so far: 19"},
        {"two signals are coordination", crowd(), [](Finding& f) { f.independentSignals.resize(2); }, Grade::strong,
         ClaimLevel::coordinated, "Grade B"},
        {"two signals with an innocent explanation", crowd(),
         [](Finding& f) {
             f.independentSignals.resize(2);
             f.innocent[0].verdict = Verdict::notExcluded;
         },
         Grade::question, ClaimLevel::unusual, "not excluded"},
        {"two signals by chance", crowd(),
         [](Finding& f) {
             f.independentSignals.resize(2);
             f.statistic.q = 0.2;
         },
         Grade::question, ClaimLevel::observed, "1 % or less"},
        {"no family", crowd(), [](Finding& f) { f.detector = "aliases"; }, Grade::question, ClaimLevel::observed,
         "a remark on the data"},
        {"batch with two signals", batch(), [](Finding&) {}, Grade::strong, ClaimLevel::coordinated,
         "2 separate signals"},
        {"batch with one signal", batch(), [](Finding& f) { f.independentSignals.resize(1); }, Grade::question,
         ClaimLevel::unusual, "Only one signal"},
        {"batch without signals", batch(), [](Finding& f) { f.independentSignals.clear(); }, Grade::question,
         ClaimLevel::unusual, "No separate signals"},
        {"batch by chance", batch(), [](Finding& f) { f.statistic.q = 0.02; }, Grade::question, ClaimLevel::observed,
         "1 % or less"},
        {"batch with an innocent explanation", batch(),
         [](Finding& f) {
             f.innocent = {{Message{"News", {}}, Verdict::notExcluded, {}}};
         },
         Grade::question, ClaimLevel::unusual, "not excluded"},
        {"list finding without ranks is no batch", batch(), [](Finding& f) { f.ranks.reset(); }, Grade::question,
         ClaimLevel::coordinated, "Accounts that profit: 1"},
    };
    return all;
}

} // namespace

class TestGrades : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void singleFinding_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(cases()[i].name) << int(i);
    }
    void singleFinding()
    {
        QFETCH(int, index);
        const auto& tested = cases()[static_cast<std::size_t>(index)];
        auto finding = tested.finding;
        tested.change(finding);
        const auto before = finding;
        grade(finding);
        QCOMPARE(letter(finding.grade), letter(tested.grade));
        QCOMPARE(name(finding.claim), name(tested.claim));
        QVERIFY2(mentions(finding, tested.words), english(finding.gradeReasons.back()).c_str());
        // Nothing else was touched, and grading again changes nothing.
        QCOMPARE(finding.statistic.q, before.statistic.q);
        QCOMPARE(finding.innocent.size(), before.innocent.size());
        QCOMPARE(finding.accounts.size(), before.accounts.size());
        const auto reasons = finding.gradeReasons;
        grade(finding);
        QCOMPARE(finding.gradeReasons, reasons);
    }

    void neverAloneToA()
    {
        auto best = crowd();
        best.statistic.decoyWorlds = 1000;
        best.statistic.q = 1e-12;
        best.independentSignals.resize(5);
        grade(best);
        QCOMPARE(letter(best.grade), 'B');
        QVERIFY(best.claim < ClaimLevel::corroborated);
    }

    void printsNoMoreThanAMillionth()
    {
        auto finding = crowd();
        finding.statistic.confirmedOnHeldOutHalf = false;
        finding.statistic.q = 1e-60;
        grade(finding);
        for (const auto& reason : finding.gradeReasons)
            QVERIFY(english(reason).find("e-") == std::string::npos);
    }

    void twoFamiliesSupportEachOther()
    {
        // Too few customers and occasions for a B of its own; the batch stands on the same accounts.
        auto small = crowd();
        small.customers.resize(1);
        small.statistic.occasions = 4;
        small.statistic.decoyWorlds = 20;
        auto list = batch();
        list.independentSignals.resize(1);
        list.statistic.decoyWorlds = 20;
        std::vector<Finding> both{list, small};
        gradeAll(both);
        QCOMPARE(letter(both[0].grade), 'B');
        QCOMPARE(letter(both[1].grade), 'B');
        QCOMPARE(name(both[0].claim), std::string_view("L2"));
        QVERIFY(mentions(both[0], "D5 and D1"));
        QVERIFY(mentions(both[1], "D1 and D5"));

        const auto expectC = [&](const char* why, const Change& changeSmall, const Change& changeList) {
            std::vector<Finding> changed{list, small};
            changeList(changed[0]);
            changeSmall(changed[1]);
            gradeAll(changed);
            for (const auto& f : changed)
                QVERIFY2(f.grade == Grade::question, why);
        };
        const Change same = [](Finding&) {};
        expectC("other accounts", same, [](Finding& f) { f.accounts = members(11, 20); });
        expectC(
            "same family", [](Finding& f) { f.accounts = members(0, 20); },
            [](Finding& f) {
                f = crowd();
                f.detector = "D3";
                f.customers.clear();
                f.statistic.decoyWorlds = 20;
            });
        expectC(
            "not confirmed", [](Finding& f) { f.statistic.confirmedOnHeldOutHalf = false; }, same);
        expectC("by chance", same, [](Finding& f) { f.statistic.q = 0.05; });
        expectC("a decoy case", same, [](Finding& f) { f.statistic.decoyCases = 1; });
        expectC(
            "few decoys", [](Finding& f) { f.statistic.decoyWorlds = 19; }, same);
        expectC("innocent explanation of the support", same, [](Finding& f) {
            f.innocent = {{Message{"News", {}}, Verdict::notExcluded, {}}};
        });
        expectC(
            "controls as strong", [](Finding& f) { f.statistic.controlEffect = 0.5; }, same);
        expectC("only unclear members", same, [](Finding& f) {
            for (auto& member : f.accounts)
                member.status = Membership::unclear;
        });
    }

    void supportNeedsHalfOfTheAccounts()
    {
        // Half of the crowd lies in the batch; of the batch's accounts only a tenth lie in the crowd.
        auto small = crowd();
        small.customers.resize(1);
        small.statistic.decoyWorlds = 20;
        auto list = batch();
        list.accounts = members(10, 100);
        list.independentSignals.resize(1);
        list.statistic.decoyWorlds = 20;
        std::vector<Finding> both{list, small};
        gradeAll(both);
        QCOMPARE(both[0].id, std::string("crowd"));
        QCOMPARE(letter(both[0].grade), 'B');
        QCOMPARE(letter(both[1].grade), 'C');
    }

    void strongestOfAFamilySupports()
    {
        auto small = crowd();
        small.customers.resize(1);
        small.statistic.decoyWorlds = 20;
        auto weak = batch();
        weak.id = "a weak batch";
        weak.statistic.decoyWorlds = 20;
        weak.statistic.q = 0.5;
        auto sound = batch();
        sound.statistic.decoyWorlds = 20;
        std::vector<Finding> all{weak, small, sound};
        gradeAll(all);
        const auto crowdAfter =
            std::find_if(all.begin(), all.end(), [](const Finding& f) { return f.detector == "D1"; });
        QCOMPARE(letter(crowdAfter->grade), 'B');
    }

    void sortsByGradeThenChanceThenEffect()
    {
        std::vector<Finding> findings;
        for (const auto& [id, effect, customers, q] :
             {std::tuple("c-strong", 0.99, 1U, 1e-4), std::tuple("b-weak", 0.91, 3U, 1e-4),
              std::tuple("c-by chance", 5.0, 3U, 0.2), std::tuple("b-strong", 0.95, 3U, 1e-4),
              std::tuple("c-weak", 0.92, 1U, 1e-4), std::tuple("b-also weak", 0.91, 3U, 1e-4)}) {
            auto f = crowd();
            f.id = id;
            f.statistic.effect = effect;
            f.statistic.q = q;
            f.customers.resize(customers);
            findings.push_back(f);
        }
        gradeAll(findings);
        std::vector<std::string> order;
        for (const auto& f : findings)
            order.push_back(f.id);
        QCOMPARE(order, (std::vector<std::string>{"b-strong", "b-also weak", "b-weak", "c-strong", "c-weak",
                                                  "c-by chance"}));
        std::vector<Finding> none;
        gradeAll(none);
        QVERIFY(none.empty());
    }

    void familiesAreThoseOfTheMethod()
    {
        QVERIFY(familyOf("D1") == familyOf("D3"));
        QVERIFY(familyOf("D1") == familyOf("D4")); // the same delays must not count twice
        QVERIFY(familyOf("D1") != familyOf("D2"));
        QVERIFY(familyOf("D1") != familyOf("D5"));
        QVERIFY(familyOf("D10") == Family::provenance);
        QVERIFY(familyOf("") == Family::none);
    }
};

QTEST_GUILESS_MAIN(TestGrades)
#include "tst_grades.moc"
