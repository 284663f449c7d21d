// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/model_archive.h"
#include "core/store/schema.h"
#include "tests/core/store/case_fixture.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lockstep;

class TestCaseOpening : public TestCase {
    Q_OBJECT

    /// A closed case with a note and some rows.
    static void makeCase(const CaseFolder& folder)
    {
        auto made = CaseFile::create(folder.path());
        LOCKSTEP_OK(made);
        LOCKSTEP_OK(importRows(*made, "x", MadeRows::make(1, 100, 10, false)));
        LOCKSTEP_OK(made->addNote({0, {}, "kept", {}, {}}));
        LOCKSTEP_OK(made->close());
    }

    static void refused(const CaseFolder& folder, ErrorCode code, const char* name = "a.lockstep")
    {
        const auto before = folder.bytes(name);
        const auto files = folder.files();
        for (const auto mode : {CaseFile::Mode::readWrite, CaseFile::Mode::readOnly}) {
            const auto opened = CaseFile::open(folder.path(name), mode);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, code);
            QVERIFY2(english(opened.error().text).find(name) != std::string::npos,
                     english(opened.error().text).c_str());
        }
        QCOMPARE(folder.bytes(name), before);
        QCOMPARE(folder.files(), files);
    }

    /// Changes the file as another program would.
    static void execute(const CaseFolder& folder, const char* sql)
    {
        auto database = Database::open(folder.path(), Database::Access::readWrite);
        LOCKSTEP_OK(database);
        LOCKSTEP_OK((*database)->execute(sql));
    }

private Q_SLOTS:
    void isOnePrivateFile()
    {
        const CaseFolder folder;
        ::umask(0);
        makeCase(folder);
        QCOMPARE(folder.files(), QStringList{QStringLiteral("a.lockstep")});
        struct stat about {};
        QCOMPARE(::stat(folder.path().c_str(), &about), 0);
        QCOMPARE(about.st_mode & 07777, 0600U);
        const auto bytes = folder.bytes();
        QCOMPARE(bytes.mid(68, 4), QByteArray("LkSt"));
        QCOMPARE(bytes.at(18), '\1'); // journal_mode=DELETE: opens from a read-only disk
    }

    void blanksTheCompanionBeforeItGoes()
    {
        const CaseFolder folder;
        auto made = CaseFile::create(folder.path());
        LOCKSTEP_OK(made);
        LOCKSTEP_OK(made->addNote({0, {}, "a name that nobody may find", {}, {}}));
        LOCKSTEP_OK(importRows(*made, "x", MadeRows::make(1, 3000, 1000, true)));
        // A second name for the same bytes on the disk shows what is left of them.
        std::filesystem::create_hard_link(folder.path("a.lockstep-wal"), folder.path("bytes"));
        QVERIFY(folder.bytes("bytes").contains("a name that nobody may find"));
        LOCKSTEP_OK(made->close());
        const auto left = folder.bytes("bytes");
        QVERIFY(left.size() > 100'000);
        QCOMPARE(left.count('\0'), left.size());
        auto again = CaseFile::open(folder.path());
        LOCKSTEP_OK(again);
        QCOMPARE(again->notes()->size(), std::size_t{1});
        QVERIFY(again->verify()->problems.empty());
    }

    void createNeverOverwrites()
    {
        const CaseFolder folder;
        folder.write("something of mine");
        const auto made = CaseFile::create(folder.path());
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::badArgument);
        QCOMPARE(folder.bytes(), QByteArray("something of mine"));
        QCOMPARE(CaseFile::create(folder.path("no/such/folder/x")).error().code, ErrorCode::notFound);
    }

    void refusesWhatIsNoCase()
    {
        const CaseFolder folder;
        QCOMPARE(CaseFile::open(folder.path()).error().code, ErrorCode::notFound);
        folder.write("actor,target,kind,time\n");
        refused(folder, ErrorCode::notACase);
        folder.write("");
        refused(folder, ErrorCode::notACase);
        folder.write(QByteArray(100'000, 'x'));
        refused(folder, ErrorCode::notACase);
        folder.write(QByteArray("SQLite format 3\0", 16) + QByteArray(1000, '\0'));
        refused(folder, ErrorCode::notACase);
    }

    void refusesAForeignDatabase()
    {
        const CaseFolder folder;
        folder.write("");
        execute(folder, "CREATE TABLE history(url TEXT); INSERT INTO history VALUES('x')");
        refused(folder, ErrorCode::notACase);
    }

    void refusesFoldersPipesAndLinks()
    {
        const CaseFolder folder;
        makeCase(folder);
        QVERIFY(std::filesystem::create_directory(folder.path("folder.lockstep")));
        refused(folder, ErrorCode::notAFile, "folder.lockstep");
        QCOMPARE(::mkfifo(folder.path("pipe.lockstep").c_str(), 0600), 0);
        for (const auto mode : {CaseFile::Mode::readWrite, CaseFile::Mode::readOnly}) // must not wait for a writer
            QCOMPARE(CaseFile::open(folder.path("pipe.lockstep"), mode).error().code, ErrorCode::notAFile);
        std::filesystem::create_symlink(folder.path(), folder.path("link.lockstep"));
        const auto linked = CaseFile::open(folder.path("link.lockstep"));
        QVERIFY(!linked);
        QCOMPARE(linked.error().code, ErrorCode::notAFile);
    }

    void opensThroughALinkedFolder()
    {
        const CaseFolder folder;
        makeCase(folder);
        std::filesystem::create_directory_symlink(folder.path().parent_path(), folder.path("elsewhere"));
        auto opened = CaseFile::open(folder.path("elsewhere") / "a.lockstep");
        LOCKSTEP_OK(opened);
        QCOMPARE(opened->notes()->size(), std::size_t{1});
    }

    void opensAPathWithOddCharacters()
    {
        const CaseFolder folder;
        const char* name = "50% & a?b#c 'd' \u00e9.lockstep";
        {
            auto made = CaseFile::create(folder.path(name));
            LOCKSTEP_OK(made);
            LOCKSTEP_OK(made->addNote({0, {}, "kept", {}, {}}));
        }
        QCOMPARE(CaseFile::open(folder.path(name))->notes()->size(), std::size_t{1});
    }

    void refusesANewerCase()
    {
        const CaseFolder folder;
        makeCase(folder);
        execute(folder, "PRAGMA user_version=9");
        refused(folder, ErrorCode::newerCase);
        QVERIFY(english(CaseFile::open(folder.path()).error().text).find("9") != std::string::npos);
        execute(folder, "PRAGMA user_version=0");
        refused(folder, ErrorCode::damagedCase);
    }

    void refusesAHostileSchema_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT * FROM note");
        QTest::newRow("trigger") << QByteArray(
            "CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM decision; END");
        QTest::newRow("table") << QByteArray("CREATE TABLE more(x)");
        QTest::newRow("index") << QByteArray("CREATE INDEX i ON note(text)");
        QTest::newRow("column") << QByteArray("ALTER TABLE note ADD COLUMN more TEXT");
        QTest::newRow("no table") << QByteArray("DROP TABLE setting");
        QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE f USING fts5(x)");
    }
    void refusesAHostileSchema()
    {
        QFETCH(QByteArray, sql);
        const CaseFolder folder;
        makeCase(folder);
        execute(folder, sql.constData());
        refused(folder, ErrorCode::damagedCase);
    }

    void aSecondWriterIsToldAtOnce()
    {
        const CaseFolder folder;
        makeCase(folder);
        auto first = CaseFile::open(folder.path());
        LOCKSTEP_OK(first);
        const auto second = CaseFile::open(folder.path());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::busyCase);
        QCOMPARE(CaseFile::open(folder.path(), CaseFile::Mode::readOnly).error().code, ErrorCode::busyCase);
        std::filesystem::create_hard_link(folder.path(), folder.path("same.lockstep"));
        QCOMPARE(CaseFile::open(folder.path("same.lockstep")).error().code, ErrorCode::busyCase);
        std::filesystem::remove(folder.path("same.lockstep"));
        const pid_t other = ::fork(); // another process
        if (other == 0) {
            const auto opened = CaseFile::open(folder.path());
            ::_exit(!opened && opened.error().code == ErrorCode::busyCase ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(other, &status, 0), other);
        QCOMPARE(status, 0);
        LOCKSTEP_OK(first->addNote({0, {}, "still mine", {}, {}}));
        LOCKSTEP_OK(first->close());
        auto readers = {CaseFile::open(folder.path(), CaseFile::Mode::readOnly),
                        CaseFile::open(folder.path(), CaseFile::Mode::readOnly)};
        for (const auto& reader : readers) {
            LOCKSTEP_OK(reader);
            QCOMPARE(reader->notes()->size(), std::size_t{2});
        }
        QCOMPARE(CaseFile::open(folder.path()).error().code, ErrorCode::busyCase);
    }

    void aCopyWithoutItsCompanionIsNamed()
    {
        const CaseFolder folder;
        makeCase(folder);
        {
            auto open = CaseFile::open(folder.path());
            LOCKSTEP_OK(open);
            LOCKSTEP_OK(open->addNote({0, {}, "only in the companion", {}, {}}));
            folder.write(folder.bytes(), "copy.lockstep");
            folder.write(folder.bytes(), "both.lockstep");
            folder.write(folder.bytes("a.lockstep-wal"), "both.lockstep-wal");
        }
        refused(folder, ErrorCode::damagedCase, "copy.lockstep");
        const auto text = english(CaseFile::open(folder.path("copy.lockstep")).error().text);
        QVERIFY2(text.find("copy.lockstep-wal") != std::string::npos, text.c_str());
        folder.write("", "copy.lockstep-wal");
        QVERIFY(!CaseFile::open(folder.path("copy.lockstep")));
        auto both = CaseFile::open(folder.path("both.lockstep"));
        LOCKSTEP_OK(both);
        QCOMPARE(both->notes()->size(), std::size_t{2});
        LOCKSTEP_OK(both->close());
        QVERIFY(!folder.files().contains(QStringLiteral("both.lockstep-wal")));
    }

    void readsACaseThatWasNotClosed()
    {
        const CaseFolder folder;
        makeCase(folder);
        {
            auto open = CaseFile::open(folder.path());
            LOCKSTEP_OK(open);
            LOCKSTEP_OK(open->addNote({0, {}, "only in the companion", {}, {}}));
            folder.write(folder.bytes(), "both.lockstep");
            folder.write(folder.bytes("a.lockstep-wal"), "both.lockstep-wal");
        }
        {
            auto reader = CaseFile::open(folder.path("both.lockstep"), CaseFile::Mode::readOnly);
            LOCKSTEP_OK(reader);
            QCOMPARE(reader->notes()->size(), std::size_t{2});
        }
        {
            auto writer = CaseFile::open(folder.path("both.lockstep"));
            LOCKSTEP_OK(writer);
            QCOMPARE(writer->notes()->size(), std::size_t{2});
        }
        QCOMPARE(folder.files(), (QStringList{QStringLiteral("a.lockstep"), QStringLiteral("both.lockstep")}));
    }

    void opensFromAFolderThatCannotBeWritten()
    {
        const CaseFolder folder;
        makeCase(folder);
        const auto path = folder.path();
        const auto parent = path.parent_path();
        const pid_t other = ::fork(); // without the rights of the superuser, who may write everywhere
        if (other == 0) {
            constexpr uid_t nobody = 65534;
            const bool dropped = ::geteuid() != 0
                                 || (::chown(path.c_str(), nobody, nobody) == 0
                                     && ::chown(parent.c_str(), nobody, nobody) == 0 && ::setuid(nobody) == 0);
            const bool closed = ::chmod(path.c_str(), 0400) == 0 && ::chmod(parent.c_str(), 0500) == 0;
            const auto writer = CaseFile::open(path);
            auto reader = CaseFile::open(path, CaseFile::Mode::readOnly);
            const bool good = dropped && closed && !writer && writer.error().code == ErrorCode::denied && reader
                              && reader->notes()->size() == 1 && reader->load().ok()
                              && reader->verify()->problems.empty() && reader->close().ok();
            ::chmod(parent.c_str(), 0700);
            ::_exit(good ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(other, &status, 0), other);
        QCOMPARE(status, 0);
    }

    void migratesAfterABackup()
    {
        const CaseFolder folder;
        makeCase(folder);
        const auto backup = folder.path("a.lockstep.version1");
        static constexpr std::array<Migration, 2> good{
            {{1, [](Database& d) { return d.execute("CREATE TABLE two(x)"); }},
             {2, [](Database& d) { return d.execute("INSERT INTO two VALUES(3)"); }}}};
        static constexpr std::array<Migration, 2> bad{
            {good[0], {2, [](Database& d) { return d.execute("INSERT INTO nowhere VALUES(3)"); }}}};
        execute(folder, "DROP TABLE picture; DROP TABLE tag; PRAGMA user_version=1");
        {
            auto database = Database::open(folder.path(), Database::Access::readWrite);
            LOCKSTEP_OK(database);
            QVERIFY(!migrate(**database, backup, bad));
            QCOMPARE(*(*database)->integer("PRAGMA user_version"), std::int64_t{1});
            QCOMPARE(*(*database)->integer("SELECT count(*) FROM sqlite_schema WHERE name = 'two'"), std::int64_t{0});
            QVERIFY(!migrate(**database, backup, good)); // never over an older backup
            std::filesystem::remove(backup);
            LOCKSTEP_OK(migrate(**database, backup, good));
            QCOMPARE(*(*database)->integer("PRAGMA user_version"), std::int64_t{3});
            QCOMPARE(*(*database)->integer("SELECT x FROM two"), std::int64_t{3});
        }
        struct stat about {};
        QCOMPARE(::stat(backup.c_str(), &about), 0);
        QCOMPARE(about.st_mode & 07777, 0600U);
        auto old = CaseFile::open(backup);
        LOCKSTEP_OK(old);
        QCOMPARE(old->notes()->at(0).text, std::string("kept"));
        QVERIFY(old->verify()->problems.empty());
    }

    void opensACaseOfVersionThree()
    {
        const CaseFolder folder;
        makeCase(folder);
        execute(folder, "DROP TABLE picture; PRAGMA user_version=3");
        auto opened = CaseFile::open(folder.path());
        LOCKSTEP_OK(opened);
        QVERIFY(!opened->notes()->at(0).hasPicture);
        LOCKSTEP_OK(opened->addNote({0, {}, "", {}, {}}, std::vector<std::byte>(3)));
        QVERIFY(opened->verify()->problems.empty());
        QVERIFY(std::filesystem::exists(folder.path("a.lockstep.version3")));
    }

    void opensACaseOfVersionTwo()
    {
        const CaseFolder folder;
        makeCase(folder);
        execute(folder, "DROP TABLE picture; DROP TABLE tag; PRAGMA user_version=2");
        auto opened = CaseFile::open(folder.path());
        LOCKSTEP_OK(opened);
        QVERIFY(opened->tags()->empty());
        QCOMPARE(opened->notes()->at(0).text, std::string("kept"));
        QVERIFY(opened->verify()->problems.empty());
        QVERIFY(std::filesystem::exists(folder.path("a.lockstep.version2")));
    }

    /// Version 1 had no tags; its findings end before the fields that came later.
    void opensACaseOfVersionOne()
    {
        const CaseFolder folder;
        makeCase(folder);
        execute(folder, "DROP TABLE picture; DROP TABLE tag; PRAGMA user_version=1");
        const auto before = folder.bytes();
        {
            auto opened = CaseFile::open(folder.path());
            LOCKSTEP_OK(opened);
            QCOMPARE(opened->notes()->at(0).text, std::string("kept"));
            QVERIFY(opened->verify()->problems.empty());
        }
        QVERIFY(std::filesystem::exists(folder.path("a.lockstep.version1")));
        auto database = Database::open(folder.path(), Database::Access::readOnly);
        LOCKSTEP_OK(database);
        QCOMPARE(*(*database)->integer("PRAGMA user_version"), std::int64_t{schemaVersion});

        Finding finding;
        finding.id = "D1-1";
        finding.evidence = {EventId(4)};
        ByteWriter now;
        now(finding);
        const auto old = BytesView(now.bytes()).first(now.bytes().size() - 2 * sizeof(std::uint32_t));
        Finding read;
        QVERIFY(ByteReader(old)(read).done());
        QCOMPARE(read.id, finding.id);
        QCOMPARE(read.evidence.size(), std::size_t{1});
        QVERIFY(read.counts.empty() && read.external.empty());
        QVERIFY(!ByteReader(old.first(old.size() - 1))(read).done());
    }
};

QTEST_GUILESS_MAIN(TestCaseOpening)
#include "tst_case_opening.moc"
