// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/core/store/case_fixture.h"

#include <algorithm>

using namespace lockstep;

namespace {

bool same(const Note& a, const Note& b)
{
    return a.id == b.id && a.subject == b.subject && a.text == b.text && a.created == b.created
           && a.changed == b.changed && a.hasPicture == b.hasPicture;
}

bool same(const Decision& a, const Decision& b)
{
    return a.finding == b.finding && a.judgement == b.judgement && a.reason == b.reason && a.at == b.at;
}

struct State {
    std::vector<Note> notes;
    std::vector<Tag> tags;
    std::vector<Decision> decisions;

    friend bool operator==(const State& a, const State& b)
    {
        return std::ranges::equal(a.notes, b.notes, [](const auto& x, const auto& y) { return same(x, y); })
               && a.tags == b.tags && std::ranges::equal(a.decisions, b.decisions, [](const auto& x, const auto& y) {
                      return same(x, y);
                  });
    }
};

State stateOf(const CaseFile& caseFile)
{
    return {*caseFile.notes(), *caseFile.tags(), *caseFile.decisions()};
}

} // namespace

class TestCaseworkStore : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void keepsNotesOnEverySubject()
    {
        const CaseFolder folder;
        {
            auto made = CaseFile::create(folder.path());
            LOCKSTEP_OK(made);
            LOCKSTEP_OK(importRows(*made, "x", MadeRows::make(1, 100, 10, false)));
            const TimeRange range{*fromIso("2021-01-01"), {}};
            for (const Subject& subject : {Subject{}, Subject{AccountId(3)}, Subject{TargetId(4)},
                                           Subject{std::string("D1-ab")}, Subject{range}})
                LOCKSTEP_OK(made->addNote({0, subject, "caf\u00e9 <b>\n", {}, {}}));
            LOCKSTEP_OK(made->addNote({0, Group{{AccountId(1), AccountId(2)}, {TargetId(0)}, range}, "", {}, {}}));
            for (const Subject& wrong : {Subject{AccountId(100'000)}, Subject{Group{{AccountId(100'000)}, {}, {}}},
                                         Subject{Group{{AccountId(2), AccountId(2)}, {}, {}}}}) {
                const auto lost = made->addNote({0, wrong, "", {}, {}});
                QVERIFY(!lost);
                QCOMPARE(lost.error().code, ErrorCode::badArgument);
            }
        }
        auto again = CaseFile::open(folder.path());
        LOCKSTEP_OK(again);
        const auto notes = again->notes();
        LOCKSTEP_OK(notes);
        QCOMPARE(notes->size(), std::size_t{6});
        QVERIFY(std::holds_alternative<std::monostate>(notes->at(0).subject));
        const Group together{{AccountId(1), AccountId(2)}, {TargetId(0)}, TimeRange{*fromIso("2021-01-01"), {}}};
        QVERIFY(notes->at(5).subject == Subject(together));
        QCOMPARE(std::get<AccountId>(notes->at(1).subject), AccountId(3));
        QCOMPARE(std::get<TargetId>(notes->at(2).subject), TargetId(4));
        QCOMPARE(std::get<std::string>(notes->at(3).subject), std::string("D1-ab"));
        QCOMPARE(std::get<TimeRange>(notes->at(4).subject).from, *fromIso("2021-01-01"));
        QCOMPARE(notes->at(4).text, std::string("caf\u00e9 <b>\n"));
        QVERIFY(!notes->at(0).created.isMissing());
        QVERIFY(!again->changeNote(77, "x"));
        QVERIFY(!again->removeNote(77));
        QVERIFY(!again->addNote({0, {}, std::string((1 << 20) + 1, 'x'), {}, {}}));
        QCOMPARE(again->notes()->size(), std::size_t{6});
    }

    void anObservationGrows()
    {
        const CaseFolder folder;
        auto made = CaseFile::create(folder.path());
        LOCKSTEP_OK(made);
        LOCKSTEP_OK(importRows(*made, "x", MadeRows::make(1, 100, 10, false)));
        const auto id = made->addNote({0, Group{{AccountId(1)}, {}, {}}, "they write alike", {}, {}});
        LOCKSTEP_OK(id);
        const Group more{{AccountId(1), AccountId(4)}, {}, {}};
        LOCKSTEP_OK(made->moveNote(*id, more));
        QVERIFY(made->notes()->at(0).subject == Subject(more));
        QCOMPARE(made->notes()->at(0).text, std::string("they write alike"));
        QVERIFY(!made->moveNote(*id, AccountId(100'000)));
        QVERIFY(!made->moveNote(*id + 1, more));
        LOCKSTEP_OK(made->undo());
        QVERIFY(made->notes()->at(0).subject == Subject(Group{{AccountId(1)}, {}, {}}));
        QVERIFY(made->verify()->problems.empty());
    }

    void aPictureStandsAndGoesWithItsNote()
    {
        const CaseFolder folder;
        std::vector<std::byte> png(5'000);
        for (std::size_t i = 0; i < png.size(); ++i)
            png[i] = static_cast<std::byte>(i * 7);
        std::int64_t id = 0;
        {
            auto made = CaseFile::create(folder.path());
            LOCKSTEP_OK(made);
            LOCKSTEP_OK(made->addNote({0, {}, "without", {}, {}}));
            const auto added = made->addNote({0, std::string("D1-ab"), "Hours: all", {}, {}}, png);
            LOCKSTEP_OK(added);
            id = *added;
            LOCKSTEP_OK(made->changeNote(id, "Hours, at night"));
        }
        auto made = CaseFile::open(folder.path());
        LOCKSTEP_OK(made);
        QVERIFY(!made->notes()->at(0).hasPicture && made->notes()->at(1).hasPicture);
        QVERIFY(made->picture(1)->empty());
        QVERIFY(*made->picture(id) == png);
        LOCKSTEP_OK(made->removeNote(id));
        QVERIFY(made->picture(id)->empty());
        LOCKSTEP_OK(made->undo()); // the removal
        QVERIFY(made->notes()->at(1).hasPicture && *made->picture(id) == png);
        LOCKSTEP_OK(made->undo()); // the change
        LOCKSTEP_OK(made->undo()); // the note
        QVERIFY(made->picture(id)->empty());
        LOCKSTEP_OK(made->redo());
        QVERIFY(*made->picture(id) == png);
        QVERIFY(made->verify()->problems.empty());
        const auto large = made->addNote({0, {}, "", {}, {}}, std::vector<std::byte>((16 << 20) + 1));
        QVERIFY(!large && large.error().code == ErrorCode::badArgument);
        QCOMPARE(made->notes()->size(), std::size_t{2});
        LOCKSTEP_OK(made->close());

        {
            auto database = Database::open(folder.path(), Database::Access::readWrite);
            LOCKSTEP_OK(database);
            LOCKSTEP_OK((*database)->execute("UPDATE picture SET png = x'00'"));
        }
        auto damaged = CaseFile::open(folder.path());
        LOCKSTEP_OK(damaged);
        QCOMPARE(damaged->notes()->size(), std::size_t{2}); // the words are there
        QVERIFY(!damaged->picture(id));
        QCOMPARE(damaged->verify()->problems.size(), std::size_t{1});
        LOCKSTEP_OK(damaged->removeNote(id));
        QVERIFY(damaged->verify()->problems.empty());
        LOCKSTEP_OK(damaged->close());

        // One that belongs to no note is told, and does not stand in the way of the note that gets its number.
        {
            auto database = Database::open(folder.path(), Database::Access::readWrite);
            LOCKSTEP_OK(database);
            LOCKSTEP_OK((*database)->execute("INSERT INTO picture VALUES(3, x'00', x'00')"));
        }
        auto orphaned = CaseFile::open(folder.path());
        LOCKSTEP_OK(orphaned);
        QCOMPARE(orphaned->verify()->problems.size(), std::size_t{1});
        const auto next = orphaned->addNote({0, {}, "next", {}, {}}, png);
        LOCKSTEP_OK(next);
        QCOMPARE(*next, std::int64_t{3});
        QVERIFY(*orphaned->picture(3) == png && orphaned->verify()->problems.empty());
    }

    void tagsAreKeptAndUndone()
    {
        const CaseFolder folder;
        const Tag asked{"asked for comment", {AccountId(1), AccountId(3)}, {}};
        const Tag checked{"checked", {AccountId(3)}, {TargetId(2)}};
        {
            auto made = CaseFile::create(folder.path());
            LOCKSTEP_OK(made);
            LOCKSTEP_OK(importRows(*made, "x", MadeRows::make(1, 100, 10, false)));
            LOCKSTEP_OK(made->setTags({checked, asked}));
            for (const Tag& wrong :
                 {Tag{"", {AccountId(1)}, {}}, Tag{std::string(300, 'x'), {AccountId(1)}, {}},
                  Tag{"x", {AccountId(100'000)}, {}}, Tag{"x", {AccountId(3), AccountId(1)}, {}}}) {
                const auto refused = made->setTags({wrong});
                QVERIFY(!refused);
                QCOMPARE(refused.error().code, ErrorCode::badArgument);
            }
        }
        auto again = CaseFile::open(folder.path());
        LOCKSTEP_OK(again);
        QVERIFY(*again->tags() == (std::vector<Tag>{asked, checked})); // by name
        // One renamed, as the window does it: one step.
        LOCKSTEP_OK(again->setTags({{"asked for comment", {}, {}}, {"answered", asked.accounts, {}}}));
        QCOMPARE(again->tags()->at(0).name, std::string("answered"));
        QCOMPARE(again->tags()->size(), std::size_t{2});
        LOCKSTEP_OK(again->undo());
        QVERIFY(*again->tags() == (std::vector<Tag>{asked, checked}));
        LOCKSTEP_OK(again->undo());
        QVERIFY(again->tags()->empty());
        LOCKSTEP_OK(again->redo());
        QCOMPARE(again->tags()->size(), std::size_t{2});
        QVERIFY(again->verify()->problems.empty());
        const auto log = again->log();
        LOCKSTEP_OK(log);
        QVERIFY(std::ranges::none_of(*log, [](const LogEntry& entry) { // no words of people in the log
            return entry.object.find("comment") != std::string::npos;
        }));
    }

    void stepsAreListedAndCanBeForgotten()
    {
        const CaseFolder folder;
        auto made = CaseFile::create(folder.path());
        LOCKSTEP_OK(made);
        LOCKSTEP_OK(made->addNote({0, {}, "how it begins", {}, {}}));
        LOCKSTEP_OK(made->forgetSteps());
        QVERIFY(!made->canUndo());
        QVERIFY(made->steps()->empty());
        LOCKSTEP_OK(made->decide({"D1-12", Judgement::unsure, "", {}}));
        LOCKSTEP_OK(made->setTags({{"asked", {}, {}}, {"answered", {}, {}}}));
        LOCKSTEP_OK(made->undo());
        const auto steps = made->steps();
        LOCKSTEP_OK(steps);
        QCOMPARE(steps->size(), std::size_t{2});
        QCOMPARE(steps->at(0).object, std::string("finding D1-12"));
        QVERIFY(!steps->at(0).undone);
        QCOMPARE(steps->at(1).object, std::string("2 tags"));
        QVERIFY(steps->at(1).undone);
        QCOMPARE(made->notes()->size(), std::size_t{1}); // forgotten, not taken back
        LOCKSTEP_OK(made->close());
        auto looked = CaseFile::open(folder.path(), CaseFile::Mode::readOnly);
        LOCKSTEP_OK(looked);
        QVERIFY(looked->steps()->empty()); // nothing that could be undone
    }

    void undoneAndRedoneOverReopening()
    {
        const CaseFolder folder;
        std::optional<CaseFile> open(std::move(CaseFile::create(folder.path())).value());
        std::mt19937_64 random(20240430);
        std::vector<State> history{State{}}; // history[position] is what the case shows now
        std::size_t position = 0;
        std::int64_t lines = 1;
        std::vector<std::int64_t> everUsed;
        int steps = 0;
        for (int command = 0; command < 500; ++command) {
            const auto& now = history[position];
            const auto pick = [&] { return now.notes[random() % now.notes.size()].id; };
            const auto text = "text " + std::to_string(command);
            bool changes = true;
            switch (random() % 8) {
            case 0:
            case 1: {
                const auto id = open->addNote({0, std::string("F"), text, {}, {}});
                LOCKSTEP_OK(id);
                QVERIFY(std::ranges::find(everUsed, *id) == everUsed.end()); // the log names it
                everUsed.push_back(*id);
                break;
            }
            case 2:
                changes = !now.notes.empty();
                if (changes)
                    LOCKSTEP_OK(open->changeNote(pick(), text));
                break;
            case 3:
                changes = !now.notes.empty();
                if (changes)
                    LOCKSTEP_OK(open->removeNote(pick()));
                break;
            case 4:
                LOCKSTEP_OK(open->decide(
                    {"F" + std::to_string(random() % 5), static_cast<Judgement>(random() % 4), text, {}}));
                break;
            case 5:
            case 6:
                changes = false;
                QCOMPARE(open->canUndo(), position > 0);
                QCOMPARE(open->undo().ok(), position > 0);
                if (position > 0)
                    --position, ++lines, ++steps;
                break;
            default:
                changes = false;
                QCOMPARE(open->canRedo(), position + 1 < history.size());
                QCOMPARE(open->redo().ok(), position + 1 < history.size());
                if (position + 1 < history.size())
                    ++position, ++lines, ++steps;
                break;
            }
            if (changes) {
                history.resize(position + 1);
                history.push_back(stateOf(*open));
                QVERIFY(!(history.back() == history[position]));
                ++position;
                ++lines;
            }
            if (random() % 25 == 0) {
                LOCKSTEP_OK(open->close());
                open.emplace(std::move(CaseFile::open(folder.path())).value());
            }
            QVERIFY2(stateOf(*open) == history[position], std::to_string(command).c_str());
            QCOMPARE(static_cast<std::int64_t>(open->log()->size()), lines);
        }
        QVERIFY(steps > 100);
        const auto report = open->verify();
        LOCKSTEP_OK(report);
        QVERIFY(report->problems.empty());
    }

    void theLogHoldsWhatWasDoneAndNoText()
    {
        const CaseFolder folder;
        auto made = CaseFile::create(folder.path());
        LOCKSTEP_OK(made);
        LOCKSTEP_OK(importRows(*made, "the secret name", MadeRows::make(1, 10, 3, false)));
        const auto id = made->addNote({0, {}, "the secret name", {}, {}});
        LOCKSTEP_OK(id);
        LOCKSTEP_OK(made->changeNote(*id, "the secret name 2"));
        LOCKSTEP_OK(made->decide({"D1-12", Judgement::unsure, "the secret name", {}}));
        LOCKSTEP_OK(made->undo());
        LOCKSTEP_OK(made->redo());
        LOCKSTEP_OK(made->removeNote(*id));
        LOCKSTEP_OK(made->appendLog("report", "D1-12"));
        const auto log = made->log();
        LOCKSTEP_OK(log);
        QStringList lines;
        for (const auto& line : *log) {
            lines << QString::fromStdString(line.action + '|' + line.object);
            QCOMPARE(line.hash.size(), std::size_t{64});
        }
        const QStringList wanted{QStringLiteral("create|"),
                                 QStringLiteral("import|data set 1"),
                                 QStringLiteral("note.add|note 1"),
                                 QStringLiteral("note.change|note 1"),
                                 QStringLiteral("decide|finding D1-12"),
                                 QStringLiteral("undo|finding D1-12"),
                                 QStringLiteral("redo|finding D1-12"),
                                 QStringLiteral("note.remove|note 1"),
                                 QStringLiteral("report|D1-12")};
        QCOMPARE(lines, wanted);
    }

    void settingsAreKeptAndNotLogged()
    {
        const CaseFolder folder;
        {
            auto made = CaseFile::create(folder.path());
            LOCKSTEP_OK(made);
            QVERIFY(!made->setting("view")->has_value());
            LOCKSTEP_OK(made->setSetting("view", "one"));
            LOCKSTEP_OK(made->setSetting("view", ""));
            LOCKSTEP_OK(made->setSetting("other", "two"));
            QCOMPARE(made->log()->size(), std::size_t{1});
            QVERIFY(!made->canUndo());
        }
        auto again = CaseFile::open(folder.path(), CaseFile::Mode::readOnly);
        LOCKSTEP_OK(again);
        QCOMPARE(again->setting("view")->value(), std::string());
        QCOMPARE(again->setting("other")->value(), std::string("two"));
    }

    void keepsRunsWithEveryField()
    {
        const CaseFolder folder;
        DetectionRun run;
        run.at = *fromIso("2024-05-01T12:00:00Z");
        run.version = "0.1";
        run.seed = 0xffff'ffff'ffff'fff1;
        run.decoyWorlds = 20;
        run.parameters = {{"D1.fdr", "0.01"}};
        run.aliases = {{{TargetId(1), TargetId(0)}, 12}};
        run.counted = {{{AccountId(0), AccountId(1)}, 1, {EventId(0)}}};
        run.nothing = {{"D5", messageText("no lists"), messageText("needs %1", std::string("a list"))}};
        Finding f;
        f.id = "D1-abc";
        f.detector = "D1";
        f.grade = Grade::strong;
        f.claim = ClaimLevel::coordinated;
        f.title = messageText("%1 accounts, %2, %3 at %4 with %5", 3, Share{0.25}, Probability{1e-9},
                              Moment{run.at, Precision::minute}, 1.0 / 3);
        f.why = {messageText("first"), messageText("second: %1", messageText("within, %1", 5))};
        f.accounts = {{AccountId(1), Role::customer, Membership::core, 0.001},
                      {AccountId(2), Role::hijacked, Membership::associated, 1e-300}};
        f.customers = {AccountId(0)};
        f.targets = {TargetId(1)};
        f.window = TimeRange{run.at, {}};
        f.ranks = RankRange{DataSetId(0), 5, 9};
        f.statistic = {messageText("null"), std::numeric_limits<double>::infinity(), -0.5, 7, 0.1, 0.2, 3, 4, true,
                       {{"lambda", 3.2}}};
        f.independentSignals = {messageText("signal")};
        f.innocent = {{messageText("contest"), Verdict::excluded, messageText("test")}};
        f.price = PriceEstimate{1.5, 3.25, "EUR", messageText("formula")};
        f.gradeReasons = {messageText("reason")};
        f.limits = messageText("limits");
        f.evidence = {EventId(1), EventId(99)};
        run.findings = {f, Finding{}};
        {
            auto made = CaseFile::create(folder.path());
            LOCKSTEP_OK(made);
            QVERIFY(!made->latestRun()->has_value());
            QCOMPARE(made->storeRun(run).error().code, ErrorCode::badArgument); // nothing of it is in this case
            LOCKSTEP_OK(importRows(*made, "x", MadeRows::make(1, 100, 10, false)));
            LOCKSTEP_OK(made->storeRun({}));
            LOCKSTEP_OK(made->storeRun(run));
        }
        auto again = CaseFile::open(folder.path(), CaseFile::Mode::readOnly);
        LOCKSTEP_OK(again);
        const auto stored = again->latestRun();
        LOCKSTEP_OK(stored);
        const auto& r = **stored;
        QCOMPARE(r.at, run.at);
        QCOMPARE(r.seed, run.seed);
        QCOMPARE(r.parameters, run.parameters);
        QCOMPARE(r.aliases[0].targets, run.aliases[0].targets);
        QCOMPARE(r.nothing[0].detectionLimit, run.nothing[0].detectionLimit);
        QCOMPARE(r.counted[0].accounts, run.counted[0].accounts);
        QCOMPARE(r.counted[0].rows, run.counted[0].rows);
        QCOMPARE(r.findings.size(), std::size_t{2});
        const auto& g = r.findings[0];
        QCOMPARE(g.id, f.id);
        QCOMPARE(g.grade, f.grade);
        QCOMPARE(g.claim, f.claim);
        QCOMPARE(g.title, f.title);
        QCOMPARE(g.why, f.why);
        QCOMPARE(g.accounts.size(), std::size_t{2});
        QCOMPARE(g.accounts[1].role, Role::hijacked);
        QCOMPARE(g.accounts[1].status, Membership::associated);
        QVERIFY(g.accounts[1].q == 1e-300);
        QCOMPARE(g.customers, f.customers);
        QCOMPARE(g.window->from, run.at);
        QVERIFY(g.window->to.isMissing());
        QCOMPARE(g.ranks->to, std::uint64_t{9});
        QVERIFY(g.statistic.effect == f.statistic.effect);
        QVERIFY(g.statistic.controlEffect == f.statistic.controlEffect);
        QCOMPARE(g.statistic.numbers[0].name, std::string("lambda"));
        QVERIFY(g.statistic.confirmedOnHeldOutHalf);
        QCOMPARE(g.innocent[0].verdict, Verdict::excluded);
        QCOMPARE(g.price->currency, std::string("EUR"));
        QVERIFY(g.price->high == 3.25);
        QCOMPARE(g.gradeReasons, f.gradeReasons);
        QCOMPARE(g.limits, f.limits);
        QCOMPARE(g.evidence, f.evidence);
        QVERIFY(!r.findings[1].price && !r.findings[1].window && !r.findings[1].ranks);
        QVERIFY(again->verify()->problems.empty());
        QCOMPARE(again->log()->back().object, std::string("run 2")); // the first is kept
    }

    void aReadOnlyCaseRefusesEveryChange()
    {
        const CaseFolder folder;
        LOCKSTEP_OK(std::move(CaseFile::create(folder.path())).value().addNote({0, {}, "x", {}, {}}));
        const auto before = folder.bytes();
        {
            auto open = CaseFile::open(folder.path(), CaseFile::Mode::readOnly);
            LOCKSTEP_OK(open);
            QVERIFY(open->isReadOnly());
            const auto refuses = [](const auto& result) {
                return !result && result.error().code == ErrorCode::readOnlyCase;
            };
            QVERIFY(refuses(open->addNote({})));
            QVERIFY(refuses(open->changeNote(1, "")));
            QVERIFY(refuses(open->removeNote(1)));
            QVERIFY(refuses(open->decide({})));
            QVERIFY(refuses(open->undo()));
            QVERIFY(refuses(open->redo()));
            QVERIFY(refuses(open->storeRun({})));
            QVERIFY(refuses(open->setSetting("", "")));
            QVERIFY(refuses(open->appendLog("", "")));
            QVERIFY(refuses(open->beginImport({})));
            QVERIFY(!open->canUndo());
            QCOMPARE(open->notes()->size(), std::size_t{1});
            LOCKSTEP_OK(open->close());
            QVERIFY(!open->notes()); // closed
        }
        QCOMPARE(folder.bytes(), before);
        QCOMPARE(folder.files(), QStringList{QStringLiteral("a.lockstep")});
    }
};

QTEST_GUILESS_MAIN(TestCaseworkStore)
#include "tst_casework_store.moc"
