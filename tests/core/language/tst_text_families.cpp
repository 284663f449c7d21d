// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/normal_text.h"
#include "core/language/text_families.h"
#include "core/model/interner.h"
#include "core/stats/random.h"
#include "tests/support/test_case.h"

#include <cmath>
#include <set>
#include <string>

namespace lockstep {

class TestTextFamilies : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void skeletons();
    void sentencesOnly();
    void shinglesByHand();
    void bandsAgreeAsOftenAsTheyShould();
    void familiesOfTemplates();
    void familiesAreThoseOfEveryPair();
};

namespace {

std::vector<std::uint32_t> familiesOf(const std::vector<std::string>& texts)
{
    StringTable forms;
    std::vector<TextPrint> prints;
    for (const auto& text : texts) {
        const auto normal = normalText(text);
        forms.append(normal);
        prints.push_back(textPrint(normal));
    }
    return textFamilies(forms, prints);
}

} // namespace

void TestTextFamilies::skeletons()
{
    const auto skeleton = [](const char* text) { return skeletonOf(normalText(text)); };
    QCOMPARE(skeleton("I love your dress in this light"), std::string("i _ your _ in this _"));
    QCOMPARE(skeleton("I adore your summer look in this photo"), std::string("i _ your _ in this _"));
    QVERIFY(skeleton("Love this").empty());
    QVERIFY(skeleton("Gorgeous sunset picture from Amsterdam").empty());
}

void TestTextFamilies::sentencesOnly()
{
    const auto sentence = [](const char* text) { return textPrint(normalText(text)).isSentence(); };
    QVERIFY(sentence("What a great shot"));
    QVERIFY(!sentence("\U0001f525\U0001f525\U0001f60d"));
    QVERIFY(!sentence("so beautiful"));
    QVERIFY(!sentence("@anna @bert @carol"));
    QVERIFY(!sentence("i am in"));
    QVERIFY(sentence("这张照片真的很漂亮"));
    QVERIFY(!sentence("真棒"));
    QCOMPARE(familiesOf({"so beautiful", "so beautiful!!"}), (std::vector<std::uint32_t>{noFamily, noFamily}));
}

void TestTextFamilies::shinglesByHand()
{
    QCOMPARE(shinglesOf("abcde").size(), std::size_t{2});
    QCOMPARE(shinglesOf("aaaaaaa").size(), std::size_t{1});
    QCOMPARE(shinglesOf("abc").size(), std::size_t{0});
    QCOMPARE(shinglesOf("éèàü").size(), std::size_t{1});
    QCOMPARE(shinglesOf("a b c d e f g h i j k l m n o p").size(), std::size_t{15});
    QCOMPARE(shinglesOf("a b a b a b a b a b a b a b a b").size(), std::size_t{2});
    const auto a = shinglesOf("abcdefg");
    const auto b = shinglesOf("abcdefx");
    QCOMPARE(jaccard(a, b), 3.0 / 5);
    QCOMPARE(jaccard(a, a), 1.0);
    QCOMPARE(jaccard({}, {}), 0.0);
}

/// 1 - (1 - s^7)^18 for pairs of sets with a known share s.
void TestTextFamilies::bandsAgreeAsOftenAsTheyShould()
{
    SplitMix random(5);
    for (const auto& [shared, own] : {std::pair<int, int>{40, 20}, {56, 12}, {64, 8}}) {
        const double share = shared / (shared + 2.0 * own);
        const double expected = 1 - std::pow(1 - std::pow(share, 7), 18);
        constexpr int pairs = 2'000;
        int agree = 0;
        for (int pair = 0; pair < pairs; ++pair) {
            std::vector<std::uint32_t> a;
            for (int i = 0; i < shared; ++i)
                a.push_back(static_cast<std::uint32_t>(random.next()));
            auto b = a;
            for (int i = 0; i < own; ++i) {
                a.push_back(static_cast<std::uint32_t>(random.next()));
                b.push_back(static_cast<std::uint32_t>(random.next()));
            }
            const auto x = bandKeysOf(a);
            const auto y = bandKeysOf(b);
            bool any = false;
            for (std::size_t band = 0; band < minHashBands; ++band)
                any |= x[band] == y[band];
            agree += any ? 1 : 0;
        }
        const double deviation = 4 * std::sqrt(expected * (1 - expected) / pairs) + 0.005;
        const double got = static_cast<double>(agree) / pairs;
        QVERIFY2(std::abs(got - expected) < deviation, qPrintable(QStringLiteral("%1 %2").arg(got).arg(expected)));
    }
}

void TestTextFamilies::familiesOfTemplates()
{
    const auto families = familiesOf({
        "I love your dress in this light!",              // 0
        "Beautiful sunset over the mountains today",     // 1
        "i adore your shoes in this picture \U0001f60d", // skeleton of 0
        "I ADORE your shoes in this picture",            // skeleton of 0; near 2
        "beautiful sunset over the mountain today :)",   // near 1
        "Waar heb je dat gekocht, ik wil er ook een!",   // on its own
        "great \U0001f525",                              // no sentence
    });
    QCOMPARE(families[0], 0U);
    QCOMPARE(families[1], 1U);
    QCOMPARE(families[2], 0U);
    QCOMPARE(families[3], 0U);
    QCOMPARE(families[4], 1U);
    QCOMPARE(families[5], 2U);
    QCOMPARE(families[6], noFamily);
}

/// Against the comparison of all pairs, on texts that share a lot or little.
void TestTextFamilies::familiesAreThoseOfEveryPair()
{
    SplitMix random(11);
    std::vector<std::string> texts;
    std::set<std::string> known;
    for (int base = 0; base < 60; ++base) {
        std::vector<std::string> words;
        for (int i = 0; i < 6; ++i) {
            std::string word;
            for (int k = 0; k < 7; ++k)
                word += static_cast<char>('a' + random.below(26));
            words.push_back(word);
        }
        for (int variant = 0; variant < 4; ++variant) {
            auto changed = words;
            if (variant > 0)
                changed[random.below(6)] += static_cast<char>('a' + random.below(26));
            std::string text;
            for (const auto& word : changed)
                text += (text.empty() ? "" : " ") + word;
            if (known.insert(text).second)
                texts.push_back(text);
        }
    }
    const auto families = familiesOf(texts);
    std::size_t apart = 0;
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t k = 0; k < i; ++k) {
            const double share = jaccard(shinglesOf(texts[i]), shinglesOf(texts[k]));
            if (share < 0.3)
                QVERIFY(families[i] != families[k]);
            apart += share >= 0.85 && families[i] != families[k] ? 1 : 0;
        }
    QVERIFY(*std::max_element(families.begin(), families.end()) + 1 >= 60);
    QCOMPARE(apart, std::size_t{0});
}

} // namespace lockstep

QTEST_GUILESS_MAIN(lockstep::TestTextFamilies)
#include "tst_text_families.moc"
