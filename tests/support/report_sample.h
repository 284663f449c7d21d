// SPDX-License-Identifier: GPL-3.0-or-later
// A small invented case with a crowd that likes within minutes, a follower batch and a pair, and the run that
// a detector could have made of it. Names hold markup, formulas and foreign scripts on purpose.
#pragma once

#include "core/report/builder.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <string>

namespace lockstep::sample {

inline constexpr const char* hostileName = "<img src=file:///etc/passwd>";
inline constexpr const char* formulaName = "=HYPERLINK(\"http://x\";\"y\")";

struct CaseMaker {
    CaseData data;
    std::mt19937_64 random{7};

    double uniform() { return static_cast<double>(random() >> 11) * 0x1p-53; }
    AccountId account(const std::string& name) { return AccountId(data.accountNames.append(name)); }
    TargetId target(const std::string& name, Target::Kind kind, AccountId who, Moment postedAt)
    {
        data.targets.push_back({kind, who, postedAt, FileId(0), data.targets.size() + 2});
        return TargetId(data.targetNames.append(name));
    }
    EventId interaction(AccountId actor, TargetId to, Verb verb, Moment when, FileId file)
    {
        auto& rows = data.interactions;
        rows.actor.push_back(actor.value());
        rows.target.push_back(to.value());
        rows.verb.push_back(static_cast<std::uint8_t>(verb));
        rows.time.push_back(when.at.ms);
        rows.precision.push_back(static_cast<std::uint8_t>(when.precision));
        rows.file.push_back(file.value());
        auto& counts = data.files[file.index()].rows;
        ++counts.accepted;
        rows.row.push_back(static_cast<std::uint32_t>(++counts.read + 1));
        return EventId(static_cast<std::uint32_t>(rows.size() - 1));
    }
    FileId file(const std::string& name, DataSetKind kind, TargetId listTarget = {})
    {
        DataSet set;
        set.kind = kind;
        set.title = name;
        set.format = "csv";
        set.mapping = kind == DataSetKind::followerList ? "follower=username,created=created_at"
                                                        : "actor=user,target=post,kind=type,time=created_at";
        set.encoding = "UTF-8";
        set.timeFormat = "ISO 8601 with zone";
        set.timeZone = "Europe/Amsterdam";
        set.order = kind == DataSetKind::followerList ? ListOrder::newestFirst : ListOrder::unknown;
        set.listTarget = listTarget;
        set.importedAt = *fromIso("2024-05-02T09:14:00Z");
        const FileId id(static_cast<std::uint32_t>(data.files.size()));
        set.files = {id};
        SourceFile source;
        source.name = name;
        source.bytes = 1'234'567;
        for (std::size_t i = 0; i < 32; ++i)
            source.sha256[i] = static_cast<unsigned char>(17 * i + id.value());
        data.files.push_back(source);
        data.fileDataSet.emplace_back(static_cast<std::uint32_t>(data.dataSets.size()));
        data.dataSets.push_back(set);
        return id;
    }
};

inline Moment at(Instant start, double minutes)
{
    return {{start.ms + static_cast<std::int64_t>(minutes * 60) * 1000}, Precision::exact};
}

inline Finding crowd(CaseMaker& maker, int members, int ordinary)
{
    Finding finding;
    finding.id = "D1-3f9a61c2";
    finding.detector = "D1";
    finding.grade = Grade::strong;
    finding.claim = ClaimLevel::coordinated;
    const auto file = maker.file("likes_april.csv", DataSetKind::interactions);
    std::vector<AccountId> creators;
    for (const char* name : {"bakkerij.zon", "cafe_de_brug", "pizzeria Ω", "fietsen.nl", "日本茶"})
        creators.push_back(maker.account(name));
    std::vector<AccountId> crowdAccounts;
    for (int i = 0; i < members; ++i)
        crowdAccounts.push_back(maker.account(i == 0   ? std::string(hostileName)
                                              : i == 1 ? std::string(formulaName)
                                                       : "volger_" + std::to_string(1000 + i)));
    std::vector<AccountId> others;
    for (int i = 0; i < ordinary; ++i)
        others.push_back(maker.account("lezer" + std::to_string(i)));
    const auto start = *fromIso("2024-04-01T08:00:00Z");
    for (int post = 0; post < 40; ++post) {
        const auto creator = creators[static_cast<std::size_t>(post) % creators.size()];
        const auto posted = at(start, post * 1013.0);
        const auto target = maker.target("post/" + std::to_string(900 + post), Target::Kind::post, creator, posted);
        finding.targets.push_back(target);
        for (const auto account : crowdAccounts)
            if (maker.uniform() < 0.8)
                finding.evidence.push_back(maker.interaction(
                    account, target, Verb::like, at(posted.at, 1 + 25 * maker.uniform() * maker.uniform()), file));
        for (const auto account : others)
            if (maker.uniform() < 0.15)
                maker.interaction(account, target, Verb::like,
                                  at(posted.at, 10 + 2500 * std::pow(maker.uniform(), 2)), file);
    }
    for (int i = 0; i < members; ++i)
        finding.accounts.push_back({crowdAccounts[static_cast<std::size_t>(i)], Role::farmAccount,
                                    i < members * 9 / 10 ? Membership::core : Membership::associated,
                                    i < members * 9 / 10 ? 1e-4 : 0.2});
    finding.customers = creators;
    finding.title =
        messageText("%1 accounts liked the posts of %2 creators within minutes, on %3 occasions", members, 5, 40);
    finding.why = {messageText("Of the likes of these accounts on these posts %1 came within 26 minutes of posting.",
                               Share{1.0}),
                   messageText("Comparable followers of the same creators: %1.", Share{0.13}),
                   messageText("The creators share no audience otherwise.")};
    finding.window = TimeRange{start, at(start, 41 * 1013.0).at};
    finding.statistic.null =
        messageText("Each like comes as soon after posting as it usually does for that creator, that "
                    "hour and that account's own rhythm.");
    finding.statistic.effect = 0.97;
    finding.statistic.controlEffect = 0.13;
    finding.statistic.occasions = 40;
    finding.statistic.p = 1e-12;
    finding.statistic.q = 3e-8;
    finding.statistic.decoyWorlds = 20;
    finding.statistic.confirmedOnHeldOutHalf = true;
    finding.statistic.numbers = {{"tau_minutes", 60}, {"creator_pairs", 10}};
    finding.independentSignals = {
        messageText("Delay after posting, on posts of five creators without a shared audience."),
        messageText("Creation dates of the accounts within nine days.")};
    finding.innocent = {{messageText("Giveaway or contest"), Verdict::excluded,
                         messageText("40 posts of 5 creators over %1 days; no single host.", 28)},
                        {messageText("Fan club of one creator"), Verdict::excluded,
                         messageText("No creator holds more than %1 of the likes.", Share{0.21})},
                        {messageText("School class or office"), Verdict::unknown,
                         messageText("Mutual follows are not in these data.")}};
    finding.price =
        PriceEstimate{40, 180, "EUR", messageText("%1 likes at EUR %2 to %3 per 1,000.", 1280, 31.0, 140.0)};
    finding.gradeReasons = {
        messageText("Two independent kinds of evidence agree, and the other half of the data confirms the group."),
        messageText("Not grade A: nothing outside these data confirms it.")};
    finding.limits = messageText("The accounts may have been lent or hijacked; who ordered is not in these data.");
    return finding;
}

inline Finding batch(CaseMaker& maker, int followers)
{
    Finding finding;
    finding.id = "D5-77b0aa10";
    finding.detector = "D5";
    finding.grade = Grade::question;
    finding.claim = ClaimLevel::unusual;
    const auto owner = maker.account("bakker_jansen");
    const auto list = maker.target("bakker_jansen", Target::Kind::account, owner, {});
    const auto file = maker.file("followers.csv", DataSetKind::followerList, list);
    const auto today = *fromIso("2024-04-30T00:00:00Z");
    const auto first = static_cast<std::uint64_t>(followers) * 55 / 100;
    const auto last = static_cast<std::uint64_t>(followers) * 68 / 100;
    // The file holds the newest follower first: row 2 has the highest rank.
    for (auto rank = static_cast<std::uint64_t>(followers); rank >= 1; --rank) {
        const auto follower = maker.account("f" + std::to_string(rank));
        const bool inBatch = rank >= first && rank <= last && maker.uniform() < 0.8;
        const double followedDay = 3000.0 * (1 - static_cast<double>(rank) / followers);
        const double age = inBatch ? 400 + 9 * maker.uniform() : followedDay + 900 * std::pow(maker.uniform(), 2);
        const auto event = maker.interaction(follower, list, Verb::follow, {Instant{}, Precision::orderOnly}, file);
        if (rank % 37 != 0) {
            AccountProfile profile;
            profile.account = follower;
            profile.created = {{today.ms - static_cast<std::int64_t>(age * 86'400) * 1000}, Precision::day};
            maker.data.profiles.push_back(profile);
        }
        if (inBatch) {
            finding.accounts.push_back({follower, Role::farmAccount, Membership::unclear, 0.3});
            finding.evidence.push_back(event);
        }
    }
    std::sort(finding.evidence.begin(), finding.evidence.end());
    finding.customers = {owner};
    finding.targets = {list};
    finding.ranks = RankRange{maker.data.fileDataSet[file.index()], first, last};
    finding.title = messageText("%1 followers in a row were created within nine days", finding.accounts.size());
    finding.why = {
        messageText("Elsewhere in the list %1 of the followers were created in those days.", Share{0.004})};
    finding.statistic.null = messageText("Creation dates fall anywhere along the list, as they do before and after.");
    finding.statistic.effect = 0.8;
    finding.statistic.controlEffect = 0.004;
    finding.statistic.occasions = 1;
    finding.statistic.p = 0.001;
    finding.statistic.q = 0.004;
    finding.innocent = {
        {messageText("News or television"), Verdict::notExcluded,
         messageText("Accounts of many ages would be expected; the calendar of the owner is not in these data.")}};
    finding.gradeReasons = {messageText("Not grade B: only one kind of evidence.")};
    finding.limits = messageText("No times are known, only the order of the list.");
    return finding;
}

inline Finding pair(CaseMaker& maker)
{
    Finding finding;
    finding.id = "D3-0c51d9e4";
    finding.detector = "D3";
    finding.grade = Grade::question;
    finding.claim = ClaimLevel::unusual;
    const auto file = maker.file("shares.csv", DataSetKind::interactions);
    const auto one = maker.account("دار الخبر");
    const auto two = maker.account("nieuws24");
    const auto start = *fromIso("2024-03-01T06:00:00Z");
    for (int i = 0; i < 30; ++i) {
        const auto when = at(start, i * 1439.0 + 300 * maker.uniform());
        const auto target = maker.target("item/" + std::to_string(i), Target::Kind::post, {}, {});
        finding.targets.push_back(target);
        const auto a = maker.interaction(one, target, Verb::share, when, file);
        if (i % 3 != 0) {
            finding.evidence.push_back(a);
            finding.evidence.push_back(maker.interaction(two, target, Verb::share, at(when.at, 0.4), file));
        }
    }
    finding.accounts = {{one, Role::unknown, Membership::core, 0.002}, {two, Role::unknown, Membership::core, 0.002}};
    finding.title = messageText("Two accounts shared the same %1 items within a minute", 20);
    finding.why = {messageText("On %1 separate days, always in the same order.", 20)};
    finding.statistic.null =
        messageText("Each account shares at its own hours; moments within six hours count once.");
    finding.statistic.effect = 20;
    finding.statistic.occasions = 20;
    finding.statistic.p = 2e-5;
    finding.statistic.q = 0.002;
    finding.innocent = {{messageText("Household, couple or one owner"), Verdict::notExcluded,
                         messageText("Nothing in the data tells.")}};
    finding.gradeReasons = {messageText("Not grade B: an innocent explanation stands.")};
    finding.limits = messageText("One person may run both accounts in the open.");
    return finding;
}

inline void addCasework(ReportInput& input)
{
    const auto day = *fromIso("2024-05-02T10:00:00Z");
    input.notes = {{1, std::string("D1-3f9a61c2"), "Asked the bakery on 2 May; <b>no answer</b> yet.", day, day},
                   {2, std::monostate{}, "Data handed over by a source on a stick.", day, day}};
    input.decisions = {{"D1-3f9a61c2", Judgement::coordinated, "Two people looked at the rows.", day}};
    for (int i = 1; i <= 9; ++i)
        input.log.push_back({i,
                             {day.ms + i * 60'000},
                             i < 4   ? "import"
                             : i < 6 ? "detect"
                                     : "note.add",
                             "data set " + std::to_string(i),
                             std::string(56, 'a') + std::to_string(10'000'000 + i)});
}

inline ReportInput common(CaseMaker&& maker)
{
    ReportInput input;
    auto data = std::make_shared<CaseData>(std::move(maker.data));
    std::sort(data->profiles.begin(), data->profiles.end(),
              [](const AccountProfile& a, const AccountProfile& b) { return a.account < b.account; });
    input.data = data;
    input.run.at = *fromIso("2024-05-02T09:30:00Z");
    input.run.version = "0.1.0";
    input.run.seed = 42;
    input.run.parameters = {
        {"D1.fdr", "0.01"}, {"D1.tests", "72,000"}, {"D3.windows", "10 s, 60 s, 5 min"}, {"D5.permutations", "999"}};
    input.title = "Restaurants Arnhem & co";
    input.author = "A. Jansen";
    input.organisation = "Redactie Onderzoek";
    input.version = "0.1.0";
    input.createdAt = *fromIso("2024-05-03T12:00:00Z");
    return input;
}

/// Findings of grade B and C, notes, a decision, a log.
inline ReportInput full(int members = 60, int followers = 2000)
{
    CaseMaker maker;
    auto first = crowd(maker, members, 300);
    auto second = batch(maker, followers);
    auto third = pair(maker);
    const auto twin = maker.target("post/900-renamed", Target::Kind::post, {}, {});
    auto input = common(std::move(maker));
    input.run.aliases = {{{TargetId(0), twin}, 48}};
    input.run.findings = {first, second, third};
    input.run.decoyWorlds = 20;
    input.run.nothing = {{"D2", messageText("No liker lists without times are in this case."),
                          messageText("Import liker lists to use it.")}};
    input.rejections[FileId(0)] = {{17, messageText("Row %1 has no time.", 17), "x"},
                                   {19, messageText("Row %1 has no time.", 19), "y"}};
    addCasework(input);
    return input;
}

/// Only ordinary people: nothing is found.
inline ReportInput quiet()
{
    CaseMaker maker;
    const auto ignored = crowd(maker, 0, 200);
    auto input = common(std::move(maker));
    input.run.nothing = {
        {"D1", messageText("No two creators share more early likers than their audiences explain."),
         messageText("Groups under %1 accounts, or with less than %2 of their likes in the first hour, would have "
                     "been missed.",
                     20, Share{0.3})},
        {"D3", messageText("No pair of accounts acts together more than chance explains."),
         messageText("Pairs with fewer than %1 shared moments would have been missed.", 6)},
        {"D5", messageText("No follower list is in this case."), messageText("Import a follower list to use it.")}};
    return input;
}

/// One finding with this many rows of evidence.
inline ReportInput large(int rows)
{
    CaseMaker maker;
    auto finding = crowd(maker, rows / 32 + 1, 100);
    auto input = common(std::move(maker));
    input.run.findings = {finding};
    addCasework(input);
    return input;
}

} // namespace lockstep::sample
