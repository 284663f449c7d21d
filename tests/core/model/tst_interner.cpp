// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/interner.h"
#include "tests/support/test_case.h"

#include <map>
#include <random>
#include <string>

using namespace lockstep;

class TestInterner : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void numbersInOrderOfFirstAppearance()
    {
        Interner interner;
        QCOMPARE(interner.intern("b"), 0U);
        QCOMPARE(interner.intern("a"), 1U);
        QCOMPARE(interner.intern("b"), 0U);
        QCOMPARE(interner.intern(""), 2U);
        QCOMPARE(interner.size(), 3U);
        QCOMPARE(interner.strings()[1], std::string_view("a"));
        QVERIFY(!interner.find("c"));
        QCOMPARE(*interner.find(""), 2U);
    }

    void keepsApartWhatLooksAlike()
    {
        // Padding with zeros must not make "a" and "a\0" one; nor may 24 and 25 bytes, or long texts that share
        // their first 16 bytes.
        using namespace std::string_view_literals;
        const std::string common(30, 'x');
        const std::vector<std::string> texts{"a",          std::string("a\0"sv), std::string("\0"sv),
                                             "",           std::string(24, 'x'), std::string(25, 'x'),
                                             common + "1", common + "2"};
        Interner interner;
        for (std::size_t i = 0; i < texts.size(); ++i)
            QCOMPARE(interner.intern(texts[i]), static_cast<std::uint32_t>(i));
        for (std::size_t i = 0; i < texts.size(); ++i) {
            QCOMPARE(interner.intern(texts[i]), static_cast<std::uint32_t>(i));
            QVERIFY(interner.strings()[i] == texts[i]);
        }
    }

    void agreesWithAMapOneByOneAndInBatches()
    {
        std::mt19937_64 random(7);
        std::vector<std::string> texts(200'000);
        for (auto& text : texts) {
            text = "user" + std::to_string(random() % 70'000);
            if (random() % 5 == 0)
                text.append(random() % 60, 'z'); // some beyond the slot
        }
        std::map<std::string, std::uint32_t> reference;
        std::vector<std::uint32_t> expected;
        for (const auto& text : texts)
            expected.push_back(reference.emplace(text, static_cast<std::uint32_t>(reference.size())).first->second);

        Interner single;
        Interner batch;
        const std::vector<std::string_view> views(texts.begin(), texts.end());
        std::vector<std::uint32_t> ids(views.size());
        batch.intern(views, ids);
        QCOMPARE(ids, expected);
        for (std::size_t i = 0; i < texts.size(); ++i)
            QCOMPARE(single.intern(texts[i]), expected[i]);
        QCOMPARE(batch.size(), static_cast<std::uint32_t>(reference.size()));
        for (const auto& [text, id] : reference) {
            QCOMPARE(*batch.find(text), id);
            QVERIFY(batch.strings()[id] == text);
        }
        QVERIFY(!batch.find("nobody"));
    }
};

QTEST_GUILESS_MAIN(TestInterner)
#include "tst_interner.moc"
