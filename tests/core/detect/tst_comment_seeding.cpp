// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/comment_seeding.h"
#include "tests/core/detect/comment_world.h"
#include "tests/support/test_case.h"

#include <set>

namespace lockstep {

class TestCommentSeeding : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void findsAList();
    void findsALongListThatEachSaysLittleOf();
    void findsAListOfWhichMostSayTwoSentences();
    void findsAListWithoutAuthors();
    void findsTemplatesWithSlots();
    void keepsDistanceFromShortLists();
    void sameResultWithOneAndTwoThreads();
    void accusesNobodyInCleanWorlds();
    void accusesNobodyWithManyStockPhrases();
    void tagAFriendIsAGiveaway();
    void birthdayWishesAreAnOccasion();
    void lyricsBelongToTheirStar();
    void topicalPhrasesAreNoList();
    void emojiAndShortCommentsAreNoSentences();
    void saysWhenThereAreNoTexts();
    void decoysOfASeededWorldFindNothing();
};

namespace {

DetectorOutcome detect(const InteractionGraph& graph, int threads = 1, int decoys = 0)
{
    DetectSettings settings;
    settings.threads = threads;
    settings.decoyWorlds = decoys;
    return std::move(CommentSeedingDetector().run(graph, settings, {})).value();
}

CommentWorld ordinary(std::uint64_t seed)
{
    return {seed, 1'200, 40, 30, 8};
}

Verdict verdictOf(const Finding& finding, std::string_view explanation)
{
    for (const auto& test : finding.innocent)
        if (test.explanation.source == explanation)
            return test.verdict;
    qFatal("no such test");
}

/// Nothing that could be printed: no finding, or one with an explanation that stands.
bool mayBePrinted(Finding finding)
{
    return std::none_of(finding.innocent.begin(), finding.innocent.end(),
                        [](const InnocentTest& test) { return test.verdict == Verdict::notExcluded; });
}

} // namespace

void TestCommentSeeding::findsAList()
{
    auto world = ordinary(1);
    world.seedComments(100, 60, {1, 4, 9, 16, 25}, world.sentences(40), 10);
    const auto graph = world.graph();
    const auto outcome = detect(graph);
    QCOMPARE(outcome.findings.size(), std::size_t{1});
    const auto& finding = outcome.findings[0];
    QVERIFY2(finding.accounts.size() >= 57 && finding.accounts.size() <= 60,
             qPrintable(QString::number(finding.accounts.size())));
    for (const auto& member : finding.accounts) {
        QVERIFY(member.account.value() >= 100 && member.account.value() < 160);
        QVERIFY(member.role == Role::unknown);
    }
    QCOMPARE(finding.customers, (std::vector<AccountId>{world.creator(1), world.creator(4), world.creator(9),
                                                        world.creator(16), world.creator(25)}));
    QVERIFY(finding.statistic.effect > 10 * finding.statistic.controlEffect.value());
    QVERIFY(finding.statistic.p <= 0.001);
    QVERIFY(finding.statistic.occasions >= 10);
    QVERIFY(mayBePrinted(finding));
    const auto& rows = graph.data().interactions;
    QVERIFY(finding.evidence.size() > 300);
    for (const auto event : finding.evidence)
        QVERIFY(rows.actor[event.index()] >= 100 && rows.actor[event.index()] < 160);
    double rotation = 1;
    for (const auto& number : finding.statistic.numbers)
        if (number.name == "p_rotation")
            rotation = number.value;
    QVERIFY2(rotation <= 0.01, qPrintable(QString::number(rotation)));
}

/// Each account says three or four sentences of sixty in each half: too few to hold one list together by who says
/// what, but they are at home under the same creators.
void TestCommentSeeding::findsALongListThatEachSaysLittleOf()
{
    auto world = ordinary(4);
    world.seedComments(100, 150, {1, 4, 9, 16, 25, 30}, world.sentences(60), 14);
    const auto outcome = detect(world.graph());
    QCOMPARE(outcome.findings.size(), std::size_t{1});
    const auto& finding = outcome.findings[0];
    QVERIFY2(finding.accounts.size() >= 120, qPrintable(QString::number(finding.accounts.size())));
    for (const auto& member : finding.accounts)
        QVERIFY(member.account.value() >= 100 && member.account.value() < 250);
    QCOMPARE(finding.customers.size(), std::size_t{6});
}

/// Three comments each over all days: to ask an account for three sentences in one half would find nobody.
void TestCommentSeeding::findsAListOfWhichMostSayTwoSentences()
{
    for (const std::uint64_t seed : {4, 5, 6}) {
        auto world = ordinary(seed);
        world.seedComments(100, 150, {1, 4, 9, 16, 25, 30}, world.sentences(60), 9);
        const auto outcome = detect(world.graph());
        QCOMPARE(outcome.findings.size(), std::size_t{1});
        const auto& finding = outcome.findings[0];
        QVERIFY2(finding.accounts.size() >= 45, qPrintable(QString::number(finding.accounts.size())));
        for (const auto& member : finding.accounts)
            QVERIFY(member.account.value() >= 100 && member.account.value() < 250);
    }
}

void TestCommentSeeding::findsAListWithoutAuthors()
{
    auto world = ordinary(2);
    world.seedComments(100, 60, {1, 4, 9, 16, 25}, world.sentences(40), 10);
    const auto outcome = detect(world.graph(false));
    QCOMPARE(outcome.findings.size(), std::size_t{1});
    QVERIFY(outcome.findings[0].accounts.size() >= 50);
    QVERIFY(outcome.findings[0].customers.empty());
    QVERIFY(!mayBePrinted(outcome.findings[0])); // who knows whether it is one star and its fans
}

void TestCommentSeeding::findsTemplatesWithSlots()
{
    auto world = ordinary(3);
    const std::vector<std::string> templates{
        "I would so much like to have your * in my *", "Could you please tell us where you get this * from",
        "This is what we all need after such a * day", "How do you do it, you are the * of them all",
        "There is no one who can do this like you, *", "My * and I have been looking for this all *",
        "Why did I not know about this * before",      "That is the most * thing you have done so far"};
    std::vector<std::string> list;
    for (int i = 0; i < 400; ++i) {
        auto text = templates[static_cast<std::size_t>(i) % templates.size()];
        for (auto at = text.find('*'); at != std::string::npos; at = text.find('*'))
            text.replace(at, 1, world.word());
        list.push_back(text + (i % 3 == 0 ? " \U0001f60d" : ""));
    }
    world.seedComments(100, 60, {1, 4, 9, 16, 25}, list, 10);
    const auto outcome = detect(world.graph());
    QCOMPARE(outcome.findings.size(), std::size_t{1});
    QVERIFY(outcome.findings[0].accounts.size() >= 55);
    for (const auto& member : outcome.findings[0].accounts)
        QVERIFY(member.account.value() >= 100 && member.account.value() < 160);
}

/// Four sentences, or ten accounts, are not enough to say anything.
void TestCommentSeeding::keepsDistanceFromShortLists()
{
    auto world = ordinary(4);
    world.seedComments(100, 60, {1, 4, 9}, world.sentences(4), 10);
    world.seedComments(300, 10, {12, 14, 19}, world.sentences(30), 5);
    QVERIFY(detect(world.graph()).findings.empty());
}

void TestCommentSeeding::sameResultWithOneAndTwoThreads()
{
    auto world = ordinary(5);
    world.seedComments(100, 60, {1, 4, 9, 16, 25}, world.sentences(40), 10);
    const auto graph = world.graph();
    const auto one = detect(graph, 1, 2);
    const auto two = detect(graph, 2, 2);
    QVERIFY2(one.findings.size() == 1, english(one.nothing.empty() ? Message() : one.nothing[0].reason).c_str());
    QCOMPARE(two.findings.size(), std::size_t{1});
    QCOMPARE(one.findings[0].id, two.findings[0].id);
    QCOMPARE(one.findings[0].statistic.q, two.findings[0].statistic.q);
    QVERIFY(one.findings[0].evidence == two.findings[0].evidence);
    QVERIFY(one.parameters == two.parameters);
}

void TestCommentSeeding::accusesNobodyInCleanWorlds()
{
    for (std::uint64_t seed = 10; seed < 18; ++seed) {
        const auto outcome = detect(ordinary(seed).graph());
        QVERIFY2(outcome.findings.empty(), qPrintable(QString::number(seed)));
        QVERIFY(!outcome.nothing.empty());
    }
}

void TestCommentSeeding::accusesNobodyWithManyStockPhrases()
{
    for (std::uint64_t seed = 20; seed < 24; ++seed)
        QVERIFY(detect(CommentWorld(seed, 1'000, 30, 30, 12, 0.5).graph()).findings.empty());
}

void TestCommentSeeding::tagAFriendIsAGiveaway()
{
    auto world = ordinary(30);
    const std::vector<std::string> ways{
        "@%1 this would be something for you", "@%1 look, you have to join in here too",
        "@%1 @%2 shall we both go for it",     "I want to win this with @%1",
        "@%1 come on, we need one of these",   "done! good luck to you as well @%1",
        "@%1 @%2 @%3 who is in for this one"};
    for (std::uint32_t a = 200; a < 500; ++a)
        for (int i = 0; i < 6; ++i) {
            auto text = ways[world.random.below(ways.size())];
            for (auto at = text.find('%'); at != std::string::npos; at = text.find('%'))
                text.replace(at, 2, world.word());
            std::uint32_t post = world.postOf(static_cast<std::uint32_t>(5 + world.random.below(3)));
            while (world.posts[post].time < CommentWorld::start + 8 * CommentWorld::day
                   || world.posts[post].time > CommentWorld::start + 16 * CommentWorld::day)
                post = world.postOf(static_cast<std::uint32_t>(5 + world.random.below(3)));
            world.say(a, post, text);
        }
    for (const auto& finding : detect(world.graph()).findings)
        QVERIFY(!mayBePrinted(finding));
}

void TestCommentSeeding::birthdayWishesAreAnOccasion()
{
    auto world = ordinary(31);
    const std::vector<std::string> wishes{"Happy birthday to you dear",      "Have a wonderful birthday today",
                                          "Gefeliciteerd met je verjaardag", "Many happy returns of the day",
                                          "Hope you have the best day",      "All the best for your birthday"};
    for (std::uint32_t a = 200; a < 500; ++a)
        for (int i = 0; i < 3; ++i)
            world.said.push_back({CommentWorld::start + 10 * CommentWorld::day
                                      + static_cast<std::int64_t>(world.random.uniform() * 2 * CommentWorld::day),
                                  a, world.postOf(7), wishes[world.random.below(wishes.size())]});
    for (const auto& finding : detect(world.graph()).findings)
        QVERIFY(!mayBePrinted(finding));
}

/// A fan club quotes thirty lines of its star, all month long, under all posts.
void TestCommentSeeding::lyricsBelongToTheirStar()
{
    auto world = ordinary(32);
    const auto lines = world.sentences(30);
    for (std::uint32_t a = 200; a < 320; ++a)
        for (int i = 0; i < 12; ++i)
            world.say(a, world.postOf(7), lines[world.random.below(lines.size())]);
    for (const auto& finding : detect(world.graph()).findings) {
        QVERIFY(!mayBePrinted(finding));
        QVERIFY(verdictOf(finding, "Song lyrics, slogans or memes of one following") == Verdict::notExcluded);
    }
}

/// What is said under bakers is not said elsewhere, but it is said by everybody there.
void TestCommentSeeding::topicalPhrasesAreNoList()
{
    auto world = ordinary(33);
    const auto phrases = world.sentences(25);
    for (std::uint32_t a = 200; a < 700; ++a)
        for (int i = 0; i < 8; ++i)
            world.say(a, world.postOf(static_cast<std::uint32_t>(world.random.below(8))),
                      world.random.uniform() < 0.4 ? phrases[world.random.below(phrases.size())] : world.ownWords());
    for (const auto& finding : detect(world.graph()).findings)
        QVERIFY(!mayBePrinted(finding));
}

void TestCommentSeeding::emojiAndShortCommentsAreNoSentences()
{
    auto world = ordinary(34);
    world.seedComments(100, 60, {1, 4, 9, 16, 25},
                       {"\U0001f525\U0001f525", "Love it!", "So nice", "\U0001f60d", "Wow \U0001f44f", "Top!",
                        "Mooi zo", "Great light"},
                       10);
    QVERIFY(detect(world.graph()).findings.empty());
}

void TestCommentSeeding::saysWhenThereAreNoTexts()
{
    auto world = ordinary(35);
    for (auto& said : world.said)
        said.text.clear();
    const auto outcome = detect(world.graph());
    QVERIFY(outcome.findings.empty());
    QCOMPARE(english(outcome.nothing.at(0).reason), std::string("There are no comments with a text in this data."));
}

void TestCommentSeeding::decoysOfASeededWorldFindNothing()
{
    auto world = ordinary(36);
    world.seedComments(100, 60, {1, 4, 9, 16, 25}, world.sentences(40), 10);
    const auto outcome = detect(world.graph(), 1, 10);
    QCOMPARE(outcome.findings.size(), std::size_t{1});
    QCOMPARE(outcome.findings[0].statistic.decoyWorlds, 10);
    QCOMPARE(outcome.findings[0].statistic.decoyCases, 0);
}

} // namespace lockstep

QTEST_GUILESS_MAIN(lockstep::TestCommentSeeding)
#include "tst_comment_seeding.moc"
