// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findings_json.h"

#include "core/graph/same_second.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace lockstep {

namespace {

using Json = nlohmann::ordered_json;

constexpr double smallestProbability = 1e-6;

Json probability(double value)
{
    return std::clamp(value, smallestProbability, 1.0);
}

Json instant(Instant at)
{
    return at.isMissing() ? Json(nullptr) : Json(toIso(at));
}

Json sentences(const std::vector<Message>& messages)
{
    auto list = Json::array();
    for (const auto& message : messages)
        list.push_back(english(message));
    return list;
}

template <class Id>
Json namesOf(const StringTable& names, const std::vector<Id>& ids)
{
    auto list = Json::array();
    for (const auto id : ids)
        list.push_back(names[id.index()]);
    return list;
}

Json accountsOf(const CaseData& data, const Finding& finding)
{
    auto list = Json::array();
    for (const auto& member : finding.accounts)
        list.push_back({{"id", data.accountNames[member.account.index()]},
                        {"role", name(member.role)},
                        {"status", name(member.status)},
                        {"q", probability(member.q)}});
    return list;
}

Json statisticOf(const Statistic& statistic)
{
    Json json{{"null", english(statistic.null)}};
    for (const auto& number : statistic.numbers)
        json[number.name] = number.value;
    json["effect"] = statistic.effect;
    json["control_effect"] = statistic.controlEffect ? Json(*statistic.controlEffect) : Json(nullptr);
    json["occasions"] = statistic.occasions;
    json["p"] = probability(statistic.p);
    json["q"] = probability(statistic.q);
    json["decoy_cases"] = statistic.decoyCases;
    json["decoy_worlds"] = statistic.decoyWorlds;
    json["confirmed_on_held_out_half"] = statistic.confirmedOnHeldOutHalf;
    return json;
}

Json innocentOf(const Finding& finding)
{
    auto list = Json::array();
    for (const auto& test : finding.innocent)
        list.push_back({{"explanation", english(test.explanation)},
                        {"verdict", name(test.verdict)},
                        {"test", english(test.test)}});
    return list;
}

Json externalOf(const CaseData& data, const Finding& finding)
{
    auto list = Json::array();
    for (const auto& item : finding.external)
        list.push_back({{"text", english(item.text)},
                        {"p", probability(item.p)},
                        {"file", data.files[item.file.index()].name},
                        {"row", item.row}});
    return list;
}

Json findingOf(const CaseData& data, const Finding& finding)
{
    Json json{{"id", finding.id},
              {"detector", finding.detector},
              {"grade", std::string(1, letter(finding.grade))},
              {"claim_level", name(finding.claim)},
              {"title", english(finding.title)},
              {"why", sentences(finding.why)},
              {"accounts", accountsOf(data, finding)}};
    json["customers"] = namesOf(data.accountNames, finding.customers);
    json["targets"] = namesOf(data.targetNames, finding.targets);
    json["window"] = finding.window
                         ? Json{{"from", instant(finding.window->from)}, {"to", instant(finding.window->to)}}
                         : Json(nullptr);
    json["ranks"] = finding.ranks ? Json{{"from", finding.ranks->from}, {"to", finding.ranks->to}} : Json(nullptr);
    json["statistic"] = statisticOf(finding.statistic);
    json["independent_signals"] = sentences(finding.independentSignals);
    json["innocent"] = innocentOf(finding);
    json["price"] = finding.price ? Json{{"low", finding.price->low},
                                         {"high", finding.price->high},
                                         {"currency", finding.price->currency},
                                         {"formula", english(finding.price->formula)}}
                                  : Json(nullptr);
    json["grade_reasons"] = sentences(finding.gradeReasons);
    json["limits"] = english(finding.limits);
    json["evidence_rows"] = finding.evidence.size();
    json["count_rows"] = finding.counts.size();
    json["external"] = externalOf(data, finding);
    return json;
}

Json rowsOf(const CaseData& data, const std::vector<EventId>& events)
{
    auto rows = Json::array();
    for (const auto event : events)
        rows.push_back({{"file", data.files[data.interactions.file[event.index()]].name},
                        {"row", data.interactions.row[event.index()]}});
    return rows;
}

Json countedOf(const CaseData& data, const DetectionRun& run)
{
    auto list = Json::array();
    for (const auto& group : run.counted) {
        list.push_back({{"accounts", namesOf(data.accountNames, group.accounts)},
                        {"pairs", group.pairs},
                        {"rows", rowsOf(data, group.rows)}});
    }
    return list;
}

Json sameSecondOf(const CaseData& data)
{
    const auto shared = sharedSeconds(data);
    auto list = Json::array();
    for (const auto& combination : shared.combinations) {
        list.push_back({{"targets", namesOf(data.targetNames, combination.targets)},
                        {"acts", combination.acts},
                        {"rows", rowsOf(data, combination.rows)}});
    }
    return {{"acts", shared.acts},
            {"rows_counted_once", shared.countedOnce},
            {"groups", shared.groups},
            {"combinations_of_several_targets", shared.ofSeveralTargets},
            {"combinations", std::move(list)}};
}

} // namespace

std::string findingsJson(const CaseData& data, const DetectionRun& run)
{
    auto findings = Json::array();
    for (const auto& finding : run.findings)
        findings.push_back(findingOf(data, finding));
    auto nothing = Json::array();
    for (const auto& silence : run.nothing)
        nothing.push_back({{"detector", silence.detector},
                           {"reason", english(silence.reason)},
                           {"detection_limit", english(silence.detectionLimit)}});
    auto aliases = Json::array();
    for (const auto& group : run.aliases) {
        aliases.push_back({{"targets", namesOf(data.targetNames, group.targets)},
                           {"shared_interactions", group.sharedInteractions}});
    }
    const Json json{{"schema", 1},
                    {"run", {{"at", instant(run.at)}, {"version", run.version}, {"seed", run.seed}}},
                    {"aliases", std::move(aliases)},
                    {"same_second", sameSecondOf(data)},
                    {"counted_together", countedOf(data, run)},
                    {"findings", std::move(findings)},
                    {"nothing_found", std::move(nothing)}};
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace lockstep
