// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/case_fixture.h"

#include <array>
#include <limits>

using namespace lockstep;

class TestCaseImport : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryRow()
    {
        const CaseFolder folder;
        ExpectedCase expected;
        {
            auto made = CaseFile::create(folder.path());
            LOCKSTEP_OK(made);
            for (std::uint64_t i = 0; i < 4; ++i) { // one of them longer than two parts, two without texts
                const auto rows = MadeRows::make(i, i == 1 ? 150'000 : 20'000, 5000, i % 2 == 0);
                const auto id = importRows(*made, "set " + std::to_string(i), rows);
                LOCKSTEP_OK(id);
                QCOMPARE(id->value(), static_cast<std::uint32_t>(i));
                expected.add(rows);
                const auto now = made->load();
                LOCKSTEP_OK(now);
                QCOMPARE(expected.difference(**now), std::string());
            }
            QCOMPARE(expected.textDifference(*made, 997), std::string());
            LOCKSTEP_OK(made->close());
        }
        QCOMPARE(folder.files(), QStringList{QStringLiteral("a.lockstep")});
        for (const auto mode : {CaseFile::Mode::readWrite, CaseFile::Mode::readOnly}) {
            auto again = CaseFile::open(folder.path(), mode);
            LOCKSTEP_OK(again);
            const auto data = again->load();
            LOCKSTEP_OK(data);
            QCOMPARE(expected.difference(**data), std::string());
            QCOMPARE(expected.textDifference(*again, 1), std::string());
            QCOMPARE((*data)->dataSets[1].title, std::string("set 1"));
            QCOMPARE((*data)->dataSets[1].rows, (RowCounts{150'000, 150'000, 0}));
            QVERIFY(!(*data)->dataSets[1].importedAt.isMissing());
            QCOMPARE((*data)->files[2].name, std::string("set 2.csv"));
            const auto found = again->findFile(fileOf("", 150'000).sha256);
            LOCKSTEP_OK(found);
            QCOMPARE(found->value().value(), 1U);
            QVERIFY(!again->findFile(fileOf("", 1).sha256)->has_value());
            const auto report = again->verify();
            LOCKSTEP_OK(report);
            QVERIFY2(report->problems.empty(),
                     english(report->problems.empty() ? Message{} : report->problems[0]).c_str());
            QCOMPARE(report->rowsChecked, std::uint64_t{210'000});
            QCOMPARE(report->logEntries, std::int64_t{5});
            QCOMPARE(again->log()->back().hash, report->logHead);
            QCOMPARE(again->log()->back().object, std::string("data set 4"));
        }
    }

    void idsDoNotDependOnTheCallsOfTheReader()
    {
        const auto rows = MadeRows::make(5, 3000, 200, false);
        std::array<std::shared_ptr<const CaseData>, 2> loaded;
        for (std::size_t i = 0; i < loaded.size(); ++i) {
            const CaseFolder folder;
            auto made = CaseFile::create(folder.path());
            LOCKSTEP_OK(made);
            auto batch = made->beginImport(draftOf("x"));
            LOCKSTEP_OK(batch);
            LOCKSTEP_OK((*batch)->beginFile(fileOf("x", 3000)));
            std::vector<InteractionRecord> records;
            for (const auto& r : rows.interactions)
                records.push_back({r.actor, r.target, r.verb, r.targetIsAccount, r.time, r.text, r.row});
            const std::size_t step = i == 0 ? records.size() : 1;
            for (std::size_t at = 0; at < records.size(); at += step)
                LOCKSTEP_OK((*batch)->interactions(std::span(records).subspan(at, step)));
            LOCKSTEP_OK((*batch)->endFile(fileOf("x", 3000)));
            LOCKSTEP_OK((*batch)->finish());
            const auto data = made->load();
            LOCKSTEP_OK(data);
            loaded[i] = *data;
        }
        QVERIFY(loaded[0]->interactions.actor == loaded[1]->interactions.actor);
        QVERIFY(loaded[0]->interactions.target == loaded[1]->interactions.target);
    }

    void anImportIsInvisibleUntilItIsFinished()
    {
        const CaseFolder folder;
        auto made = CaseFile::create(folder.path());
        LOCKSTEP_OK(made);
        const auto first = MadeRows::make(1, 1000, 100, true);
        LOCKSTEP_OK(importRows(*made, "first", first));
        ExpectedCase expected;
        expected.add(first);
        for (const bool keep : {false, false, true}) {
            const auto rows = MadeRows::make(2, 140'000, 100'000, true);
            {
                auto batch = made->beginImport(draftOf("second"));
                LOCKSTEP_OK(batch);
                const auto busy = made->beginImport(draftOf("third"));
                QVERIFY(!busy);
                QCOMPARE(busy.error().code, ErrorCode::busyCase);
                LOCKSTEP_OK((*batch)->beginFile(fileOf("second.csv", 140'000)));
                LOCKSTEP_OK(rows.feed(**batch));
                LOCKSTEP_OK(made->addNote({0, {}, "written meanwhile", {}, {}}));
                QCOMPARE(expected.difference(**made->load()), std::string());
                QVERIFY(!(*batch)->finish()); // the file is not ended
                if (keep) {
                    LOCKSTEP_OK((*batch)->endFile(fileOf("second.csv", 140'000)));
                    QCOMPARE(expected.difference(**made->load()), std::string());
                    LOCKSTEP_OK((*batch)->finish());
                    expected.add(rows);
                }
            }
            const auto data = made->load();
            LOCKSTEP_OK(data);
            QCOMPARE(expected.difference(**data), std::string());
            QVERIFY(made->verify()->problems.empty());
        }
        QCOMPARE(made->notes()->size(), std::size_t{3});
    }

    void keepsPostsAccountsAndLists()
    {
        const CaseFolder folder;
        auto made = CaseFile::create(folder.path());
        LOCKSTEP_OK(made);
        auto draft = draftOf("followers");
        draft.kind = DataSetKind::followerList;
        draft.order = ListOrder::newestFirst;
        const Moment day{*fromIso("2020-02-29"), Precision::day};
        const SourceFile file = fileOf("list.csv", 3);
        {
            auto batch = made->beginImport(draft, "shop");
            LOCKSTEP_OK(batch);
            LOCKSTEP_OK((*batch)->beginFile(file));
            const std::array<InteractionRecord, 2> follows{
                InteractionRecord{"ann", "shop", Verb::follow, true, {}, {}, 2},
                InteractionRecord{"bob", "shop", Verb::follow, true, day, {}, 3}};
            LOCKSTEP_OK((*batch)->interactions(follows));
            AccountRecord ann{"ann", "Ann", day, 12, {}, 0, false, {}, "a bio", "", {{"verified on", "never"}}, 2};
            LOCKSTEP_OK((*batch)->accounts({&ann, 1}));
            const std::array<Rejection, 2> refused{Rejection{4, messageText("bad %1", std::string("date")), "x,y"},
                                                   Rejection{5, messageText("%1", 7), ""}};
            LOCKSTEP_OK((*batch)->rejected(refused));
            LOCKSTEP_OK((*batch)->endFile(file));
            LOCKSTEP_OK((*batch)->finish());
        }
        {
            auto batch = made->beginImport(draftOf("posts"));
            LOCKSTEP_OK(batch);
            LOCKSTEP_OK((*batch)->beginFile(fileOf("posts.csv", 3)));
            const std::array<PostRecord, 3> posts{PostRecord{"p1", "shop", day, "words", 2},
                                                  PostRecord{"p2", "", {}, "", 3},
                                                  PostRecord{"ann", "bob", day, "", 4}};
            LOCKSTEP_OK((*batch)->posts(posts));
            AccountRecord ann{"ann", "", {}, {}, 3, {}, true, true, "", "Gent", {{"verified on", "2021"}, {"n", "1"}},
                              5};
            AccountRecord cas{"cas", "", {}, std::numeric_limits<std::int64_t>::max(), {}, {}, {}, {}, "", "", {}, 6};
            const std::array<AccountRecord, 2> accounts{cas, ann};
            LOCKSTEP_OK((*batch)->accounts(accounts));
            const std::array<InteractionRecord, 1> odd{
                InteractionRecord{"cas", "ann", Verb::follow, true, {}, {}, 9}};
            LOCKSTEP_OK((*batch)->interactions(odd));
            LOCKSTEP_OK((*batch)->endFile(fileOf("posts.csv", 3)));
            LOCKSTEP_OK((*batch)->finish());
        }
        const auto loaded = made->load();
        LOCKSTEP_OK(loaded);
        const auto& data = **loaded;
        QCOMPARE(data.dataSets[0].kind, DataSetKind::followerList);
        QCOMPARE(data.dataSets[0].order, ListOrder::newestFirst);
        const auto shop = data.dataSets[0].listTarget;
        QCOMPARE(data.displayName(shop), std::string_view("shop"));
        QCOMPARE(data.targets[shop.index()].kind, Target::Kind::account);
        QCOMPARE(data.accountNames[data.targets[shop.index()].account.index()], std::string_view("shop"));
        QVERIFY(!data.dataSets[1].listTarget);

        const auto target = [&data](std::string_view name) {
            for (std::uint32_t i = 0; i < data.targetNames.size(); ++i)
                if (data.targetNames[i] == name)
                    return data.targets[i];
            return Target{};
        };
        QCOMPARE(target("p1").kind, Target::Kind::post);
        QCOMPARE(target("p1").account, data.targets[shop.index()].account);
        QCOMPARE(target("p1").postedAt, day);
        QCOMPARE(target("p1").file, FileId(1));
        QCOMPARE(target("p1").row, RowNumber{2});
        QCOMPARE(target("p2").kind, Target::Kind::post);
        QVERIFY(!target("p2").account);
        QVERIFY(target("p2").postedAt.isMissing());
        QCOMPARE(target("ann").kind, Target::Kind::post); // a post in one file, an account in another
        QCOMPARE(data.accountNames[target("ann").account.index()], std::string_view("bob"));

        QCOMPARE(data.profiles.size(), std::size_t{2});
        const auto& ann = data.profiles[0];
        QCOMPARE(data.displayName(ann.account), std::string_view("Ann"));
        QCOMPARE(ann.created, day);
        QCOMPARE(ann.followers, std::optional<std::int64_t>(12));
        QCOMPARE(ann.following, std::optional<std::int64_t>(3));
        QCOMPARE(ann.posts, std::optional<std::int64_t>(0));
        QCOMPARE(ann.isPrivate, std::optional(true));
        QCOMPARE(ann.isVerified, std::optional(true));
        QCOMPARE(ann.bio, std::string("a bio"));
        QCOMPARE(ann.location, std::string("Gent"));
        using Extra = std::vector<std::pair<std::string, std::string>>;
        QCOMPARE(ann.extra, (Extra{{"verified on", "2021"}, {"n", "1"}}));
        QCOMPARE(ann.file, FileId(1));
        QCOMPARE(ann.row, RowNumber{5});
        const auto& cas = data.profiles[1];
        QCOMPARE(cas.followers, std::optional(std::numeric_limits<std::int64_t>::max()));
        QVERIFY(!cas.isPrivate && !cas.following && cas.created.isMissing() && cas.handle.empty());

        const auto refused = made->rejections(FileId(0));
        LOCKSTEP_OK(refused);
        QCOMPARE(refused->size(), std::size_t{2});
        QCOMPARE(english(refused->at(0).reason), std::string("bad date"));
        QCOMPARE(refused->at(0).sample, std::string("x,y"));
        QCOMPARE(refused->at(1).row, RowNumber{5});
        QVERIFY(made->rejections(FileId(1))->empty());
        QVERIFY(made->verify()->problems.empty());
    }

    void refusesRowsThatCannotBe()
    {
        const CaseFolder folder;
        auto made = CaseFile::create(folder.path());
        LOCKSTEP_OK(made);
        auto batch = made->beginImport(draftOf("x"));
        LOCKSTEP_OK(batch);
        const auto row = [](std::string_view actor, RowNumber number) {
            return InteractionRecord{actor, "t", Verb::like, false, {}, {}, number};
        };
        const auto outside = row("a", 2);
        QVERIFY(!(*batch)->interactions({&outside, 1}));
        LOCKSTEP_OK((*batch)->beginFile(fileOf("rows.csv", 1)));
        const std::string tooLong((32 << 20) + 1, 'a');
        auto late = row("a", 3);
        late.time = {{std::numeric_limits<std::int64_t>::max()}, Precision::exact};
        for (const auto& bad : {row("", 17), row("a", RowNumber{1} << 32), row(tooLong, 3), late}) {
            const auto refused = (*batch)->interactions({&bad, 1});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::badInput);
            QVERIFY(english(refused.error().text).find("rows.csv") != std::string::npos);
        }
    }

    void manyRejectionsAreKeptUpToAThousand()
    {
        const CaseFolder folder;
        auto made = CaseFile::create(folder.path());
        LOCKSTEP_OK(made);
        auto batch = made->beginImport(draftOf("x"));
        LOCKSTEP_OK(batch);
        LOCKSTEP_OK((*batch)->beginFile(fileOf("x.csv", 1)));
        std::vector<Rejection> refused(700);
        for (std::size_t i = 0; i < refused.size(); ++i)
            refused[i].row = i;
        LOCKSTEP_OK((*batch)->rejected(refused));
        LOCKSTEP_OK((*batch)->rejected(refused));
        LOCKSTEP_OK((*batch)->endFile(fileOf("x.csv", 1)));
        LOCKSTEP_OK((*batch)->finish());
        const auto kept = made->rejections(FileId(0));
        LOCKSTEP_OK(kept);
        QCOMPARE(kept->size(), std::size_t{1000});
        QCOMPARE(kept->at(700).row, RowNumber{0});
    }

    void longTextsMakeShorterParts()
    {
        const CaseFolder folder;
        auto made = CaseFile::create(folder.path());
        LOCKSTEP_OK(made);
        MadeRows rows = MadeRows::make(9, 40, 10, false);
        for (std::size_t i = 0; i < rows.interactions.size(); ++i)
            rows.interactions[i].text = std::string(1 << 20, static_cast<char>('a' + i % 26));
        rows.interactions[7].text = std::string(31 << 20, 'L');
        LOCKSTEP_OK(importRows(*made, "long", rows));
        ExpectedCase expected;
        expected.add(rows);
        QCOMPARE(expected.difference(**made->load()), std::string());
        QCOMPARE(expected.textDifference(*made, 1), std::string());
    }
};

QTEST_GUILESS_MAIN(TestCaseImport)
#include "tst_case_import.moc"
