// SPDX-License-Identifier: GPL-3.0-or-later
// What is exported as a graph and imported again is the same: who did what to whom, and when, to its precision.
#include "core/report/graph_export.h"
#include "core/workspace/import_files.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace lockstep;

class TestGraphRoundTrip : public TestCase {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path pathOf(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    std::shared_ptr<const CaseData> imported(const char* caseName, const std::filesystem::path& file)
    {
        auto opened = CaseFile::create(pathOf(caseName));
        ImportRequest request;
        request.files = {file};
        const auto done = importFiles(*opened, request);
        if (!done)
            qFatal("%s", english(done.error().text).c_str());
        if (done->front().file.rows.rejected != 0)
            qFatal("%s", english(done->front().rejected.front().reason).c_str());
        return *opened->load();
    }
    static QStringList interactionsOf(const CaseData& data)
    {
        QStringList lines;
        const auto& all = data.interactions;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto when = all.when(EventId(static_cast<std::uint32_t>(i)));
            const std::string who = std::string(data.accountNames[all.actor[i]]) + '|'
                                    + std::string(name(static_cast<Verb>(all.verb[i]))) + '|'
                                    + std::string(data.targetNames[all.target[i]]) + '|';
            lines.append(
                QString::fromStdString(who)
                + (when.isMissing() ? QStringLiteral("-") : QString::number(static_cast<qlonglong>(when.at.ms)))
                + QLatin1Char('|') + QString::number(static_cast<int>(when.precision)));
        }
        lines.sort();
        return lines;
    }

private Q_SLOTS:
    void keepsEverything_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("gexf") << QByteArray("out.gexf");
        QTest::newRow("graphml") << QByteArray("out.graphml");
    }
    void keepsEverything()
    {
        QFETCH(QByteArray, file);
        QFile csv(m_folder.filePath(QStringLiteral("in.csv")));
        QVERIFY(csv.open(QIODevice::WriteOnly | QIODevice::Truncate));
        csv.write("actor,target,kind,time\n"
                  "ann,p1,like,2024-01-01T10:00:00.250Z\n"
                  "ann,p1,comment,2024-01-01T10:00:00Z\n"
                  "\"<b>&\"\"x\"\"\",p1,share,2024-01-01T10:01Z\n"
                  "17900000000000001,ann,follow,2024-01-02\n"
                  "Zo\u00eb,p2,view,\n"
                  "ann,p1,like,2024-01-01T10:00:00.250Z\n"
                  "ann,Zo\u00eb,mention,2024-03-01T00:00:00Z\n");
        csv.close();
        QDir(m_folder.path()).remove(QStringLiteral("a.lockstep"));
        QDir(m_folder.path()).remove(QStringLiteral("b.lockstep"));
        const auto before = imported("a.lockstep", pathOf("in.csv"));
        QVERIFY(exportCase(*before, nullptr, pathOf(file.constData())).ok());
        const auto after = imported("b.lockstep", pathOf(file.constData()));
        QCOMPARE(interactionsOf(*after), interactionsOf(*before));
        QCOMPARE(before->interactions.size(), std::size_t{7});
    }

    void refusesDocumentTypes()
    {
        QFile graph(m_folder.filePath(QStringLiteral("dtd.graphml")));
        QVERIFY(graph.open(QIODevice::WriteOnly));
        graph.write("<?xml version=\"1.0\"?><!DOCTYPE graphml [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                    "<graphml><graph><edge source=\"a\" target=\"&e;\"/></graph></graphml>");
        graph.close();
        auto opened = CaseFile::create(pathOf("c.lockstep"));
        ImportRequest request;
        request.files = {pathOf("dtd.graphml")};
        request.verb = Verb::like;
        const auto done = importFiles(*opened, request);
        QVERIFY(!done.ok());
        QVERIFY2(english(done.error().text).find("(DTD)") != std::string::npos, english(done.error().text).c_str());
    }
};

QTEST_GUILESS_MAIN(TestGraphRoundTrip)
#include "tst_graph_round_trip.moc"
