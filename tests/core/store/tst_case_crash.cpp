// SPDX-License-Identifier: GPL-3.0-or-later
// A child process works on a case and tells over a pipe what was acknowledged; it is killed with SIGKILL at a
// random moment. Nothing that was acknowledged may be missing, nothing may be there by half.
// LOCKSTEP_KILLS sets how often (60 when not set).
#include "tests/core/store/case_fixture.h"

#include <array>
#include <charconv>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace lockstep;

namespace {

/// One line on the pipe: 8 bytes, so that a write is never split.
struct Report {
    enum What : std::uint32_t { starting, done, failed };
    std::uint16_t what = done;
    char action = 0; ///< n: note, i: import; 0: none
    std::uint32_t number = 0;
};
static_assert(sizeof(Report) == 8);

class Worker {
public:
    Worker(std::filesystem::path path, const std::vector<MadeRows>& pool, int pipe, std::uint64_t seed)
        : m_path(std::move(path)), m_pool(pool), m_pipe(pipe), m_random(seed)
    {
    }

    [[noreturn]] void run(std::uint32_t nextNote)
    {
        auto open = CaseFile::open(m_path);
        for (; open; ++nextNote) {
            tell(Report::starting, 'n', nextNote);
            if (!open->addNote({0, {}, "note " + std::to_string(nextNote), {}, {}}))
                break;
            tell(Report::done, 'n', nextNote);
            const auto dice = m_random() % 8;
            if (dice < 2 && !importSome(*open, true))
                break;
            if (dice == 2 && !importSome(*open, false))
                break;
            if (dice == 3 && !reopen(open))
                break;
        }
        tell(Report::failed, 'x', 0);
        ::_exit(1);
    }

private:
    void tell(Report::What what, char action, std::uint32_t number) const
    {
        const Report report{static_cast<std::uint16_t>(what), action, number};
        if (::write(m_pipe, &report, sizeof report) != sizeof report)
            ::_exit(2);
    }

    bool importSome(CaseFile& caseFile, bool finish)
    {
        const auto which = static_cast<std::uint32_t>(m_random() % m_pool.size());
        if (finish) {
            tell(Report::starting, 'i', which);
            const bool good = importRows(caseFile, "set", m_pool[which]).ok();
            if (good)
                tell(Report::done, 'i', which);
            return good;
        }
        auto batch = caseFile.beginImport(draftOf("dropped"));
        return batch && (*batch)->beginFile(fileOf("dropped", 1)) && m_pool[which].feed(**batch);
    }

    bool reopen(Result<CaseFile>& open) const
    {
        if (!open->close())
            return false;
        open = CaseFile::open(m_path);
        return open.ok();
    }

    std::filesystem::path m_path;
    const std::vector<MadeRows>& m_pool;
    int m_pipe;
    std::mt19937_64 m_random;
};

struct Known {
    std::uint32_t notes = 0;
    std::vector<std::uint32_t> imports;
};

} // namespace

class TestCaseCrash : public TestCase {
    Q_OBJECT

    std::vector<MadeRows> m_pool;
    std::mt19937_64 m_random{19};
    int m_duringImport = 0;

    /// Adds what was acknowledged to `known`; what was only begun may be there or not.
    static void read(int pipe, Known& known, Report& pending, bool& failed)
    {
        Report report;
        while (::read(pipe, &report, sizeof report) == sizeof report) {
            failed = failed || report.what == Report::failed;
            pending = {};
            if (report.what == Report::starting)
                pending = report;
            else if (report.action == 'n')
                ++known.notes;
            else if (report.action == 'i')
                known.imports.push_back(report.number);
        }
    }

    void killOnce(const CaseFolder& folder, Known& known)
    {
        std::array<int, 2> pipe{};
        QCOMPARE(::pipe(pipe.data()), 0);
        const auto seed = m_random();
        const auto wait = 1000 + m_random() % 400'000;
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(pipe[0]);
            Worker(folder.path(), m_pool, pipe[1], seed).run(known.notes);
        }
        ::close(pipe[1]);
        ::usleep(static_cast<useconds_t>(wait));
        ::kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        Report pending;
        bool failed = false;
        read(pipe[0], known, pending, failed);
        ::close(pipe[0]);
        QVERIFY(!failed);
        QVERIFY(WIFSIGNALED(status));
        check(folder, known, pending);
    }

    void check(const CaseFolder& folder, Known& known, const Report& pending)
    {
        auto open = CaseFile::open(folder.path());
        LOCKSTEP_OK(open);
        const auto notes = open->notes();
        LOCKSTEP_OK(notes);
        const auto data = open->load();
        LOCKSTEP_OK(data);
        m_duringImport += pending.action == 'i';
        if (pending.action == 'n' && notes->size() == known.notes + 1)
            ++known.notes;
        if (pending.action == 'i' && (*data)->dataSets.size() == known.imports.size() + 1)
            known.imports.push_back(pending.number);
        QCOMPARE(notes->size(), std::size_t{known.notes});
        for (std::uint32_t i = 0; i < known.notes; ++i)
            QCOMPARE(notes->at(i).text, "note " + std::to_string(i));
        ExpectedCase expected;
        for (const auto import : known.imports)
            expected.add(m_pool[import]);
        QCOMPARE(expected.difference(**data), std::string());
        const auto report = open->verify();
        LOCKSTEP_OK(report);
        QVERIFY2(report->problems.empty(), report->problems.empty() ? "" : english(report->problems[0]).c_str());
        QCOMPARE(static_cast<std::size_t>(report->logEntries), 1 + known.notes + known.imports.size());
        LOCKSTEP_OK(open->close());
        QCOMPARE(folder.files(), QStringList{QStringLiteral("a.lockstep")});
    }

public:
    /// Qt ends a test function after five minutes; a thousand kills take longer.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); }

private Q_SLOTS:
    void initTestCase()
    {
        for (const std::size_t rows : {50, 3000, 70'000, 140'000})
            m_pool.push_back(MadeRows::make(rows, rows, 20'000, rows == 70'000));
    }

    void losesNothingThatWasAcknowledged()
    {
        int kills = 60;
        const auto wanted = qgetenv("LOCKSTEP_KILLS");
        std::from_chars(wanted.data(), wanted.data() + wanted.size(), kills);
        std::optional<CaseFolder> folder;
        Known known;
        std::uint64_t acknowledged = 0;
        for (int i = 0; i < kills; ++i) {
            if (i == 0 || known.imports.size() > 3) { // a case that stays small enough to check
                acknowledged += known.notes;
                known = {};
                folder.emplace();
                LOCKSTEP_OK(CaseFile::create(folder->path()));
            }
            killOnce(*folder, known);
            if (QTest::currentTestFailed()) {
                qDebug("kill %d", i);
                return;
            }
        }
        acknowledged += known.notes;
        qInfo("%d kills, %d of them during an import, %d notes acknowledged", kills, m_duringImport,
              static_cast<int>(acknowledged));
        QVERIFY(m_duringImport > 0 || kills < 20);
        QVERIFY(acknowledged > 0);
    }
};

QTEST_GUILESS_MAIN(TestCaseCrash)
#include "tst_case_crash.moc"
