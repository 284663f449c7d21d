// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/delimited_line.h"
#include "tests/support/test_case.h"

using namespace lockstep;

class TestDelimitedLine : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArrayList>("fields");
        QTest::newRow("plain") << QByteArray("a,b,c") << QByteArrayList{"a", "b", "c"};
        QTest::newRow("empty ends") << QByteArray(",a,") << QByteArrayList{"", "a", ""};
        QTest::newRow("quoted comma") << QByteArray("\"a,b\",c") << QByteArrayList{"a,b", "c"};
        QTest::newRow("doubled quote") << QByteArray("\"say \"\"hi\"\"\",c") << QByteArrayList{"say \"hi\"", "c"};
        QTest::newRow("quote inside a bare field") << QByteArray("5\" pipe,c") << QByteArrayList{"5\" pipe", "c"};
    }
    void splits()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArrayList, fields);
        QByteArrayList got;
        for (const auto& field : splitDelimited(line.toStdString()))
            got << QByteArray::fromStdString(field);
        QCOMPARE(got, fields);
    }

    void roundTrips()
    {
        const std::vector<std::string> fields{"plain", "with, comma", "with \"quotes\"", "", "\"", ",,"};
        std::string line;
        for (const auto& field : fields) {
            line += line.empty() ? "" : ",";
            appendDelimited(line, field);
        }
        QCOMPARE(splitDelimited(line), fields);
    }

    void findsLines()
    {
        const auto lines = nonEmptyLines("\xef\xbb\xbfone\r\n\ntwo\nthree");
        QCOMPARE(lines, (std::vector<std::string_view>{"one", "two", "three"}));
        QVERIFY(nonEmptyLines("").empty());
    }
};

QTEST_GUILESS_MAIN(TestDelimitedLine)
#include "tst_delimited_line.moc"
