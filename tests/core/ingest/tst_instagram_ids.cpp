// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/instagram_ids.h"
#include "tests/support/test_case.h"

using namespace lockstep;

class TestInstagramIds : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void readsLinks()
    {
        QCOMPARE(shortcodeOf("https://www.instagram.com/p/CwIIcdDADA5/"), std::string_view("CwIIcdDADA5"));
        QCOMPARE(shortcodeOf("https://www.instagram.com/reel/CwIIcdDADA5/?igsh=x"), std::string_view("CwIIcdDADA5"));
        QCOMPARE(shortcodeOf("https://instagram.com/some.one/p/CwIIcdDADA5"), std::string_view("CwIIcdDADA5"));
        QCOMPARE(shortcodeOf("https://www.instagram.com/some.one"), std::string_view());
        QCOMPARE(shortcodeOf("https://example.org/p/CwIIcdDADA5/"), std::string_view());
        QCOMPARE(profileOf("https://www.instagram.com/some.one"), std::string_view("some.one"));
        QCOMPARE(profileOf("https://www.instagram.com/_u/some.one"), std::string_view("some.one"));
        QCOMPARE(profileOf("https://www.instagram.com/some.one/"), std::string_view("some.one"));
        QCOMPARE(profileOf("https://www.instagram.com/p/CwIIcdDADA5/"), std::string_view());
    }

    void decodesTimes()
    {
        // Two posts with ids that hold 1692450006893 and 1314220021721 (the first moment of the rule).
        const auto time = timeOfShortcode("CwIIcdDADA5");
        QVERIFY(time.has_value());
        QCOMPARE(*time / 1000, std::int64_t{1692450006});
        QCOMPARE(*timeOfShortcode("AAAAAAAAAAA"), std::int64_t{1314220021721});
        QVERIFY(!timeOfShortcode("short"));
        QVERIFY(!timeOfShortcode("CwIIcdDAD!5"));
        QVERIFY(!timeOfShortcode("___________")); // more than 64 bits
    }

    void repairsMojibake()
    {
        QCOMPARE(withoutMojibake("Zo\u00c3\u00ab"), std::string("Zo\u00eb"));
        QCOMPARE(withoutMojibake("\u00f0\u009f\u0091\u008d"), std::string("\U0001F44D"));
        QCOMPARE(withoutMojibake("plain"), std::string("plain"));
        QCOMPARE(withoutMojibake("Zo\u00eb"), std::string("Zo\u00eb")); // no UTF-8 when taken apart
        QCOMPARE(withoutMojibake("\u4f60\u00c3\u00ab"), std::string("\u4f60\u00c3\u00ab")); // above U+00FF
    }
};

QTEST_GUILESS_MAIN(TestInstagramIds)
#include "tst_instagram_ids.moc"
