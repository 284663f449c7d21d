// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/evidence_weight.h"
#include "tests/support/test_case.h"

#include <cmath>
#include <vector>

namespace lockstep {

class TestEvidenceWeight : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void neverSeenInHundredWorldsIsNotInfinite();
    void isClippedAtBothEnds();
    void aStrongerFindingWeighsNoLess();
    void everyFamilyHasCounts();
    void oddsByHand();
    void addsUpOverFamiliesAndSaysThePrior();
    void saysWhenItTellsNothing();
};

namespace {

Finding crowd(bool confirmed)
{
    Finding finding;
    finding.detector = "D1";
    finding.statistic.confirmedOnHeldOutHalf = confirmed;
    return finding;
}

} // namespace

void TestEvidenceWeight::neverSeenInHundredWorldsIsNotInfinite()
{
    // (90.5 / 101) / (0.5 / 101) = 181
    const EvidenceCount count{Family::timing, Strength::strong, 90, 100, 0, 100};
    QVERIFY(std::abs(count.weight() - std::log10(181)) < 1e-12);
}

void TestEvidenceWeight::isClippedAtBothEnds()
{
    QCOMPARE((EvidenceCount{Family::timing, Strength::any, 100'000, 100'000, 0, 100'000}.weight()), 3.0);
    QCOMPARE((EvidenceCount{Family::timing, Strength::any, 0, 100'000, 100'000, 100'000}.weight()), -2.0);
    QCOMPARE((EvidenceCount{Family::timing, Strength::any, 5, 10, 5, 10}.weight()), 0.0);
    QCOMPARE((EvidenceCount{Family::timing, Strength::any, 0, 4, 0, 16}.weight()), 0.0); // no measurement
}

void TestEvidenceWeight::aStrongerFindingWeighsNoLess()
{
    for (const auto& a : shippedEvidence())
        for (const auto& b : shippedEvidence())
            if (a.family == b.family && a.strength < b.strength)
                QVERIFY2(a.innocentWith <= b.innocentWith && a.plantedWith <= b.plantedWith,
                         std::string(name(a.family)).c_str());
    auto weak = crowd(false);
    weak.detector = "D7";
    auto stronger = weak;
    stronger.statistic.confirmedOnHeldOutHalf = true; // never seen so in the benchmark
    QVERIFY(evidenceWeight(weak, {}) > 1);
    QCOMPARE(evidenceWeight(stronger, {}), evidenceWeight(weak, {}));
}

void TestEvidenceWeight::everyFamilyHasCounts()
{
    QCOMPARE(shippedEvidence().size(), strengths * 7);
    for (const auto& count : shippedEvidence()) {
        QVERIFY(count.planted > 0 && count.plantedWith <= count.planted);
        QVERIFY(count.innocent > 0 && count.innocentWith <= count.innocent);
    }
}

void TestEvidenceWeight::oddsByHand()
{
    QCOMPARE(oddsAgainst(2, 99), 9.9); // half of two: ten times
    QCOMPARE(oddsAgainst(0, 9), 9.0);
}

void TestEvidenceWeight::addsUpOverFamiliesAndSaysThePrior()
{
    const auto one = crowd(true);
    Finding list;
    list.detector = "D9";
    list.statistic.confirmedOnHeldOutHalf = true;
    const std::vector<const Finding*> support{&list};
    QCOMPARE(evidenceWeight(one, support), evidenceWeight(one, {}) + evidenceWeight(list, {}));
    const auto sentence = english(weightSentence(2, 99));
    QVERIFY2(sentence.find("1 : 99") != std::string::npos, sentence.c_str());
    QVERIFY2(sentence.find("1 : 10") != std::string::npos, sentence.c_str());
    QVERIFY2(english(weightSentence(6, 9)).find("111 : 1") != std::string::npos,
             english(weightSentence(6, 9)).c_str()); // 1000 / 9
}

void TestEvidenceWeight::saysWhenItTellsNothing()
{
    QVERIFY(english(weightSentence(-1, 99)).find("tells nothing") != std::string::npos);
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::TestEvidenceWeight)
#include "tst_evidence_weight.moc"
