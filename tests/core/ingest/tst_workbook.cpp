// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/excel_values.h"
#include "core/ingest/workbook.h"
#include "tests/core/ingest/read_text.h"
#include "tests/support/sample_workbook.h"
#include "tests/support/test_case.h"

using namespace lockstep;

class TestWorkbook : public TestCase {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void readsTheFirstSheetThatIsShown()
    {
        const auto out = readText(m_folder, sampleWorkbook(), "good_sheets.xlsx");
        QVERIFY2(out.error.empty(), out.error.c_str());
        QCOMPARE(out.recognition.sheets, (std::vector<std::string>{"Likes & more", "Followers"}));
        QCOMPARE(out.recognition.plan.sheet, std::string("Likes & more"));
        QVERIFY(out.remarks("the others are Followers"));
        QCOMPARE(out.summary.rows, (RowCounts{4, 3, 1}));
        const auto& rows = out.sink.interactionRows;
        QCOMPARE(rows.at(0).actor, std::string("ann b"));
        QCOMPARE(rows.at(0).target, std::string("841000000000000001"));
        QCOMPARE(toIso(rows.at(0).time), std::string("2024-05-01T12:00:01Z"));
        QCOMPARE(rows.at(0).row, RowNumber{2});
        QCOMPARE(rows.at(1).actor, std::string("7"));
        QCOMPARE(rows.at(1).target, std::string("p"));
        QCOMPARE(rows.at(1).time.at.ms, fromIso("2024-05-01T12:00:00Z")->ms);
        QCOMPARE(rows.at(1).row, RowNumber{4});        // as Excel counts
        QCOMPARE(rows.at(2).target, std::string("q")); // empty cells at its end are not in the file
        QVERIFY(rows.at(2).time.isMissing());
        QCOMPARE(out.summary.firstRejection.row, RowNumber{5});
        QVERIFY(english(out.summary.firstRejection.reason).find("8.41E+17") != std::string::npos);
    }

    void readsTheSheetThatIsAskedFor()
    {
        ReadWishes wishes;
        wishes.sheet = "Followers";
        wishes.listTarget = "shop";
        const auto out = readText(m_folder, sampleWorkbook(), "good_sheets.xlsx", wishes);
        QVERIFY2(out.error.empty(), out.error.c_str());
        QVERIFY(!out.remarks("several sheets"));
        QCOMPARE(out.sink.interactionRows.size(), std::size_t{2});
        QCOMPARE(out.sink.interactionRows.at(1).actor, std::string("ben"));
        QCOMPARE(out.sink.interactionRows.at(1).row, RowNumber{3});
        wishes.sheet = "Notes";
        const auto hidden = readText(m_folder, sampleWorkbook(), "good_sheets.xlsx", wishes);
        QVERIFY(hidden.error.find("Likes & more, Followers") != std::string::npos);
    }

    void everyByteIsHashedAndCanBeReadAgain()
    {
        const auto path = m_folder.filePath(QStringLiteral("a.xlsx"));
        QFile made(path);
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write(sampleWorkbook());
        made.close();
        auto file = InputFile::open(path.toStdString());
        const auto recognition = recognise(*file);
        for (int i = 0; i < 2; ++i) {
            QByteArray heard;
            VectorSink sink;
            QVERIFY(readFile(*file, recognition->plan, sink, {}, [&heard](std::span<const char> block) {
                        heard.append(block.data(), static_cast<qsizetype>(block.size()));
                    }).ok());
            QCOMPARE(heard, sampleWorkbook());
        }
    }

    void refusesWhatIsDamaged()
    {
        auto cut = sampleWorkbook();
        cut.chop(200);
        QVERIFY(!readText(m_folder, cut, "broken_cut_off.xlsx").error.empty());
        auto flipped = sampleWorkbook();
        for (qsizetype i = 60; i < flipped.size() - 600; i += 97) {
            auto one = flipped;
            one[i] = static_cast<char>(one[i] ^ 0x55);
            (void)readText(m_folder, one, "broken_byte.xlsx"); // an error or rows, never a crash
        }
    }

    void tellsWhichFormatsAreDates_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("look");
        const auto row = [](const char* code, NumberLook look) {
            QTest::newRow(code) << QString::fromUtf8(code) << static_cast<int>(look);
        };
        row("General", NumberLook::number);
        row("0.00", NumberLook::number);
        row("#,##0 \"days\"", NumberLook::number);
        row("[Red]0", NumberLook::number);
        row("[h]:mm:ss", NumberLook::number);
        row("h:mm", NumberLook::number);
        row("yyyy\\-mm\\-dd", NumberLook::date);
        row("d/m/yy", NumberLook::date);
        row("[$-413]d mmmm yyyy h:mm;@", NumberLook::dateTime);
        row("0;\"day\"", NumberLook::number);
        row("General\\d", NumberLook::number);
    }
    void tellsWhichFormatsAreDates()
    {
        QFETCH(QString, code);
        QFETCH(int, look);
        QCOMPARE(static_cast<int>(lookOf(code.toStdString())), look);
    }

    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("day") << QByteArray("45413") << false << QByteArray("2024-05-01");
        QTest::newRow("noon") << QByteArray("45413.5") << false << QByteArray("2024-05-01T12:00:00");
        QTest::newRow("beside a second")
            << QByteArray("36525.99998842592") << false << QByteArray("1999-12-31T23:59:59");
        QTest::newRow("up to the next day") << QByteArray("45413.99999999") << false << QByteArray("2024-05-02");
        QTest::newRow("half a second") << QByteArray("45413.50000578704") << false
                                       << QByteArray("2024-05-01T12:00:00.500");
        QTest::newRow("first") << QByteArray("1") << false << QByteArray("1900-01-01");
        QTest::newRow("28 February 1900") << QByteArray("59") << false << QByteArray("1900-02-28");
        QTest::newRow("29 February 1900") << QByteArray("60") << false << QByteArray("60");
        QTest::newRow("1 March 1900") << QByteArray("61") << false << QByteArray("1900-03-01");
        QTest::newRow("of 1904") << QByteArray("43951") << true << QByteArray("2024-05-01");
        QTest::newRow("a time of day") << QByteArray("0.5") << false << QByteArray("0.5");
        QTest::newRow("negative") << QByteArray("-4") << false << QByteArray("-4");
        QTest::newRow("last") << QByteArray("2958465") << false << QByteArray("9999-12-31");
        QTest::newRow("too late") << QByteArray("2958466") << false << QByteArray("2958466");
        QTest::newRow("no number") << QByteArray("soon") << false << QByteArray("soon");
    }
    void readsDates()
    {
        QFETCH(QByteArray, number);
        QFETCH(bool, from1904);
        QFETCH(QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(dateText(number.toStdString(), NumberLook::date, from1904)), text);
    }
};

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
