// SPDX-License-Identifier: GPL-3.0-or-later
// Folders and archives: every file in them that is of use, and no other.
#include "core/ingest/input_file.h"
#include "core/workspace/import_files.h"
#include "core/workspace/import_sources.h"
#include "tests/support/sample_export.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace lockstep;

class TestImportSources : public TestCase {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    std::filesystem::path write(const char* name, const QByteArray& content)
    {
        const auto path = m_folder->filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no room for test files");
        return path.toStdString();
    }
    Result<std::vector<FileImport>> import(const std::filesystem::path& path)
    {
        auto opened = CaseFile::create(m_folder->filePath(QStringLiteral("a.lockstep")).toStdString());
        ImportRequest request;
        request.files = {path};
        return importFiles(*opened, request);
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void aFileStandsForItself()
    {
        const auto path = write("a.csv", "actor,target,kind\na,p,like\n");
        const auto sources = importSources(path);
        QVERIFY(sources.ok());
        QCOMPARE(sources->files, std::vector<std::filesystem::path>{path});
        QVERIFY(!holdsFiles(path));
    }

    void readsAnArchive()
    {
        const auto path = write(sampleExportName, sampleExport());
        const auto sources = importSources(path);
        QVERIFY(sources.ok());
        QCOMPARE(sources->files,
                 (std::vector<std::filesystem::path>{path / "connections/followers_and_following/followers_1.json",
                                                     path / "your_instagram_activity/likes/liked_posts.json"}));
        QCOMPARE(sources->leftOut, std::vector<std::string>{"ads_interests.json"});
        const auto done = import(path);
        QVERIFY(done.ok());
        QCOMPARE(done->size(), std::size_t{2});
        const auto& followers = done->front();
        QCOMPARE(followers.file.name,
                 std::string(sampleExportName) + "/connections/followers_and_following/followers_1.json");
        QCOMPARE(followers.description.title, std::string("ann.b: followers_1"));
        QCOMPARE(followers.description.format, std::string("instagram-followers"));
        QCOMPARE(followers.file.rows.accepted, std::uint64_t{1});
        QCOMPARE(done->back().description.format, std::string("instagram-likes"));
        QVERIFY(english(done->back().remarks.back()).find("ads_interests.json") != std::string::npos);
    }

    void theSameFileUnpackedIsTheSame()
    {
        const auto archive = write(sampleExportName, sampleExport());
        auto opened = CaseFile::create(m_folder->filePath(QStringLiteral("a.lockstep")).toStdString());
        ImportRequest request;
        request.files = {archive};
        QVERIFY(importFiles(*opened, request).ok());
        auto packed = InputFile::open(archive / "connections/followers_and_following/followers_1.json");
        QByteArray content(static_cast<qsizetype>(packed->size()), 0);
        QCOMPARE(*packed->readAt(0, std::span(content.data(), packed->size())), packed->size());
        char four[4] = {};
        QCOMPARE(*packed->readAt(3, four), std::size_t{4});
        QCOMPARE(QByteArray(four, 4), content.mid(3, 4));
        request.files = {write("followers_1.json", content)};
        request.listTarget = "ann.b";
        const auto again = importFiles(*opened, request);
        QVERIFY(again.ok());
        QVERIFY(again->front().alreadyImported);
    }

    void readsAFolder()
    {
        write("export/b/posts.csv", "post,author,posted_at\np1,c1,2024-01-01T00:00:00Z\n");
        write("export/a/likes.csv", "actor,target,kind\na,p1,like\n");
        write("export/notes.txt", "nothing");
        write("export/odd.json", "{\"a\":[{\"b\":1}]}");
        const auto folder = std::filesystem::path(m_folder->filePath(QStringLiteral("export")).toStdString());
        const auto sources = importSources(folder);
        QVERIFY(sources.ok());
        QCOMPARE(sources->files,
                 (std::vector<std::filesystem::path>{folder / "a/likes.csv", folder / "b/posts.csv"}));
        QCOMPARE(sources->leftOut, std::vector<std::string>{"odd.json"});
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("words");
        const auto good = sampleExport();
        QTest::newRow("cut off") << good.left(good.size() / 2) << QByteArray("damaged or cut off");
        QTest::newRow("encrypted") << encryptedExport() << QByteArray("holds no table and no export");
        QTest::newRow("office") << QByteArray("PK\x03\x04 [Content_Types].xml") << QByteArray("office document");
    }
    void refuses()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, words);
        const auto done = import(write("export.zip", content));
        QVERIFY(!done.ok());
        const auto text = english(done.error().text);
        QVERIFY2(text.find(words.toStdString()) != std::string::npos, text.c_str());
    }

    void saysThatAFileIsEncrypted()
    {
        const auto file = InputFile::open(write("export.zip", encryptedExport()) / "ads_interests.json");
        QVERIFY(!file.ok());
        QVERIFY(english(file.error().text).find("is encrypted") != std::string::npos);
    }

    void staysInTheArchive()
    {
        // A name that begins with "/" must not be taken for a file of the computer.
        auto content = sampleExport();
        content.replace("connections/followers_and_following/followers_1.json",
                        "/onnections/followers_and_following/followers_1.json");
        const auto path = write("evil.zip", content);
        const auto sources = importSources(path);
        QVERIFY(sources.ok());
        for (const auto& file : sources->files)
            QVERIFY2(file.string().starts_with(path.string()), file.c_str());
        content.replace("/onnections/followers", "../nections/followers");
        const auto upwards = importSources(write("evil2.zip", content));
        QVERIFY(upwards.ok());
        QCOMPARE(upwards->files.size(), std::size_t{1});
    }

    void survivesDamagedArchives()
    {
        const auto good = sampleExport();
        for (qsizetype at = 0; at < good.size(); at += 3) {
            auto damaged = good;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
            (void)importSources(write("damaged.zip", damaged)); // an error or what is left; never a crash
        }
    }
};

QTEST_GUILESS_MAIN(TestImportSources)
#include "tst_import_sources.moc"
