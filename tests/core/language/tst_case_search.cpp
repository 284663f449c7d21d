// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/case_search.h"
#include "core/language/text_matcher.h"
#include "tests/support/test_case.h"

#include <stop_token>

using namespace lockstep;
using Fit = TextMatcher::Fit;

class TestCaseSearch : public TestCase {
    Q_OBJECT

    static CaseData smallCase()
    {
        CaseData data;
        for (const char* name : {"anna", "Ann", "joanne", "ben", "id7"})
            data.accountNames.append(name);
        AccountProfile profile;
        profile.account = AccountId(3);
        profile.bio = "Friend of ANN";
        data.profiles.push_back(profile);
        profile = {};
        profile.account = AccountId(4);
        profile.handle = "ann";
        data.profiles.push_back(profile);
        data.targetNames.append("ann");
        data.targets.push_back({Target::Kind::account, AccountId(1), {}, {}, 0});
        data.targetNames.append("post of ann");
        data.targets.push_back({Target::Kind::post, AccountId(1), {}, {}, 0});
        CommentTextCollector comments;
        comments.add(EventId(0), "Prachtig, Ann!");
        comments.add(EventId(2), "mooi");
        comments.add(EventId(5), "Prachtig, Ann!");
        data.comments = comments.finish();
        return data;
    }

private Q_SLOTS:
    void matchesWords()
    {
        QVERIFY(TextMatcher("  ").empty());
        QCOMPARE(TextMatcher("").fit("anything"), Fit::none);
        QCOMPARE(TextMatcher("Ann").fit("ANN"), Fit::whole);
        QCOMPARE(TextMatcher("ann").fit("anna"), Fit::start);
        QCOMPARE(TextMatcher("ann").fit("joanne"), Fit::within);
        QCOMPARE(TextMatcher("ann").fit("an"), Fit::none);
        QCOMPARE(TextMatcher("dear ann").fit("Ann, my dear"), Fit::within);
        QCOMPARE(TextMatcher("dear ann").fit("dear"), Fit::none);
        QCOMPARE(TextMatcher("ÉLODIE").fit("élodie_77"), Fit::start);
        QCOMPARE(TextMatcher("strasse").fit("Straße"), Fit::whole);
        QCOMPARE(TextMatcher("лето").fit("ЛЕТО"), Fit::whole);
        QCOMPARE(TextMatcher("a").fit("\xff\xfe a"), Fit::within); // broken bytes do no harm
    }

    void findsEverythingThatHasWords()
    {
        const auto data = smallCase();
        std::vector<Note> notes(2);
        notes[1].text = "Asked Ann on Monday";
        const auto found = searchCase(data, notes, "ann", 10);
        // Whole names (also a handle) before beginnings before the rest.
        QCOMPARE(found.accounts.first,
                 (std::vector<AccountId>{AccountId(1), AccountId(4), AccountId(0), AccountId(2), AccountId(3)}));
        QCOMPARE(found.posts.first, std::vector<TargetId>{TargetId(1)});
        QCOMPARE(found.comments.first, (std::vector<EventId>{EventId(0), EventId(5)}));
        QCOMPARE(found.notes.first, std::vector<std::size_t>{1});
    }

    void countsMoreThanItKeeps()
    {
        const auto data = smallCase();
        const auto found = searchCase(data, {}, "an", 2);
        QCOMPARE(found.accounts.total, std::size_t{5});
        QCOMPARE(found.accounts.first, (std::vector<AccountId>{AccountId(0), AccountId(1)}));
        QCOMPARE(searchCase(data, {}, "nobody", 2).accounts.total, std::size_t{0});
        QCOMPARE(searchCase(data, {}, "", 2).accounts.total, std::size_t{0});
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(searchCase(smallCase(), {}, "ann", 2, TaskContext(stop.get_token())).accounts.total, std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestCaseSearch)
#include "tst_case_search.moc"
