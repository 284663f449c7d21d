// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/count_series_world.h"

#include "core/simulate/random_stream.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

constexpr std::int64_t dayMs = 86'400'000;
constexpr std::uint64_t likePurpose = 0x6c696b6573;
constexpr std::uint64_t growthPurpose = 0x67726f777468;
constexpr std::uint64_t choicePurpose = 0x63686f696365;

constexpr double levelMemory = 0.985; ///< of the level from post to post
constexpr double levelSpread = 0.85;  ///< its standard deviation in logarithms
constexpr double postSpread = 0.16;   ///< luck of one post
constexpr double restlessness = 0.34; ///< log-normal spread of both over the accounts
constexpr double likesPerFollower = 0.132;

/// Exact for small means, a rounded normal for large ones.
std::int64_t draw(RandomStream& random, double mean)
{
    if (mean <= 0)
        return 0;
    if (mean < 200)
        return random.poisson(mean);
    return std::max<std::int64_t>(0, std::llround(mean + std::sqrt(mean) * random.normal()));
}

std::string twoDigits(std::uint32_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// What is sold: 100, 250, 500, 1,000, 2,500, 5,000, 10,000 ...
double soldSize(double wanted)
{
    double best = 100;
    for (double size = 100; size <= 1e7; size *= 10)
        for (const double step : {1.0, 2.5, 5.0})
            if (std::abs(std::log(size * step / wanted)) < std::abs(std::log(best / wanted)))
                best = size * step;
    return best;
}

class Maker {
public:
    explicit Maker(const CountWorldParameters& parameters)
        : m_p(parameters), m_start(toInstant({2024, 1, 1}).ms), m_data(std::make_shared<CaseData>())
    {
        for (const char* name : {"counts.csv", "posts.csv", "calendar.csv"}) {
            DataSet set;
            set.kind = m_data->files.empty()       ? DataSetKind::counts
                       : m_data->files.size() == 1 ? DataSetKind::posts
                                                   : DataSetKind::calendar;
            set.title = name;
            set.format = "csv";
            set.timeZone = "UTC";
            set.files.emplace_back(static_cast<std::uint32_t>(m_data->files.size()));
            m_data->fileDataSet.emplace_back(static_cast<std::uint32_t>(m_data->dataSets.size()));
            m_data->dataSets.push_back(std::move(set));
            m_data->files.push_back({name, 0, {}, {}});
        }
    }

    CountSeriesWorld run()
    {
        CountSeriesWorld world;
        world.parameters = m_p;
        for (std::uint32_t a = 0; a < m_p.accounts; ++a)
            world.truth.push_back(account(a));
        for (std::size_t f = 0; f < m_rows.size(); ++f) {
            const RowCounts rows{m_rows[f], m_rows[f], 0};
            m_data->files[f].rows = rows;
            m_data->dataSets[f].rows = rows;
        }
        world.data = std::move(m_data);
        return world;
    }

private:
    TargetId addTarget(const std::string& name, Target target)
    {
        m_data->targets.push_back(target);
        return TargetId(m_data->targetNames.append(name));
    }

    void addCount(TargetId subject, CountKind kind, std::int64_t value, std::int64_t time)
    {
        auto& c = m_data->counts;
        c.subject.push_back(subject.value());
        c.kind.push_back(static_cast<std::uint8_t>(kind));
        c.value.push_back(value);
        c.time.push_back(time);
        const auto precision = time == Instant::missingMs ? Precision::unknown : Precision::day;
        c.precision.push_back(static_cast<std::uint8_t>(precision));
        const std::size_t file = time == Instant::missingMs ? 1 : 0;
        c.file.push_back(static_cast<std::uint32_t>(file));
        c.row.push_back(static_cast<std::uint32_t>(file == 0 ? ++m_rows[0] : m_rows[1]) + 1);
    }

    CountAccountTruth account(std::uint32_t a)
    {
        CountAccountTruth truth;
        truth.account = "account_" + std::to_string(a);
        const AccountId id(m_data->accountNames.append(truth.account));
        Target self;
        self.kind = Target::Kind::account;
        self.account = id;
        const auto target = addTarget(truth.account, self);
        RandomStream choose(m_p.seed, choicePurpose, a);
        const double followers = choose.logNormal(std::log(m_p.medianFollowers), 1.0);
        const bool quota = choose.chance(m_p.quotaShare);
        const double packs = choose.uniform();
        const double story = choose.uniform();
        if (packs < m_p.packShare)
            planPacks(truth, followers, choose);
        else if (story < m_p.giveawayShare)
            truth.story = "giveaway";
        else if (story < m_p.giveawayShare + m_p.viralShare)
            truth.story = "viral";
        else if (story < m_p.giveawayShare + m_p.viralShare + m_p.advertisingShare)
            truth.story = "advertising";
        truth.storyDay = 30 + choose.below(std::max(m_p.days, 62U) - 61);
        const auto curve = growth(truth, id, target, followers, RandomStream(m_p.seed, growthPurpose, a));
        likes(truth, id, followers, quota, curve, RandomStream(m_p.seed, likePurpose, a), choose);
        return truth;
    }

    void planPacks(CountAccountTruth& truth, double followers, RandomStream& choose) const
    {
        truth.packSize = soldSize(std::max(100.0, followers * m_p.packSize));
        const auto room = std::max(m_p.days, 46U) - 45; // with a month before and some days behind
        for (std::uint32_t i = 0; i < m_p.packs; ++i)
            truth.packDays.push_back(30 + (room * i + choose.below(room)) / m_p.packs);
    }

    /// Followers a day; returns the organic ones that care, as a share of those at the start.
    std::vector<double> growth(const CountAccountTruth& truth, AccountId id, TargetId target, double followers,
                               RandomStream random)
    {
        std::vector<double> reach;
        if (m_p.days == 0)
            return reach;
        const double rate = followers * random.logNormal(std::log(0.003), 0.6); // a day
        const double k = random.logNormal(std::log(3.8), 0.7);
        std::vector<double> weekday(7);
        for (auto& factor : weekday)
            factor = random.uniform(0.75, 1.25);
        double mood = 0;
        double total = followers;
        double caring = followers;
        std::vector<double> bought; // delivered on a day and still there
        for (std::uint32_t day = 0; day < m_p.days; ++day) {
            mood = 0.5 * mood + std::sqrt(1 - 0.25) / std::sqrt(k) * random.normal();
            const double organic = rate * weekday[day % 7] * std::exp(mood - 0.5 / k);
            double gain = static_cast<double>(draw(random, organic)) - static_cast<double>(draw(random, rate * 0.3));
            caring += gain;
            const auto since = static_cast<double>(day) - truth.storyDay;
            if (truth.story == "giveaway" && since >= 0) {
                const double size = followers * 0.4;
                gain += since < 2 ? static_cast<double>(draw(random, size / 2))
                                  : -static_cast<double>(draw(random, size * 0.6 / 12 * std::exp(-since / 12)));
            } else if (truth.story == "viral" && since >= 0) {
                const double more = static_cast<double>(draw(random, followers * 0.5 / 3 * std::exp(-since / 3)));
                gain += more;
                caring += more;
            } else if (truth.story == "advertising" && since >= 0 && since < 14) {
                const double more = static_cast<double>(draw(random, followers * 0.3 / 14));
                gain += more;
                caring += 0.6 * more;
            }
            gain += packGain(truth, day, random);
            total = std::max(0.0, total + gain);
            reach.push_back(caring / followers);
            addCount(target, CountKind::followers, std::llround(total), m_start + day * dayMs);
        }
        if (truth.story == "advertising") {
            CalendarEvent event;
            event.text = "Advertising campaign";
            event.account = id;
            event.from = {{m_start + truth.storyDay * dayMs}, Precision::day};
            event.until = {{m_start + (truth.storyDay + 14) * dayMs}, Precision::day};
            event.file = FileId(2);
            event.row = ++m_rows[2] + 1;
            m_data->calendar.push_back(std::move(event));
        }
        return reach;
    }

    /// A pack arrives over three days; a share leaves over a month; a refill brings it back at once after 30 days.
    double packGain(const CountAccountTruth& truth, std::uint32_t day, RandomStream& random) const
    {
        double gain = 0;
        for (const auto start : truth.packDays) {
            const auto since = static_cast<double>(day) - start;
            if (since >= 0 && since < 3)
                gain += std::floor(truth.packSize * (since + 1) / 3) - std::floor(truth.packSize * since / 3);
            const double lost = truth.packSize * m_p.packLoss;
            if (since >= 3 && since < 30)
                gain -= static_cast<double>(draw(random, lost / 27));
            if (m_p.packRefill && since == 30)
                gain += std::round(lost);
        }
        return gain;
    }

    void likes(CountAccountTruth& truth, AccountId id, double followers, bool quota, const std::vector<double>& reach,
               RandomStream random, RandomStream& choose)
    {
        const double level = followers * choose.logNormal(std::log(likesPerFollower), 0.7);
        const double spread = choose.logNormal(0, restlessness);
        if (quota) {
            truth.quota = std::round(level * m_p.boughtShare / (1 - m_p.boughtShare));
            if (choose.chance(m_p.quotaStartsInside))
                truth.quotaFrom = m_p.posts / 3 + choose.below(std::max(m_p.posts / 3, 1U));
        }
        double mood = levelSpread * spread * random.normal();
        for (std::uint32_t i = 0; i < m_p.posts; ++i) {
            mood = levelMemory * mood
                   + std::sqrt(1 - levelMemory * levelMemory) * levelSpread * spread * random.normal();
            const double luck = postSpread * spread * random.normal();
            const auto day = m_p.days == 0 ? i : std::min(i * m_p.days / std::max(m_p.posts, 1U), m_p.days - 1);
            const double audience = day < reach.size() ? std::max(reach[day], 0.05) : 1;
            auto count = draw(random, level * audience * std::exp(mood + luck));
            if (truth.quota > 0 && i >= truth.quotaFrom)
                count += std::llround(truth.quota * (1 + m_p.quotaJitter * random.uniform(-1, 1)));
            Target post;
            post.kind = Target::Kind::post;
            post.account = id;
            post.postedAt = {{m_start + day * dayMs + 43'200'000 + i % 60}, Precision::exact};
            post.file = FileId(1);
            post.row = ++m_rows[1] + 1;
            const auto target = addTarget(truth.account + "_post_" + twoDigits(i), post);
            addCount(target, CountKind::likes, count, Instant::missingMs);
        }
    }

    CountWorldParameters m_p;
    std::int64_t m_start;
    std::shared_ptr<CaseData> m_data;
    std::array<std::uint64_t, 3> m_rows{};
};

} // namespace

CountSeriesWorld simulateCountSeries(const CountWorldParameters& parameters)
{
    return Maker(parameters).run();
}

} // namespace lockstep
