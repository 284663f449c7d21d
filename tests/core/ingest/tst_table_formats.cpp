// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of known tools: what their columns mean, whom they are about, and what is said of their gaps.
#include "core/ingest/table_formats.h"
#include "tests/core/ingest/read_text.h"
#include "tests/support/test_case.h"

using namespace lockstep;

class TestTableFormats : public TestCase {
    Q_OBJECT

    QTemporaryDir m_folder;

    ReadOutcome readText(const QByteArray& content, const ReadWishes& wishes = {})
    {
        return lockstep::readText(m_folder, content, "table.csv", wishes);
    }

private Q_SLOTS:
    void readsApifyComments()
    {
        const auto read = readText("id,owner/id,ownerUsername,postUrl,text,timestamp\n"
                                   "1,9,ann,https://www.instagram.com/p/CwIIcdDADA5/,hi,2023-08-19T13:00:07.000Z\n");
        QCOMPARE(read.sink.interactionRows.size(), std::size_t{1});
        const auto& row = read.sink.interactionRows[0];
        QCOMPARE(row.actor, std::string("ann")); // as in the JSON of the same tool, not the number
        QCOMPARE(row.target, std::string("CwIIcdDADA5"));
        QVERIFY(row.verb == Verb::comment);
    }

    void readsCrowdTangleInItsOwnTimeZone()
    {
        const QByteArray content(
            "Account,User Name,Post Created,Total Interactions,Likes,Comments,URL,Description\n"
            "Ann,ann,2023-08-19 13:00:07 NZST,\"1,021\",\"1,000\",21,"
            "https://www.instagram.com/p/CwIIcdDADA5/,hi\n"
            "Ann,ann,2024-01-14 09:15:26 NZDT,3,3,0,https://www.instagram.com/p/C2EQVjZR5LJ/,ho\n");
        const auto refused = readText(content);
        QCOMPARE(refused.sink.rejections.size(), std::size_t{2});
        QVERIFY(english(refused.sink.rejections[0].reason).find("Say the place") != std::string::npos);
        ReadWishes wishes;
        wishes.timeZone = "Pacific/Auckland";
        const auto read = readText(content, wishes);
        QCOMPARE(read.sink.postRows.size(), std::size_t{2});
        QCOMPARE(read.sink.postRows[0].post, std::string("CwIIcdDADA5"));
        QCOMPARE(read.sink.postRows[0].author, std::string("ann"));
        QCOMPARE(read.sink.postRows[0].postedAt.at.ms, std::int64_t{1692406807000}); // 01:00:07 UTC
        QCOMPARE(read.sink.postRows[1].postedAt.at.ms, std::int64_t{1705176926000}); // 20:15:26 UTC, the day before
        QCOMPARE(read.sink.countRows[0].value, std::int64_t{1000});
        QCOMPARE(english(read.recognition.format), std::string("CrowdTangle: posts"));
        QVERIFY(english(read.recognition.remarks.at(0)).find("no person") != std::string::npos);
        wishes.timeZone = "Europe/Amsterdam"; // where nobody says NZST
        QCOMPARE(readText(content, wishes).sink.rejections.size(), std::size_t{2});
    }

    void takesTheListFromItsColumn()
    {
        const auto read = readText("profileUrl,username,fullName,imgUrl,isPrivate,query,timestamp\n"
                                   "https://www.instagram.com/ann,ann,Ann,x,false,https://www.instagram.com/brand,"
                                   "2024-05-01T10:00:00.000Z\n");
        QCOMPARE(read.recognition.plan.listTarget, std::string("brand"));
        QCOMPARE(read.sink.interactionRows.at(0).actor, std::string("ann"));
        QVERIFY(read.sink.interactionRows.at(0).time.isMissing()); // of the collection, not of the follow
        const auto two = readText("profileUrl,username,imgUrl,query\nx,ann,x,a\nx,bob,x,b\n");
        QCOMPARE(two.recognition.plan.listTarget, std::string("table")); // two lists in one file: not guessed
    }

    void readsStars()
    {
        const auto read = readText("username,num_followers,num_following,created_at,star_time\n"
                                   "ann,126,260,2017-08-06 13:42:03,2019-04-02 13:07:42\n");
        QCOMPARE(read.sink.interactionRows.at(0).time.at.ms, std::int64_t{1554210462000});
        QCOMPARE(*read.sink.accountRows.at(0).followers, std::int64_t{126});
    }

    void readsWhatATweetDoesToOthers()
    {
        const auto read = readText(
            "tweetid,userid,tweet_text,tweet_time,in_reply_to_tweetid,quoted_tweet_tweetid,is_retweet,retweet_userid,"
            "retweet_tweetid,like_count,user_mentions\n"
            "100,a,hello,2019-01-05 10:00,,,false,,,3,\"[m1, m2]\"\n"
            "101,a,RT @b: x,2019-01-05 10:01,,,true,b,55,0,[b]\n"
            "102,a,no!,2019-01-05 10:02,56,,false,,,1,[]\n"
            "103,a,look,2019-01-05 10:03,,57,false,,,0,\n"
            "104,a,RT,2019-01-05 10:04,,,true,b,1.23E+17,0,\n");
        QCOMPARE(english(read.recognition.format).substr(0, 34), std::string("X (Twitter) information operations"));
        QVERIFY(english(read.recognition.remarks.at(0)).find("no ordinary audience") != std::string::npos);
        std::string acts;
        for (const auto& row : read.sink.interactionRows)
            acts += std::to_string(row.row) + ' ' + row.actor + ' ' + std::string(name(row.verb)) + ' ' + row.target
                    + (row.targetIsAccount ? " (account)" : "") + ' ' + row.text + ' ' + toIso(row.time) + '\n';
        QCOMPARE(acts, std::string("2 a mention m1 (account)  2019-01-05T10:00Z\n"
                                   "2 a mention m2 (account)  2019-01-05T10:00Z\n"
                                   "3 a share 55  2019-01-05T10:01Z\n"
                                   "4 a comment 56 no! 2019-01-05T10:02Z\n"
                                   "5 a share 57  2019-01-05T10:03Z\n"));
        std::string posts;
        for (const auto& post : read.sink.postRows)
            posts += post.post + " by " + post.author + ' ' + toIso(post.postedAt) + '\n';
        QCOMPARE(posts, std::string("100 by a 2019-01-05T10:00Z\n"
                                    "55 by b \n"
                                    "102 by a 2019-01-05T10:02Z\n"
                                    "103 by a 2019-01-05T10:03Z\n"));
        QCOMPARE(read.sink.rejections.size(), std::size_t{1});
        QVERIFY(english(read.sink.rejections[0].reason).find("retweet_tweetid") != std::string::npos);
        QCOMPARE(english(read.summary.remarks.at(0)),
                 std::string("Times run from 2019-01-05T10:00Z to 2019-01-05T10:03Z."));
    }

    void knowsALinkAsThePostThatIsPassedOn()
    {
        ReadWishes wishes;
        wishes.mapping = "post=id,author=by,posted_at=at,share_of=original,share_author=whose";
        const auto read = readText("id,by,at,original,whose\n"
                                   "p1,ann,2023-08-20T13:00:07Z,https://www.instagram.com/p/CwIIcdDADA5/,bob\n",
                                   wishes);
        QCOMPARE(read.sink.interactionRows.at(0).target, std::string("CwIIcdDADA5"));
        QCOMPARE(read.sink.postRows.size(), std::size_t{1});
        QCOMPARE(read.sink.postRows[0].post, std::string("CwIIcdDADA5"));
        QCOMPARE(read.sink.postRows[0].author, std::string("bob"));
    }

    void readsTheToolkitsMessages()
    {
        const auto read = readText("message_id,user_id,username,repost_id,reply_id,message,timestamp,urls\n"
                                   "1,4,user_4,,,mango,1606451170.518101,['http://example.com/2']\n"
                                   "2,1,user_1,1,,mango,1606451170.518142,[]\n"
                                   "3,2,user_2,,1,no,1606451171,[]\n");
        QCOMPARE(read.sink.interactionRows.size(), std::size_t{2});
        QVERIFY(read.sink.interactionRows[0].verb == Verb::share);
        QCOMPARE(read.sink.interactionRows[0].target, std::string("1"));
        QVERIFY(read.sink.interactionRows[1].verb == Verb::comment);
        QCOMPARE(read.sink.postRows.size(), std::size_t{3});
    }

    void aMappingWins()
    {
        ReadWishes wishes;
        wishes.mapping = "actor=owner/id,target=postUrl,text=text,time=timestamp";
        wishes.verb = Verb::comment;
        const auto read = readText("id,owner/id,ownerUsername,postUrl,text,timestamp\n"
                                   "1,9,ann,p1,hi,2023-08-19T13:00:07.000Z\n",
                                   wishes);
        QCOMPARE(read.sink.interactionRows.at(0).actor, std::string("9"));
        QCOMPARE(read.sink.interactionRows.at(0).target, std::string("p1"));
    }

    void everyMappingNamesFields()
    {
        for (const auto& format : tableFormats()) {
            const std::string mapping(format.mapping);
            for (std::size_t at = 0; at < mapping.size();) {
                const auto equals = mapping.find('=', at);
                QVERIFY2(fieldFromName(mapping.substr(at, equals - at)).has_value(), mapping.c_str() + at);
                at = std::min(mapping.find(',', equals), mapping.size() - 1) + 1;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTableFormats)
#include "tst_table_formats.moc"
