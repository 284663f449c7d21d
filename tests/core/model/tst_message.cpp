// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/message.h"
#include "tests/support/test_case.h"

using namespace lockstep;

class TestMessage : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void saysMessagesWithinMessages()
    {
        const auto reason = messageText("Row %1 has no time.", 1200);
        const auto whole = messageText("Nothing was imported. %1 (%2)", reason, "rows.csv");
        QCOMPARE(english(whole), std::string("Nothing was imported. Row 1,200 has no time. (rows.csv)"));
        QVERIFY(whole == messageText("Nothing was imported. %1 (%2)", reason, "rows.csv"));
        QVERIFY(whole != messageText("Nothing was imported. %1 (%2)", messageText("Row 1"), "rows.csv"));
    }

    void saysSeveralOneAfterTheOther()
    {
        const std::vector<Message> both{messageText("One."), messageText("Two.")};
        QCOMPARE(english(messageText("%1 Three.", both)), std::string("One. Two. Three."));
        QCOMPARE(english(messageText("%1", std::vector<Message>())), std::string());
    }

    void saysStoredListsWordByWord()
    {
        QVERIFY(storedList("").empty());
        QCOMPARE(storedList("date only").source, std::string("date only"));
        const auto three = storedList("numeric date, day first, date only");
        QCOMPARE(english(three), std::string("numeric date, day first, date only"));
        QVERIFY(std::get<std::vector<Message>>(three.args.at(1)).at(0) == messageText("date only"));
        std::string forged;
        for (int i = 0; i < 100'000; ++i)
            forged += "a, ";
        QCOMPARE(english(storedList(forged + "b")), forged + "b");
    }

    void leavesPercentSignsOfArgumentsAlone()
    {
        QCOMPARE(english(messageText("%1 of %2", messageText("%1", "%2 %9"), "x")), std::string("%2 %9 of x"));
    }
};

QTEST_APPLESS_MAIN(TestMessage)
#include "tst_message.moc"
