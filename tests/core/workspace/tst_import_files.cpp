// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/import_files.h"
#include "tests/support/sample_workbook.h"
#include "tests/support/test_case.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace lockstep;

class TestImportFiles : public TestCase {
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
    Result<std::vector<FileImport>> import(std::vector<std::filesystem::path> files, const TaskContext& task = {})
    {
        ImportRequest request;
        request.files = std::move(files);
        return importFiles(*m_case, request, task);
    }
    std::shared_ptr<const CaseData> load()
    {
        auto data = m_case->load();
        return data ? *data : std::shared_ptr<const CaseData>();
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

    void storesRowsWithTheirOrigin()
    {
        const QByteArray content = "actor,target,kind,time,text\na,p,like,2024-01-01T00:00:00Z,\nb,p\n"
                                   "b,p,comment,2024-01-02T00:00:00Z,well done\n";
        const auto path = write("good_likes.csv", content);
        const auto done = import({path});
        QVERIFY(done.ok());
        const auto& one = done->at(0);
        QCOMPARE(one.file.rows, (RowCounts{3, 2, 1}));
        QCOMPARE(one.file.name, std::string("good_likes.csv"));
        QCOMPARE(one.rejected.size(), std::size_t{1});
        QVERIFY(!one.alreadyImported);
        const auto expected = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
        QVERIFY(std::equal(one.file.sha256.begin(), one.file.sha256.end(),
                           reinterpret_cast<const unsigned char*>(expected.constData())));

        const auto data = load();
        QVERIFY(data);
        QCOMPARE(data->interactions.size(), std::size_t{2});
        QCOMPARE(data->interactions.row[1], 4U);
        QVERIFY(data->accountNames[data->interactions.actor[1]] == "b");
        QCOMPARE(*m_case->interactionText(EventId(1)), std::string("well done"));
        QCOMPARE(data->files.at(0).rows, one.file.rows);
        QCOMPARE(data->dataSets.at(0).mapping,
                 std::string("actor=actor,target=target,kind=kind,time=time,text=text"));
        QCOMPARE(data->dataSets.at(0).timeFormat, std::string("ISO 8601 with zone"));
        QCOMPARE(m_case->rejections(FileId(0))->size(), std::size_t{1});
    }

    void storesAFollowerList()
    {
        const auto done = import({write("good_list.csv", "rank_oldest_first,account,account_created_unix,listed\n"
                                                         "0,a,1279978951,5\n1,b,0,\n")});
        QVERIFY(done.ok());
        const auto data = load();
        const auto& set = data->dataSets.at(0);
        QCOMPARE(set.kind, DataSetKind::followerList);
        QCOMPARE(set.order, ListOrder::oldestFirst);
        QVERIFY(set.listTarget);
        QVERIFY(data->targetNames[set.listTarget.index()] == "good_list");
        QCOMPARE(data->interactions.size(), std::size_t{2});
        QVERIFY(data->interactions.when(EventId(0)).isMissing());
        const auto* profile = data->profile(AccountId(data->interactions.actor[0]));
        QVERIFY(profile);
        QCOMPARE(toIso(profile->created), std::string("2010-07-24T13:42:31Z"));
        QCOMPARE(profile->extra.size(), std::size_t{1});
    }

    void refusesTheSameFileTwice()
    {
        const auto path = write("good_once.csv", "actor,target,kind\na,p,like\n");
        QVERIFY(import({path}).ok());
        const auto copy = write("good_copy.csv", "actor,target,kind\na,p,like\n");
        const auto again = import({path, copy});
        QVERIFY(again.ok());
        QVERIFY(again->at(0).alreadyImported);
        QVERIFY(again->at(1).alreadyImported);
        QCOMPARE(load()->interactions.size(), std::size_t{1});
        QCOMPARE(load()->dataSets.size(), std::size_t{1});
    }

    void leavesNothingOfAFailingFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no usable row") << QByteArray("actor,target,kind,time\na,p,like,soon\nb,p,like,never\n");
        QTest::newRow("kind unknown") << QByteArray("actor,target\na,p\n");
        QTest::newRow("cut archive") << QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\0", 10);
    }
    void leavesNothingOfAFailingFile()
    {
        QFETCH(QByteArray, content);
        const auto good = write("good_first.csv", "actor,target,kind\na,p,like\n");
        const auto failed = import({good, write("broken_second.csv", content)});
        QVERIFY(!failed.ok());
        QVERIFY(english(failed.error().text).find("broken_second.csv") != std::string::npos);
        QCOMPARE(load()->dataSets.size(), std::size_t{1});
        QCOMPARE(load()->files.size(), std::size_t{1});
        QCOMPARE(load()->interactions.size(), std::size_t{1});
        QVERIFY(m_case->verify()->problems.empty());
    }

    void leavesNothingWhenCancelled()
    {
        QByteArray content = "actor,target,kind,time\n";
        for (int i = 0; i < 300'000; ++i)
            content +=
                "a" + QByteArray::number(i % 1000) + ",p" + QByteArray::number(i) + ",like,2024-01-01T00:00:00Z\n";
        const auto path = write("good_large.csv", content);
        std::stop_source stop;
        std::uint64_t last = 0;
        const TaskContext task(stop.get_token(), [&](const Progress& progress) {
            QVERIFY(progress.done >= last);
            last = progress.done;
            QCOMPARE(progress.total, static_cast<std::uint64_t>(content.size()));
            if (progress.done * 2 > progress.total)
                stop.request_stop();
        });
        const auto cancelled = import({path}, task);
        QVERIFY(!cancelled.ok());
        QCOMPARE(cancelled.error().code, ErrorCode::cancelled);
        QVERIFY(last > 0);
        QCOMPARE(load()->dataSets.size(), std::size_t{0});
        QCOMPARE(load()->interactions.size(), std::size_t{0});
        const auto complete = import({path});
        QVERIFY(complete.ok());
        QCOMPARE(load()->interactions.size(), std::size_t{300'000});
    }

    void everySheetOfAWorkbookOnce()
    {
        const auto path = write("good_sheets.xlsx", sampleWorkbook());
        const auto first = import({path});
        QVERIFY(first.ok());
        QCOMPARE(first->front().description.format, std::string("xlsx, Likes & more"));
        QVERIFY(import({path})->front().alreadyImported);
        ImportRequest request;
        request.files = {path};
        request.sheet = "Followers";
        request.listTarget = "shop";
        QVERIFY(!importFiles(*m_case, request)->front().alreadyImported);
        QVERIFY(importFiles(*m_case, request)->front().alreadyImported);
        const auto data = load();
        QCOMPARE(data->dataSets.size(), std::size_t{2});
        QCOMPARE(data->files.at(0).sha256, data->files.at(1).sha256);
        QCOMPARE(data->interactions.size(), std::size_t{5});
    }

    void refusesWhatItCannotDo()
    {
        QCOMPARE(import({m_folder->filePath(QStringLiteral("none.csv")).toStdString()}).error().code,
                 ErrorCode::notFound);
        QCOMPARE(import({m_folder->path().toStdString()}).error().code, ErrorCode::badInput); // holds no table
        ImportRequest request;
        request.format = "parquet";
        QCOMPARE(importFiles(*m_case, request).error().code, ErrorCode::badArgument);
        m_case.reset();
        auto readOnly =
            CaseFile::open(m_folder->filePath(QStringLiteral("a.lockstep")).toStdString(), CaseFile::Mode::readOnly);
        QVERIFY(readOnly.ok());
        m_case.emplace(std::move(*readOnly));
        QCOMPARE(import({write("good_x.csv", "actor,target,kind\na,p,like\n")}).error().code,
                 ErrorCode::readOnlyCase);
    }
};

QTEST_GUILESS_MAIN(TestImportFiles)
#include "tst_import_files.moc"
