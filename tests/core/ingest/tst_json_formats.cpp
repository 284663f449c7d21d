// SPDX-License-Identifier: GPL-3.0-or-later
// JSON files of every known format: recognised by what is in them, and what becomes of each entry.
#include "core/ingest/json_formats.h"
#include "tests/core/ingest/read_text.h"
#include "tests/support/test_case.h"

using namespace lockstep;

namespace {

QByteArray shown(const std::string& text)
{
    return text.empty() ? "-" : QByteArray::fromStdString(text);
}

QByteArray shown(const Moment& moment)
{
    return moment.isMissing() ? "-" : QByteArray::number(static_cast<qlonglong>(moment.at.ms));
}

/// One line a record: what the reader understood.
QByteArray recordsOf(const VectorSink& sink)
{
    QByteArrayList lines;
    for (const auto& r : sink.interactionRows)
        lines.append(shown(r.actor) + ' ' + QByteArray::fromStdString(std::string(name(r.verb))) + ' '
                     + shown(r.target) + ' ' + shown(r.time) + (r.text.empty() ? QByteArray() : ' ' + shown(r.text)));
    for (const auto& r : sink.postRows)
        lines.append(shown(r.post) + " by " + shown(r.author) + ' ' + shown(r.postedAt) + ' ' + shown(r.text));
    for (const auto& r : sink.accountRows)
        lines.append(shown(r.account) + ' ' + shown(r.handle) + ' ' + shown(r.created) + ' '
                     + QByteArray::number(static_cast<qlonglong>(r.followers.value_or(-1))));
    for (const auto& r : sink.countRows)
        lines.append(shown(r.subject) + " count " + QByteArray::number(static_cast<int>(r.kind)) + " = "
                     + QByteArray::number(static_cast<qlonglong>(r.value)));
    return lines.join('\n');
}

} // namespace

class TestJsonFormats : public TestCase {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// JSON with ' for ".
    ReadOutcome readText(QByteArray content, const char* name = "export.json", const char* owner = "me")
    {
        ReadWishes wishes;
        wishes.listTarget = owner;
        return lockstep::readText(m_folder, content.replace('\'', '"'), name, wishes);
    }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("records");
        const auto row = [](const char* name, const char* content, const char* file, const char* format,
                            const char* records) {
            QTest::newRow(name) << QByteArray(content) << QByteArray(file) << QByteArray(format)
                                << QByteArray(records);
        };
        row("instagram followers",
            "[{'title':'','media_list_data':[],'string_list_data':[{'href':'https://www.instagram.com/ann',"
            "'value':'ann','timestamp':1700000000}]},"
            "{'title':'','string_list_data':[{'href':'https://www.instagram.com/bob','value':'bob','timestamp':0}]}]",
            "followers_1.json", "instagram-followers", "ann follow me 1700000000000\nbob follow me -");
        row("instagram followers of 2022",
            "{'relationships_followers':[{'title':'','string_list_data':["
            "{'href':'https://www.instagram.com/ann','value':'ann','timestamp':1650000000}]}]}",
            "followers.json", "instagram-followers", "ann follow me 1650000000000");
        row("instagram following",
            "{'relationships_following':[{'title':'ann','string_list_data':["
            "{'href':'https://www.instagram.com/_u/ann','timestamp':1700000000}]}]}",
            "following.json", "instagram-following", "me follow ann 1700000000000");
        row("instagram connections of 2018",
            "{'blocked_users':{},'follow_requests_sent':{'eve':'2018-04-01T10:00:00'},"
            "'followers':{'ann':'2018-04-23T20:41:11','bob':'2018-04-22T20:41:11+00:00'},"
            "'following':{'cleo':'2018-04-21T20:41:11'}}",
            "connections.json", "instagram-connections-2018",
            "ann follow me 1524516071000\nbob follow me 1524429671000\nme follow cleo 1524343271000");
        row("instagram likes of 2018",
            "{'media_likes':[['2018-04-23T20:41:11','ann'],['2018-04-22T20:41:11','bob']],"
            "'comment_likes':[['2018-04-21T20:41:11','cleo']]}",
            "likes.json", "instagram-likes-2018",
            "me like ann 1524516071000\nme like bob 1524429671000\nme like cleo/comment 1524343271000");
        row("instagram comments of 2018", "{'media_comments':[['2018-04-23T20:41:11','so nice','ann']]}",
            "comments.json", "instagram-comments-2018", "me comment ann 1524516071000 so nice");
        row("instagram likes of 2024",
            "{'likes_media_likes':[{'title':'ann','string_list_data':[{'href':'https://www.instagram.com/p/"
            "CwIIcdDADA5/',"
            "'value':'\\u00f0\\u009f\\u0091\\u008d','timestamp':1700000000}]}]}",
            "liked_posts.json", "instagram-likes", "me like CwIIcdDADA5 1700000000000");
        row("instagram likes of 2026",
            "[{'timestamp':1700000000,'media':[],'label_values':["
            "{'label':'Link','value':'https://www.instagram.com/reel/CwIIcdDADA5/',"
            "'href':'https://www.instagram.com/reel/CwIIcdDADA5/'},{'label':'Onderschrift','value':'x'}]}]",
            "liked_posts.json", "instagram-likes", "me like CwIIcdDADA5 1700000000000");
        row("instagram liked comments",
            "{'likes_comment_likes':[{'title':'ann','string_list_data':["
            "{'href':'https://www.instagram.com/p/CwIIcdDADA5/','value':'+','timestamp':1700000000}]}]}",
            "liked_comments.json", "instagram-liked-comments", "me like CwIIcdDADA5/comment/ann 1700000000000");
        row("instagram comments in Dutch",
            "[{'media_list_data':[{'uri':''}],'string_map_data':{'Opmerking':{'value':'Zo\\u00c3\\u00ab!'},"
            "'Media-eigenaar':{'value':'ann'},'Tijd':{'timestamp':1700000000}}}]",
            "post_comments_1.json", "instagram-comments", "me comment ann 1700000000000 Zo\u00eb!");
        row("zeeschuimer instagram, with and without time",
            "{\"id\":1,\"nav_index\":\"1:1:0\",\"timestamp_collected\":1692473384763,\"source_platform\":\"instagram."
            "com\","
            "\"data\":{\"taken_at\":1692450007,\"code\":\"CwIIcdDADA5\",\"caption\":{\"text\":\"hi\"},\"like_count\":"
            "19,"
            "\"like_and_view_counts_disabled\":true,\"comment_count\":2,\"user\":{\"username\":\"ann\"}}}\n"
            "{\"id\":2,\"nav_index\":\"1:1:0\",\"timestamp_collected\":1692473384763,\"source_platform\":\"instagram."
            "com\","
            "\"data\":{\"code\":\"AAAAAAAAAAA\",\"caption\":null,\"play_count\":7,\"user\":{\"username\":\"bob\"},"
            "\"_zs_partial\":true}}\n",
            "zeeschuimer.ndjson", "zeeschuimer-instagram",
            "CwIIcdDADA5 by ann 1692450007000 hi\nAAAAAAAAAAA by bob 1314220021721 -\n"
            "CwIIcdDADA5 count 4 = 2\nAAAAAAAAAAA count 5 = 7");
        row("zeeschuimer tiktok comments",
            "{\"nav_index\":\"1:1:0\",\"source_platform\":\"tiktok-comments\",\"data\":{\"cid\":\"9\",\"aweme_id\":"
            "\"7267999999999999999\",\"create_time\":1692450007,\"text\":\"nice\",\"user\":{\"unique_id\":\"ann\"}}}",
            "zeeschuimer.ndjson", "zeeschuimer-tiktok-comments",
            "ann comment 7267999999999999999 1692450007000 nice");
        row("instaloader comments and answers",
            "[{'id':17900000000000001,'created_at':1692450107,'text':'one','owner':{'id':'1','username':'ann'},"
            "'answers':[{'id':17900000000000002,'created_at':1692450207,'text':'two','owner':{'username':'bob'}}]}]",
            "2023-08-19_13-00-07_UTC_comments.json", "instaloader-comments",
            "ann comment 2023-08-19_13-00-07_UTC 1692450107000 one\nbob comment 2023-08-19_13-00-07_UTC "
            "1692450207000 two");
        row("instaloader post",
            "{'node':{'shortcode':'CwIIcdDADA5','owner':{'username':'ann'},'taken_at_timestamp':1692450007,"
            "'edge_media_to_caption':{'edges':[{'node':{'text':'hi'}}]}},"
            "'instaloader':{'version':'4.15','node_type':'Post'}}",
            "post.json", "instaloader-post", "CwIIcdDADA5 by ann 1692450007000 hi");
        row("apify posts hide likes",
            "[{'shortCode':'CwIIcdDADA5','ownerUsername':'ann','timestamp':'2023-08-19T13:00:07.000Z',"
            "'caption':'hi','likesCount':-1,'commentsCount':2}]",
            "posts.json", "apify-posts", "CwIIcdDADA5 by ann 1692450007000 hi\nCwIIcdDADA5 count 4 = 2");
        row("apify comments",
            "[{'postUrl':'https://www.instagram.com/p/CwIIcdDADA5/','ownerUsername':'ann','text':'hi',"
            "'timestamp':'2023-08-19T13:00:07.000Z','replies':null}]",
            "comments.json", "apify-comments", "ann comment CwIIcdDADA5 1692450007000 hi");
        row("tiktok export, all its lists",
            "{'Your Activity':{'Follower':{'FansList':[{'Date':'2026-01-05 09:00:00','UserName':'ann'}]},"
            "'Following':{'Following':[{'Date':'2026-01-05 09:00:01','UserName':'bob'}]},"
            "'Watch History':{'VideoList':[{'Date':'2026-01-01 12:00:00','Link':'x'}]}},"
            "'Likes and Favorites':{'Like List':{'ItemFavoriteList':[{'date':'2026-01-05 09:00:02',"
            "'link':'https://www.tiktokv.com/share/video/72/'}]}}}",
            "user_data_tiktok.json", "tiktok-export",
            "ann follow me 1767603600000\nme follow bob 1767603601000\nme like 72 1767603602000");
        row("x followers", "window.YTD.follower.part0 = [ {\"follower\":{\"accountId\":\"1700000000000000101\"}} ]",
            "follower.js", "x-followers", "1700000000000000101 follow me -");
        row("x accounts followed, which is no list of names and times",
            "window.YTD.following.part0 = [ {\"following\":{\"accountId\":\"55500\",\"userLink\":\"https://x\"}} ]",
            "following.js", "x-following", "me follow 55500 -");
        row("x posts, an answer and a share",
            "window.YTD.tweets.part0 = [ "
            "{'tweet':{'id_str':'18','created_at':'Tue Mar 05 14:02:11 +0000 2024','full_text':'@bob no',"
            "'in_reply_to_status_id_str':'17','entities':{'user_mentions':[{'id_str':'222','id':'222'}]}}},"
            "{'tweet':{'id_str':'19','created_at':'Tue Mar 05 14:03:11 +0000 2024','full_text':'RT @bob: yes',"
            "'entities':{'user_mentions':[{'id_str':'222'}]}}} ]",
            "tweets.js", "x-posts",
            "me comment 17 1709647331000 @bob no\nme mention 222 1709647331000\n"
            "18 by me 1709647331000 @bob no\n19 by me 1709647391000 RT @bob: yes");
        row("x likes", "window.YTD.like.part0 = [ {\"like\":{\"tweetId\":\"17\",\"fullText\":\"a &amp;lt; b\"}} ]",
            "like.js", "x-likes", "me like 17 - a &lt; b");
        row("x account without its e-mail",
            "window.YTD.account.part0 = [ "
            "{\"account\":{\"email\":\"a@b.c\",\"username\":\"ann\",\"accountId\":\"14\","
            "\"createdAt\":\"2021-06-02T10:00:00.000Z\"}} ]",
            "account.js", "x-account", "14 ann 1622628000000 -1");
        row("instagram followers as a page",
            "<html><head><style>a{}</style></head><body><h1>x</h1><div role='main'>"
            "<div class='pam uiBoxWhite noborder'><div><div><a href='https://www.instagram.com/ann'>ann</a></div>"
            "<div>Sep 25, 2023 2:45 pm</div></div></div><div class='pam uiBoxWhite'><div><div>"
            "<a href='https://www.instagram.com/bob'>bob</a></div><div>25 sep. 2023 "
            "14:46</div></div></div></div></body>",
            "followers_1.html", "instagram-followers", "ann follow me 1695653100000\nbob follow me 1695653160000");
        row("instagram likes as a page",
            "<html><body><div class='uiBoxWhite'><div class='_a6-h'>ann</div><div><a "
            "href='https://www.instagram.com/p/CwIIcdDADA5/'>+</a></div><div>Sep 25, 2023 2:45 pm</div></div>",
            "liked_posts.html", "instagram-likes", "me like CwIIcdDADA5 1695653100000");
        row("instagram comments as a page",
            "<html><body><div class='uiBoxWhite'><a href=''><img></a><table><tr><td>Opmerking<div><div>a &amp; "
            "b</div></div></td></tr><tr><td>Media-eigenaar<div><div>ann</div></div></td></tr><tr><td>Tijd<div>Sep "
            "25, "
            "2023 2:45 pm</div></td></tr></table></div>",
            "post_comments_1.html", "instagram-comments", "me comment ann 1695653100000 a & b");
        row("any other JSON",
            "[{'actor':'ann','target':'p1','kind':'like','when':{'time':'x'},'time':1700000000},"
            "{'actor':'bob','target':'p1','kind':'like','time':1700000001,'extra':[{'deep':1}]}]",
            "mine.json", "", "ann like p1 1700000000000\nbob like p1 1700000001000");
    }
    void reads()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, records);
        const auto read = readText(content, file.constData());
        QCOMPARE(QByteArray::fromStdString(read.error), QByteArray());
        QCOMPARE(QByteArray::fromStdString(read.recognition.plan.json->format), format);
        QCOMPARE(recordsOf(read.sink), records);
        QCOMPARE(read.summary.rows.rejected, std::uint64_t{0});
    }

    void noticesLikesBeforeTheirPost()
    {
        // The post is of 1692450006893 ms by its id.
        const auto like = [](const char* time) {
            return QByteArray("{'timestamp':") + time
                   + ",'label_values':[{'href':'https://www.instagram.com/p/CwIIcdDADA5/'}]}";
        };
        const auto good = readText('[' + like("1692450007") + ',' + like("1692450005") + ']', "liked_posts.json");
        QVERIFY(good.summary.remarks.size() == 1);
        const auto odd = readText('[' + like("1692450007") + ',' + like("1692446407") + ']', "liked_posts.json");
        QCOMPARE(odd.summary.rows.accepted, std::uint64_t{2});
        QCOMPARE(
            english(odd.summary.remarks.at(1)),
            std::string("1 interactions are dated before their post was made, by the time in its id (first in row "
                        "2): times were changed, or the time zone is another one."));
    }

    void asksWhoseExportItIs()
    {
        const auto read = readText("{'relationships_following':[{'title':'ann','string_list_data':["
                                   "{'href':'https://www.instagram.com/_u/ann','timestamp':1700000000}]}]}",
                                   "following.json", "");
        QVERIFY2(read.error.find("does not say who that is") != std::string::npos, read.error.c_str());
    }

    void keepsIdsBeyondDoubles()
    {
        const auto read = readText("[{'actor':17900000000000001,'target':9007199254740993,'kind':'like'}]");
        QCOMPARE(read.sink.interactionRows.at(0).actor, std::string("17900000000000001"));
        QCOMPARE(read.sink.interactionRows.at(0).target, std::string("9007199254740993"));
    }

    void refusesSingleEntries()
    {
        const auto read = readText("{\"actor\":\"a\",\"target\":\"p\",\"kind\":\"like\"}\n"
                                   "{\"actor\":\"b\",\"targ\n"
                                   "{\"actor\":\"c\",\"target\":\"p\",\"kind\":\"like\"}\n");
        QCOMPARE(read.sink.interactionRows.size(), std::size_t{2});
        QCOMPARE(read.sink.rejections.size(), std::size_t{1});
        QCOMPARE(read.sink.rejections[0].row, RowNumber{2});
        QCOMPARE(english(read.sink.rejections[0].reason), std::string("The entry is not valid JSON (line 2)."));
    }

    void saysThatAFileIsCutOff()
    {
        const auto read = readText("[{'actor':'a','target':'p','kind':'like'},{'actor':'b','tar");
        QCOMPARE(read.sink.interactionRows.size(), std::size_t{1});
        QCOMPARE(read.sink.rejections.size(), std::size_t{1});
        QVERIFY(english(read.sink.rejections[0].reason).find("was cut off") != std::string::npos);
    }

    void refusesOtherPages()
    {
        const auto other = readText("<html><body><div class='uiBoxWhite'>x</div>", "ads.html");
        QVERIFY2(other.error.find("not known here") != std::string::npos, other.error.c_str());
        const auto page = readText("<html><body>x</body>", "page.html");
        QVERIFY2(page.error.find("web page") != std::string::npos, page.error.c_str());
    }

    void readsLoginsWhenThatIsAskedFor()
    {
        const auto content =
            QByteArray(
                "{'account_history_login_history':[{'title':'2026-05-01T10:00:00+00:00','string_map_data':{"
                "'Cookie Name':{'value':'****abc'},'Adresse IP':{'value':'2001:db8::1'},'Port':{'value':'443'},"
                "'Heure':{'timestamp':1777629600},'User Agent':{'value':'Instagram 300 Android (33/13)'}}}]}")
                .replace('\'', '"');
        ReadWishes wishes;
        wishes.logins = true;
        wishes.listTarget = "me";
        const auto read = lockstep::readText(m_folder, content, "login_activity.json", wishes);
        QCOMPARE(read.error, std::string());
        QCOMPARE(read.recognition.plan.kind, DataSetKind::calendar);
        QCOMPARE(read.sink.events.size(), std::size_t{1});
        QCOMPARE(read.sink.events[0].account, std::string("me"));
        QCOMPARE(read.sink.events[0].text, std::string("Login · 2001:db8::1 · Instagram 300 Android (33/13)"));
        QCOMPARE(read.sink.events[0].from.at, *fromIso("2026-05-01T10:00:00Z"));
    }

    void doesNotReadWhatIsPersonal()
    {
        const auto messages =
            readText("{'participants':[{'name':'a'}],'messages':[{'sender_name':'a','content':'hi'}]}");
        QVERIFY2(messages.error.find("private messages") != std::string::npos, messages.error.c_str());
        const auto older = readText("[{'participants':['a','b'],'conversation':[{'sender':'a','text':'hi'}]}]");
        QVERIFY2(older.error.find("private messages") != std::string::npos, older.error.c_str());
        const auto logins = readText("{'account_history_login_history':[{'title':'x'}]}");
        QVERIFY2(logins.error.find("logins") != std::string::npos, logins.error.c_str());
        auto other = QByteArray("{'account_history_registration_info':[{'title':'x'}]}").replace('\'', '"');
        ReadWishes wishes;
        wishes.logins = true;
        QVERIFY(!lockstep::readText(m_folder, other, "signup.json", wishes).error.empty()); // logins only
        const auto read = readText(
            "[{'account':'a','created':'2020-01-01','contact':{'e-mail':'a@b.c'},'phone':'1'}]", "people.json", "");
        for (const auto& column : read.recognition.plan.columns)
            QVERIFY(column != "phone" && column != "contact/e-mail");
    }

    void survivesAnyBytes()
    {
        // Every prefix of a file, and every file with one byte changed: no crash, and no row without a reason.
        const QByteArray good("{'relationships_following':[{'title':'ann','string_list_data':["
                              "{'href':'https://www.instagram.com/_u/ann','timestamp':1700000000}]}]}");
        for (qsizetype i = 1; i < good.size(); ++i) {
            readText(good.left(i));
            for (const char c : {'"', '[', '}', '\\', '\0', '\xff'}) {
                auto changed = good;
                changed[i] = c;
                const auto read = readText(changed);
                QCOMPARE(read.summary.rows.accepted + read.summary.rows.rejected, read.summary.rows.read);
            }
        }
    }

    /// Counts of the samples as another tool gives them (python3 -c "import json; print(len(json.load(open(F))))").
    void samples_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<int>("rows");
        const auto row = [](const char* path, const char* format, int rows) {
            QTest::newRow(path) << QString::fromLatin1(path) << QByteArray(format) << rows;
        };
        row("instagram_dyi_json_2024/your_instagram_activity/likes/liked_posts.json", "instagram-likes", 75);
        row("instagram_dyi_json_2024/your_instagram_activity/likes/liked_comments.json", "instagram-liked-comments",
            26);
        row("instagram_dyi_json_2026/your_instagram_activity/likes/liked_posts.json", "instagram-likes", 158);
        row("instagram_dyi_json_2026/connections/followers_and_following/followers_1.json", "instagram-followers",
            10);
        row("instagram_dyi_json_2026/connections/followers_and_following/following.json", "instagram-following", 200);
    }
    void samples()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, format);
        QFETCH(int, rows);
        const auto file = QStringLiteral(LOCKSTEP_SHARED_DATA "/formats/") + path;
        if (!QFile::exists(file))
            QSKIP("the sample is not here");
        ReadWishes wishes;
        wishes.listTarget = "me";
        const auto read = readPath(file, wishes);
        QCOMPARE(QByteArray::fromStdString(read.recognition.plan.json->format), format);
        QCOMPARE(read.summary.rows.accepted, static_cast<std::uint64_t>(rows));
        QCOMPARE(read.summary.rows.rejected, std::uint64_t{0});
    }
};

QTEST_GUILESS_MAIN(TestJsonFormats)
#include "tst_json_formats.moc"
