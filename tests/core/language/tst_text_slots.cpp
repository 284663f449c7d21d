// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/text_slots.h"
#include "tests/support/test_case.h"

#include <string>

namespace lockstep {

class TestTextSlots : public TestCase {
    Q_OBJECT

    static QString marked(const std::string& text, const std::vector<std::string_view>& others)
    {
        QString result;
        std::size_t at = 0;
        for (const auto& slot : textSlots(text, others)) {
            result += QString::fromStdString(text.substr(at, slot.from - at)) + QLatin1Char('[')
                      + QString::fromStdString(text.substr(slot.from, slot.to - slot.from)) + QLatin1Char(']');
            at = slot.to;
        }
        return result + QString::fromStdString(text.substr(at));
    }

private Q_SLOTS:
    void theWordsThatChange()
    {
        QCOMPARE(marked("I love your red dress in this light", {"i LOVE your blue hat in this light!!"}),
                 QStringLiteral("I love your [red dress] in this light"));
        QCOMPARE(marked("so good , where is this", {"so nice, where was this", "so good, where is it"}),
                 QStringLiteral("so [good] , where [is this]"));
    }

    void whatOthersAddIsNoSlot()
    {
        QCOMPARE(marked("love your dress", {"love love all your new dress today"}),
                 QStringLiteral("love your dress"));
    }

    void oneInTenIsEnough()
    {
        std::vector<std::string_view> others(19, "a nice day in town");
        others.emplace_back("a nice day in Ghent");
        QCOMPARE(marked("a nice day in town", others), QStringLiteral("a nice day in town"));
        others.emplace_back("a nice day in Bruges");
        others.resize(20 + 1);
        QCOMPARE(marked("a nice day in town", std::vector(others.begin() + 1, others.end())),
                 QStringLiteral("a nice day in [town]"));
    }

    void ofALongTextTheBeginning()
    {
        std::string text;
        for (int i = 0; i < 100; ++i)
            text += {'w', static_cast<char>('a' + i / 10), static_cast<char>('k' + i % 10), ' '};
        const auto other = text + "more";
        auto changed = text;
        changed.replace(changed.find("wap "), 3, "other");
        QCOMPARE(marked(text, {other}), QString::fromStdString(text));
        QVERIFY(marked(text, {changed}).contains(QStringLiteral("[wap]")));
        QCOMPARE(textSlots(text, std::vector<std::string_view>{changed}).size(), std::size_t{1});
    }

    void nothingToCompareAndBadBytes()
    {
        QCOMPARE(marked("a nice day", {}), QStringLiteral("a nice day"));
        QCOMPARE(textSlots("", std::vector<std::string_view>{"x"}).size(), std::size_t{0});
        const std::string broken = "caf\xff day";
        QCOMPARE(textSlots(broken, std::vector<std::string_view>{"caf\xff night"}), (std::vector<TextSlot>{{5, 8}}));
    }
};

} // namespace lockstep

QTEST_GUILESS_MAIN(lockstep::TestTextSlots)
#include "tst_text_slots.moc"
