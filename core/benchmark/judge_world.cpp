// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/judge_world.h"

#include "core/model/named_accounts.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace lockstep {

namespace {

class Stopwatch {
public:
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

bool isStrong(const Finding& finding)
{
    return finding.grade <= Grade::strong;
}

/// Core findings never say this; a sentence that does would be the worst bug of the program.
bool saysWhoPaid(const Message& message)
{
    const auto text = english(message);
    const auto has = [&text](std::string_view words) { return text.find(words) != std::string::npos; };
    return has("bought by") || has("the buyer") || has("paid for") || has("ordered by");
}

bool namesBuyer(const Finding& finding)
{
    return finding.grade == Grade::documented || finding.claim == ClaimLevel::purchaseDocumented
           || saysWhoPaid(finding.title) || std::any_of(finding.why.begin(), finding.why.end(), saysWhoPaid);
}

void addReliability(ReliabilityTable& table, const World& world, const DetectionRun& run)
{
    for (const auto& finding : run.findings) {
        if (!isStrong(finding))
            continue;
        for (const auto& member : finding.accounts) {
            if (member.status != Membership::core)
                continue;
            const auto edge = std::lower_bound(reliabilityEdges.begin(), reliabilityEdges.end() - 1, member.q);
            auto& bin = table[static_cast<std::size_t>(edge - reliabilityEdges.begin())];
            ++bin.accounts;
            bin.wrong += !isPlanted(world.truth[member.account.index()].role);
            bin.claimed += member.q;
        }
    }
}

/// Where the bought followers of the list are, ranks from 1; count 0: there are none.
struct PlantedBatch {
    std::uint64_t from = 0;
    std::uint64_t to = 0;
    std::uint64_t count = 0;
};

PlantedBatch plantedBatch(const World& world)
{
    PlantedBatch batch;
    for (const auto& row : world.truth)
        if (row.rank > 0 && row.role == "farm") {
            batch.from = batch.count == 0 ? row.rank : std::min(batch.from, row.rank);
            batch.to = std::max(batch.to, row.rank);
            ++batch.count;
        }
    return batch;
}

/// A stretch that names nobody: at least half of it is where the batch is.
bool liesOnTheBatch(const World& world, const RankRange& ranks)
{
    const auto batch = plantedBatch(world);
    const auto first = std::max(batch.from, ranks.from), last = std::min(batch.to, ranks.to);
    return batch.count > 0 && first <= last && 2 * (last - first + 1) >= ranks.to - ranks.from + 1;
}

/// Followers of a list, members of a group; a count series names nobody but the account that profited.
bool isOfPlanted(const World& world, const Finding& finding, const FindingEvaluation& found)
{
    if (found.accounts > 0)
        return 2 * found.farmAccounts >= found.accounts;
    if (finding.ranks)
        return liesOnTheBatch(world, *finding.ranks);
    const auto served =
        std::count_if(finding.customers.begin(), finding.customers.end(),
                      [&world](AccountId customer) { return isServed(world.truth[customer.index()].role); });
    return !finding.customers.empty() && 2 * static_cast<std::size_t>(served) >= finding.customers.size();
}

std::uint64_t distance(std::uint64_t a, std::uint64_t b)
{
    return a > b ? a - b : b - a;
}

/// How many followers the finding takes for bought: a list cannot name each of them, so the detector says how many
/// of the stretch it takes for them; without that number those it names.
double sizeOf(const Finding& finding)
{
    for (const auto& number : finding.statistic.numbers)
        if (number.name == "batch_about")
            return number.value;
    return static_cast<double>(namedAccounts(finding).size());
}

/// The finding with ranks that lies best, of grade C or better; one beside the batch does not count.
std::optional<BatchPlace> placeBatch(const World& world, const DetectionRun& run)
{
    const auto [from, to, planted] = plantedBatch(world);
    std::optional<BatchPlace> best;
    for (const auto& finding : run.findings) {
        if (planted == 0 || finding.grade > Grade::question || !finding.ranks || finding.ranks->to < from
            || finding.ranks->from > to)
            continue;
        const auto share = [](std::uint64_t part, std::uint64_t whole) {
            return static_cast<double>(part) / static_cast<double>(whole);
        };
        const BatchPlace place{share(distance(finding.ranks->from, from), to - from + 1),
                               share(distance(finding.ranks->to, to), to - from + 1),
                               std::abs(sizeOf(finding) - static_cast<double>(planted))
                                   / static_cast<double>(planted)};
        if (!best || place.fromError + place.toError < best->fromError + best->toError)
            best = place;
    }
    return best;
}

TruthRow truthOf(const CountAccountTruth& truth)
{
    TruthRow row;
    row.account = truth.account;
    row.role = truth.quota > 0 || !truth.packDays.empty() ? "customer" : "creator";
    row.group = row.role == "creator" ? truth.story : "";
    return row;
}

} // namespace

JudgedWorld judgeRun(const World& world, const DetectionRun& run)
{
    JudgedWorld judged;
    judged.events = world.data->interactions.size() + world.data->counts.size();
    judged.accounts = world.truth.size();
    judged.creators = static_cast<std::uint64_t>(
        std::count_if(world.truth.begin(), world.truth.end(), [](const auto& row) { return row.role == "creator"; }));
    if (world.parameters.customers > 0 && world.parameters.poolSize > 0)
        judged.density = static_cast<double>(world.parameters.likesPerPost) / world.parameters.poolSize;
    judged.evaluation = evaluate(run, *world.data, std::span<const TruthRow>(world.truth));
    for (std::size_t i = 0; i < run.findings.size(); ++i) {
        const auto& finding = run.findings[i];
        const auto& found = judged.evaluation.findings[i];
        judged.documented += finding.grade == Grade::documented;
        judged.accusing += isStrong(finding) && 2 * found.farmAccounts < found.accounts;
        judged.buyerNamed = judged.buyerNamed || namesBuyer(finding);
        judged.weighed.push_back(
            {familyOf(finding.detector), strengthOf(finding), isOfPlanted(world, finding, found)});
    }
    addReliability(judged.reliability, world, run);
    judged.batch = placeBatch(world, run);
    return judged;
}

Result<JudgedWorld> judgeWorld(const ScenarioParameters& parameters, const DetectRequest& request,
                               std::span<const Baseline> baselines, const TaskContext& task)
{
    const Stopwatch generating;
    const auto world = simulate(parameters);
    if (!world)
        return world.error();
    const double generateSeconds = generating.seconds();
    const Stopwatch detecting;
    const auto run = detectCase(world->data, request, task);
    if (!run)
        return run.error();
    const double detectSeconds = detecting.seconds();
    auto judged = judgeRun(*world, *run);
    judged.generateSeconds = generateSeconds;
    judged.detectSeconds = detectSeconds;
    judged.claimedFalseShare = request.settings.fdr;
    if (!baselines.empty()) {
        const auto graph = InteractionGraph::build(world->data);
        for (const auto& baseline : baselines)
            judged.baselines.push_back({baseline.name, scoreAccounts(baseline.accounts(graph, parameters.seed, task),
                                                                     *world->data, world->truth)});
        if (task.cancelled())
            return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Stopped.")));
    }
    return judged;
}

Result<JudgedWorld> judgeCounts(const CountWorldParameters& parameters, const DetectRequest& request,
                                const TaskContext& task)
{
    const Stopwatch generating;
    auto counts = simulateCountSeries(parameters);
    World world;
    world.data = std::move(counts.data);
    for (const auto& truth : counts.truth)
        world.truth.push_back(truthOf(truth));
    const double generateSeconds = generating.seconds();
    const Stopwatch detecting;
    const auto run = detectCase(world.data, request, task);
    if (!run)
        return run.error();
    auto judged = judgeRun(world, *run);
    judged.generateSeconds = generateSeconds;
    judged.detectSeconds = detecting.seconds();
    judged.claimedFalseShare = request.settings.fdr;
    return judged;
}

} // namespace lockstep
