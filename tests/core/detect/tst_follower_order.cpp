// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/follower_batches.h"
#include "core/detect/follower_envelope.h"
#include "core/detect/follower_gate.h"
#include "core/detect/follower_order.h"
#include "core/detect/follower_ranks.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cmath>
#include <random>

using namespace lockstep;

namespace {

constexpr std::int64_t msADay = 86'400'000;

struct Person {
    std::int64_t created = Instant::missingMs;
    bool quiet = false;
    bool bought = false;
};

/// Followers of an account over five years, with what looks like a purchase and is none: half-yearly changes of the
/// share of sign-up follows, a mention in the news (5 % of the list in a day, all ages, none new), a wave of
/// suggested follows (5 %, all new and quiet) and a year in which the platform grew.
std::vector<Person> organicList(std::size_t n, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const auto uniform = [&random] { return static_cast<double>(random() >> 11) * 0x1p-53; };
    const auto exponential = [&](double mean) { return -mean * std::log(1 - uniform()); };
    const std::int64_t begin = fromIso("2015-01-01")->ms;
    const double years = 5;
    const auto mention = static_cast<std::size_t>((0.2 + 0.2 * uniform()) * static_cast<double>(n));
    const auto wave = static_cast<std::size_t>((0.6 + 0.2 * uniform()) * static_cast<double>(n));
    std::vector<double> freshShare;
    for (int half = 0; half < 10; ++half)
        freshShare.push_back(0.06 + 0.12 * uniform());
    std::vector<Person> list(n);
    for (std::size_t i = 0; i < n; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(n);
        const double followDay = years * 365 * std::sqrt(share); // grows ever faster
        const bool inMention = i >= mention && i < mention + n / 20, inWave = i >= wave && i < wave + n / 20;
        const double freshNow = inMention ? 0 : inWave ? 0.95 : freshShare[static_cast<std::size_t>(share * 10)];
        double age = 0;
        if (uniform() < freshNow)
            age = exponential(0.5);
        else if (uniform() < 0.15) // made in the year in which the platform grew
            age = std::max(1.0, followDay + 600 - 365 * uniform());
        else
            age = std::min(1 + exponential(700), followDay + 3000);
        list[i].created = begin + static_cast<std::int64_t>((followDay - age) * static_cast<double>(msADay));
        list[i].quiet = uniform() < (age < 30 ? 0.4 : age < 400 ? 0.12 : 0.06);
        if (uniform() < 0.02)
            list[i].created = Instant::missingMs;
    }
    return list;
}

/// `count` accounts made within `days` days about 400 days before, spread among ordinary followers so that they make
/// up the share `interleave` of their stretch. Returns the stretch, ranks from 0.
RankWindow addBatch(std::vector<Person>& list, double at, std::size_t count, double interleave, double days,
                    double quietShare, std::uint64_t seed)
{
    std::mt19937_64 random(seed ^ 0xB47C);
    const auto uniform = [&random] { return static_cast<double>(random() >> 11) * 0x1p-53; };
    const auto from = static_cast<std::size_t>(at * static_cast<double>(list.size()));
    std::int64_t newest = 0;
    for (std::size_t i = 0; i < from; ++i)
        newest = std::max(newest, list[i].created);
    std::vector<Person> merged(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(from));
    auto next = from;
    for (std::size_t made = 0; made < count;) {
        if (uniform() < interleave || next == list.size()) {
            Person p;
            p.created = newest - static_cast<std::int64_t>((400 + days * uniform()) * static_cast<double>(msADay));
            p.quiet = uniform() < quietShare;
            p.bought = true;
            merged.push_back(p);
            ++made;
        } else {
            merged.push_back(list[next++]);
        }
    }
    const auto to = merged.size();
    merged.insert(merged.end(), list.begin() + static_cast<std::ptrdiff_t>(next), list.end());
    list = std::move(merged);
    return {from, to};
}

std::shared_ptr<CaseData> emptyCase(ListOrder order)
{
    auto data = std::make_shared<CaseData>();
    data->accountNames.append("subject");
    data->targetNames.append("subject");
    data->targets.push_back({Target::Kind::account, AccountId(0), {}, {}, 0});
    DataSet set;
    set.kind = DataSetKind::followerList;
    set.order = order;
    set.listTarget = TargetId(0);
    set.files = {FileId(0)};
    data->dataSets.push_back(set);
    data->files.emplace_back();
    data->fileDataSet.push_back(DataSetId(0));
    return data;
}

void addFollower(CaseData& data, AccountProfile profile)
{
    const auto row = data.interactions.size();
    profile.account = AccountId(data.accountNames.append("follower " + std::to_string(row)));
    auto& rows = data.interactions;
    rows.actor.push_back(profile.account.value());
    rows.target.push_back(0);
    rows.verb.push_back(static_cast<std::uint8_t>(Verb::follow));
    rows.time.push_back(Instant::missingMs);
    rows.precision.push_back(static_cast<std::uint8_t>(Precision::orderOnly));
    rows.file.push_back(0);
    rows.row.push_back(static_cast<std::uint32_t>(row + 2));
    data.profiles.push_back(std::move(profile));
}

/// A quiet person has 2 posts and 3 followers, another 50 and 80.
std::shared_ptr<CaseData> caseOf(const std::vector<Person>& list, ListOrder order)
{
    auto data = emptyCase(order);
    const auto add = [&data](const Person& person) {
        AccountProfile profile;
        if (person.created != Instant::missingMs)
            profile.created = {{person.created}, Precision::exact};
        profile.posts = person.quiet ? 2 : 50;
        profile.followers = person.quiet ? 3 : 80;
        profile.following = 60;
        addFollower(*data, std::move(profile));
    };
    if (order == ListOrder::newestFirst)
        std::for_each(list.rbegin(), list.rend(), add);
    else
        std::for_each(list.begin(), list.end(), add);
    return data;
}

DetectorOutcome detect(const std::shared_ptr<const CaseData>& data, int threads = 2)
{
    DetectSettings settings;
    settings.threads = threads;
    const auto outcome = FollowerOrder().run(InteractionGraph::build(data), settings, {});
    return outcome ? *outcome : DetectorOutcome{};
}

RankWindow ranksOf(const Finding& finding)
{
    return {finding.ranks->from - 1, finding.ranks->to};
}

double jaccard(const RankWindow& a, const RankWindow& b)
{
    if (!a.overlaps(b))
        return 0;
    const auto common = std::min(a.to, b.to) - std::max(a.from, b.from);
    return static_cast<double>(common) / static_cast<double>(a.size() + b.size() - common);
}

std::shared_ptr<CaseData> readTargetA()
{
    QFile file(QStringLiteral(LOCKSTEP_SHARED_DATA "/followers_targetA/targetA_followers_oldest_first.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto data = emptyCase(ListOrder::oldestFirst);
    file.readLine();
    while (!file.atEnd()) {
        const auto cells = file.readLine().trimmed().split(',');
        const auto number = [&cells](int column) -> std::optional<std::int64_t> {
            return cells[column].isEmpty() ? std::nullopt : std::optional<std::int64_t>(cells[column].toLongLong());
        };
        AccountProfile profile;
        if (const auto created = number(2))
            profile.created = {Instant::fromSeconds(*created), Precision::exact};
        profile.posts = number(3);
        profile.followers = number(5);
        profile.following = number(6);
        for (const auto& [column, header] : {std::pair(4, "likes_given"), {8, "bio_length"}, {10, "default_image"}})
            if (!cells[column].isEmpty())
                profile.extra.emplace_back(header, cells[column].toStdString());
        addFollower(*data, std::move(profile));
    }
    return data;
}

} // namespace

class TestFollowerOrder : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void refusesAShuffledList()
    {
        auto list = organicList(4000, 3);
        std::mt19937_64 random(5);
        std::shuffle(list.begin(), list.end(), random);
        const auto outcome = detect(caseOf(list, ListOrder::oldestFirst));
        QVERIFY(outcome.findings.empty());
        QCOMPARE(outcome.nothing.size(), std::size_t(1));
        QVERIFY(english(outcome.nothing[0].reason).find("not in follow order") != std::string::npos);
    }

    void countsRecordsAsTheTheorySays()
    {
        // 200 rising dates: 1 + 1/2 + ... + 1/200 = 5.878, variance 5.878 - 1.640 = 4.238.
        std::vector<std::int64_t> rising(200);
        for (std::size_t i = 0; i < rising.size(); ++i)
            rising[i] = static_cast<std::int64_t>(i) * msADay;
        const auto gate = testOrder(rising);
        QCOMPARE(gate.records, std::size_t(200));
        QVERIFY(std::abs(gate.expectedRecords - 5.878) < 0.001);
        QVERIFY(std::abs(gate.z - (200 - 5.878) / std::sqrt(4.238)) < 0.1);
        QCOMPARE(gate.tau, 1.0);
        QVERIFY(gate.verdict == OrderGate::Verdict::passes);
        QVERIFY(testOrder(std::span(rising).first(199)).verdict == OrderGate::Verdict::untestable);
    }

    void findsTheDirection()
    {
        auto list = organicList(3000, 4);
        const auto batch = addBatch(list, 0.5, 300, 1.0, 20, 0.5, 4);
        auto newestFirst = list;
        std::reverse(newestFirst.begin(), newestFirst.end());
        for (const auto& outcome :
             {detect(caseOf(list, ListOrder::newestFirst)), detect(caseOf(newestFirst, ListOrder::unknown))}) {
            QCOMPARE(outcome.findings.size(), std::size_t(1));
            QVERIFY(jaccard(ranksOf(outcome.findings[0]), batch) > 0.9);
        }
        const auto wrong = detect(caseOf(newestFirst, ListOrder::oldestFirst));
        QVERIFY(wrong.findings.empty());
        QVERIFY(english(wrong.nothing.at(0).reason).find("other way round") != std::string::npos);
    }

    void accusesNobodyInOrganicLists()
    {
        int accused = 0;
        for (std::uint64_t seed = 1; seed <= 50; ++seed) {
            const auto outcome = detect(caseOf(organicList(4000, seed), ListOrder::oldestFirst));
            for (const auto& finding : outcome.findings) {
                ++accused;
                qInfo("seed %d: %s", int(seed), english(finding.why.at(0)).c_str());
            }
        }
        QCOMPARE(accused, 0);
    }

    void findsABatch_data()
    {
        QTest::addColumn<int>("followers");
        QTest::addColumn<int>("bought");
        QTest::addColumn<double>("interleave");
        QTest::addColumn<int>("leastFound");   // of 10 lists, ranks in common at least half
        QTest::addColumn<int>("leastLocated"); // ends within 10 % of the length
        QTest::newRow("4,000, pure") << 4000 << 300 << 1.0 << 10 << 10;
        QTest::newRow("4,000, half") << 4000 << 300 << 0.5 << 10 << 10;
        QTest::newRow("4,000, a fifth") << 4000 << 200 << 0.2 << 9 << 9;
        QTest::newRow("4,000, a tenth") << 4000 << 100 << 0.1 << 0 << 0;
        QTest::newRow("4,000, 60 pure") << 4000 << 60 << 1.0 << 9 << 9;
    }
    void findsABatch()
    {
        QFETCH(int, followers);
        QFETCH(int, bought);
        QFETCH(double, interleave);
        QFETCH(int, leastFound);
        QFETCH(int, leastLocated);
        int found = 0, located = 0, strong = 0, others = 0;
        double precision = 0;
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            auto list = organicList(static_cast<std::size_t>(followers), 100 + seed);
            const auto truth = addBatch(list, 0.3 + 0.04 * static_cast<double>(seed),
                                        static_cast<std::size_t>(bought), interleave, 30, 0.5, seed);
            const auto outcome = detect(caseOf(list, ListOrder::oldestFirst));
            bool hit = false;
            for (const auto& finding : outcome.findings) {
                const auto ranks = ranksOf(finding);
                if (!ranks.overlaps(truth)) {
                    ++others;
                    qInfo("elsewhere: %zu-%zu, batch at %zu-%zu: %s", ranks.from, ranks.to, truth.from, truth.to,
                          english(finding.why.at(0)).c_str());
                    continue;
                }
                if (hit || jaccard(ranks, truth) < 0.5)
                    continue;
                hit = true;
                ++found;
                const auto off = [&](std::size_t a, std::size_t b) {
                    return std::abs(static_cast<double>(a) - static_cast<double>(b))
                           / static_cast<double>(truth.size());
                };
                const double size = static_cast<double>(ranks.size()) / static_cast<double>(truth.size());
                located += off(ranks.from, truth.from) <= 0.1 && off(ranks.to, truth.to) <= 0.1 && size >= 0.8
                           && size <= 1.2;
                strong += finding.independentSignals.size() >= 2 && finding.statistic.confirmedOnHeldOutHalf;
                double core = 0, right = 0;
                for (const auto& account : finding.accounts)
                    if (account.status == Membership::core) {
                        core += 1;
                        right += list[account.account.index() - 1].bought;
                    }
                precision += core > 0 ? right / core : 1;
            }
        }
        qInfo("found %d of 10, ends within 10 %% %d, two signals and confirmed %d, elsewhere %d, core precision %.3f",
              found, located, strong, others, found > 0 ? precision / found : 0);
        QVERIFY(found >= leastFound);
        QVERIFY(located >= leastLocated);
        QCOMPARE(others, 0);
        QVERIFY(found == 0 || precision / found >= 0.9);
    }

    /// Made in several goes and mixed with three ordinary followers each: neither a band nor a title may call all of
    /// them alike.
    void saysHowManyOfAThinBatchItTakesForBought()
    {
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            auto list = organicList(12'000, 300 + seed);
            const auto truth = addBatch(list, 0.4, 1000, 0.25, 10, 0.6, seed);
            std::size_t go = 0;
            for (auto i = truth.from; i < truth.to; ++i)
                if (list[i].bought)
                    list[i].created -= static_cast<std::int64_t>(go++ % 5) * 90 * msADay;
            const auto outcome = detect(caseOf(list, ListOrder::oldestFirst));
            QCOMPARE(outcome.findings.size(), std::size_t(1));
            const auto& finding = outcome.findings.front();
            QVERIFY(jaccard(ranksOf(finding), truth) > 0.8);
            QCOMPARE(finding.independentSignals.size(), std::size_t(2));
            QVERIFY(english(finding.why.at(1)).find("short spans of days") != std::string::npos
                    || english(finding.why.at(0)).find("short spans of days") != std::string::npos);
            double about = 0;
            for (const auto& number : finding.statistic.numbers)
                if (number.name == "batch_about")
                    about = number.value;
            QVERIFY2(std::abs(about - 1000) <= 200, qPrintable(QString::number(about)));
            QVERIFY(english(finding.title).find("look alike") != std::string::npos);
            QVERIFY(english(finding.title).find("about " + std::to_string(int(about) / 1000)) != std::string::npos
                    || about < 1000);
            double named = 0, right = 0, claimed = 0;
            for (const auto& account : finding.accounts)
                if (account.status != Membership::unclear) {
                    named += 1;
                    right += list[account.account.index() - 1].bought;
                    claimed += account.q;
                }
            QVERIFY(named > 400);
            QVERIFY2(named - right <= claimed + 2 * std::sqrt(claimed) + 1,
                     qPrintable(QStringLiteral("%1 wrong, %2 claimed").arg(named - right).arg(claimed)));
        }
    }

    void tellsABatchOnceWhenTheListWasCollectedTwice()
    {
        auto list = organicList(4000, 7);
        const auto truth = addBatch(list, 0.4, 300, 1.0, 30, 0.5, 7);
        auto data = caseOf(list, ListOrder::oldestFirst);
        // Collected again: the same people but one in twenty, the same order, as another data set.
        auto again = data->dataSets.front();
        again.files = {FileId(1)};
        data->dataSets.push_back(again);
        data->files.emplace_back();
        data->fileDataSet.push_back(DataSetId(1));
        auto& rows = data->interactions;
        const auto before = rows.size();
        for (std::size_t e = 0; e < before; ++e) {
            if (e % 20 == 0)
                continue;
            rows.actor.push_back(rows.actor[e]);
            rows.target.push_back(0);
            rows.verb.push_back(rows.verb[e]);
            rows.time.push_back(Instant::missingMs);
            rows.precision.push_back(rows.precision[e]);
            rows.file.push_back(1);
            rows.row.push_back(rows.row[e]);
        }
        const auto lists = followerLists(InteractionGraph::build(data));
        QCOMPARE(lists.size(), std::size_t{2});
        QCOMPARE(lists[0].size(), before);
        QCOMPARE(lists[1].size(), rows.size() - before);
        const auto outcome = detect(data);
        const auto ofBatch =
            std::count_if(outcome.findings.begin(), outcome.findings.end(),
                          [&truth](const Finding& finding) { return jaccard(ranksOf(finding), truth) > 0.3; });
        QCOMPARE(ofBatch, 1);
        QCOMPARE(outcome.findings.front().ranks->list, DataSetId(1));
    }

    void findsSeveralBatchesInALargeList()
    {
        auto list = organicList(50'000, 9);
        const auto late = addBatch(list, 0.75, 5000, 0.2, 45, 0.5, 1);
        const auto before = list.size();
        const auto early = addBatch(list, 0.3, 2000, 0.5, 45, 0.5, 2);
        const auto moved = list.size() - before;
        const RankWindow lateNow{late.from + moved, late.to + moved};
        const auto outcome = detect(caseOf(list, ListOrder::oldestFirst));
        QCOMPARE(outcome.findings.size(), std::size_t(2));
        const auto first = ranksOf(outcome.findings[0]), second = ranksOf(outcome.findings[1]);
        QVERIFY2(jaccard(first, early) > 0.8, qPrintable(QString::number(jaccard(first, early))));
        QVERIFY2(jaccard(second, lateNow) > 0.8, qPrintable(QString::number(jaccard(second, lateNow))));
        QVERIFY(outcome.findings[0].statistic.confirmedOnHeldOutHalf);
    }

    void saysTheSameOnAnyNumberOfThreads()
    {
        auto list = organicList(3000, 12);
        addBatch(list, 0.4, 200, 0.5, 20, 0.5, 12);
        const auto data = caseOf(list, ListOrder::oldestFirst);
        const auto one = detect(data, 1), three = detect(data, 3);
        QCOMPARE(one.findings.size(), three.findings.size());
        QVERIFY(!one.findings.empty());
        for (std::size_t i = 0; i < one.findings.size(); ++i) {
            QCOMPARE(one.findings[i].id, three.findings[i].id);
            QCOMPARE(one.findings[i].statistic.p, three.findings[i].statistic.p);
            QVERIFY(one.findings[i].why == three.findings[i].why);
        }
    }

    void tellsWhatIsMissing()
    {
        const auto nothing = detect(std::make_shared<CaseData>());
        QCOMPARE(nothing.nothing.size(), std::size_t(1));
        auto list = organicList(500, 2);
        for (auto& person : list)
            person.created = Instant::missingMs;
        const auto undated = detect(caseOf(list, ListOrder::oldestFirst));
        QVERIFY(undated.findings.empty());
        QVERIFY(english(undated.nothing.at(0).reason).find("cannot be tested") != std::string::npos);
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto graph = InteractionGraph::build(caseOf(organicList(1000, 1), ListOrder::oldestFirst));
        const auto outcome = FollowerOrder().run(graph, {}, TaskContext(stop.get_token()));
        QVERIFY(!outcome);
        QVERIFY(outcome.error().code == ErrorCode::cancelled);
    }

    void findsTheBatchesOfARealList()
    {
        LOCKSTEP_NEEDS_SAMPLE("followers_targetA/targetA_followers_oldest_first.csv");
        const auto outcome = detect(readTargetA());
        const RankWindow large{10543, 12194}, small{5058, 5260};
        double bestLarge = 0;
        std::size_t covered = 0;
        for (const auto& finding : outcome.findings) {
            const auto ranks = ranksOf(finding);
            qInfo("ranks %zu-%zu, signals %zu, confirmed %d: %s", ranks.from, ranks.to - 1,
                  finding.independentSignals.size(), int(finding.statistic.confirmedOnHeldOutHalf),
                  english(finding.why.at(0)).c_str());
            bestLarge = std::max(bestLarge, jaccard(ranks, large));
            if (ranks.overlaps(small))
                covered += std::min(ranks.to, small.to) - std::max(ranks.from, small.from);
        }
        qInfo("overlap with ranks 10,543-12,193: %.3f; covered of 5,058-5,259: %zu of %zu", bestLarge, covered,
              small.size());
        QVERIFY(bestLarge >= 0.8);
        QVERIFY(static_cast<double>(covered) >= 0.8 * static_cast<double>(small.size()));
    }

    void accusesNobodyInARealOrganicList()
    {
        LOCKSTEP_NEEDS_SAMPLE("followers_npr/npr_105000_oldest_first.csv.gz");
        const auto path = QStringLiteral(LOCKSTEP_SHARED_DATA "/followers_npr/npr_105000_oldest_first.csv.gz");
        QProcess gunzip;
        gunzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), path});
        QVERIFY(gunzip.waitForFinished());
        auto data = emptyCase(ListOrder::oldestFirst);
        gunzip.readLine();
        while (gunzip.canReadLine()) {
            const auto cells = gunzip.readLine().trimmed().split(',');
            AccountProfile profile;
            if (!cells[1].isEmpty())
                profile.created = {{cells[1].toLongLong()}, Precision::exact};
            addFollower(*data, std::move(profile));
        }
        QCOMPARE(data->interactions.size(), std::size_t(105'000));
        const auto outcome = detect(data);
        QVERIFY(outcome.findings.empty());
        QVERIFY(english(outcome.nothing.at(0).reason).find("consistent with time") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestFollowerOrder)
#include "tst_follower_order.moc"
