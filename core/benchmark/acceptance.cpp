// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/acceptance.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace lockstep {

namespace {

using Worlds = std::vector<const JudgedWorld*>;

template <class Count>
std::uint64_t sumOver(const Worlds& worlds, const Count& count)
{
    std::uint64_t sum = 0;
    for (const auto* world : worlds)
        sum += static_cast<std::uint64_t>(count(*world));
    return sum;
}

Measured rate(std::uint64_t part, std::uint64_t whole)
{
    if (whole == 0)
        return {};
    return {static_cast<double>(part) / static_cast<double>(whole),
            rateInterval(static_cast<std::int64_t>(part), static_cast<std::int64_t>(whole))};
}

template <class Test>
Measured shareOfWorlds(const Worlds& worlds, const Test& test)
{
    return rate(sumOver(worlds, test), worlds.size());
}

template <class Value>
Measured meanOverWorlds(const Worlds& worlds, const Value& value)
{
    std::vector<double> values;
    for (const auto* world : worlds)
        if (const std::optional<double> known = value(*world))
            values.push_back(*known);
    if (values.empty())
        return {};
    Measured measured{std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size()), {}};
    if (values.size() > 1)
        measured.interval = meanInterval(values);
    return measured;
}

/// Confirmed accounts only: the claim is made for them. Nobody named is nobody wronged.
bool keepsClaim(const JudgedWorld& world)
{
    const auto precision = world.evaluation.strong.coreAccounts.precision();
    return !precision || 1 - *precision <= world.claimedFalseShare;
}

/// Expected calibration error: mean over accounts of |claimed - realised| of their bin.
Measured calibrationError(const ReliabilityTable& table)
{
    double distance = 0;
    std::uint64_t accounts = 0;
    for (const auto& bin : table) {
        distance += std::abs(bin.claimed - static_cast<double>(bin.wrong));
        accounts += bin.accounts;
    }
    if (accounts == 0)
        return {};
    return {distance / static_cast<double>(accounts), {}};
}

ReliabilityTable addedUp(const Worlds& worlds)
{
    ReliabilityTable sum{};
    for (const auto* world : worlds)
        for (std::size_t i = 0; i < sum.size(); ++i) {
            sum[i].accounts += world->reliability[i].accounts;
            sum[i].wrong += world->reliability[i].wrong;
            sum[i].claimed += world->reliability[i].claimed;
        }
    return sum;
}

/// Whether a world has a finding of this family that is at least as strong; of a planted world a right one.
bool shows(const JudgedWorld& world, Family family, Strength strength, bool planted)
{
    return std::any_of(world.weighed.begin(), world.weighed.end(), [&](const WeighedFinding& finding) {
        return finding.family == family && finding.strength <= strength && (!planted || finding.planted);
    });
}

std::vector<EvidenceCount> evidenceOf(const Suite& suite, const std::vector<Worlds>& ofRow)
{
    std::map<std::pair<Family, Strength>, EvidenceCount> counts;
    for (std::size_t i = 0; i < ofRow.size(); ++i)
        for (const auto family : suite.rows[i].shows)
            for (const auto strength : {Strength::strong, Strength::confirmed, Strength::any}) {
                auto& count = counts[{family, strength}];
                count.family = family;
                count.strength = strength;
                const bool planted = suite.rows[i].planted;
                const auto with = static_cast<std::uint64_t>(
                    std::count_if(ofRow[i].begin(), ofRow[i].end(), [&](const JudgedWorld* world) {
                        return shows(*world, family, strength, planted);
                    }));
                (planted ? count.planted : count.innocent) += ofRow[i].size();
                (planted ? count.plantedWith : count.innocentWith) += with;
            }
    std::vector<EvidenceCount> list;
    for (const auto& [key, count] : counts)
        list.push_back(count);
    return list;
}

Measured measureWorlds(Measure measure, const Worlds& worlds)
{
    switch (measure) {
    case Measure::strongWorlds:
        return shareOfWorlds(worlds, [](const auto& w) { return w.evaluation.strong.findings > 0; });
    case Measure::documentedWorlds:
        return shareOfWorlds(worlds, [](const auto& w) { return w.documented > 0; });
    case Measure::accusingWorlds:
        return shareOfWorlds(worlds, [](const auto& w) { return w.accusing > 0; });
    case Measure::precision:
        return meanOverWorlds(worlds, [](const auto& w) { return w.evaluation.strong.accounts.precision(); });
    case Measure::recall:
        return meanOverWorlds(worlds, [](const auto& w) { return w.evaluation.strong.accounts.recall(); });
    case Measure::precisionAtC:
        return meanOverWorlds(worlds, [](const auto& w) { return w.evaluation.question.accounts.precision(); });
    case Measure::recallAtC:
        return meanOverWorlds(worlds, [](const auto& w) { return w.evaluation.question.accounts.recall(); });
    case Measure::f1:
        return meanOverWorlds(worlds, [](const auto& w) { return w.evaluation.strong.accounts.f1(); });
    case Measure::customerRecall:
        return rate(sumOver(worlds, [](const auto& w) { return w.evaluation.strong.customersFound; }),
                    sumOver(worlds, [](const auto& w) { return w.evaluation.customers; }));
    case Measure::customerPrecision: {
        const auto found = sumOver(worlds, [](const auto& w) { return w.evaluation.strong.customersFound; });
        return rate(found, found + sumOver(worlds, [](const auto& w) { return w.evaluation.strong.customersWrong; }));
    }
    case Measure::customerRecallAtC:
        return rate(sumOver(worlds, [](const auto& w) { return w.evaluation.question.customersFound; }),
                    sumOver(worlds, [](const auto& w) { return w.evaluation.customers; }));
    case Measure::innocentRateAtC:
        return rate(sumOver(worlds, [](const auto& w) { return w.evaluation.question.customersWrong; }),
                    sumOver(worlds, [](const auto& w) { return w.creators; }));
    case Measure::falseShareWithinClaim:
        return shareOfWorlds(worlds, keepsClaim);
    case Measure::calibrationError:
        return calibrationError(addedUp(worlds));
    case Measure::batchLocated:
        return shareOfWorlds(worlds, [](const auto& w) {
            return w.batch && w.batch->fromError <= 0.1 && w.batch->toError <= 0.1 && w.batch->sizeError <= 0.2;
        });
    case Measure::buyerNamed:
        return shareOfWorlds(worlds, [](const auto& w) { return w.buyerNamed; });
    case Measure::lowestDensity:
    case Measure::beatsBaselines:
        break; // of rows, not of worlds
    }
    return {};
}

/// From the densest row down, for as long as they hold.
Measured lowestDensity(std::vector<const RowResult*> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const auto* a, const auto* b) { return a->density > b->density; });
    Measured lowest;
    for (const auto* row : rows) {
        if (row->density <= 0)
            continue;
        if (row->f1.value.value_or(0) < 0.9)
            break;
        lowest.value = row->density;
    }
    return lowest;
}

Measured beatsBaselines(const std::vector<const RowResult*>& rows)
{
    std::uint64_t compared = 0, beaten = 0;
    for (const auto* row : rows) {
        if (row->baselines.empty() || !row->f1.value)
            continue;
        ++compared;
        beaten += std::none_of(row->baselines.begin(), row->baselines.end(),
                               [row](const Measured& other) { return other.value.value_or(0) >= *row->f1.value; });
    }
    return rate(beaten, compared);
}

std::vector<AccusedGroup> accusedIn(const Worlds& worlds)
{
    std::map<std::string, AccusedGroup> groups;
    for (const auto* world : worlds)
        for (const auto& group : world->evaluation.strong.accused) {
            auto& sum = groups[group.group];
            sum.group = group.group;
            sum.accused += group.accused;
            sum.size += group.size;
        }
    std::vector<AccusedGroup> list;
    for (auto& [name, group] : groups)
        list.push_back(std::move(group));
    return list;
}

class Tabulator {
public:
    Tabulator(const Suite& suite, std::span<const JudgedWorld> worlds, std::span<const std::string> detectors)
        : m_suite(suite), m_detectors(detectors), m_ofRow(suite.rows.size())
    {
        for (const auto& world : worlds)
            m_ofRow[world.row].push_back(&world);
        for (auto& row : m_ofRow) // sums of doubles must not depend on which world was ready first
            std::sort(row.begin(), row.end(), [](const auto* a, const auto* b) { return a->seed < b->seed; });
    }

    SuiteResult tabulate()
    {
        m_result.suite = m_suite.name;
        nameBaselines();
        for (std::size_t i = 0; i < m_ofRow.size(); ++i)
            m_result.rows.push_back(summed(m_suite.rows[i].name, m_ofRow[i]));
        for (const auto& requirement : m_suite.requirements)
            m_result.requirements.push_back(check(requirement));
        m_result.reliability = addedUp(worldsOf({}));
        m_result.evidence = evidenceOf(m_suite, m_ofRow);
        return std::move(m_result);
    }

private:
    void nameBaselines()
    {
        for (const auto& row : m_ofRow)
            for (const auto* world : row)
                if (m_result.baselines.empty())
                    for (const auto& baseline : world->baselines)
                        m_result.baselines.push_back(baseline.name);
    }

    RowResult summed(const std::string& name, const Worlds& worlds) const
    {
        RowResult row;
        row.name = name;
        row.worlds = worlds.size();
        row.strongWorlds = measureWorlds(Measure::strongWorlds, worlds);
        row.precision = measureWorlds(Measure::precision, worlds);
        row.recall = measureWorlds(Measure::recall, worlds);
        row.f1 = measureWorlds(Measure::f1, worlds);
        row.customerRecall = measureWorlds(Measure::customerRecall, worlds);
        row.customersWrong = sumOver(worlds, [](const auto& w) { return w.evaluation.strong.customersWrong; });
        row.accused = accusedIn(worlds);
        for (std::size_t i = 0; i < m_result.baselines.size(); ++i)
            row.baselines.push_back(meanOverWorlds(worlds, [i](const auto& w) {
                return i < w.baselines.size() ? w.baselines[i].accounts.f1() : std::nullopt;
            }));
        double events = 0, generating = 0;
        for (const auto* world : worlds) {
            events += static_cast<double>(world->events);
            generating += world->generateSeconds;
            row.detectSeconds += world->detectSeconds;
            row.density = world->density;
        }
        if (!worlds.empty()) {
            row.events = events / static_cast<double>(worlds.size());
            row.detectSeconds /= static_cast<double>(worlds.size());
        }
        if (generating > 0)
            row.eventsPerSecond = events / generating;
        return row;
    }

    bool isMeant(const std::vector<std::string>& names, std::size_t row) const
    {
        return names.empty() || std::find(names.begin(), names.end(), m_suite.rows[row].name) != names.end();
    }

    Worlds worldsOf(const std::vector<std::string>& names) const
    {
        Worlds worlds;
        for (std::size_t i = 0; i < m_ofRow.size(); ++i)
            if (isMeant(names, i))
                worlds.insert(worlds.end(), m_ofRow[i].begin(), m_ofRow[i].end());
        return worlds;
    }

    Measured measure(const Requirement& requirement) const
    {
        std::vector<const RowResult*> rows;
        for (std::size_t i = 0; i < m_result.rows.size(); ++i)
            if (isMeant(requirement.rows, i) && m_result.rows[i].worlds > 0)
                rows.push_back(&m_result.rows[i]);
        if (requirement.measure == Measure::lowestDensity)
            return lowestDensity(std::move(rows));
        if (requirement.measure == Measure::beatsBaselines)
            return beatsBaselines(rows);
        return measureWorlds(requirement.measure, worldsOf(requirement.rows));
    }

    bool hasDetector(const Requirement& requirement) const
    {
        return requirement.detectors.empty()
               || std::any_of(requirement.detectors.begin(), requirement.detectors.end(), [this](const auto& name) {
                      return std::find(m_detectors.begin(), m_detectors.end(), name) != m_detectors.end();
                  });
    }

    static std::string listed(const std::vector<std::string>& names)
    {
        std::string list;
        for (const auto& name : names)
            list += (list.empty() ? "" : ", ") + name;
        return list;
    }

    RequirementResult check(const Requirement& requirement) const
    {
        RequirementResult checked{requirement, measure(requirement), Acceptance::notTestable, {}};
        if (!hasDetector(requirement)) {
            checked.reason = messageText(QT_TRANSLATE_NOOP("core", "no such detector in this version: %1"),
                                         listed(requirement.detectors));
        } else if (worldsOf(requirement.rows).empty()) {
            checked.reason = messageText(QT_TRANSLATE_NOOP("core", "these worlds were not run"));
        } else if (requirement.measure == Measure::lowestDensity && !checked.measured.value) {
            checked.outcome = Acceptance::notMet;
        } else if (!checked.measured.value) {
            checked.reason = requirement.measure == Measure::beatsBaselines
                                 ? messageText(QT_TRANSLATE_NOOP("core", "no reference method in this version"))
                                 : messageText(QT_TRANSLATE_NOOP("core", "nothing to measure it on: no finding, or "
                                                                         "nothing planted"));
        } else {
            const double value = *checked.measured.value;
            const bool met =
                requirement.bound == Requirement::Bound::atMost ? value <= requirement.bar : value >= requirement.bar;
            checked.outcome = met ? Acceptance::met : Acceptance::notMet;
        }
        return checked;
    }

    const Suite& m_suite;
    const std::span<const std::string> m_detectors;
    std::vector<Worlds> m_ofRow;
    SuiteResult m_result;
};

} // namespace

SuiteResult tabulate(const Suite& suite, std::span<const JudgedWorld> worlds, std::span<const std::string> detectors)
{
    return Tabulator(suite, worlds, detectors).tabulate();
}

bool isPassed(const SuiteResult& result)
{
    return std::none_of(result.requirements.begin(), result.requirements.end(),
                        [](const auto& checked) { return checked.outcome == Acceptance::notMet; });
}

std::string_view name(Acceptance outcome)
{
    static constexpr std::array<std::string_view, 3> names{"met", "not met", "not testable"};
    return names[static_cast<std::size_t>(outcome)];
}

} // namespace lockstep
