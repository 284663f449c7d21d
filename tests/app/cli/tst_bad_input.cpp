// SPDX-License-Identifier: GPL-3.0-or-later
// What is not as it should be, given to the real program: files that are no tables, rows that cannot be right, a
// folder that may not be written, a disk that is full. Each time one clear line, exit code 1, and an unchanged case.
#include "tests/support/program.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace lockstep;

namespace {

const QByteArray header = "actor,target,kind,time\n";
const QByteArray goodRow = "a,p,like,2024-01-01T10:00:00Z\n";
constexpr qsizetype hugeLine = 100'000'000;

ProgramRun runCommand(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessEnvironment(programEnvironment());
    process.start(program, arguments);
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace

class TestBadInput : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_case = path("case.lockstep");
        QCOMPARE(runProgram({QStringLiteral("new"), m_case}).code, 0);
        write("stored.csv", header + goodRow);
        QCOMPARE(runProgram({QStringLiteral("import"), m_case, path("stored.csv")}).code, 0);
    }

    void file_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("says"); // words that the one line must hold
        write("empty.csv", "");
        write("binary.csv", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(5000, '\0'));
        write("one_column.csv", "actor#target#kind#time\na#p#like#2024-01-01T10:00:00Z\n");
        write("headless.csv", "17,23\n18,24\n");
        write("only_header.csv", header);
        write("half_rows.csv", header + "a,p\nb,q");
        write("scientific.csv", header + "8.41E+17,p,like,2024-01-01T10:00:00Z\n8.42E+17,p,like,2024-01-01\n");
        write("dates.csv", header + "a,p,like,yesterday\nb,p,like,32/13/2017\n");
        write("huge_line.csv", QByteArray(hugeLine, 'x'));
        write("huge_row.csv", header + QByteArray(hugeLine, 'x') + ",p,like,2024-01-01T10:00:00Z\n");
        write("huge_quote.csv", header + '"' + QByteArray(hugeLine, 'x'));
        QDir().mkpath(path("folder"));
        mkfifo(path("pipe").toLocal8Bit().constData(), 0600);
        QTest::newRow("missing") << path("missing.csv") << QByteArray("missing.csv");
        QTest::newRow("empty") << path("empty.csv") << QByteArray("empty.csv");
        QTest::newRow("folder") << path("folder") << QByteArray("folder");
        QTest::newRow("pipe") << path("pipe") << QByteArray("pipe");
        QTest::newRow("binary") << path("binary.csv") << QByteArray("binary.csv");
        QTest::newRow("wrong delimiter") << path("one_column.csv") << QByteArray("one_column.csv");
        QTest::newRow("no header, meaning unknown") << path("headless.csv") << QByteArray("column 1");
        QTest::newRow("nothing but a header") << path("only_header.csv") << QByteArray("no rows");
        QTest::newRow("half rows only") << path("half_rows.csv") << QByteArray("Row 2");
        QTest::newRow("ids in scientific notation only") << path("scientific.csv") << QByteArray("Row 2");
        QTest::newRow("no date can be read") << path("dates.csv") << QByteArray("Row 2");
        QTest::newRow("one line of 100 MB") << path("huge_line.csv") << QByteArray("16 MiB");
        QTest::newRow("a row of 100 MB") << path("huge_row.csv") << QByteArray("huge_row.csv");
        QTest::newRow("a quote that never ends") << path("huge_quote.csv") << QByteArray("huge_quote.csv");
    }
    void file()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, says);
        const auto before = content(m_case);
        refused(runProgram({QStringLiteral("import"), m_case, file}), says);
        QCOMPARE(content(m_case), before);
    }

    void rows_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<int>("accepted");
        QTest::addColumn<int>("refusedRow"); // 0: none is
        QTest::newRow("half a row") << header + goodRow + "b,p,li" << 1 << 3;
        QTest::newRow("id in scientific notation")
            << header + "8.41E+17,p,like,2024-01-01T10:00:00Z\n" + goodRow << 1 << 2;
        QTest::newRow("two date formats")
            << header + "a,p,like,Sat Oct 17 22:35:31 +0000 2015\nb,p,like,13/03/2017 22:21\nc,p,like,yesterday\n"
            << 2 << 4;
        QTest::newRow("no header") << goodRow + "b,p,like,2024-01-02T10:00:00Z\n" << 2 << 0;
        QTest::newRow("a line of 100 MB")
            << header + goodRow + QByteArray(hugeLine, 'x') + ",p,like,2024-01-01T10:00:00Z\n"
            << 1 << 3;
    }
    void rows()
    {
        QFETCH(QByteArray, table);
        QFETCH(int, accepted);
        QFETCH(int, refusedRow);
        const auto own = path("rows.lockstep");
        QFile::remove(own);
        QCOMPARE(runProgram({QStringLiteral("new"), own}).code, 0);
        write("rows.csv", table);
        const auto run = runProgram({QStringLiteral("import"), own, path("rows.csv"), QStringLiteral("--json")});
        QVERIFY2(run.code == 0, run.err.constData());
        const auto imported = run.json()[QStringLiteral("files")].toArray()[0].toObject();
        QCOMPARE(imported[QStringLiteral("rows")].toObject()[QStringLiteral("accepted")].toInt(), accepted);
        const auto rejected = imported[QStringLiteral("rejected")].toArray();
        QCOMPARE(rejected.size(), refusedRow == 0 ? 0 : 1);
        if (refusedRow != 0) {
            QCOMPARE(rejected[0].toObject()[QStringLiteral("row")].toInt(), refusedRow);
            QVERIFY(!rejected[0].toObject()[QStringLiteral("reason")].toString().isEmpty());
        }
    }

    void saysItInDutch()
    {
        write("geen_datum.csv", header + "a,p,like,yesterday\n");
        auto environment = programEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("nl_NL.UTF-8"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LOCKSTEP_PROGRAM), {QStringLiteral("import"), m_case, path("geen_datum.csv")});
        process.waitForFinished(-1);
        const auto said = process.readAllStandardError();
        QCOMPARE(process.exitCode(), 1);
        QVERIFY2(said.contains("Rij 2: "), said.constData());
        for (const auto* english : {"Row ", "Column", " is no ", "Write it"}) // the reason within the sentence as well
            QVERIFY2(!said.contains(english), said.constData());
    }

    void noRightToRead()
    {
        write("secret.csv", header + goodRow + goodRow);
        QFile::setPermissions(path("secret.csv"), {});
        const auto own = path("open/case.lockstep"); // all else is allowed
        QDir().mkpath(path("open"));
        QVERIFY(QFile::copy(m_case, own));
        QVERIFY(::chmod(qPrintable(path("open")), 0777) == 0 && ::chmod(qPrintable(own), 0666) == 0);
        const auto before = content(own);
        const auto run = runAsStranger({QStringLiteral("import"), own, path("secret.csv")});
        if (run.code == cannotBecome)
            QSKIP("the machine does not let root become another user");
        refused(run, "secret.csv");
        QCOMPARE(content(own), before);
    }

    void noRightToWrite_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QDir().mkpath(path("locked"));
        const auto held = path("locked/held.lockstep");
        QVERIFY(QFile::exists(held) || QFile::copy(m_case, held));
        write("more.csv", header + goodRow + "c,p,like,2024-01-01T10:00:00Z\n");
        for (const auto* file : {"locked/held.lockstep", "more.csv"}) // the folder forbids it, not the files
            QVERIFY(::chmod(qPrintable(path(file)), 0666) == 0);
        QVERIFY(::chmod(qPrintable(path("locked")), 0555) == 0);
        QTest::newRow("a new case") << QStringList{QStringLiteral("new"), path("locked/new.lockstep")};
        QTest::newRow("a sample") << QStringList{QStringLiteral("new"), path("locked/new.lockstep"),
                                                 QStringLiteral("--sample"), QStringLiteral("giveaway")};
        QTest::newRow("an import") << QStringList{QStringLiteral("import"), held, path("more.csv")};
        QTest::newRow("a removal") << QStringList{QStringLiteral("remove"), held, QStringLiteral("1")};
        QTest::newRow("a note") << QStringList{QStringLiteral("annotate"), held, QStringLiteral("text")};
        QTest::newRow("an export") << QStringList{QStringLiteral("export"), held, QStringLiteral("-o"),
                                                  path("locked/out.csv")};
        QTest::newRow("a world") << QStringList{QStringLiteral("simulate"), QStringLiteral("clean"),
                                                QStringLiteral("-o"), path("locked/world")};
    }
    void noRightToWrite()
    {
        QFETCH(QStringList, arguments);
        const auto folder = QDir(path("locked")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        const auto before = content(path("locked/held.lockstep"));
        const auto run = runAsStranger(arguments);
        if (run.code == cannotBecome)
            QSKIP("the machine does not let root become another user");
        refused(run, {});
        QCOMPARE(content(path("locked/held.lockstep")), before);
        QCOMPARE(QDir(path("locked")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), folder);
    }

    void diskIsFull_data()
    {
        QTest::addColumn<QString>("command"); // $P the program, $D the disk, $B a folder beside it
        QTest::newRow("an import") << QStringLiteral("\"$P\" import \"$D/case.lockstep\" \"$B/large.csv\"");
        QTest::newRow("a new case") << QStringLiteral("fill; \"$P\" new \"$D/new.lockstep\"");
        QTest::newRow("a search") << QStringLiteral("fill; \"$P\" detect \"$D/case.lockstep\"");
        QTest::newRow("a note") << QStringLiteral("fill; \"$P\" annotate \"$D/case.lockstep\" text");
        QTest::newRow("an export") << QStringLiteral("fill; \"$P\" export \"$B/kept.lockstep\" -o \"$D/out.csv\"");
        QTest::newRow("a report") << QStringLiteral("fill; \"$P\" report \"$B/found.lockstep\" -o \"$D/out.pdf\"");
    }
    void diskIsFull()
    {
        QFETCH(QString, command);
        writeLarge();
        // A small disk of its own, in a private view of the file system: nobody else sees it, and it goes with it.
        const auto script = QStringLiteral(R"(
            P=$1 D=$2 B=$3
            mkdir -p -m 700 "$B/runtime"; export XDG_RUNTIME_DIR="$B/runtime"
            mount -t tmpfs -o size=3m tmpfs "$D" 2>/dev/null || exit 77
            fill() { cat /dev/zero > "$D/filler" 2>/dev/null; }
            cp "$B/kept.lockstep" "$D/case.lockstep" || exit 78
            "$P" verify "$D/case.lockstep" --json > "$B/before" || exit 78
            %1 > "$B/said" 2> "$B/error"
            echo $? > "$B/code"
            ls "$D" > "$B/files"
            rm -f "$D/filler"
            mount -o remount,size=16m "$D" # somebody made room, as the sentence asks
            "$P" verify "$D/case.lockstep" --json > "$B/after" || exit 79
        )")
                                .arg(command);
        QDir().mkpath(path("disk"));
        const auto run = runCommand(QStringLiteral("unshare"),
                                    {geteuid() == 0 ? QStringLiteral("-m") : QStringLiteral("-rm"),
                                     QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh"),
                                     QStringLiteral(LOCKSTEP_PROGRAM), path("disk"), m_folder.path()});
        if (run.code == 77 || run.err.contains("unshare"))
            QSKIP("the machine allows no private disk");
        QVERIFY2(run.code == 0, run.err.constData());
        refused({read("code").trimmed().toInt(), read("said"), read("error")}, {});
        QCOMPARE(read("after"), read("before"));
        for (const auto& left : read("files").split('\n')) // nothing by half
            QVERIFY2(left.isEmpty() || left.startsWith("case.lockstep") || left == "filler", left.constData());
    }

    void fileMayNotGrow()
    {
        writeLarge();
        const auto own = path("quota.lockstep");
        QVERIFY(QFile::copy(path("kept.lockstep"), own));
        const auto before = content(own);
        const auto run =
            runCommand(QStringLiteral("sh"),
                       {QStringLiteral("-c"), QStringLiteral("ulimit -f 2000; exec \"$0\" \"$@\""),
                        QStringLiteral(LOCKSTEP_PROGRAM), QStringLiteral("import"), own, path("large.csv")});
        refused(run, {});
        QCOMPARE(content(own), before);
    }

private:
    static constexpr unsigned stranger = 65534; // nobody
    static constexpr int cannotBecome = 127;

    /// Exit code 1 and one line on standard error that names the mend (or at least holds these words).
    static void refused(const ProgramRun& run, const QByteArray& says)
    {
        QVERIFY2(run.code == 1, (QByteArray::number(run.code) + ' ' + run.out + run.err).constData());
        QVERIFY2(run.err.startsWith("lockstep: ") && run.err.endsWith('\n'), run.err.constData());
        QVERIFY2(run.err.count('\n') == 1, run.err.constData());
        QVERIFY2(run.err.size() > 40 && run.err.size() < 600, run.err.constData());
        QVERIFY2(run.err.contains(says), run.err.constData());
        qInfo("%s", run.err.trimmed().constData());
    }

    /// What the case holds, to the head of its log: opening for writing may mark the file itself.
    static QByteArray content(const QString& file)
    {
        const auto run = runProgram({QStringLiteral("verify"), file, QStringLiteral("--json")});
        return run.code == 0 ? run.out : "damaged: " + run.err;
    }

    /// Root may write everywhere: then as nobody, with a copy of the program where nobody may read it.
    ProgramRun runAsStranger(const QStringList& arguments)
    {
        if (geteuid() != 0)
            return runProgram(arguments);
        const auto program = path("program");
        if (!QFile::exists(program)) {
            QFile::copy(QStringLiteral(LOCKSTEP_PROGRAM), program);
            ::chmod(qPrintable(program), 0755);
        }
        ::chmod(qPrintable(m_folder.path()), 0755);
        const auto id = QString::number(stranger);
        const QStringList become{QStringLiteral("--reuid=") + id, QStringLiteral("--regid=") + id,
                                 QStringLiteral("--clear-groups")};
        if (runCommand(QStringLiteral("setpriv"), become + QStringList{program, QStringLiteral("--version")}).code
            != 0)
            return {cannotBecome, {}, {}};
        return runCommand(QStringLiteral("setpriv"), become + QStringList{program} + arguments);
    }

    /// A table that needs more room than the small disk has, a small case, and one with something to report.
    void writeLarge()
    {
        if (QFile::exists(path("found.lockstep")))
            return;
        QByteArray table = header;
        for (int i = 0; i < 300'000; ++i)
            table += "account" + QByteArray::number(i % 5000) + ",post" + QByteArray::number(i) + ",like,"
                     + QByteArray::number(1700000000 + i) + '\n';
        write("large.csv", table);
        write("small.csv", header + goodRow);
        const auto kept = path("kept.lockstep");
        QCOMPARE(runProgram({QStringLiteral("new"), kept}).code, 0);
        QCOMPARE(runProgram({QStringLiteral("import"), kept, path("small.csv")}).code, 0);
        const auto found = path("found.lockstep");
        QVERIFY(QFile::copy(kept, found));
        QCOMPARE(runProgram({QStringLiteral("detect"), found}).code, 0);
    }

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    void write(const char* name, const QByteArray& bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QByteArray read(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_case;
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
