// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of JSON files: found by brackets and quotes alone, whatever the blocks they arrive in.
#include "core/ingest/json_items.h"
#include "core/ingest/record_source.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

using namespace lockstep;

namespace {

struct Found {
    std::string text;
    std::size_t list = 0;
    RowNumber row = 0;
    std::uint64_t line = 0;
    bool tooLong = false;
    bool cutOff = false;
};

/// JSON written with ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

class TestJsonItems : public TestCase {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::vector<Found> itemsOf(const QByteArray& content, const JsonShape& shape)
    {
        const auto path = m_folder.filePath(QStringLiteral("items.json"));
        QFile made(path);
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("no room for test files");
        made.close();
        auto file = InputFile::open(path.toStdString());
        auto stream = TextStream::open(*file, {});
        JsonItems items(std::move(*stream), shape);
        std::vector<Found> found;
        JsonItem item;
        for (;;) {
            while (items.next(item))
                found.push_back({std::string(item.text), item.list, item.row, item.line, item.tooLong, item.cutOff});
            if (!*items.refill())
                return found;
        }
    }

private Q_SLOTS:
    void findsEntries_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("entries"); // with | between them
        QTest::newRow("list") << QByteArray("[{\"a\":1}, {\"a\":[2,3]} ]") << QByteArray("{\"a\":1}|{\"a\":[2,3]}");
        QTest::newRow("brackets in text")
            << json("[{'a':'}]\\'{'},{'b':'\\\\'}]") << json("{'a':'}]\\'{'}|{'b':'\\\\'}");
        QTest::newRow("under a key") << json("{'n':[1,2],'people':[{'a':1},{'people':[7]}],'x':{'y':[3]}}")
                                     << json("{'a':1}|{'people':[7]}");
        QTest::newRow("script") << QByteArray("window.YTD.like.part0 = [ {\"like\":{}} ]")
                                << QByteArray("{\"like\":{}}");
        QTest::newRow("lines") << QByteArray("{\"a\":1}\r\n\n{\"a\":\n{\"a\":3}")
                               << QByteArray("{\"a\":1}|{\"a\":|{\"a\":3}");
        QTest::newRow("whole") << QByteArray("{\"a\": {\"b\": 1}}\n") << QByteArray("{\"a\": {\"b\": 1}}");
        QTest::newRow("no entries") << QByteArray("[ ]") << QByteArray();
    }
    void findsEntries()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, entries);
        QVERIFY(looksLikeJson(content.toStdString()));
        QByteArray joined;
        for (const auto& item : itemsOf(content, jsonShapeOf(content.toStdString())))
            joined += (joined.isEmpty() ? "" : "|") + QByteArray::fromStdString(item.text);
        QCOMPARE(joined, entries);
    }

    void tellsWhereEntriesStand()
    {
        const auto items =
            itemsOf("{\"fans\":[\n{},\n{}],\"likes\":[\n5]}", {JsonShape::Kind::lists, {"likes", "fans"}});
        QCOMPARE(items.size(), std::size_t{3});
        QCOMPARE(items[1].line, std::uint64_t{3});
        QCOMPARE(items[1].list, std::size_t{1});
        QCOMPARE(items[2].text, std::string("5"));
        QCOMPARE(items[2].list, std::size_t{0});
        QCOMPARE(items[2].row, RowNumber{3});
    }

    void sameInEveryBlock()
    {
        // Entries of all lengths, so that the ends of blocks fall everywhere.
        QByteArray content("[");
        std::size_t count = 0;
        for (int length = 1; content.size() < 1'500'000; length = length * 31 % 9973, ++count)
            content += (count > 0 ? ",{\"t\":\"" : "{\"t\":\"") + QByteArray(length, ']') + "\"}";
        content += ']';
        const auto items = itemsOf(content, {JsonShape::Kind::lists, {""}});
        QCOMPARE(items.size(), count);
        for (const auto& item : items)
            QVERIFY(item.text.starts_with("{\"t\":\"]") && item.text.ends_with("]\"}"));
    }

    void saysWhenTheFileIsCutOff()
    {
        const auto within = itemsOf("[{\"a\":1},{\"a\":\"be", {JsonShape::Kind::lists, {""}});
        QCOMPARE(within.size(), std::size_t{2});
        QVERIFY(!within[0].cutOff);
        QVERIFY(within[1].cutOff);
        const auto between = itemsOf("[{\"a\":1},\n", {JsonShape::Kind::lists, {""}});
        QCOMPARE(between.size(), std::size_t{2});
        QVERIFY(between[1].cutOff && between[1].text.empty());
    }

    void passesByWhatIsTooLong()
    {
        const auto giant = "[{\"a\":\"" + QByteArray(static_cast<qsizetype>(maxRecordBytes) + 1'000'000, 'x');
        const auto items = itemsOf(giant + "\"},{\"b\":2}]", {JsonShape::Kind::lists, {""}});
        QCOMPARE(items.size(), std::size_t{2});
        QVERIFY(items[0].tooLong);
        QVERIFY(items[0].text.size() < 1000);
        QCOMPARE(items[1].text, std::string("{\"b\":2}"));
        QVERIFY(!items[1].tooLong);
    }

    void findsLists()
    {
        QCOMPARE(listsIn(json("{'a':{'fans':[{'x':[{'y':1}]}]},'n':[1],'likes':[ {'z':2}]}").toStdString()),
                 (std::vector<std::string>{"fans", "likes"}));
        QCOMPARE(listsIn("[{\"a\":[{}]}]"), std::vector<std::string>{""});
    }

    void leavesTablesAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("actor,target\na,b\n");
        QTest::newRow("bracket") << QByteArray("[deleted],p1\n[deleted],p2\n");
        QTest::newRow("brace") << QByteArray("{x},1\n");
        QTest::newRow("empty") << QByteArray("");
    }
    void leavesTablesAlone()
    {
        QFETCH(QByteArray, content);
        QVERIFY(!looksLikeJson(content.toStdString()));
    }
};

QTEST_GUILESS_MAIN(TestJsonItems)
#include "tst_json_items.moc"
