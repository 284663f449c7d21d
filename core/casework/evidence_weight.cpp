// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/evidence_weight.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace lockstep {

namespace {

constexpr double least = -2;
constexpr double most = 3;

/// "1 to 5", "4 to 1": whole numbers are as exact as this can be.
std::string oddsText(double against)
{
    const auto whole = [](double value) { return std::to_string(std::max<long long>(1, std::llround(value))); };
    return against >= 1 ? "1 : " + whole(against) : whole(1 / against) + " : 1";
}

/// Two digits.
double roughly(double value)
{
    const double step = std::pow(10, std::floor(std::log10(value)) - 1);
    return std::round(value / step) * step;
}

} // namespace

std::string_view name(Family family)
{
    static constexpr std::array<std::string_view, 8> names{"timing", "overlap",     "list",       "quantity",
                                                           "text",   "reciprocity", "provenance", "none"};
    return names[static_cast<std::size_t>(family)];
}

std::string_view name(Strength strength)
{
    static constexpr std::array<std::string_view, strengths> names{"strong", "confirmed", "any"};
    return names[static_cast<std::size_t>(strength)];
}

double EvidenceCount::weight() const
{
    if (plantedWith == 0 && innocentWith == 0)
        return 0;
    const auto share = [](std::uint64_t with, std::uint64_t all) {
        return (static_cast<double>(with) + 0.5) / (static_cast<double>(all) + 1);
    };
    return std::clamp(std::log10(share(plantedWith, planted) / share(innocentWith, innocent)), least, most);
}

Strength strengthOf(const Finding& finding)
{
    return standsAlone(finding)                       ? Strength::strong
           : finding.statistic.confirmedOnHeldOutHalf ? Strength::confirmed
                                                      : Strength::any;
}

double evidenceWeight(const Finding& finding, std::span<const Finding* const> support)
{
    const auto counts = shippedEvidence();
    const auto weightOf = [&counts](const Finding& one) {
        const auto family = familyOf(one.detector);
        const auto strength = strengthOf(one);
        std::optional<double> weight;
        for (const auto& count : counts)
            if (count.family == family && count.strength >= strength)
                weight = std::max(weight.value_or(count.weight()), count.weight());
        return weight.value_or(0);
    };
    double sum = weightOf(finding);
    for (const auto* other : support)
        sum += weightOf(*other);
    return sum;
}

double oddsAgainst(double weight, double priorAgainst)
{
    return priorAgainst / std::pow(10, realWorldShare * weight);
}

Message weightSentence(double weight, double priorAgainst)
{
    if (weight <= 0)
        return messageText(QT_TRANSLATE_NOOP("core", "Weight: in synthetic worlds without any planted group such a "
                                                     "result is as common as in those with one; it tells nothing by "
                                                     "itself."));
    return messageText(
        QT_TRANSLATE_NOOP("core",
                          "Weight: in synthetic worlds such a result is about %1 times as common with a "
                          "planted group as without. Real life is less orderly, so only the square root of "
                          "that counts (%2). Whoever gave it %3 before looking, as was entered, may give it %4 now: "
                          "a rule of thumb, not a measurement."),
        roughly(std::pow(10, weight)), roughly(std::pow(10, realWorldShare * weight)), oddsText(priorAgainst),
        oddsText(oddsAgainst(weight, priorAgainst)));
}

} // namespace lockstep
