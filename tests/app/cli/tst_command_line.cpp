// SPDX-License-Identifier: GPL-3.0-or-later
// The real program from the shell: the whole way through a sample, and every kind of bad input.
#include "tests/support/program.h"
#include "tests/support/test_case.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace lockstep;

class TestCommandLine : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_case = path("case.lockstep");
        QCOMPARE(runProgram({QStringLiteral("new"), m_case}).code, 0);
        write("good.csv", "actor,target,kind,time\na,p,like,2024-01-01T10:00:00Z\nb,p,like,2024-01-01T10:00:05Z\n");
    }

    void helpAndUsage()
    {
        QCOMPARE(runProgram({QStringLiteral("--help")}).code, 0);
        QVERIFY(runProgram({QStringLiteral("import"), QStringLiteral("--help")}).out.contains("--timezone"));
        QVERIFY(runProgram({QStringLiteral("--version")}).out.contains(LOCKSTEP_VERSION));
        QCOMPARE(runProgram({QStringLiteral("import")}).code, 2);
        QCOMPARE(runProgram({QStringLiteral("detect"), m_case, QStringLiteral("--nonsense")}).code, 2);
        QCOMPARE(runProgram({QStringLiteral("import"), m_case, path("good.csv"), QStringLiteral("--order"),
                             QStringLiteral("sideways")})
                     .code,
                 2);
    }

    void fromSampleToReport()
    {
        const auto sample = path("sample.lockstep");
        QCOMPARE(
            runProgram({QStringLiteral("new"), sample, QStringLiteral("--sample"), QStringLiteral("bought-batch")})
                .code,
            0);
        const auto findings = runProgram({QStringLiteral("findings"), sample, QStringLiteral("--json")});
        QCOMPARE(findings.code, 0);
        const auto list = findings.json()[QStringLiteral("findings")].toArray();
        QVERIFY(!list.isEmpty());
        QCOMPARE(list[0].toObject()[QStringLiteral("detector")].toString(), QStringLiteral("D5"));
        const auto pdf = path("sample.pdf");
        const auto report = runProgram({QStringLiteral("report"), sample, QStringLiteral("-o"), pdf,
                                        QStringLiteral("--lang"), QStringLiteral("nl")});
        QVERIFY2(report.code == 0, report.err.constData());
        QVERIFY(QFileInfo(pdf).size() > 10'000);
        QCOMPARE(runProgram({QStringLiteral("verify"), pdf}).code, 0);
        QCOMPARE(runProgram({QStringLiteral("verify"), sample}).code, 0);
        for (const auto* suffix : {"csv", "gexf", "graphml", "json"}) {
            const auto file = path("out.") + QLatin1String(suffix);
            QCOMPARE(runProgram({QStringLiteral("export"), sample, QStringLiteral("-o"), file}).code, 0);
            QVERIFY(QFileInfo(file).size() > 1000);
        }
        QVERIFY(runProgram({QStringLiteral("log"), sample}).out.contains("import"));
    }

    void badInput_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("says"); // words that the one line must hold
        write("empty.csv", "");
        write("binary.csv", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(5000, '\0'));
        write("one_column.csv", "actor#target#kind#time\na#p#like#2024-01-01T10:00:00Z\n");
        QDir().mkpath(path("folder"));
        mkfifo(path("pipe").toLocal8Bit().constData(), 0600);
        QTest::newRow("missing") << path("missing.csv") << QByteArray("missing.csv");
        QTest::newRow("empty") << path("empty.csv") << QByteArray("empty.csv");
        QTest::newRow("folder") << path("folder") << QByteArray("folder");
        QTest::newRow("pipe") << path("pipe") << QByteArray("pipe");
        QTest::newRow("binary") << path("binary.csv") << QByteArray("binary.csv");
        QTest::newRow("wrong delimiter") << path("one_column.csv") << QByteArray("one_column.csv");
    }
    void badInput()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, says);
        // Opening for writing marks the file; what the case holds is told by its rows and the head of its log.
        const auto before = runProgram({QStringLiteral("verify"), m_case, QStringLiteral("--json")});
        QCOMPARE(before.code, 0);
        const auto run = runProgram({QStringLiteral("import"), m_case, file});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains(says), run.err.constData());
        QCOMPARE(run.err.trimmed().count('\n'), 0); // one clear line
        QCOMPARE(dataSetCount(), 0);
        QCOMPARE(runProgram({QStringLiteral("verify"), m_case, QStringLiteral("--json")}).out, before.out);
    }

    void badRows_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("accepted");
        QTest::addColumn<int>("rejected");
        const QByteArray header = "actor,target,kind,time\n";
        QTest::newRow("half a row") << header + "a,p,like,2024-01-01T10:00:00Z\nb,p,li" << 1 << 1;
        QTest::newRow("id in scientific notation")
            << header + "8.41E+17,p,like,2024-01-01T10:00:00Z\nb,p,like,2024-01-01T10:00:00Z\n"
            << 1 << 1;
        QTest::newRow("two date formats")
            << header + "a,p,like,Sat Oct 17 22:35:31 +0000 2015\nb,p,like,13/03/2017 22:21\nc,p,like,yesterday\n"
            << 2 << 1;
        QTest::newRow("no header") << QByteArray("a,p,like,2024-01-01T10:00:00Z\nb,p,like,2024-01-02T10:00:00Z\n")
                                   << 2 << 0;
    }
    void badRows()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, accepted);
        QFETCH(int, rejected);
        const auto own = path("rows.lockstep");
        QFile::remove(own);
        QCOMPARE(runProgram({QStringLiteral("new"), own}).code, 0);
        write("rows.csv", content);
        const auto run = runProgram({QStringLiteral("import"), own, path("rows.csv"), QStringLiteral("--json")});
        QVERIFY2(run.code == 0, run.err.constData());
        const auto rows =
            run.json()[QStringLiteral("files")].toArray()[0].toObject()[QStringLiteral("rows")].toObject();
        QCOMPARE(rows[QStringLiteral("accepted")].toInt(), accepted);
        QCOMPARE(rows[QStringLiteral("rejected")].toInt(), rejected);
    }

    void noRightToWrite()
    {
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        QDir().mkpath(path("locked"));
        QFile::setPermissions(path("locked"), QFile::ReadOwner | QFile::ExeOwner);
        const auto run = runProgram({QStringLiteral("new"), path("locked/case.lockstep")});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.err.trimmed().count('\n'), 0);
    }

    void caseIsNeverOverwritten()
    {
        const auto before = digest(m_case);
        QCOMPARE(runProgram({QStringLiteral("new"), m_case}).code, 1);
        QCOMPARE(digest(m_case), before);
        write("not_a_case.lockstep", "hello");
        const auto run = runProgram({QStringLiteral("findings"), path("not_a_case.lockstep")});
        QCOMPARE(run.code, 1);
        QVERIFY(run.err.contains("not_a_case.lockstep"));
    }

    void sameFileTwiceIsRecognised()
    {
        const auto own = path("twice.lockstep");
        QCOMPARE(runProgram({QStringLiteral("new"), own}).code, 0);
        QCOMPARE(runProgram({QStringLiteral("import"), own, path("good.csv")}).code, 0);
        const auto again = runProgram({QStringLiteral("import"), own, path("good.csv"), QStringLiteral("--json")});
        QCOMPARE(again.code, 0);
        QVERIFY(again.json()[QStringLiteral("files")]
                    .toArray()[0]
                    .toObject()[QStringLiteral("already_imported")]
                    .toBool());
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    void write(const char* name, const QByteArray& content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    static QByteArray digest(const QString& file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly)
                   ? QCryptographicHash::hash(opened.readAll(), QCryptographicHash::Sha256)
                   : QByteArray();
    }

    int dataSetCount()
    {
        const auto log = runProgram({QStringLiteral("log"), m_case});
        return static_cast<int>(log.out.count("  import"));
    }

    QTemporaryDir m_folder;
    QString m_case;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
