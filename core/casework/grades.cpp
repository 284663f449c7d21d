// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/grades.h"

#include "core/casework/evidence_weight.h"
#include "core/casework/ledger_match.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

namespace lockstep {

namespace {

std::int64_t innocentWith(const Finding& finding, Verdict verdict)
{
    return std::count_if(finding.innocent.begin(), finding.innocent.end(),
                         [verdict](const InnocentTest& test) { return test.verdict == verdict; });
}

/// A batch is a stretch of a follower list: it has one customer and no occasions, but ranks.
bool isBatch(const Finding& finding)
{
    return familyOf(finding.detector) == Family::list && finding.ranks.has_value();
}

/// D6 and D7 see how many, not who.
bool isCountsOnly(const Finding& finding)
{
    return finding.detector == "D6" || finding.detector == "D7";
}

bool isSignificant(const Finding& finding)
{
    return finding.statistic.q <= GradeRules::q;
}

/// How many times the matched controls; infinite when they show nothing at all, missing without controls.
std::optional<double> controlRatio(const Finding& finding)
{
    if (!finding.statistic.controlEffect)
        return {};
    const double control = *finding.statistic.controlEffect;
    if (control > 0)
        return finding.statistic.effect / control;
    return finding.statistic.effect > 0 ? std::numeric_limits<double>::infinity() : 0;
}

void addSignificance(const Finding& finding, std::vector<Message>& missing)
{
    if (!isSignificant(finding))
        missing.push_back(messageText(
            QT_TRANSLATE_NOOP(
                "core", "The probability of a chance result, after correction, is %1; grade B needs 1 % or less."),
            Probability{finding.statistic.q}));
}

void addConfirmation(const Finding& finding, std::vector<Message>& missing)
{
    if (!finding.statistic.confirmedOnHeldOutHalf)
        missing.push_back(messageText(QT_TRANSLATE_NOOP(
            "core", "It was not confirmed on the half of the data that was kept apart to test it.")));
}

void addControls(const Finding& finding, std::vector<Message>& missing)
{
    const auto ratio = controlRatio(finding);
    if (!ratio)
        missing.push_back(messageText(
            QT_TRANSLATE_NOOP("core", "There are no matched controls, comparable accounts to measure it against.")));
    else if (*ratio < GradeRules::controlRatio)
        missing.push_back(messageText(
            QT_TRANSLATE_NOOP("core",
                              "The effect is %1 times that of the matched controls; grade B needs at least 3 times."),
            *ratio));
}

void addInnocent(const Finding& finding, std::vector<Message>& missing)
{
    if (const auto open = innocentWith(finding, Verdict::notExcluded); open == 1)
        missing.push_back(messageText(
            QT_TRANSLATE_NOOP("core", "An innocent explanation is not excluded; see the innocent explanations.")));
    else if (open > 1)
        missing.push_back(messageText(
            QT_TRANSLATE_NOOP("core", "%1 innocent explanations are not excluded; see the innocent explanations."),
            open));
}

void addDecoys(const Finding& finding, std::vector<Message>& missing)
{
    if (finding.statistic.decoyCases > 0)
        missing.push_back(
            messageText(QT_TRANSLATE_NOOP(
                            "core", "Re-shuffled versions of this data gave such cases too: %1 in %2 decoy worlds."),
                        finding.statistic.decoyCases, finding.statistic.decoyWorlds));
}

void addReach(const Finding& finding, std::vector<Message>& missing)
{
    if (finding.customers.size() < GradeRules::customers)
        missing.push_back(messageText(
            QT_TRANSLATE_NOOP(
                "core",
                "Accounts that profit: %1; a single kind of signal needs at least 3 without a shared audience."),
            finding.customers.size()));
    if (finding.statistic.occasions < GradeRules::occasions)
        missing.push_back(messageText(
            QT_TRANSLATE_NOOP("core", "Separate occasions: %1; a single kind of signal needs at least 10."),
            finding.statistic.occasions));
}

/// What a finding of one family lacks for a B of its own. Empty: nothing.
std::vector<Message> missingAlone(const Finding& finding)
{
    std::vector<Message> missing;
    if (familyOf(finding.detector) == Family::none) {
        missing.push_back(messageText(QT_TRANSLATE_NOOP(
            "core", "This kind of observation is a remark on the data, not a signal of coordination.")));
        return missing;
    }
    if (isCountsOnly(finding)) {
        missing.push_back(messageText(QT_TRANSLATE_NOOP(
            "core", "Numbers of likes and followers do not say who acted: alone they ask a question and never answer "
                    "one.")));
        addSignificance(finding, missing);
        addInnocent(finding, missing);
        return missing;
    }
    addSignificance(finding, missing);
    if (isBatch(finding)) {
        if (finding.independentSignals.empty())
            missing.push_back(messageText(QT_TRANSLATE_NOOP(
                "core",
                "No separate signals are named for these ranks of the list; grade B needs two that share no data.")));
        else if (finding.independentSignals.size() < GradeRules::batchSignals)
            missing.push_back(messageText(QT_TRANSLATE_NOOP(
                "core", "Only one signal marks these ranks of the list; grade B needs two that share no data.")));
    } else {
        addConfirmation(finding, missing);
        addReach(finding, missing);
        addControls(finding, missing);
    }
    addInnocent(finding, missing);
    addDecoys(finding, missing);
    return missing;
}

/// The same with a second family beside it: reach may be small, but the decoys are no longer optional.
std::vector<Message> missingTogether(const Finding& finding)
{
    std::vector<Message> missing;
    addSignificance(finding, missing);
    if (!isBatch(finding)) {
        addConfirmation(finding, missing);
        addControls(finding, missing);
    }
    addInnocent(finding, missing);
    addDecoys(finding, missing);
    if (finding.statistic.decoyWorlds < GradeRules::decoyWorlds)
        missing.push_back(messageText(
            QT_TRANSLATE_NOOP("core", "Decoy worlds run: %1; two kinds of signal together need at least 20."),
            finding.statistic.decoyWorlds));
    return missing;
}

/// The first supporter that holds on its own terms next to `finding`; nullptr when none does.
const Finding* soundSupport(std::span<const Finding* const> support)
{
    const auto found = std::find_if(support.begin(), support.end(),
                                    [](const Finding* other) { return missingTogether(*other).empty(); });
    return found == support.end() ? nullptr : *found;
}

Message reasonAlone(const Finding& finding)
{
    if (isBatch(finding))
        return messageText(
            QT_TRANSLATE_NOOP(
                "core", "Grade B: %1 separate signals mark the same ranks of the list, and no innocent explanation "
                        "that could be tested was left."),
            finding.independentSignals.size());
    const double ratio = *controlRatio(finding);
    if (ratio > 1000)
        return messageText(
            QT_TRANSLATE_NOOP(
                "core",
                "Grade B: confirmed on data kept apart, for %1 accounts on %2 separate occasions; the matched "
                "controls show next to nothing of it, and no innocent explanation that could be tested was "
                "left."),
            finding.customers.size(), finding.statistic.occasions);
    return messageText(
        QT_TRANSLATE_NOOP(
            "core", "Grade B: confirmed on data kept apart, for %1 accounts on %2 separate occasions, %3 times the "
                    "matched controls, and no innocent explanation that could be tested was left."),
        finding.customers.size(), finding.statistic.occasions, ratio);
}

void explainStrong(Finding& finding, Message reason)
{
    finding.grade = Grade::strong;
    finding.gradeReasons.push_back(std::move(reason));
    if (isDocumented(finding)) {
        finding.claim = ClaimLevel::corroborated;
        finding.gradeReasons.push_back(messageText(QT_TRANSLATE_NOOP(
            "core", "An order of the purchase ledger fits in time; grade A also needs a second kind of signal on the "
                    "same accounts that shares no data with the first.")));
        return;
    }
    finding.gradeReasons.push_back(messageText(QT_TRANSLATE_NOOP(
        "core", "Grade A needs something from outside this data: a test purchase, an invoice, an admission, or "
                "counts from before and after a purge by the platform.")));
    if (finding.statistic.decoyWorlds < GradeRules::decoyWorlds)
        finding.gradeReasons.push_back(messageText(
            QT_TRANSLATE_NOOP("core",
                              "Grade A also needs at least 20 decoy worlds without such a case; run so far: %1."),
            finding.statistic.decoyWorlds));
}

/// Two families and something from outside: the only way to A.
void explainDocumented(Finding& finding, const Finding& second)
{
    finding.grade = Grade::documented;
    finding.claim = ClaimLevel::purchaseDocumented;
    finding.gradeReasons.push_back(messageText(
        QT_TRANSLATE_NOOP("core",
                          "Grade A: %1 and %2, which share no data, point to the same accounts, both hold in 20 "
                          "or more decoy worlds, and the purchase ledger has an order that fits in time."),
        finding.detector, second.detector));
    finding.gradeReasons.push_back(messageText(QT_TRANSLATE_NOOP(
        "core",
        "What is documented is an order, not who wanted it: anybody can order for somebody else. Who could have "
        "ordered is not known from this data.")));
    for (const auto& item : finding.external)
        finding.gradeReasons.push_back(item.text);
}

void explainQuestion(Finding& finding, std::vector<Message> missing)
{
    finding.grade = Grade::question;
    finding.gradeReasons.push_back(messageText(
        QT_TRANSLATE_NOOP("core", "Grade C, worth asking about and not for print; what grade B still lacks:")));
    std::move(missing.begin(), missing.end(), std::back_inserter(finding.gradeReasons));
}

ClaimLevel claimOf(const Finding& finding, bool supported)
{
    if (!isSignificant(finding) || familyOf(finding.detector) == Family::none)
        return ClaimLevel::observed;
    const bool twoSignals = supported || finding.independentSignals.size() >= GradeRules::batchSignals;
    // With an innocent explanation standing, "coordinated" would say more than is known.
    return twoSignals && innocentWith(finding, Verdict::notExcluded) == 0 ? ClaimLevel::coordinated
                                                                          : ClaimLevel::unusual;
}

bool isStronger(const Finding& a, const Finding& b)
{
    if (a.statistic.q != b.statistic.q)
        return a.statistic.q < b.statistic.q;
    return a.statistic.effect != b.statistic.effect ? a.statistic.effect > b.statistic.effect : a.id < b.id;
}

using FindingsOfAccount = std::unordered_map<std::uint32_t, std::vector<std::size_t>>;

FindingsOfAccount indexMembers(const std::vector<Finding>& findings)
{
    FindingsOfAccount index;
    for (std::size_t i = 0; i < findings.size(); ++i)
        for (const auto& member : findings[i].accounts)
            if (member.status != Membership::unclear)
                index[member.account.value()].push_back(i);
    return index;
}

/// The strongest of every other family that holds at least half of the members of finding `self`.
std::vector<const Finding*> supportOf(std::size_t self, const std::vector<Finding>& findings,
                                      const FindingsOfAccount& index)
{
    std::vector<std::size_t> shared(findings.size(), 0);
    std::size_t members = 0;
    for (const auto& member : findings[self].accounts) {
        if (member.status == Membership::unclear)
            continue;
        ++members;
        for (const auto other : index.at(member.account.value()))
            ++shared[other];
    }
    std::map<Family, const Finding*> best;
    for (std::size_t other = 0; other < findings.size(); ++other) {
        const auto family = familyOf(findings[other].detector);
        if (shared[other] == 0 || family == Family::none || family == familyOf(findings[self].detector)
            || static_cast<double>(shared[other]) < GradeRules::sharedAccounts * static_cast<double>(members))
            continue;
        auto& slot = best[family];
        if (!slot || isStronger(findings[other], *slot))
            slot = &findings[other];
    }
    std::vector<const Finding*> support;
    support.reserve(best.size());
    for (const auto& [family, finding] : best)
        support.push_back(finding);
    return support;
}

} // namespace

Family familyOf(std::string_view detector)
{
    static constexpr std::array<std::pair<std::string_view, Family>, 10> families{{{"D1", Family::timing},
                                                                                   {"D2", Family::overlap},
                                                                                   {"D3", Family::timing},
                                                                                   {"D4", Family::timing},
                                                                                   {"D5", Family::list},
                                                                                   {"D6", Family::list},
                                                                                   {"D7", Family::quantity},
                                                                                   {"D8", Family::text},
                                                                                   {"D9", Family::reciprocity},
                                                                                   {"D10", Family::provenance}}};
    const auto* found =
        std::find_if(families.begin(), families.end(), [&](const auto& f) { return f.first == detector; });
    return found == families.end() ? Family::none : found->second;
}

void grade(Finding& finding, std::span<const Finding* const> support)
{
    finding.gradeReasons.clear();
    const bool hasFamily = familyOf(finding.detector) != Family::none;
    const auto* second = hasFamily ? soundSupport(support) : nullptr;
    finding.claim = claimOf(finding, second != nullptr && missingTogether(finding).empty());

    auto missing = missingAlone(finding);
    const bool together = second && !isCountsOnly(finding) && missingTogether(finding).empty();
    if (together && isDocumented(finding)) {
        explainDocumented(finding, *second);
    } else if (missing.empty()) {
        explainStrong(finding, reasonAlone(finding));
    } else if (together) {
        explainStrong(finding, messageText(QT_TRANSLATE_NOOP(
                                               "core", "Grade B: %1 and %2, which share no data, point to the same "
                                                       "accounts; both hold in 20 or more decoy worlds."),
                                           finding.detector, second->detector));
    } else {
        explainQuestion(finding, std::move(missing));
    }
    if (const auto untested = innocentWith(finding, Verdict::unknown); untested > 0)
        finding.gradeReasons.push_back(
            messageText(QT_TRANSLATE_NOOP(
                            "core", "Innocent explanations that this data cannot test: %1. Ask before you publish."),
                        untested));
}

bool standsAlone(const Finding& finding)
{
    return missingAlone(finding).empty();
}

void gradeAll(std::vector<Finding>& findings, double priorAgainst)
{
    const auto index = indexMembers(findings);
    // Support is a matter of measurements, not of grades, so the order of grading does not matter.
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const auto support = supportOf(i, findings, index);
        grade(findings[i], support);
        findings[i].gradeReasons.push_back(weightSentence(evidenceWeight(findings[i], support), priorAgainst));
    }
    std::sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        if (a.grade != b.grade)
            return a.grade < b.grade;
        if (isSignificant(a) != isSignificant(b)) // effects of different kinds do not compare well
            return isSignificant(a);
        return a.statistic.effect != b.statistic.effect ? a.statistic.effect > b.statistic.effect : a.id < b.id;
    });
}

} // namespace lockstep
