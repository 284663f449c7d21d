// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/read_file.h"
#include "core/ingest/recognise.h"
#include "tests/core/ingest/vector_sink.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace lockstep;

namespace {

struct Outcome {
    std::optional<Error> error;
    Recognition recognition;
    ReadSummary summary;
    VectorSink sink;

    std::string text() const { return error ? english(error->text) : std::string("no error"); }
    bool remarks(std::string_view part) const
    {
        const auto holds = [part](const Message& m) { return english(m).find(part) != std::string::npos; };
        return std::any_of(recognition.remarks.begin(), recognition.remarks.end(), holds)
               || std::any_of(summary.remarks.begin(), summary.remarks.end(), holds);
    }
    std::string reason(std::size_t i = 0) const
    {
        return i < sink.rejections.size() ? english(sink.rejections[i].reason) : std::string("not rejected");
    }
    std::string time(std::size_t i) const { return toIso(sink.interactionRows.at(i).time); }
};

} // namespace

class TestReadFile : public TestCase {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string write(const QByteArray& content, const char* name = "sample.csv")
    {
        const auto path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no room for test files");
        return path.toStdString();
    }

    static Outcome readPath(const std::string& path, const ReadWishes& wishes = {})
    {
        Outcome out;
        auto file = InputFile::open(path);
        if (!file) {
            out.error = file.error();
            return out;
        }
        auto recognition = recognise(*file, wishes);
        if (!recognition) {
            out.error = recognition.error();
            return out;
        }
        out.recognition = std::move(*recognition);
        if (!missingFrom(out.recognition.plan).empty()) {
            out.error = incompleteError(out.recognition);
            return out;
        }
        auto summary = readFile(*file, out.recognition.plan, out.sink);
        if (!summary)
            out.error = summary.error();
        else
            out.summary = std::move(*summary);
        return out;
    }
    Outcome readText(const QByteArray& content, const ReadWishes& wishes = {})
    {
        return readPath(write(content), wishes);
    }

private Q_SLOTS:
    void readsCanonicalInteractions()
    {
        const auto out = readText("kind,time,target,actor,text\nlike,2024-04-30T21:36:12Z,p1,a1,\n"
                                  "follow,2024-04-30,b,a2,\n\ncomment,1714512972,p1,\"a,3\",\"two\nlines\"\n");
        QVERIFY2(!out.error, out.text().c_str());
        QCOMPARE(out.recognition.plan.kind, DataSetKind::interactions);
        QCOMPARE(out.summary.rows, (RowCounts{3, 3, 0}));
        const auto& rows = out.sink.interactionRows;
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(rows[0].actor, std::string("a1"));
        QCOMPARE(rows[0].target, std::string("p1"));
        QVERIFY(!rows[0].targetIsAccount);
        QCOMPARE(rows[1].verb, Verb::follow);
        QVERIFY(rows[1].targetIsAccount);
        QCOMPARE(rows[1].time.precision, Precision::day);
        QCOMPARE(rows[2].actor, std::string("a,3"));
        QCOMPARE(rows[2].text, std::string("two\nlines"));
        QCOMPARE(rows[2].row, RowNumber{5}); // the empty line is row 4
        QCOMPARE(toIso(out.summary.earliest), std::string("2024-04-30"));
        QCOMPARE(mappingText(out.recognition.plan),
                 std::string("kind=kind,time=time,target=target,actor=actor,text=text"));
    }

    void readsCanonicalPostsAndAccounts()
    {
        const auto posts = readText("post,author,posted_at,text\np1,a1,2024-01-01T00:00:00Z,hello\np2,,,\n");
        QCOMPARE(posts.recognition.plan.kind, DataSetKind::posts);
        QCOMPARE(posts.sink.postRows.size(), std::size_t{2});
        QCOMPARE(posts.sink.postRows[0].author, std::string("a1"));
        QVERIFY(posts.sink.postRows[1].postedAt.isMissing());

        const auto accounts =
            readText("account,handle,created,followers,following,posts,private,verified,bio,location,"
                     "shoe size\na1,Ann,2015-02-03,\"1,021\",-1,12.0,TRUE,no,hi,Ghent,43\na2,,0,,,"
                     "many,,,,,\n");
        QCOMPARE(accounts.recognition.plan.kind, DataSetKind::accounts);
        QCOMPARE(accounts.sink.accountRows.size(), std::size_t{2});
        const auto& a = accounts.sink.accountRows[0];
        QCOMPARE(a.handle, std::string("Ann"));
        QCOMPARE(toIso(a.created), std::string("2015-02-03"));
        QCOMPARE(*a.followers, 1021);
        QVERIFY(!a.following);
        QCOMPARE(*a.posts, 12);
        QCOMPARE(*a.isPrivate, true);
        QCOMPARE(*a.isVerified, false);
        QCOMPARE(a.location, std::string("Ghent"));
        QCOMPARE(a.extra.size(), std::size_t{1});
        QCOMPARE(a.extra[0].first, std::string("shoe size"));
        const auto& b = accounts.sink.accountRows[1];
        QVERIFY(b.created.isMissing());
        QVERIFY(!b.followers);
        QVERIFY(!b.posts);
        QCOMPARE(b.extra[0].second, std::string("many"));
        QVERIFY(accounts.remarks("should hold a number"));
    }

    void readsFollowerLists()
    {
        ReadWishes wishes;
        wishes.verb = Verb::follow;
        wishes.listTarget = "brand";
        wishes.order = ListOrder::newestFirst;
        const auto out = readText("username\nann\nbob\n", wishes);
        QVERIFY2(!out.error, out.text().c_str());
        QCOMPARE(out.recognition.plan.kind, DataSetKind::followerList);
        QCOMPARE(out.recognition.plan.order, ListOrder::newestFirst);
        QCOMPARE(out.sink.interactionRows.size(), std::size_t{2});
        QCOMPARE(out.sink.interactionRows[0].target, std::string("brand"));
        QVERIFY(out.sink.interactionRows[0].targetIsAccount);
        QVERIFY(out.sink.interactionRows[0].time.isMissing());
        QVERIFY(out.sink.accountRows.empty());

        const auto profile = readText("follower,created\nann,2020-01-01\n");
        QCOMPARE(profile.recognition.plan.listTarget, std::string("sample"));
        QVERIFY(profile.remarks("name of the file"));
        QVERIFY(profile.remarks("order of the list is not known"));
        QCOMPARE(profile.sink.accountRows.size(), std::size_t{1});
    }

    void followsTheRankColumn()
    {
        const auto rising = readText("rank_oldest_first,account\n0,a\n1,b\n2,c\n");
        QCOMPARE(rising.recognition.plan.order, ListOrder::oldestFirst);
        const auto falling = readText("rank_oldest_first,account\n2,c\n1,b\n0,a\n");
        QCOMPARE(falling.recognition.plan.order, ListOrder::newestFirst);
        QVERIFY(falling.remarks("backwards"));
        const auto mixed = readText("rank_oldest_first,account\n2,c\n0,a\n1,b\n");
        QCOMPARE(mixed.recognition.plan.order, ListOrder::unknown);
        QVERIFY(mixed.remarks("do not stand in the order"));
    }

    void namesFollowersThatHaveNoName()
    {
        const auto out = readText("rank_oldest_first,account_created_unix\n0,1279978951\n1,\n");
        QVERIFY2(!out.error, out.text().c_str());
        QCOMPARE(out.sink.interactionRows[0].actor, std::string("sample row 2"));
        QCOMPARE(out.sink.interactionRows[1].actor, std::string("sample row 3"));
        QCOMPARE(toIso(out.sink.accountRows[0].created), std::string("2010-07-24T13:42:31Z"));
        QVERIFY(out.sink.accountRows[1].created.isMissing());
        QVERIFY(out.remarks("No column names the followers"));
    }

    void knowsOtherToolsHeaders_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("mapping");
        const auto row = [](const char* name, const QByteArray& content, DataSetKind kind,
                            const QByteArray& mapping) { QTest::newRow(name) << content << int(kind) << mapping; };
        row("CooRTweet", "object_id,account_id,content_id,timestamp_share\no,a,c,1623881091.0\n",
            DataSetKind::interactions, "target=object_id,actor=account_id,time=timestamp_share");
        row("comments", "commentUrl,id,owner/id,postUrl,text,timestamp\nu,1,o,p,hi,2023-08-19T13:01:47.000Z\n",
            DataSetKind::interactions, "actor=owner/id,target=postUrl,text=text,time=timestamp");
        row("stargazers", "username,name,bio,num_followers,num_following,created_at\nx,X,b,1,2,2017-08-06 13:42:03\n",
            DataSetKind::accounts,
            "account=username,bio=bio,followers=num_followers,following=num_following,created=created_at");
        row("camel case", "profileUrl,username,isPrivate,isVerified,followersCount\nu,x,false,true,3\n",
            DataSetKind::accounts, "account=username,private=isPrivate,verified=isVerified,followers=followersCount");
        row("dots",
            "\"Profile.URL\",\"Username\",\"Number.of.posts\",\"Number.of.people.they.follow\","
            "\"Number.of.followers\",\"Private.account\"\n\"u\",\"x\",0,198,177,TRUE\n",
            DataSetKind::accounts,
            "account=Username,posts=Number.of.posts,following=Number.of.people.they.follow,"
            "followers=Number.of.followers,private=Private.account");
        row("no header", "6,2,4,1289241911.72836\n6,5,2,1289241941.53378\n", DataSetKind::interactions,
            "actor=column 1,target=column 2,time=column 4");
        row("unknown words", "van,naar,op\nx1,y1,2020-01-01 10:00:00\nx2,y1,2020-01-01 10:00:05\n",
            DataSetKind::interactions, "actor=van,target=naar,time=op");
        row("tweets",
            "\"tweetid\",\"userid\",\"tweet_text\",\"tweet_time\",\"like_count\"\n\"1\",\"u\",\"t\",\"2019-01-"
            "01 10:00\",\"3\"\n",
            DataSetKind::posts, "post=tweetid,author=userid,text=tweet_text,posted_at=tweet_time,likes=like_count");
    }
    void knowsOtherToolsHeaders()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, kind);
        QFETCH(QByteArray, mapping);
        ReadWishes wishes;
        wishes.verb = Verb::like;
        const auto out = readText(content, wishes);
        QVERIFY2(!out.error, out.text().c_str());
        QCOMPARE(QByteArray::fromStdString(mappingText(out.recognition.plan)), mapping);
        QCOMPARE(int(out.recognition.plan.kind), kind);
        QCOMPARE(out.summary.rows.rejected, std::uint64_t{0});
    }

    void recognisesDelimiters()
    {
        for (const char* text : {"actor;target;kind;time\na;\"p;1\";like;2024-01-01\n",
                                 "actor\ttarget\tkind\ttime\na\t\"p;1\"\tlike\t2024-01-01\n",
                                 "actor|target|kind|time\na|p;1|like|2024-01-01\n"}) {
            const auto out = readText(text);
            QVERIFY2(!out.error, out.text().c_str());
            QCOMPARE(out.sink.interactionRows[0].target, std::string("p;1"));
        }
        QByteArray quotes = "actor\ttarget\tkind\ttext\n";
        for (int i = 0; i < 8; ++i)
            quotes += "a\tp\tlike\t\"so\n";
        const auto unquoted = readText(quotes);
        QVERIFY2(!unquoted.error, unquoted.text().c_str());
        QCOMPARE(unquoted.recognition.plan.dialect.quote, '\0');
        QCOMPARE(unquoted.sink.interactionRows[0].text, std::string("\"so"));
    }

    void recognisesEncodings()
    {
        const auto western = readText("actor,target,kind,time\nJos\xE9,p,like,2024-01-01\n");
        QCOMPARE(western.sink.interactionRows[0].actor, std::string("Jos\xC3\xA9"));
        QCOMPARE(western.recognition.plan.form.encoding, Encoding::windows1252);
        // Behind the first megabyte, too.
        QByteArray late = "actor,target,kind,time\n";
        for (int i = 0; i < 100'000; ++i)
            late += "someone,p,like,2024-01-01\n";
        late += "Jos\xE9,p,like,2024-01-01\n";
        const auto deep = readText(late);
        QCOMPARE(deep.recognition.plan.form.encoding, Encoding::windows1252);
        QCOMPARE(deep.sink.interactionRows.back().actor, std::string("Jos\xC3\xA9"));
        QByteArray wide("\xFF\xFE");
        for (const char c : QByteArray("actor,target,kind,time\na,p,like,2024-01-01\n")) {
            wide += c;
            wide += '\0';
        }
        const auto utf16 = readText(wide);
        QVERIFY2(!utf16.error, utf16.text().c_str());
        QCOMPARE(utf16.summary.rows.accepted, std::uint64_t{1});
        QCOMPARE(readText("\xEF\xBB\xBF"
                          "actor,target,kind\na,p,like\n")
                     .recognition.plan.columns[0],
                 std::string("actor"));
    }

    void refusesRowsWithTheirReason_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("half a row") << QByteArray("a,p") << QByteArray("The row has 2 columns instead of 4.");
        QTest::newRow("too much") << QByteArray("a,p,like,2024-01-01,x")
                                  << QByteArray("The row has 5 columns instead of 4.");
        QTest::newRow("no actor") << QByteArray(" ,p,like,2024-01-01") << QByteArray("Column \"actor\" is empty.");
        QTest::newRow("rounded id") << QByteArray("a,8.41E+17,like,2024-01-01")
                                    << QByteArray("spreadsheet rounded it");
        QTest::newRow("verb") << QByteArray("a,p,hate,2024-01-01")
                              << QByteArray("\"hate\" is no kind of interaction");
        QTest::newRow("time") << QByteArray("a,p,like,soon") << QByteArray("\"soon\" is no time");
        QTest::newRow("short year") << QByteArray("a,p,like,1/2/17") << QByteArray("two digits");
        QTest::newRow("zero byte") << QByteArray("a\0b,p,like,2024-01-01", 21) << QByteArray("zero byte");
        QTest::newRow("bad UTF-8") << QByteArray("a\xC3\xA9\xE9,p,like,2024-01-01") << QByteArray("not valid UTF-8");
        QTest::newRow("header again") << QByteArray("\xEF\xBB\xBF"
                                                    "actor,target,kind,time")
                                      << QByteArray("header stands here again");
        QTest::newRow("open quote") << QByteArray("a,\"p,like,2024-01-01")
                                    << QByteArray("quote that opens in line 3");
    }
    void refusesRowsWithTheirReason()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, reason);
        const auto out = readText("actor,target,kind,time\nb,p,like,2024-01-02\n" + row + "\nc,p,like,2024-01-03\n");
        QVERIFY2(!out.error, out.text().c_str());
        QCOMPARE(out.summary.rows, (RowCounts{3, 2, 1}));
        QVERIFY2(out.reason().find(reason.toStdString()) != std::string::npos, out.reason().c_str());
        QCOMPARE(out.sink.rejections[0].row, RowNumber{3});
        QVERIFY(!out.sink.rejections[0].sample.empty());
        QVERIFY(isValidUtf8(out.sink.rejections[0].sample));
        QCOMPARE(out.sink.interactionRows[1].actor, std::string("c"));
    }

    void noticesRowsJoinedByAStrayQuote()
    {
        const auto out = readText("actor,target,kind,text\na,p,like,\"so\nb,p,like,\"well\nc,p,like,x\nd,p,like,x\n");
        QVERIFY2(!out.error, out.text().c_str());
        QCOMPARE(out.summary.rows, (RowCounts{3, 2, 1}));
        QVERIFY(out.reason().find("lines 2 to 3") != std::string::npos);
    }

    void goesOnAfterAGiantLine()
    {
        const auto out = readText("actor,target,kind\n" + QByteArray(100 << 20, 'x') + "\na,p,like\n");
        QVERIFY2(!out.error, out.text().c_str());
        QCOMPARE(out.summary.rows, (RowCounts{2, 1, 1}));
        QVERIFY(out.reason().find("longer than 16 MiB (line 2)") != std::string::npos);
    }

    void acceptsADelimiterAtTheEnd()
    {
        QCOMPARE(readText("actor,target,kind,\na,p,like,\n").summary.rows.accepted, std::uint64_t{1});
        QCOMPARE(readText("actor,target,kind\na,p,like,\n").summary.rows.accepted, std::uint64_t{1});
    }

    void decidesDayAndMonthByTheWholeColumn()
    {
        QByteArray content = "actor,target,kind,time\n";
        for (int i = 0; i < 500; ++i)
            content += "a,p" + QByteArray::number(i) + ",like,03/04/2017 10:00\n";
        const auto undecided = readText(content);
        QCOMPARE(undecided.summary.rows.rejected, std::uint64_t{500});
        QVERIFY(undecided.remarks("Nothing in the file says"));
        const auto decided = readText(content + "b,p,like,25/04/2017 10:00\n");
        QCOMPARE(decided.summary.rows.rejected, std::uint64_t{0});
        QCOMPARE(decided.time(0), std::string("2017-04-03T10:00Z"));
        QVERIFY(decided.remarks("read as day/month"));
        QVERIFY(decided.remarks("time zone"));
        const auto both = readText(content + "b,p,like,25/04/2017\nb,q,like,04/25/2017\n");
        QCOMPARE(both.summary.rows, (RowCounts{502, 2, 500}));
        ReadWishes wishes;
        wishes.mapping = "dates=month-first";
        const auto said = readText(content, wishes);
        QCOMPARE(said.time(0), std::string("2017-03-04T10:00Z"));
        QVERIFY(QByteArray::fromStdString(mappingText(said.recognition.plan)).endsWith(",dates=month-first"));
    }

    void readsTwoFormatsInOneColumn()
    {
        const auto out = readText("actor,target,kind,time\na,p,like,Sat Oct 17 22:35:31 +0000 2015\n"
                                  "a,q,like,13/03/2017 22:21\n");
        QCOMPARE(out.time(0), std::string("2015-10-17T22:35:31Z"));
        QCOMPARE(out.time(1), std::string("2017-03-13T22:21Z"));
    }

    void readsLocalTimes()
    {
        ReadWishes wishes;
        wishes.timeZone = "Europe/Amsterdam";
        const auto out =
            readText("actor,target,kind,time\na,p,like,2024-07-01 12:00:00\na,q,like,2024-03-31 02:30:00\n"
                     "a,r,like,2024-10-27 02:30:00\na,s,like,0\n",
                     wishes);
        QCOMPARE(out.summary.rows, (RowCounts{4, 3, 1}));
        QCOMPARE(out.time(0), std::string("2024-07-01T10:00:00Z"));
        QVERIFY(out.reason().find("does not exist in the time zone Europe/Amsterdam") != std::string::npos);
        QVERIFY(out.remarks("1 times happened twice"));
        QVERIFY(out.remarks("1 rows have no time"));
        QVERIFY(out.sink.interactionRows[2].time.isMissing());
        wishes.timeZone = "Nowhere/Land";
        QCOMPARE(readText("actor,target,kind\na,p,like\n", wishes).error->code, ErrorCode::badArgument);
    }

    void obeysAMapping()
    {
        ReadWishes wishes;
        wishes.mapping = "actor=who,target=\"what, exactly\",time=when";
        const QByteArray content = "who,\"what, exactly\",when,target\nann,p1,2024-01-01,zzz\n";
        auto out = readText(content, wishes);
        QVERIFY(out.error);
        QVERIFY(out.text().find("what kind of interactions") != std::string::npos);
        wishes.verb = Verb::share;
        out = readText(content, wishes);
        QVERIFY2(!out.error, out.text().c_str());
        QCOMPARE(out.sink.interactionRows[0].target, std::string("p1"));
        QCOMPARE(out.sink.interactionRows[0].verb, Verb::share);
        QVERIFY(out.remarks("not stored: target"));
        wishes.mapping = mappingText(out.recognition.plan);
        QCOMPARE(readText(content, wishes).sink.interactionRows[0].actor, std::string("ann"));
        for (const char* bad :
             {"actor=nobody", "hero=who", "actor", "actor=who,actor=when", "actor=who,target=who", "dates=maybe"}) {
            wishes.mapping = bad;
            out = readText(content, wishes);
            QVERIFY2(out.error && out.error->code == ErrorCode::badArgument, bad);
        }
        wishes.mapping = "actor=nobody";
        QVERIFY(readText(content, wishes).text().find("who, what, exactly, when, target") != std::string::npos);
    }

    void readsXz()
    {
        const auto read = readText(QByteArray::fromBase64( // xz --check=none, as instaloader writes it
            "/Td6WFoAAAD/"
            "EtlBAgAhARwAAAAQz1jMAQAaYWN0b3IsdGFyZ2V0LGtpbmQKYSxwLGxpa2UKAAAAASsbroGT3AZynnoBAAAAAABZWg=="));
        QCOMPARE(read.sink.interactionRows.size(), std::size_t{1});
        QCOMPARE(read.sink.interactionRows[0].target, std::string("p"));
    }

    void refusesWhatIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("empty") << QByteArray() << QByteArray("is empty");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << QByteArray("PNG");
        QTest::newRow("zip") << QByteArray("PK\x03\x04"
                                           "abc")
                             << QByteArray("archive (zip)");
        QTest::newRow("xlsx") << QByteArray("PK\x03\x04 [Content_Types].xml") << QByteArray("office document");
        QTest::newRow("json without entries") << QByteArray("[]") << QByteArray("no entries");
        QTest::newRow("html") << QByteArray("\n<!DOCTYPE html>") << QByteArray("web page");
        QTest::newRow("zeros") << QByteArray(5000, '\0') << QByteArray("not text");
        QTest::newRow("header only") << QByteArray("actor,target,kind,time\n") << QByteArray("no rows");
        QTest::newRow("other delimiter") << QByteArray("actor:target:kind\na:p:like\nb:p:like\n")
                                         << QByteArray("one column only (\"actor:target:kind\")");
        QTest::newRow("noise") << QByteArray("\x81\xC3(\xA0\n\x9D\xFE\n\x8F\xF0\n") << QByteArray("not text");
        QTest::newRow("only a quote") << QByteArray("\"") << QByteArray("Not one of the first rows");
        QTest::newRow("giant line") << QByteArray(20 << 20, 'x') << QByteArray("Not one of the first rows");
        QTest::newRow("cut xz") << QByteArray::fromBase64("/Td6WFoAAAD/EtlBAgAhARwAAAAQz1jMAQAaYWN0b3I=")
                                << QByteArray("cut off");
        QTest::newRow("damaged xz") << QByteArray::fromBase64(
            "/Td6WFoAAAD/"
            "EtlBAgAhARwAAAAQz1jMfwAaYWN0b3IsdGFyZ2V0LGtpbmQKYSxwLGxpa2UKAAAAASsbroGT3AZynnoBAAAAAABZWg==")
                                    << QByteArray("damaged");
        QTest::newRow("cut gzip") << QByteArray("\x1F\x8B\x08\0\0\0", 6) << QByteArray("cut off");
    }
    void refusesWhatIsNoTable()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, word);
        const auto out = readText(content);
        QVERIFY(out.error);
        QCOMPARE(out.error->code, ErrorCode::badInput);
        QVERIFY2(out.text().find(word.toStdString()) != std::string::npos, out.text().c_str());
        QVERIFY(out.text().find("sample.csv") != std::string::npos);
    }

    void refusesWhatIsNoFile()
    {
        QCOMPARE(readPath(m_folder.filePath(QStringLiteral("none.csv")).toStdString()).error->code,
                 ErrorCode::notFound);
        QCOMPARE(readPath(m_folder.path().toStdString()).error->code, ErrorCode::notAFile);
        QCOMPARE(readPath("/dev/zero").error->code, ErrorCode::notAFile);
        const auto pipe = m_folder.filePath(QStringLiteral("pipe.csv")).toStdString();
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        QCOMPARE(readPath(pipe).error->code, ErrorCode::notAFile);
    }

    void noticesAChangeWhileReading()
    {
        const auto path = write("actor,target,kind\na,p,like\n");
        auto file = InputFile::open(path);
        QVERIFY(file.ok());
        QVERIFY(file->checkUnchanged().ok());
        write("actor,target,kind\na,p,like\nb,p,like\n");
        QCOMPARE(file->checkUnchanged().error().code, ErrorCode::badInput);
    }

    void readsAMillionRowsInBoundedMemory()
    {
        const auto path = m_folder.filePath(QStringLiteral("million.csv"));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QByteArray block = "actor,target,time,kind,text\n";
            for (int i = 0; i < 1'000'000; ++i) {
                block += "account" + QByteArray::number(i % 90'000) + ",post" + QByteArray::number(i % 40'000) + ','
                         + QByteArray::number(1'700'000'000 + i) + ",like,\"some text, quoted\"\n";
                if (block.size() > 1 << 20) {
                    file.write(block);
                    block.clear();
                }
            }
            file.write(block);
        }
        class Counter : public RecordSink {
        public:
            Result<void> interactions(std::span<const InteractionRecord> rows) override
            {
                count += rows.size();
                largest = std::max(largest, rows.size());
                return {};
            }
            Result<void> posts(std::span<const PostRecord>) override { return {}; }
            Result<void> accounts(std::span<const AccountRecord>) override { return {}; }
            Result<void> counts(std::span<const CountRecord>) override { return {}; }
            Result<void> context(std::span<const ContextRecord>) override { return {}; }
            Result<void> rejected(std::span<const Rejection>) override { return {}; }
            std::size_t count = 0;
            std::size_t largest = 0;
        };
        auto file = InputFile::open(path.toStdString());
        QVERIFY(file.ok());
        auto recognition = recognise(*file);
        QVERIFY(recognition.ok());
        struct rusage before {};
        ::getrusage(RUSAGE_SELF, &before);
        Counter counter;
        const auto summary = readFile(*file, recognition->plan, counter);
        struct rusage after {};
        ::getrusage(RUSAGE_SELF, &after);
        QVERIFY(summary.ok());
        QCOMPARE(summary->rows, (RowCounts{1'000'000, 1'000'000, 0}));
        QCOMPARE(counter.count, std::size_t{1'000'000});
        QVERIFY(counter.largest <= 4096);
        QVERIFY2(after.ru_maxrss - before.ru_maxrss < 20 * 1024, "more than 20 MB for reading");
    }

    void readsRealSamples_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("stars") << QByteArray("github_stars/stars.csv") << 34284 << QByteArray("2022-01-01T")
                               << QByteArray("2024-07-03T");
        QTest::newRow("shares") << QByteArray("coortweet_russia/russian_coord_tweets.csv.gz") << 35125
                                << QByteArray("2") << QByteArray("2");
        QTest::newRow("list A") << QByteArray("followers_targetA/targetA_followers_oldest_first.csv") << 29096
                                << QByteArray() << QByteArray();
        QTest::newRow("list N") << QByteArray("followers_npr/npr_105000_oldest_first.csv.gz") << 105000
                                << QByteArray() << QByteArray();
    }
    void readsRealSamples()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, rows);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const auto path = QStringLiteral(LOCKSTEP_SHARED_DATA "/") + QString::fromLatin1(name);
        if (!QFile::exists(path))
            QSKIP(("sample " + name + " is not here").constData());
        const auto out = readPath(path.toStdString());
        QVERIFY2(!out.error, out.text().c_str());
        QVERIFY2(out.summary.rows.rejected == 0, out.reason().c_str());
        QCOMPARE(out.sink.interactionRows.size(), static_cast<std::size_t>(rows));
        const auto& plan = out.recognition.plan;
        if (from.isEmpty()) {
            QCOMPARE(plan.kind, DataSetKind::followerList);
            QCOMPARE(plan.order, ListOrder::oldestFirst);
            QCOMPARE(out.sink.accountRows.size(), static_cast<std::size_t>(rows));
            QVERIFY(out.sink.interactionRows[0].time.isMissing());
            QCOMPARE(out.sink.interactionRows[0].row, RowNumber{2});
        } else {
            QVERIFY(toIso(out.summary.earliest).starts_with(from.toStdString()));
            QVERIFY(toIso(out.summary.latest).starts_with(to.toStdString()));
        }
        qInfo("%s: %s; %s; %s; %s .. %s", name.constData(), mappingText(plan).c_str(),
              out.recognition.timeFormat.c_str(), std::string(lockstep::name(plan.kind)).c_str(),
              toIso(out.summary.earliest).c_str(), toIso(out.summary.latest).c_str());
    }
};

QTEST_GUILESS_MAIN(TestReadFile)
#include "tst_read_file.moc"
