// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/text/time_words.h"
#include "tests/support/test_case.h"

using namespace lockstep;

class TestText : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatCannotBeSeen_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QByteArray("anna_84") << QStringLiteral("anna_84");
        QTest::newRow("markup stays text") << QByteArray("<b>x</b>&amp;") << QStringLiteral("<b>x</b>&amp;");
        QTest::newRow("tab and newline") << QByteArray("a\tb\nc") << QStringLiteral("a␉b␊c");
        QTest::newRow("nul") << QByteArray("a\0b", 3) << QStringLiteral("a␀b");
        QTest::newRow("delete") << QByteArray("a\x7f") << QStringLiteral("a␡");
        QTest::newRow("c1") << QByteArray("a\xc2\x85") << QStringLiteral("a‹U+0085›");
        QTest::newRow("right-to-left override") << QByteArray("a\xe2\x80\xae"
                                                              "b")
                                                << QStringLiteral("a‹U+202E›b");
        QTest::newRow("isolate") << QByteArray("\xe2\x81\xa7"
                                               "b")
                                 << QStringLiteral("‹U+2067›b");
        QTest::newRow("zero width") << QByteArray("pay\xe2\x80\x8b"
                                                  "pal")
                                    << QStringLiteral("pay‹U+200B›pal");
        QTest::newRow("tag") << QByteArray("a\xf3\xa0\x81\x81") << QStringLiteral("a‹U+E0041›");
        QTest::newRow("line separator") << QByteArray("a\xe2\x80\xa8") << QStringLiteral("a‹U+2028›");
        QTest::newRow("arabic") << QString::fromUtf8("محمد").toUtf8() << QStringLiteral("محمد");
        QTest::newRow("emoji family") << QString::fromUtf8("👨‍👩‍👧").toUtf8()
                                      << QString::fromUtf8("👨‍👩‍👧");
        QTest::newRow("vietnamese") << QString::fromUtf8("e\u0302\u0323").toUtf8()
                                    << QString::fromUtf8("e\u0302\u0323");
        QTest::newRow("tower of marks") << QString::fromUtf8("z\u0301\u0301\u0301\u0301\u0301a").toUtf8()
                                        << QString::fromUtf8("z\u0301\u0301\u0301a");
        QTest::newRow("broken utf-8") << QByteArray("a\xff") << QStringLiteral("a\uFFFD");
    }
    void showsWhatCannotBeSeen()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QString, shown);
        QCOMPARE(visibleText(std::string_view(raw.constData(), static_cast<std::size_t>(raw.size()))), shown);
    }

    void cutsLongNames()
    {
        const std::string huge(10'000'000, 'x');
        const auto shown = displayText(huge);
        QCOMPARE(shown.size(), displayNameLength);
        QVERIFY(shown.endsWith(QChar(u'…')));
        QCOMPARE(displayText("short", 5), QStringLiteral("short"));
        // Never half of a character outside the first plane.
        QCOMPARE(displayText("\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80", 4), QString::fromUtf8("😀…"));
    }

    void namesWhatHasNoName()
    {
        CaseData data;
        data.accountNames.append("");
        data.accountNames.append("17");
        data.profiles.push_back({.account = AccountId(1),
                                 .handle = "anna",
                                 .created = {},
                                 .followers = {},
                                 .following = {},
                                 .posts = {},
                                 .isPrivate = {},
                                 .isVerified = {},
                                 .bio = {},
                                 .location = {},
                                 .extra = {},
                                 .file = {},
                                 .row = 0});
        QCOMPARE(displayName(data, AccountId(0)), QStringLiteral("(no name)"));
        QCOMPARE(displayName(data, AccountId(1)), QStringLiteral("anna"));
        QCOMPARE(displayName(data, AccountId()), QStringLiteral("—"));
    }

    void cleansImportedTextInsideSentences()
    {
        QCOMPARE(say(messageText("Account %1 of %2", "x\xe2\x80\xaey", 1234)),
                 QStringLiteral("Account x‹U+202E›y of 1,234"));
    }

    void printsProbabilitiesCapped()
    {
        QCOMPARE(windowLanguage().say(MessageArg(Probability{1e-9})), QStringLiteral("less than one in a million"));
        QCOMPARE(windowLanguage().say(MessageArg(Probability{0.02})), QStringLiteral("0.02"));
        QCOMPARE(windowLanguage().say(MessageArg(Share{0.953})), QStringLiteral("95 %"));
        QCOMPARE(windowLanguage().say(MessageArg(Share{0.0513})), QStringLiteral("5.1 %"));
    }

    void printsTimesNoFinerThanKnown()
    {
        const auto at = *fromIso("2024-04-30T21:36:12Z");
        QCOMPARE(columnTime({at, Precision::exact}), QStringLiteral("2024-04-30 21:36:12"));
        QCOMPARE(columnTime({at, Precision::minute}), QStringLiteral("2024-04-30 21:36"));
        QCOMPARE(columnTime({at, Precision::day}), QStringLiteral("2024-04-30"));
        QCOMPARE(columnTime({}), QStringLiteral("—"));
        QCOMPARE(windowLanguage().moment({at, Precision::minute}), QStringLiteral("30 April 2024 21:36 UTC"));
        QCOMPARE(windowLanguage().moment({}), QStringLiteral("unknown"));
    }

    void saysDurationsAndRanges()
    {
        QCOMPARE(durationText(90'000), QStringLiteral("90 s"));
        QCOMPARE(durationText(12 * 60'000), QStringLiteral("12 min"));
        QCOMPARE(durationText(150 * 60'000), QStringLiteral("2 h 30 min"));
        QCOMPARE(durationText(76LL * 3600'000), QStringLiteral("3 d 4 h"));
        QCOMPARE(rangeText({}), QStringLiteral("all time"));
        QCOMPARE(rangeText({*fromIso("2024-04-30T21:36:00Z"), *fromIso("2024-05-01T09:00:00Z")}),
                 QStringLiteral("30 April 2024 21:36 UTC to 1 May 2024 09:00 UTC (11 h 24 min)"));
        QCOMPARE(rangeText({{}, *fromIso("2024-05-01")}), QStringLiteral("before 1 May 2024 00:00 UTC"));
    }

    void fallsBackToEnglish()
    {
        QCOMPARE(Language(QStringLiteral("xx")).code(), QStringLiteral("en"));
        QCOMPARE(gradeText(Grade::strong), QStringLiteral("B strong pattern"));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
