// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/emoji_class.h"
#include "core/language/function_words.h"
#include "core/language/normal_text.h"
#include "tests/support/test_case.h"

namespace lockstep {

class TestNormalText : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void normalForms_data();
    void normalForms();
    void isItsOwnNormalForm();
    void languagesByTheirSmallWords();
    void emojiByHand();
};

void TestNormalText::normalForms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("normal");
    const auto row = [](const char* name, const char* text, const char* normal) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(normal);
    };
    row("case and marks", "  So LOVELY!!! ", "so lovely");
    row("repeats", "Sooooo goooood", "soo good");
    row("full width and ligature", "Ｎｉｃｅ ﬁnd", "nice find");
    row("composed or not", "caf\u0065\u0301 \u00e9t\u00e9", "caf\u00e9 \u00e9t\u00e9");
    row("sharp s", "Stra\u00dfe", "strasse");
    row("invisible", "hel\u200blo\u200d wor\ufeffld\u00ad", "hello world");
    row("apostrophes", "it\u2019s Anna's 't", "its annas t");
    row("mention", "@anna.b_1 look @x", "@ look @");
    row("a lone at", "see you @ home", "see you home");
    row("numbers", "12,500.50 likes at 20:15 4you gr8", "0 likes at 0 0 you gr0");
    row("addresses", "buy at https://a.b/c?d=1 or WWW.shop.nl/x now", "buy at :// or :// now");
    row("hashtag", "#SummerVibes now", "summervibes now");
    row("emoji run", "wow \U0001f60d\U0001f60d\u2764\ufe0f\U0001f525", "wow :love: :praise:");
    row("skin tone and joiner", "\U0001f44f\U0001f3fd ok \U0001f468\u200d\U0001f469", ":hands: ok :emoji:");
    row("flag", "go \U0001f1f3\U0001f1f1", "go :flag:");
    row("cyrillic", "ОЧЕНЬ красиво", "очень красиво");
    row("arabic with marks", "جَميل", "جَميل");
    row("not utf-8", "a\xff\xfe b", "a b");
    row("nothing", " .,!? ", "");
}

void TestNormalText::normalForms()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, normal);
    QCOMPARE(QByteArray::fromStdString(normalText(text.toStdString())), normal);
}

void TestNormalText::isItsOwnNormalForm()
{
    for (const auto* text : {"What a great shot this is", "Ik vind dit zo ontzettend mooi gemaakt"}) {
        const auto normal = normalText(text);
        QCOMPARE(normalText(normal), normal);
    }
}

void TestNormalText::languagesByTheirSmallWords()
{
    QVERIFY(tongueOf(normalText("Wat een mooie foto heb je hier gemaakt")) == Tongue::dutch);
    QVERIFY(tongueOf(normalText("What a great picture you have made here")) == Tongue::english);
    QVERIFY(tongueOf(normalText("Quelle belle photo, j'adore les couleurs du ciel")) == Tongue::french);
    QVERIFY(tongueOf(normalText("Das ist ja wirklich ein schönes Bild")) == Tongue::german);
    QVERIFY(tongueOf(normalText("bravo")) == Tongue::unknown);
    QVERIFY(tonguesOfFunctionWord("sunset") == 0);
}

void TestNormalText::emojiByHand()
{
    QVERIFY(emojiClassOf(U'5') == EmojiClass::none);
    QVERIFY(emojiClassOf(U'a') == EmojiClass::none);
    QVERIFY(emojiClassOf(0x1F382) == EmojiClass::party);
    QVERIFY(emojiClassOf(0x1F602) == EmojiClass::laugh);
    QVERIFY(emojiClassOf(0x1F3FD) == EmojiClass::none);
    QVERIFY(emojiToken(EmojiClass::none).empty());
}

} // namespace lockstep

QTEST_GUILESS_MAIN(lockstep::TestNormalText)
#include "tst_normal_text.moc"
