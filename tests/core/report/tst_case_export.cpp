// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/evidence_csv.h"
#include "core/report/findings_json.h"
#include "core/report/graph_export.h"
#include "core/report/safe_csv.h"
#include "core/report/whole_file.h"
#include "tests/support/report_sample.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace lockstep;

namespace {

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::filesystem::path fsPath(const QString& path)
{
    return path.toStdString();
}

// A case whose names try everything that XML, CSV or a spreadsheet could trip over.
CaseData hostileCase()
{
    sample::CaseMaker maker;
    const auto file = maker.file("a.csv", DataSetKind::interactions);
    const std::string names[] = {
        std::string("nul\0byte", 8), "bell\x07", "a<b>&\"'", "bad\xFFutf8", "\xEF\xBF\xBE", "line\nbreak", "=1+1",
        "=cmd|' /C calc'!A0",        "plain"};
    for (const auto& name : names) {
        const auto actor = maker.account(name);
        const auto target = maker.target("t:" + name, Target::Kind::post, actor, {});
        maker.interaction(actor, target, Verb::like, {*fromIso("2024-04-01T00:00:00Z"), Precision::minute}, file);
    }
    const auto last = maker.account("celebrity");
    const auto list = maker.target("celebrity", Target::Kind::account, last, {});
    maker.interaction(AccountId(0), list, Verb::follow, {}, file);
    return std::move(maker.data);
}

} // namespace

class TestCaseExport : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void writesInputOfOtherTools()
    {
        sample::CaseMaker maker;
        const auto file = maker.file("shares.csv", DataSetKind::interactions);
        const auto ann = maker.account("ann");
        const auto ben = maker.account("=ben");
        const auto post = maker.target("p", Target::Kind::post, ann, {});
        maker.interaction(ann, post, Verb::share, {*fromIso("2024-04-01T10:59:59Z"), Precision::exact}, file);
        maker.interaction(ben, post, Verb::share, {}, file);
        maker.interaction(ben, post, Verb::share, {*fromIso("2024-04-01T12:00:00Z"), Precision::exact}, file);
        const auto data = std::move(maker.data);
        QTemporaryDir folder;
        const auto peers = folder.filePath(QStringLiteral("shares.csv"));
        QVERIFY(exportCase(data, nullptr, fsPath(peers), {}, ExportFormat::coortweet).ok());
        QCOMPARE(readAll(peers), QByteArray("object_id,account_id,content_id,timestamp_share,apostrophe_added_to\r\n"
                                            "p,ann,2@shares.csv,1711969199,\r\n"
                                            "p,'=ben,4@shares.csv,1711972800,account_id\r\n"));
        const auto tensor = folder.filePath(QStringLiteral("tensor.txt"));
        QVERIFY(exportCase(data, nullptr, fsPath(tensor), {}, ExportFormat::dcube).ok());
        QCOMPARE(readAll(tensor), QByteArray("0,0,0,1\n1,0,1,1\n"));
        QCOMPARE(readAll(tensor + QStringLiteral(".names.csv")),
                 QByteArray("column,number,name,apostrophe_added_to\r\naccount,0,ann,\r\naccount,1,'=ben,name\r\n"
                            "target,0,p,\r\n"));
        QVERIFY(exportFormatFromName("gexf") == ExportFormat::gexf);
        QVERIFY(!exportFormatFromName("xlsx"));
    }

    void formulasAreNeutralised_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("safe");
        for (const char* start : {"=", "+", "-", "@", "|", "%", "\t", "\r", "\n", "＝", "＋", "－", "＠"})
            for (const char* before : {"", " ", "\xC2\xA0", "\xE2\x80\x8B", "\xEF\xBB\xBF", "\xE3\x80\x80"}) {
                const auto text = QByteArray(before) + start + "1+1";
                QTest::newRow(text.toPercentEncoding().constData()) << text << QByteArray("'" + text);
            }
        QTest::newRow("inside") << QByteArray("a-b=c@d") << QByteArray("a-b=c@d");
        QTest::newRow("after semicolon") << QByteArray("a;=1") << QByteArray("a;'=1");
        QTest::newRow("after comma and blank") << QByteArray("a, @x") << QByteArray("a,' @x");
        QTest::newRow("after newline") << QByteArray("a\n=1") << QByteArray("a\n'=1");
        QTest::newRow("plain") << QByteArray("jan_1990") << QByteArray("jan_1990");
        QTest::newRow("empty") << QByteArray("") << QByteArray("");
    }
    void formulasAreNeutralised()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, safe);
        QCOMPARE(QByteArray::fromStdString(withoutFormula(text.toStdString())), safe);
    }

    void aRowSaysWhichCellsWereChanged()
    {
        CsvWriter csv({"actor", "target", "n"});
        csv.text("=a").text("say \"hi\"").plain("-5").endRow();
        csv.text("b").text("c").plain("6").endRow();
        QCOMPARE(csv.take(),
                 std::string("actor,target,n,apostrophe_added_to\r\n'=a,\"say \"\"hi\"\"\",-5,actor\r\nb,c,6,\r\n"));
    }

    void evidenceLeadsBackToFileAndRow()
    {
        const auto input = sample::full();
        const auto& finding = input.run.findings[0];
        const auto csv = evidenceCsv(*input.data, finding);
        const auto lines = QString::fromStdString(csv).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), static_cast<qsizetype>(finding.evidence.size()) + 2);
        QCOMPARE(lines[0],
                 QStringLiteral("finding,file,row,actor,verb,target,creator,time,precision,apostrophe_added_to"));
        QVERIFY2(
            lines[1].startsWith(QStringLiteral("D1-3f9a61c2,likes_april.csv,2,<img "
                                               "src=file:///etc/passwd>,like,post/900,bakkerij.zon,2024-04-01T08:")),
            qPrintable(lines[1]));
        for (const auto& line : lines)
            QVERIFY(!line.contains(QStringLiteral(",=")));
    }

    void jsonFollowsTheSchema()
    {
        const auto input = sample::full();
        const auto json = findingsJson(*input.data, input.run);
        QJsonParseError error;
        const auto root = QJsonDocument::fromJson(QByteArray::fromStdString(json), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(root[QStringLiteral("schema")].toInt(), 1);
        const auto findings = root[QStringLiteral("findings")].toArray();
        QCOMPARE(findings.size(), 3);
        const auto first = findings[0].toObject();
        for (const char* key : {"id", "detector", "grade", "claim_level", "title", "accounts", "customers", "window",
                                "ranks", "statistic", "innocent", "price", "limits"})
            QVERIFY2(first.contains(QLatin1String(key)), key);
        QCOMPARE(first[QStringLiteral("grade")].toString(), QStringLiteral("B"));
        QCOMPARE(first[QStringLiteral("claim_level")].toString(), QStringLiteral("L2"));
        QVERIFY(first[QStringLiteral("ranks")].isNull());
        QCOMPARE(first[QStringLiteral("window")].toObject()[QStringLiteral("from")].toString(),
                 QStringLiteral("2024-04-01T08:00:00Z"));
        QCOMPARE(first[QStringLiteral("customers")].toArray()[0].toString(), QStringLiteral("bakkerij.zon"));
        const auto account = first[QStringLiteral("accounts")].toArray()[0].toObject();
        QCOMPARE(account[QStringLiteral("id")].toString(), QString::fromLatin1(sample::hostileName));
        QCOMPARE(account[QStringLiteral("role")].toString(), QStringLiteral("farm account"));
        QCOMPARE(account[QStringLiteral("status")].toString(), QStringLiteral("core"));
        QCOMPARE(account[QStringLiteral("q")].toDouble(), 1e-4);
        const auto statistic = first[QStringLiteral("statistic")].toObject();
        for (const char* key : {"effect", "control_effect", "occasions", "p", "q", "decoy_cases", "decoy_worlds"})
            QVERIFY2(statistic.contains(QLatin1String(key)), key);
        QCOMPARE(statistic[QStringLiteral("p")].toDouble(), 1e-6); // 1e-12 is never printed
        QCOMPARE(first[QStringLiteral("price")].toObject()[QStringLiteral("currency")].toString(),
                 QStringLiteral("EUR"));
        QCOMPARE(first[QStringLiteral("innocent")].toArray()[2].toObject()[QStringLiteral("verdict")].toString(),
                 QStringLiteral("unknown"));
        const auto second = findings[1].toObject();
        QVERIFY(second[QStringLiteral("window")].isNull());
        QVERIFY(second[QStringLiteral("price")].isNull());
        QCOMPARE(second[QStringLiteral("ranks")].toObject()[QStringLiteral("from")].toInt(), 1100);
        const auto silent = root[QStringLiteral("nothing_found")].toArray()[0].toObject();
        QCOMPARE(silent[QStringLiteral("detector")].toString(), QStringLiteral("D2"));
        QVERIFY(!silent[QStringLiteral("detection_limit")].toString().isEmpty());
    }

    void graphFilesAreWellFormed_data()
    {
        QTest::addColumn<QString>("extension");
        QTest::newRow("gexf") << QStringLiteral("gexf");
        QTest::newRow("graphml") << QStringLiteral("graphml");
    }
    void graphFilesAreWellFormed()
    {
        QFETCH(QString, extension);
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("case.") + extension);
        const auto data = hostileCase();
        QVERIFY(exportCase(data, nullptr, fsPath(path)));
        QXmlStreamReader xml(readAll(path));
        int nodes = 0;
        int edges = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            nodes += xml.name() == QLatin1String("node");
            edges += xml.name() == QLatin1String("edge");
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        // 9 names and the celebrity, 9 posts; the celebrity as a target is the same node.
        QCOMPARE(nodes, 19);
        QCOMPARE(edges, 10);
        if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
            QSKIP("python3 is not here");
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import sys, xml.etree.ElementTree as e; e.parse(sys.argv[1])"), path});
        QVERIFY(python.waitForFinished());
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    }

    void emptyCasesExportAsWell()
    {
        QTemporaryDir folder;
        const CaseData nothing;
        for (const char* name : {"e.gexf", "e.graphml", "e.csv", "e.json"})
            QVERIFY2(exportCase(nothing, nullptr, fsPath(folder.filePath(QLatin1String(name)))), name);
        QVERIFY(QJsonDocument::fromJson(readAll(folder.filePath(QStringLiteral("e.json")))).isObject());
        for (const char* name : {"e.gexf", "e.graphml"}) {
            QXmlStreamReader xml(readAll(folder.filePath(QLatin1String(name))));
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), name);
        }
    }

    void jsonHoldsEverythingExactly()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("case.json"));
        const auto input = sample::full();
        QVERIFY(exportCase(*input.data, &input.run, fsPath(path)));
        QJsonParseError error;
        const auto root = QJsonDocument::fromJson(readAll(path), &error).object();
        QCOMPARE(error.errorString(), QJsonParseError().errorString());
        QCOMPARE(root[QStringLiteral("accounts")].toArray().size(),
                 static_cast<qsizetype>(input.data->profiles.size()));
        QCOMPARE(root[QStringLiteral("targets")].toArray().size(),
                 static_cast<qsizetype>(input.data->targets.size()));
        QCOMPARE(root[QStringLiteral("interactions")].toArray().size(),
                 static_cast<qsizetype>(input.data->interactions.size()));
        QCOMPARE(root[QStringLiteral("findings")].toObject()[QStringLiteral("schema")].toInt(), 1);
    }

    void aFileIsWholeOrNotThere()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("case.csv"));
        const auto data = hostileCase();
        std::stop_source stop;
        stop.request_stop();
        const auto cancelled = exportCase(data, nullptr, fsPath(path), TaskContext(stop.get_token()));
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::cancelled);
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
        QVERIFY(writeWholeFile(fsPath(path), "old"));
        QVERIFY(!exportCase(data, nullptr, fsPath(path), TaskContext(stop.get_token())));
        QCOMPARE(readAll(path), QByteArray("old"));
        QVERIFY(exportCase(data, nullptr, fsPath(path)));
        QVERIFY(readAll(path).contains("celebrity"));
        QCOMPARE(QFileInfo(path).permissions()
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void refusesWhatItCannotWrite()
    {
        QTemporaryDir folder;
        const auto data = hostileCase();
        QCOMPARE(exportCase(data, nullptr, fsPath(folder.filePath(QStringLiteral("x.xlsx")))).error().code,
                 ErrorCode::badArgument);
        QCOMPARE(exportCase(data, nullptr, fsPath(folder.filePath(QStringLiteral("no/x.csv")))).error().code,
                 ErrorCode::notFound);
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("d.csv")));
        QCOMPARE(exportCase(data, nullptr, fsPath(folder.filePath(QStringLiteral("d.csv")))).error().code,
                 ErrorCode::badArgument);
    }
};

QTEST_GUILESS_MAIN(TestCaseExport)
#include "tst_case_export.moc"
