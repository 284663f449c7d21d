// SPDX-License-Identifier: GPL-3.0-or-later
// Graph files that are no XML: GML and Pajek.
#include "core/ingest/graph_items.h"
#include "tests/core/ingest/read_text.h"
#include "tests/support/test_case.h"

using namespace lockstep;

namespace {

/// "actor > target", one an interaction.
QStringList pairsOf(const VectorSink& sink)
{
    QStringList pairs;
    for (const auto& row : sink.interactionRows)
        pairs.append(QString::fromStdString(row.actor + " > " + row.target));
    return pairs;
}

} // namespace

class TestGraphItems : public TestCase {
    Q_OBJECT

    QTemporaryDir m_folder;

    ReadOutcome read(const char* name, const QByteArray& text, Verb verb)
    {
        ReadWishes wishes;
        wishes.verb = verb;
        return readText(m_folder, text, name, wishes);
    }

private Q_SLOTS:
    void knowsThemByWhatTheyHold()
    {
        QVERIFY(graphKindOf("graph [ node [") == JsonShape::Kind::gml);
        QVERIFY(graphKindOf("Creator \"x\"\nVersion 1\ngraph\n[\n") == JsonShape::Kind::gml);
        QVERIFY(graphKindOf("% c\n*Vertices 3\n") == JsonShape::Kind::pajek);
        QVERIFY(graphKindOf("*network a b\r\n*vertices 3") == JsonShape::Kind::pajek);
        QVERIFY(!graphKindOf("actor,target,graph [\na,b,c\n"));
        QVERIFY(!graphKindOf("paragraph [1]"));
        QVERIFY(!graphKindOf(""));
    }

    void readsGml()
    {
        const auto out = read("good_words.gml",
                              "# made by hand\nCreator \"a [b] c\"\ngraph\n[\n directed 1\n"
                              " node [ id 1 label \"Ann &amp; B&#233;\" graphics [ x 1 label \"no\" ] ]\n"
                              " node [ id B ]\n"
                              " edge [ source 1 target B time \"2024-05-01T00:00:00Z\" ]\n"
                              " edge\n [ source B target 1 label \"edge ]\" timestamp 1714521600 ]\n]\n",
                              Verb::follow);
        QCOMPARE(pairsOf(out.sink), (QStringList{QStringLiteral("Ann & Bé > B"), QStringLiteral("B > Ann & Bé")}));
        QCOMPARE(out.sink.interactionRows.at(0).time.at.ms, std::int64_t{1'714'521'600'000});
        QCOMPARE(out.sink.interactionRows.at(1).time.at.ms, std::int64_t{1'714'521'600'000});
    }

    void refusesBrokenGml_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cut off") << QByteArray("graph [ edge [ source 1 target 2 ]\n edge [ source 1");
        QTest::newRow("open quote") << QByteArray("graph [ edge [ source 1 target 2 ] ]\n Creator \"x");
        QTest::newRow("too many brackets") << QByteArray("graph [ edge [ source 1 target 2 ] ] ]");
        QTest::newRow("too deep") << QByteArray("graph [ edge [ source 1 target 2 ] ")
                                         + QByteArray("a [ ").repeated(100);
    }
    void refusesBrokenGml()
    {
        QFETCH(QByteArray, text);
        const auto out = read("broken.gml", text, Verb::follow);
        QVERIFY2(out.error.find("\"broken.gml\" do not match") != std::string::npos, out.error.c_str());
    }

    void readsPajek()
    {
        const auto out = read("good_relations.net",
                              "% comment\r\n*Network x\r\n*Vertices 4\r\n1 \"ann b\" 0.1 0.2 [1-5]\r\n"
                              "2 ben ic Red\r\n3 \"cem\"\r\n*Arcs :1 \"likes\"\r\n1 2 3.5 [1-4]\r\n2 4\r\n"
                              "*Edgeslist\r\n3 1 -2\r\n",
                              Verb::like);
        QCOMPARE(pairsOf(out.sink), (QStringList{QStringLiteral("ann b > ben"), QStringLiteral("ben > 4"),
                                                 QStringLiteral("cem > ann b"), QStringLiteral("cem > ben")}));
        const auto matrix = read("broken_matrix.net", "*Vertices 2\n*Matrix\n0 1\n1 0\n", Verb::like);
        QVERIFY2(matrix.error.find("holds a matrix") != std::string::npos, matrix.error.c_str());
    }

    void readsWhatGephiReads()
    {
        const QString folder = QStringLiteral(LOCKSTEP_SHARED_DATA "/formats/graph_files/gephi_tests/");
        QFile file(folder + QStringLiteral("label.gml"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the sample graph files are not here");
        const auto out = read("label.gml", file.readAll(), Verb::follow);
        QCOMPARE(pairsOf(out.sink),
                 (QStringList{QStringLiteral("Node B > Node A"), QStringLiteral("Node C > Node A")}));
    }

    void graphsThatAreNotReadSaySo()
    {
        const QTemporaryDir folder;
        for (const char* content : {"digraph sample {\n A -> B;\n}\n", "graph {\n a -- b\n}\n",
                                    "strict graph g {a--b}", "*Node data\nID x\n1 2\n"}) {
            const auto read = readText(folder, content, "graph.dot");
            QVERIFY2(read.error.find("which is not read here. Save it as GEXF") != std::string::npos, content);
        }
        // A table that begins with the word is a table.
        const auto table = readText(folder, "graph,account\nx,ann\ny,{ben}\n", "table.csv");
        QVERIFY2(table.error.find("not read here") == std::string::npos, table.error.c_str());
    }
};

QTEST_GUILESS_MAIN(TestGraphItems)
#include "tst_graph_items.moc"
