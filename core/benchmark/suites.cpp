// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/suites.h"

#include "core/simulate/difficulty.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace lockstep {

namespace {

using Bound = Requirement::Bound;
using Dials = std::vector<std::string>; ///< "poolSize=400"

/// Suites are ours: a dial that does not exist is a bug, found by the test that builds them all.
SuiteRow row(std::string_view scenario, const Dials& dials = {})
{
    SuiteRow made{std::string(scenario), *scenarioParameters(scenario)};
    for (const auto& dial : dials) {
        const auto equals = dial.find('=');
        [[maybe_unused]] const auto set = setParameter(made.parameters, std::string_view(dial).substr(0, equals),
                                                       std::string_view(dial).substr(equals + 1));
        assert(set.ok());
        made.name += ' ' + dial;
    }
    return made;
}

Suite cleanSuite()
{
    Suite suite;
    suite.purpose = messageText(QT_TRANSLATE_NOOP("core", "Ordinary worlds: nobody may be accused"));
    suite.worlds = 100;
    suite.rows.push_back(row("clean"));
    suite.requirements = {{{}, Measure::strongWorlds, Bound::atMost, 0.05, {}},
                          {{}, Measure::documentedWorlds, Bound::atMost, 0, {}}};
    return suite;
}

Suite innocentSuite()
{
    Suite suite;
    suite.purpose = messageText(
        QT_TRANSLATE_NOOP("core", "Worlds full of innocent groups that look suspicious: nobody may be accused"));
    suite.worlds = 100;
    suite.rows.push_back(row("full"));
    suite.requirements = {{{}, Measure::accusingWorlds, Bound::atMost, 0.05, {}},
                          {{}, Measure::documentedWorlds, Bound::atMost, 0, {}}};
    return suite;
}

/// DETECTION 7.1 P1: the same quota from ever larger pools, the window of delivery not told to the detector.
Suite densitySuite()
{
    struct Pool {
        const char* dial;
        double f1;
    };
    static constexpr std::array<Pool, 5> pools{{{"poolSize=400", 0.99},
                                                {"poolSize=1000", 0.99},
                                                {"poolSize=2000", 0.98},
                                                {"poolSize=4000", 0.9},
                                                {"poolSize=8000", 0.6}}};
    static constexpr std::array<const char*, 5> variants{"", "dripMinutes=240", "dripMinutes=720", "customers=3",
                                                         "customers=20"};
    Suite suite;
    suite.purpose =
        messageText(QT_TRANSLATE_NOOP("core", "A like subscription delivered from ever larger pools of accounts"));
    suite.worlds = 3;
    suite.comparesBaselines = true;
    for (const std::string_view variant : variants) {
        std::vector<std::string> names;
        for (const auto& pool : pools) {
            Dials dials{pool.dial};
            if (!variant.empty())
                dials.emplace_back(variant);
            suite.rows.push_back(row("S1", dials));
            names.push_back(suite.rows.back().name);
            suite.requirements.push_back({{names.back()}, Measure::f1, Bound::atLeast, pool.f1, {"D1"}});
        }
        suite.requirements.push_back({names, Measure::precision, Bound::atLeast, 0.99, {"D1"}});
        suite.requirements.push_back({names, Measure::customerRecall, Bound::atLeast, 0.95, {"D1"}});
        suite.requirements.push_back({names, Measure::lowestDensity, Bound::atMost, 0.05, {"D1"}});
    }
    suite.requirements.push_back({{}, Measure::beatsBaselines, Bound::atLeast, 1, {}});
    return suite;
}

/// How well a batch is located depends on how thinly it is mixed into ordinary arrivals.
Suite batchSuite()
{
    Suite suite;
    suite.purpose =
        messageText(QT_TRANSLATE_NOOP("core", "A batch of bought followers in a list with names and order"));
    suite.worlds = 5;
    // Thinner batches are smaller, or there would not be enough ordinary followers to mix them with.
    suite.rows = {row("S2"),
                  row("S2", {"batchInterleave=1"}),
                  row("S2", {"batchInterleave=0.5"}),
                  row("S2", {"batchInterleave=0.2", "batch=2000"}),
                  row("S2", {"batchInterleave=0.1", "batch=1500", "batchPosition=0.4"}),
                  row("S2", {"batchInterleave=0.02", "batch=400", "batchPosition=0.4"}),
                  row("S2", {"batch=0"})};
    for (std::size_t i = 0; i < 4; ++i)
        suite.requirements.push_back({{suite.rows[i].name}, Measure::batchLocated, Bound::atLeast, 0.9, {"D5"}});
    suite.requirements.push_back({{suite.rows.back().name}, Measure::strongWorlds, Bound::atMost, 0.05, {"D5"}});
    return suite;
}

/// DETECTION 10.4, all dials at one level.
Suite mixedSuite(int level)
{
    Suite suite;
    suite.purpose = messageText(
        QT_TRANSLATE_NOOP("core", "A like subscription with every dial at level %1 of 5: density, customers, bought "
                                  "share, drip, jitter, camouflage, profiles, rhythm, confounders"),
        level);
    suite.worlds = 5;
    suite.rows.push_back({"mixed-L" + std::to_string(level), *mixedWorld(level)});
    if (level <= 3)
        suite.requirements = {{{}, Measure::customerRecall, Bound::atLeast, 0.95, {"D1"}},
                              {{}, Measure::precision, Bound::atLeast, 0.98, {"D1"}},
                              {{}, Measure::f1, Bound::atLeast, 0.95, {"D1"}}};
    else if (level == 4)
        suite.requirements = {{{}, Measure::customerRecall, Bound::atLeast, 0.8, {"D1"}},
                              {{}, Measure::f1, Bound::atLeast, 0.8, {"D1"}}};
    suite.requirements.push_back({{}, Measure::falseShareWithinClaim, Bound::atLeast, 0.9, {}});
    return suite;
}

/// Without times grade C is all that can be asked. Of a pool that looks like everybody names alone tell nothing: it
/// takes profiles, or the lists of who follows whom.
Suite namesSuite()
{
    Suite suite;
    suite.purpose = messageText(QT_TRANSLATE_NOOP("core", "Names of who liked what, without any time"));
    suite.worlds = 5;
    suite.rows = {row("clean", {"namesOnly=1", "followerLists=1", "exploreShare=0.1"}),
                  row("full", {"namesOnly=1", "followerLists=1", "exploreShare=0.1"}),
                  row("S1", {"poolSize=400", "namesOnly=1", "followerLists=1", "exploreShare=0.1"}),
                  row("S1", {"poolSize=1000", "namesOnly=1", "followerLists=1", "exploreShare=0.1"}),
                  row("S1", {"poolSize=1000", "namesOnly=1", "poolFlagged=0.5"}),
                  row("S1", {"poolSize=1000", "namesOnly=1"})};
    const std::vector<std::string> overlap{"D2", "D4"};
    suite.requirements = {
        {{}, Measure::strongWorlds, Bound::atMost, 0.05, {}},
        {{suite.rows[0].name, suite.rows[1].name}, Measure::innocentRateAtC, Bound::atMost, 0.01, {}}};
    for (std::size_t i = 2; i < 5; ++i) {
        suite.requirements.push_back(
            {{suite.rows[i].name}, Measure::customerRecallAtC, Bound::atLeast, 0.8, overlap});
        suite.requirements.push_back({{suite.rows[i].name}, Measure::precisionAtC, Bound::atLeast, 0.98, overlap});
    }
    return suite;
}

/// Counts are weak evidence by nature (DETECTION 0.4): grade C is all that is asked of them.
Suite countsSuite()
{
    Suite suite;
    suite.purpose = messageText(QT_TRANSLATE_NOOP("core", "Likes a post as bare numbers, without names"));
    suite.worlds = 5;
    CountWorldParameters innocent;
    innocent.giveawayShare = innocent.viralShare = innocent.advertisingShare = 0.1;
    suite.rows.push_back({"innocent", {}, innocent});
    for (const auto& [name, share] :
         {std::pair{"quota 0.8", 0.8}, std::pair{"quota 0.67", 0.67}, std::pair{"quota 0.5", 0.5}}) {
        auto bought = innocent;
        bought.quotaShare = 0.1;
        bought.boughtShare = share;
        suite.rows.push_back({name, {}, bought});
    }
    auto packs = innocent;
    packs.packShare = 0.1;
    suite.rows.push_back({"packs", {}, packs});
    suite.requirements = {{{"quota 0.8", "quota 0.67"}, Measure::customerRecallAtC, Bound::atLeast, 0.5, {"D7"}},
                          {{"packs"}, Measure::customerRecallAtC, Bound::atLeast, 0.5, {"D6"}},
                          {{}, Measure::innocentRateAtC, Bound::atMost, 0.01, {"D7", "D6"}},
                          {{"innocent"}, Measure::strongWorlds, Bound::atMost, 0.05, {}}};
    return suite;
}

Suite framingSuite()
{
    Suite suite;
    suite.purpose =
        messageText(QT_TRANSLATE_NOOP("core", "A third party buys likes for innocent rivals: the accounts must be "
                                              "found, and no buyer may be named"));
    suite.worlds = 10;
    suite.rows = {row("S0"), row("S0", {"poolSize=400"})};
    suite.requirements = {{{}, Measure::buyerNamed, Bound::atMost, 0, {}},
                          {{}, Measure::f1, Bound::atLeast, 0.95, {"D1"}},
                          {{}, Measure::precision, Bound::atLeast, 0.98, {"D1"}}};
    return suite;
}

/// DETECTION 7.1 P5: fifty worlds of different difficulty, with and without orders.
Suite calibrationSuite()
{
    Suite suite;
    suite.purpose = messageText(QT_TRANSLATE_NOOP("core", "Whether what is claimed about errors is true"));
    suite.worlds = 10;
    suite.rows = {row("S1", {"poolSize=400"}), row("S1", {"poolSize=1000"}), row("S1", {"poolSize=2000"}),
                  row("S1", {"poolSize=4000"}), row("full")};
    suite.requirements = {{{}, Measure::falseShareWithinClaim, Bound::atLeast, 0.9, {}},
                          {{}, Measure::calibrationError, Bound::atMost, 0.05, {}}};
    return suite;
}

/// One line a scenario of DETECTION 10.3, with the answer that is expected.
Suite scenarioSuite()
{
    Suite suite;
    suite.purpose =
        messageText(QT_TRANSLATE_NOOP("core", "Every planted scenario once, each with its expected answer"));
    suite.worlds = 3;
    struct Expected {
        const char* scenario;
        std::vector<std::string> detectors;
        Dials dials;
    };
    // A slow package looks like everybody in time; it takes the lists of who follows whom.
    const Dials lists{"followerLists=1", "exploreShare=0.1"};
    const std::vector<Expected> found{{"S1", {"D1"}, {}},       {"S3", {"D8"}, {}},  {"S4", {"D9"}, {}},
                                      {"S5", {"D9", "D2"}, {}}, {"S6", {"D10"}, {}}, {"S7", {"D10"}, {}},
                                      {"S8", {"D2"}, lists}};
    for (const auto& [scenario, detectors, dials] : found) {
        suite.rows.push_back(row(scenario, dials));
        const std::vector<std::string> name{suite.rows.back().name};
        suite.requirements.push_back({name, Measure::recallAtC, Bound::atLeast, 0.5, detectors});
        suite.requirements.push_back({name, Measure::precision, Bound::atLeast, 0.98, detectors});
        suite.requirements.push_back({name, Measure::precisionAtC, Bound::atLeast, 0.95, detectors});
    }
    suite.rows.push_back(row("S9"));
    suite.requirements.push_back({{"S9"}, Measure::strongWorlds, Bound::atMost, 0, {}});
    suite.rows.push_back(row("S9", {"viewLogs=1"}));
    suite.requirements.push_back({{suite.rows.back().name}, Measure::recallAtC, Bound::atLeast, 0.5, {"D10"}});
    return suite;
}

/// Where the weights of findings come from (casework/evidence_weight.h): worlds with and without a planted group of
/// every kind that a family of detectors looks for.
Suite weightsSuite()
{
    using enum Family;
    Suite suite;
    suite.purpose = messageText(QT_TRANSLATE_NOOP("core", "How much oftener a family of detectors finds something "
                                                          "where something is"));
    suite.worlds = 10;
    const auto add = [&suite](SuiteRow made, std::vector<Family> shows, bool planted) {
        made.shows = std::move(shows);
        made.planted = planted;
        suite.rows.push_back(std::move(made));
    };
    const std::vector<Family> named{timing, quantity, text, reciprocity, provenance};
    add(row("clean"), named, false);
    add(row("full"), named, false);
    add(row("giveaway"), named, false);
    add(row("clean", {"namesOnly=1", "followerLists=1", "exploreShare=0.1"}), {overlap}, false);
    add(row("S2", {"batch=0"}), {list}, false);
    CountWorldParameters innocent;
    innocent.giveawayShare = innocent.viralShare = innocent.advertisingShare = 0.1;
    add({"innocent counts", {}, innocent}, {quantity, list}, false);
    for (const auto* pool : {"poolSize=400", "poolSize=2000", "poolSize=4000"})
        add(row("S1", {pool}), {timing}, true);
    add(row("ring"), {timing}, true);
    add(row("S1", {"poolSize=1000", "namesOnly=1", "followerLists=1", "exploreShare=0.1"}), {overlap}, true);
    add(row("S2"), {list}, true);
    add(row("S2", {"batchInterleave=0.2", "batch=2000"}), {list}, true);
    add(row("S3"), {text}, true);
    add(row("S4"), {timing, reciprocity}, true);
    add(row("S6"), {provenance}, true);
    add(row("S7"), {provenance}, true);
    auto quota = innocent;
    quota.quotaShare = 0.1;
    quota.boughtShare = 0.67;
    add({"quota 0.67", {}, quota}, {quantity}, true);
    auto packs = innocent;
    packs.packShare = 0.1;
    add({"packs", {}, packs}, {list}, true);
    return suite;
}

struct NamedSuite {
    std::string_view name;
    Suite (*make)();
};

constexpr std::array suites{NamedSuite{"clean-100", cleanSuite},
                            NamedSuite{"innocent-100", innocentSuite},
                            NamedSuite{"S1-density", densitySuite},
                            NamedSuite{"S2", batchSuite},
                            NamedSuite{"mixed-L1", [] { return mixedSuite(1); }},
                            NamedSuite{"mixed-L2", [] { return mixedSuite(2); }},
                            NamedSuite{"mixed-L3", [] { return mixedSuite(3); }},
                            NamedSuite{"mixed-L4", [] { return mixedSuite(4); }},
                            NamedSuite{"mixed-L5", [] { return mixedSuite(5); }},
                            NamedSuite{"names-only", namesSuite},
                            NamedSuite{"counts-only", countsSuite},
                            NamedSuite{"framing", framingSuite},
                            NamedSuite{"calibration", calibrationSuite},
                            NamedSuite{"scenarios", scenarioSuite},
                            NamedSuite{"weights", weightsSuite}};

} // namespace

const std::vector<std::string_view>& suiteNames()
{
    static const auto names = [] {
        std::vector<std::string_view> list;
        for (const auto& suite : suites)
            list.push_back(suite.name);
        return list;
    }();
    return names;
}

Result<Suite> suiteNamed(std::string_view name)
{
    const auto* found = std::find_if(suites.begin(), suites.end(), [name](const auto& s) { return s.name == name; });
    if (found == suites.end()) {
        std::string known;
        for (const auto suite : suiteNames())
            known += (known.empty() ? "" : ", ") + std::string(suite);
        return makeError(
            ErrorCode::badArgument,
            messageText(QT_TRANSLATE_NOOP("core", "There is no suite \"%1\"; there are %2."), name, known));
    }
    auto suite = found->make();
    suite.name = name;
    return suite;
}

Message title(Measure measure)
{
    switch (measure) {
    case Measure::strongWorlds:
        return messageText(QT_TRANSLATE_NOOP("core", "Worlds with a finding of grade B or better"));
    case Measure::documentedWorlds:
        return messageText(QT_TRANSLATE_NOOP("core", "Worlds with a finding of grade A"));
    case Measure::accusingWorlds:
        return messageText(QT_TRANSLATE_NOOP("core", "Worlds in which grade B or better accuses the innocent"));
    case Measure::precision:
        return messageText(QT_TRANSLATE_NOOP("core", "Precision of accounts"));
    case Measure::recall:
        return messageText(QT_TRANSLATE_NOOP("core", "Recall of accounts"));
    case Measure::precisionAtC:
        return messageText(QT_TRANSLATE_NOOP("core", "Precision of accounts at grade C or better"));
    case Measure::recallAtC:
        return messageText(QT_TRANSLATE_NOOP("core", "Recall of accounts at grade C or better"));
    case Measure::f1:
        return messageText(QT_TRANSLATE_NOOP("core", "F1 of accounts"));
    case Measure::customerRecall:
        return messageText(QT_TRANSLATE_NOOP("core", "Customers found"));
    case Measure::customerPrecision:
        return messageText(QT_TRANSLATE_NOOP("core", "Named customers that are customers"));
    case Measure::customerRecallAtC:
        return messageText(QT_TRANSLATE_NOOP("core", "Customers found at grade C or better"));
    case Measure::innocentRateAtC:
        return messageText(QT_TRANSLATE_NOOP("core", "Innocent creators named at grade C or better"));
    case Measure::falseShareWithinClaim:
        return messageText(QT_TRANSLATE_NOOP("core", "Worlds with no more wrong accounts than claimed"));
    case Measure::calibrationError:
        return messageText(QT_TRANSLATE_NOOP("core", "Calibration error of the accounts' probabilities"));
    case Measure::batchLocated:
        return messageText(QT_TRANSLATE_NOOP("core", "Batches located within 10 % of ranks and 20 % of size"));
    case Measure::buyerNamed:
        return messageText(QT_TRANSLATE_NOOP("core", "Worlds in which a buyer is named"));
    case Measure::lowestDensity:
        return messageText(QT_TRANSLATE_NOOP("core", "Lowest density with F1 of at least 0.90"));
    case Measure::beatsBaselines:
        return messageText(QT_TRANSLATE_NOOP("core", "Rows on which no reference method does as well"));
    }
    return {};
}

} // namespace lockstep
