// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/csv_reader.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <optional>
#include <random>

using namespace lockstep;
using Defect = TableRecord::Defect;

namespace {

struct Row {
    std::vector<std::string> fields;
    Defect defect = Defect::none;
    std::uint64_t detail = 0;
    RowNumber row = 0;
    std::uint64_t line = 0;
};

QByteArray inHex(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())).toHex();
}

} // namespace

class TestCsvReader : public TestCase {
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

    static std::vector<Row> rowsOf(const std::string& path, const TextForm& form = {}, CsvDialect dialect = {})
    {
        auto file = InputFile::open(path);
        if (!file)
            return {};
        auto stream = TextStream::open(*file, form);
        if (!stream)
            return {};
        CsvReader reader(std::move(*stream), dialect);
        std::vector<Row> rows;
        TableRecord record;
        for (;;) {
            std::vector<TableRecord> batch; // views must outlive later records of the same buffer
            while (reader.next(record))
                batch.push_back(record);
            for (const auto& r : batch)
                rows.push_back({{r.fields.begin(), r.fields.end()}, r.defect, r.detail, r.row, r.line});
            const auto more = reader.refill();
            if (!more)
                qFatal("reading failed");
            if (!*more)
                return rows;
        }
    }

    std::vector<Row> rowsOfText(const QByteArray& content) { return rowsOf(write(content)); }

private Q_SLOTS:
    void readsFields_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QList<QByteArrayList>>("expected");
        const auto row = [](const char* name, const QByteArray& content, const QList<QByteArrayList>& expected) {
            QTest::newRow(name) << content << expected;
        };
        row("plain", "a,b\nc,d\n", {{"a", "b"}, {"c", "d"}});
        row("no final newline", "a,b\nc,d", {{"a", "b"}, {"c", "d"}});
        row("CR LF", "a,b\r\nc,d\r\n", {{"a", "b"}, {"c", "d"}});
        row("CR", "a,b\rc,d\r", {{"a", "b"}, {"c", "d"}});
        row("mixed", "a\nb\rc\r\nd", {{"a"}, {"b"}, {"c"}, {"d"}});
        row("empty fields", ",\n,,\n", {{"", ""}, {"", "", ""}});
        row("ends with a delimiter", "a,", {{"a", ""}});
        row("empty line", "a\n\nb\n", {{"a"}, {}, {"b"}});
        row("quoted", "\"a,b\",\"c\nd\",\"e\"\"f\"\n", {{"a,b", "c\nd", "e\"f"}});
        row("quoted CR LF", "\"a\r\nb\",c\r\n", {{"a\r\nb", "c"}});
        row("quoted empty", "\"\"\n\"\",\"\"", {{""}, {"", ""}});
        row("only quotes", "\"\"\"\"\n", {{"\""}});
        row("quote within", "a\"b\"c,d\n", {{"a\"b\"c", "d"}});
        row("text after quote", "\"a\"b\"c\",d\n", {{"ab\"c\"", "d"}});
        row("spaces", " a , \"b\" \n", {{" a ", " \"b\" "}});
    }
    void readsFields()
    {
        QFETCH(QByteArray, content);
        QFETCH(QList<QByteArrayList>, expected);
        const auto rows = rowsOfText(content);
        QCOMPARE(rows.size(), static_cast<std::size_t>(expected.size()));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QByteArrayList fields;
            for (const auto& field : rows[i].fields)
                fields.append(QByteArray::fromStdString(field));
            QCOMPARE(fields, expected[static_cast<qsizetype>(i)]);
            QCOMPARE(rows[i].defect, Defect::none);
            QCOMPARE(rows[i].row, i + 1);
        }
    }

    void countsRowsAndLines()
    {
        const auto rows = rowsOfText("h\n\"a\nb\r\nc\"\n\nd\r\ne");
        QCOMPARE(rows.size(), std::size_t{5});
        QCOMPARE(rows[1].line, std::uint64_t{2});
        QCOMPARE(rows[2].line, std::uint64_t{5});
        QCOMPARE(rows[3].line, std::uint64_t{6});
        QCOMPARE(rows[4].line, std::uint64_t{7});
        QCOMPARE(rows[4].row, RowNumber{5});
    }

    void agreesWithPython_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void agreesWithPython()
    {
        const auto python = QStringLiteral("/usr/bin/python3");
        if (!QFile::exists(python))
            QSKIP("python3 is not here");
        QFETCH(int, seed);
        std::mt19937 random(static_cast<unsigned>(seed));
        static constexpr std::array<const char*, 14> pieces{"\"", "\"\"", ",", "\n",       "\r\n", "\r",    "a",
                                                            "bc", " ",    ";", "\xC3\xA9", "\t",   "\"x\"", "12"};
        QByteArray content = seed % 3 == 0 ? QByteArray("\xEF\xBB\xBF") : QByteArray();
        const int count = seed < 30 ? 3000 : 900'000; // the long ones cross buffers
        for (int i = 0; i < count; ++i)
            content += pieces[random() % pieces.size()];
        content += "\n"; // and no open quote at the end: there the two differ on purpose
        auto rows = rowsOf(write(content), {Packing::none, Encoding::utf8, seed % 3 == 0 ? 3U : 0U});
        if (std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.defect == Defect::openQuote; })) {
            content += "\"\n";
            rows = rowsOf(write(content), {Packing::none, Encoding::utf8, seed % 3 == 0 ? 3U : 0U});
        }
        QByteArray ours;
        for (const auto& row : rows) {
            QVERIFY(row.defect == Defect::none);
            for (const auto& field : row.fields)
                ours += inHex(field) + '|';
            ours += '\n';
        }
        QProcess process;
        process.start(python, {QStringLiteral("-c"),
                               QStringLiteral("import csv, sys\n"
                                              "csv.field_size_limit(1 << 30)\n"
                                              "out = []\n"
                                              "with open(sys.argv[1], newline='', encoding='utf-8-sig') as f:\n"
                                              "    for row in csv.reader(f):\n"
                                              "        out.append(''.join(c.encode().hex() + '|' for c in row))\n"
                                              "sys.stdout.write('\\n'.join(out) + '\\n')\n"),
                               m_folder.filePath(QStringLiteral("sample.csv"))});
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), 0);
        const auto theirs = process.readAllStandardOutput();
        QCOMPARE(ours.size(), theirs.size());
        QVERIFY(ours == theirs);
    }

    void refusesARecordThatIsTooLong()
    {
        const auto rows = rowsOfText("a,b\n" + QByteArray(100 << 20, 'x') + ",y\nc,d\n");
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(rows[1].defect, Defect::recordTooLong);
        QCOMPARE(rows[1].row, RowNumber{2});
        QVERIFY(rows[1].fields[0].starts_with("xxxx"));
        QCOMPARE(rows[2].fields[1], std::string("d"));
        QCOMPARE(rows[2].line, std::uint64_t{3});
    }

    void refusesAFieldThatIsTooLong()
    {
        const auto rows = rowsOfText("a,b\nq,\"" + QByteArray(2 << 20, '\n') + "\"\nc,d\n");
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(rows[1].defect, Defect::fieldTooLong);
        QCOMPARE(rows[1].detail, std::uint64_t{2});
        QCOMPARE(rows[2].fields[0], std::string("c"));
    }

    void refusesAMillionColumns()
    {
        const auto rows = rowsOfText("a,b\n" + QByteArray(999'999, ',') + "\nc,d\n");
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(rows[1].defect, Defect::tooManyColumns);
        QCOMPARE(rows[1].detail, std::uint64_t{1'000'000});
        QCOMPARE(rows[2].fields[1], std::string("d"));
    }

    void namesTheLineOfAnOpenQuoteAndGoesOn()
    {
        const auto rows = rowsOfText("a,b\nc,d\ne,\"f\ng,h\ni,j\n");
        QCOMPARE(rows.size(), std::size_t{5});
        QCOMPARE(rows[2].defect, Defect::openQuote);
        QCOMPARE(rows[2].detail, std::uint64_t{3});
        QCOMPARE(rows[2].fields[0], std::string("e,\"f"));
        QCOMPARE(rows[3].fields[0], std::string("g"));
        QCOMPARE(rows[4].line, std::uint64_t{5});
    }

    void goesOnAfterAnOpenQuoteInALargeFile()
    {
        QByteArray content = "a,b\ne,\"f\r\n";
        for (int i = 0; i < 2'000'000; ++i)
            content += "0123456789,abcdefgh\r\n";
        const auto rows = rowsOfText(content);
        QCOMPARE(rows.size(), std::size_t{2'000'002});
        QCOMPARE(rows[1].defect, Defect::openQuote);
        QCOMPARE(rows[1].detail, std::uint64_t{2});
        QCOMPARE(rows[2].fields[1], std::string("abcdefgh"));
        QCOMPARE(rows.back().line, std::uint64_t{2'000'002});
        QCOMPARE(rows.back().fields[0], std::string("0123456789"));
    }

    void refusesBytesThatAreNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("defect");
        QTest::newRow("zero") << QByteArray("a\0b", 3) << int(Defect::zeroByte);
        QTest::newRow("lone") << QByteArray("a\xE9z") << int(Defect::badEncoding);
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << int(Defect::badEncoding);
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << int(Defect::badEncoding);
        QTest::newRow("too high") << QByteArray("\xF4\x90\x80\x80") << int(Defect::badEncoding);
        QTest::newRow("cut") << QByteArray("a\xE2\x82") << int(Defect::badEncoding);
        QTest::newRow("good") << QByteArray("\xF0\x9F\x91\x8D\xE2\x82\xAC\xC3\xA9") << int(Defect::none);
    }
    void refusesBytesThatAreNoText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, defect);
        const auto rows = rowsOfText("a,b\n" + bytes + ",x\nc,d\n");
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(int(rows[1].defect), defect);
        QCOMPARE(rows[1].fields[0], bytes.toStdString());
        QCOMPARE(rows[2].defect, Defect::none);
    }

    void convertsEncodings()
    {
        const QString text = QStringLiteral("n\u00E4me,\u20AC\nb,c\n");
        QByteArray little;
        QByteArray big;
        for (const QChar c : text) {
            little += static_cast<char>(c.cell());
            little += static_cast<char>(c.row());
            big += static_cast<char>(c.row());
            big += static_cast<char>(c.cell());
        }
        const auto expected = text.section(QLatin1Char('\n'), 0, 0).split(QLatin1Char(','));
        const auto check = [&](const QByteArray& content, const TextForm& form) {
            const auto rows = rowsOf(write(content), form);
            return rows.size() == 2 && rows[0].defect == Defect::none
                   && QString::fromStdString(rows[0].fields[0]) == expected[0]
                   && QString::fromStdString(rows[0].fields[1]) == expected[1];
        };
        QVERIFY(check(little, {Packing::none, Encoding::utf16le, 0}));
        QVERIFY(check("\xFF\xFE" + little, {Packing::none, Encoding::utf16le, 2}));
        QVERIFY(check(big, {Packing::none, Encoding::utf16be, 0}));
        QVERIFY(check("n\xE4me,\x80\nb,c\n", {Packing::none, Encoding::windows1252, 0}));
    }

    void refusesWhatAnEncodingDoesNotHave()
    {
        // 0x81 is free in Windows-1252; D800 alone is no character; the last byte of a UTF-16 file is missing.
        auto rows = rowsOf(write("a\x81,b\nc,d\n"), {Packing::none, Encoding::windows1252, 0});
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0].defect, Defect::badEncoding);
        QCOMPARE(rows[1].fields[1], std::string("d"));
        rows =
            rowsOf(write(QByteArray("a\0\0\xD8,\0b\0\n\0c\0,\0d\0\n\0e", 19)), {Packing::none, Encoding::utf16le, 0});
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(rows[0].defect, Defect::badEncoding);
        QCOMPARE(rows[1].fields[1], std::string("d"));
        QCOMPARE(rows[2].defect, Defect::badEncoding);
    }

    void guessesEncodings()
    {
        QCOMPARE(guessEncoding("a,b\n").encoding, Encoding::utf8);
        QCOMPARE(guessEncoding("\xEF\xBB\xBFx").markBytes, std::size_t{3});
        QCOMPARE(guessEncoding("caf\xC3\xA9,na\xC3\xAFve").encoding, Encoding::utf8);
        QCOMPARE(guessEncoding("caf\xE9,na\xEFve").encoding, Encoding::windows1252);
        // One broken character in a UTF-8 file does not make it Windows-1252.
        QCOMPARE(guessEncoding("caf\xC3\xA9,na\xC3\xAFve,\xE9").encoding, Encoding::utf8);
        QCOMPARE(guessEncoding({"a\0,\0b\0\n\0", 8}).encoding, Encoding::utf16le);
        QCOMPARE(guessEncoding({"\0a\0,\0b\0\n", 8}).encoding, Encoding::utf16be);
        QCOMPARE(guessEncoding("\xFF\xFEx").encoding, Encoding::utf16le);
    }

    void unpacksGzip()
    {
        const auto gzip = QStandardPaths::findExecutable(QStringLiteral("gzip"));
        if (gzip.isEmpty())
            QSKIP("gzip is not here");
        QByteArray content;
        for (int i = 0; i < 300'000; ++i)
            content += QByteArray::number(i) + ",x\n";
        const auto path = QString::fromStdString(write(content, "packed.csv"));
        QCOMPARE(QProcess::execute(gzip, {QStringLiteral("-f"), path}), 0);
        const auto packed = path + QStringLiteral(".gz");
        const TextForm form{Packing::gzip, Encoding::utf8, 0};
        auto rows = rowsOf(packed.toStdString(), form);
        QCOMPARE(rows.size(), std::size_t{300'000});
        QCOMPARE(rows.back().fields[0], std::string("299999"));

        QFile file(packed);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        rows = rowsOf(write(bytes + bytes), form); // two members
        QCOMPARE(rows.size(), std::size_t{600'000});

        auto cut = InputFile::open(write(bytes.left(bytes.size() / 2)));
        QVERIFY(cut.ok());
        auto stream = TextStream::open(*cut, form);
        QVERIFY(stream.ok());
        std::vector<char> block(1 << 20);
        auto read = stream->read(block);
        while (read && *read > 0)
            read = stream->read(block);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::badInput);
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
