// SPDX-License-Identifier: GPL-3.0-or-later
// A follower list that is imported again: a second snapshot, never a double.
#include "core/graph/follower_snapshots.h"
#include "core/graph/interaction_graph.h"
#include "core/workspace/import_files.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

using namespace lockstep;

class TestFollowerSnapshots : public TestCase {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<CaseFile> m_case;

    std::filesystem::path write(const char* name, const QByteArray& content)
    {
        const auto path = m_folder->filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no room for test files");
        return path.toStdString();
    }
    Result<std::vector<FileImport>> import(std::vector<std::filesystem::path> files, const char* target)
    {
        ImportRequest request;
        request.files = std::move(files);
        request.listTarget = target;
        return importFiles(*m_case, request);
    }
    std::shared_ptr<const CaseData> load() { return *m_case->load(); }
    static std::string entry(const std::string& name, int second)
    {
        std::string text = "{'title':'','string_list_data':[{'href':'https://www.instagram.com/" + name
                           + "','value':'" + name + "','timestamp':" + std::to_string(1'700'000'000 + second) + "}]}";
        std::replace(text.begin(), text.end(), '\'', '"');
        return text;
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = CaseFile::create(m_folder->filePath(QStringLiteral("a.lockstep")).toStdString());
        QVERIFY(created.ok());
        m_case.emplace(std::move(*created));
    }
    void cleanup() { m_case.reset(); }

    void tellsWhoJoinedLeftAndWasRenamed()
    {
        QVERIFY(import({write("may.csv", "follower,handle\n1,ann\n2,ben\n3,cem\n")}, "shop").ok());
        const auto done = import({write("june.csv", "follower,handle\n4,dee\n3,cem.official\n1,ann\n")}, "shop");
        QVERIFY(done.ok());
        const auto said = english(done->front().remarks.back());
        QVERIFY2(said.find("3 then, 3 now. 1 joined, 1 are no longer in the list, 1 have another name")
                     != std::string::npos,
                 said.c_str());
        const auto data = load();
        const auto changes = snapshotChanges(*data);
        QCOMPARE(changes.size(), std::size_t{1});
        const auto& change = changes.front();
        QCOMPARE(change.before, DataSetId(0));
        QCOMPARE(change.after, DataSetId(1));
        QCOMPARE(change.joined.size(), std::size_t{1});
        QVERIFY(data->accountNames[change.joined.front().index()] == "4");
        QVERIFY(data->accountNames[change.left.at(0).index()] == "2");
        QCOMPARE(change.renamed.size(), std::size_t{1});
        QCOMPARE(change.renamed.front().before, std::string("cem"));
        QCOMPARE(change.renamed.front().after, std::string("cem.official"));
        QCOMPARE(change.renamed.front().row, RowNumber{3});
        QCOMPARE(InteractionGraph::build(data).eventCount(), std::size_t{4}); // six rows, four people
    }

    void listsOfOthersAreNotCompared()
    {
        QVERIFY(import({write("a.csv", "follower,handle\n1,ann\n2,ben\n")}, "shop").ok());
        const auto done = import({write("b.csv", "follower,handle\n1,ann\n")}, "bakery");
        QVERIFY(done.ok());
        QVERIFY(english(done->front().remarks.back()).find("joined") == std::string::npos);
        QVERIFY(snapshotChanges(*load()).empty());
    }

    void partsOfAListAreOneList()
    {
        std::vector<std::filesystem::path> parts;
        for (const int part : {1, 2, 10}) {
            std::string text = "[";
            for (int i = 0; i < 3; ++i)
                text += (i ? "," : "") + entry("p" + std::to_string(part) + "_" + std::to_string(i), part * 10 + i);
            const auto name = "followers_" + std::to_string(part) + ".json";
            parts.push_back(write(name.c_str(), QByteArray::fromStdString(text + "]")));
        }
        std::swap(parts[0], parts[2]);
        const auto done = import(parts, "shop");
        QVERIFY(done.ok());
        QCOMPARE(done->size(), std::size_t{3});
        const auto data = load();
        QCOMPARE(data->dataSets.size(), std::size_t{1});
        QCOMPARE(data->dataSets.front().files.size(), std::size_t{3});
        QCOMPARE(data->files[2].name, std::string("followers_10.json"));
        QCOMPARE(data->dataSets.front().rows, (RowCounts{9, 9, 0}));
        QVERIFY(snapshotChanges(*data).empty());

        QVERIFY(import(parts, "shop")->front().alreadyImported);
        QCOMPARE(load()->dataSets.size(), std::size_t{1});
    }

    void numberedTablesMayBeTwoCollections()
    {
        const auto one = write("list_1.csv", "follower,handle\n1,ann\n2,ben\n");
        const auto two = write("list_2.csv", "follower,handle\n1,ann\n3,cem\n");
        QVERIFY(import({one, two}, "shop").ok());
        QCOMPARE(load()->dataSets.size(), std::size_t{2});
        QCOMPARE(snapshotChanges(*load()).size(), std::size_t{1});
    }

    void anUnchangedPartStaysInTheNewerList()
    {
        const auto one = write("followers_1.json", QByteArray::fromStdString("[" + entry("a", 9) + "]"));
        const auto two = write("followers_2.json", QByteArray::fromStdString("[" + entry("b", 1) + "]"));
        QVERIFY(import({one, two}, "shop").ok());
        write("followers_1.json", QByteArray::fromStdString("[" + entry("c", 20) + "," + entry("a", 9) + "]"));
        QVERIFY(import({one, two}, "shop").ok());
        const auto changes = snapshotChanges(*load());
        QCOMPARE(changes.size(), std::size_t{1});
        QCOMPARE(changes.front().joined.size(), std::size_t{1});
        QVERIFY(changes.front().left.empty());
    }

    void timesDecideWhichListIsLater()
    {
        const auto newer =
            write("new.json", QByteArray::fromStdString("[" + entry("c", 20) + "," + entry("a", 9) + "]"));
        const auto older =
            write("old.json", QByteArray::fromStdString("[" + entry("a", 9) + "," + entry("b", 1) + "]"));
        QVERIFY(import({newer}, "shop").ok());
        QVERIFY(import({older}, "shop").ok());
        const auto changes = snapshotChanges(*load());
        QCOMPARE(changes.size(), std::size_t{1});
        QCOMPARE(changes.front().after, DataSetId(0));
    }

    void aListWithoutTimesAddsNothingToOneWithThem()
    {
        QVERIFY(
            import({write("timed.json", QByteArray::fromStdString("[" + entry("c", 20) + "," + entry("a", 9) + "]"))},
                   "shop")
                .ok());
        QVERIFY(import({write("scraped.csv", "follower,bio\na,x\nb,y\n")}, "shop").ok());
        QCOMPARE(InteractionGraph::build(load()).eventCount(), std::size_t{3});
    }
};

QTEST_GUILESS_MAIN(TestFollowerSnapshots)
#include "tst_follower_snapshots.moc"
