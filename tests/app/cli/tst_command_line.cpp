// SPDX-License-Identifier: GPL-3.0-or-later
// The real program from the shell: usage, the whole way through a sample, importing twice and taking back.
// What is not as it should be: tst_bad_input.cpp.
#include "tests/support/program.h"
#include "tests/support/sample_workbook.h"
#include "tests/support/test_case.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

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

    void tagsArePutAndTakenAway()
    {
        const auto own = path("tags.lockstep");
        QCOMPARE(runProgram({QStringLiteral("new"), own}).code, 0);
        write("likes.csv", "time,actor,verb,target\n2025-03-01T10:00:00Z,ann,like,p1\n"
                           "2025-03-01T10:01:00Z,bob,like,p1\n2025-03-01T10:02:00Z,cleo,like,p2\n");
        QCOMPARE(runProgram({QStringLiteral("import"), own, path("likes.csv")}).code, 0);
        write("watched.txt", "\xEF\xBB\xBF"
                             "ann\r\n\ncleo\n");
        const auto tag = [&](const QStringList& options) {
            return runProgram(QStringList{QStringLiteral("tag"), own, QStringLiteral("--json")} + options);
        };
        const auto first = [](const auto& ran) { return ran.json()[QStringLiteral("tags")].toArray()[0].toObject(); };
        const auto name = QStringLiteral("asked");
        const auto put = tag({name, QStringLiteral("--accounts"), path("watched.txt"), QStringLiteral("--post"),
                              QStringLiteral("p1")});
        QVERIFY2(put.code == 0, put.err.constData());
        QCOMPARE(first(put)[QStringLiteral("accounts")].toInt(), 2);
        QCOMPARE(first(put)[QStringLiteral("targets")].toInt(), 1);
        QCOMPARE(first(tag({name, QStringLiteral("--account"), QStringLiteral("bob")}))[QStringLiteral("accounts")]
                     .toInt(),
                 3);
        QCOMPARE(first(tag({name, QStringLiteral("--account"), QStringLiteral("ann"),
                            QStringLiteral("--remove")}))[QStringLiteral("accounts")]
                     .toInt(),
                 2);
        const auto unknown = tag({name, QStringLiteral("--account"), QStringLiteral("nobody")});
        QCOMPARE(unknown.code, 1);
        QVERIFY(unknown.err.contains("nobody"));
        QCOMPARE(tag({name}).code, 1);                                               // whom?
        QCOMPARE(tag({QStringLiteral("--account"), QStringLiteral("ann")}).code, 1); // what?
        QCOMPARE(tag({name, QStringLiteral("--accounts"), path("")}).code, 1);
        QCOMPARE(first(tag({}))[QStringLiteral("accounts")].toInt(), 2);
        QVERIFY(runProgram({QStringLiteral("tag"), own}).out.startsWith("asked: "));
    }

    void aSheetAndAProfileAreChosen()
    {
        const auto own = path("sheets.lockstep");
        QCOMPARE(runProgram({QStringLiteral("new"), own}).code, 0);
        write("good_sheets.xlsx", sampleWorkbook());
        const auto import = [&](const QStringList& options) {
            return runProgram(QStringList{QStringLiteral("import"), own, QStringLiteral("--json")} + options);
        };
        const auto book = path("good_sheets.xlsx");
        const auto chosen = import({book, QStringLiteral("--sheet"), QStringLiteral("Followers"),
                                    QStringLiteral("--target"), QStringLiteral("shop")});
        QVERIFY2(chosen.code == 0, chosen.err.constData());
        const auto file = chosen.json()[QStringLiteral("files")].toArray()[0].toObject();
        QCOMPARE(file[QStringLiteral("format")].toString(), QStringLiteral("xlsx, Followers"));
        const auto none = import({book, QStringLiteral("--sheet"), QStringLiteral("Prices")});
        QCOMPARE(none.code, 1);
        QVERIFY2(none.err.contains("Likes & more, Followers"), none.err.constData());

        write("city.lockstep-mapping",
              QByteArray(
                  "{'lockstep_mapping':1,'name':'City','columns':['wie','wat','wann'],'kind':'interactions',"
                  "'verb':'share','mapping':'actor=wie,target=wat,time=wann','time_zone':'UTC','order':'unknown'}")
                  .replace('\'', '"'));
        write("city.csv", "wie,wat,wann\nann,p1,2024-01-01T00:00:00Z\n");
        const auto mapped = import({path("city.csv"), QStringLiteral("--profile"), path("city.lockstep-mapping")});
        QVERIFY2(mapped.code == 0, mapped.err.constData());
        QCOMPARE(import({path("city.csv"), QStringLiteral("--profile"), QStringLiteral("Nobody")}).code, 1);
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

    void removesAndImportsAnew()
    {
        const auto own = path("undo.lockstep");
        write("swapped.csv", "a,b,c\nu1,p1,2024-01-01T10:00:00Z\nu2,p1,2024-01-01T11:00:00Z\n");
        const auto importAs = [&](const char* mapping) {
            return runProgram({QStringLiteral("import"), own, path("swapped.csv"), QStringLiteral("--kind"),
                               QStringLiteral("like"), QStringLiteral("--map"), QLatin1String(mapping),
                               QStringLiteral("--json")});
        };
        QCOMPARE(runProgram({QStringLiteral("new"), own}).code, 0);
        QCOMPARE(runProgram({QStringLiteral("import"), own, path("good.csv")}).code, 0);
        QCOMPARE(importAs("actor=b,target=a,time=c").code, 0); // the wrong way round
        const auto unknown = runProgram({QStringLiteral("remove"), own, QStringLiteral("elsewhere")});
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains("1 good, 2 swapped"), unknown.err.constData());
        const auto removed =
            runProgram({QStringLiteral("remove"), own, QStringLiteral("swapped.csv"), QStringLiteral("--json")});
        QCOMPARE(removed.code, 0);
        QCOMPARE(removed.json()[QStringLiteral("removed")].toInt(), 2);
        const auto again = importAs("actor=a,target=b,time=c");
        QVERIFY2(again.code == 0, again.err.constData());
        const auto file = again.json()[QStringLiteral("files")].toArray()[0].toObject();
        QVERIFY(!file[QStringLiteral("already_imported")].toBool());
        QCOMPARE(file[QStringLiteral("mapping")].toString(), QStringLiteral("actor=a,target=b,time=c"));
        QCOMPARE(runProgram({QStringLiteral("verify"), own}).code, 0);
        QVERIFY(runProgram({QStringLiteral("log"), own}).out.contains("remove  data set 2"));
        QCOMPARE(runProgram({QStringLiteral("remove"), own, QStringLiteral("1")}).code, 0);
        QCOMPARE(runProgram({QStringLiteral("verify"), own}).code, 0);
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

    QTemporaryDir m_folder;
    QString m_case;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
