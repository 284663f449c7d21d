// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/suites.h"

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

struct NamedSuite {
    std::string_view name;
    Suite (*make)();
};

constexpr std::array suites{NamedSuite{"clean-100", cleanSuite}, NamedSuite{"innocent-100", innocentSuite},
                            NamedSuite{"S1-density", densitySuite}};

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
