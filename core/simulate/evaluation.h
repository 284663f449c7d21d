// SPDX-License-Identifier: GPL-3.0-or-later
// What a detection run got right and wrong, where the truth is known.
#pragma once

#include "core/model/case_data.h"
#include "core/model/finding.h"
#include "core/model/result.h"
#include "core/simulate/world.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lockstep {

/// Planted accounts found. A ratio whose denominator is 0 is missing, not 0 and not 1.
struct AccountScore {
    std::uint64_t truePositives = 0;
    std::uint64_t falsePositives = 0;
    std::uint64_t falseNegatives = 0;

    std::optional<double> precision() const;
    std::optional<double> recall() const;
    std::optional<double> f1() const;
};

/// Members of an innocent group (fan-1, class-2, giveaway-1, ...; "ordinary" for people without one) in findings.
struct AccusedGroup {
    std::string group;
    std::uint64_t accused = 0; ///< members in findings
    std::uint64_t size = 0;    ///< members of the group
};

/// Everything at one bar: findings of this grade or a better one.
struct GradeEvaluation {
    std::uint64_t findings = 0;
    AccountScore accounts;     ///< core and associated members
    AccountScore coreAccounts; ///< only those confirmed on the half that was held out
    std::uint64_t customersFound = 0;
    std::uint64_t customersWrong = 0;  ///< named as customers, but neither served nor planted
    std::vector<AccusedGroup> accused; ///< by name; groups without an accused member are left out
};

/// Accounts that acted for an order, whoever pays or knows: what a detector should find. Victims are among them.
bool isPlanted(std::string_view role);
/// Accounts whose posts or lists profited from an order, whoever placed it.
bool isServed(std::string_view role);

struct FindingEvaluation {
    std::string id;
    std::string detector;
    Grade grade = Grade::nothing;
    std::uint64_t accounts = 0;     ///< named; unclear members are not
    std::uint64_t farmAccounts = 0; ///< planted ones
    std::vector<AccusedGroup> accused;
};

struct Evaluation {
    std::uint64_t farmAccounts = 0;          ///< in the truth
    std::uint64_t customers = 0;             ///< in the truth
    GradeEvaluation strong;                  ///< grade B or better: what may be printed
    GradeEvaluation question;                ///< grade C or better
    std::vector<FindingEvaluation> findings; ///< in the order of the run
};

/// Accounts are matched by their name in the data. Accounts of the data without a truth row count as ordinary.
Evaluation evaluate(const DetectionRun& run, const CaseData& data, std::span<const TruthRow> truth);

/// Any set of accounts against the truth, for methods that give nothing more. Repeated ids count once.
AccountScore scoreAccounts(std::span<const AccountId> accounts, const CaseData& data,
                           std::span<const TruthRow> truth);

/// truth.csv of writeWorld: account, role, group, customers, planted, rank in any order; account and role are needed.
/// notFound, badInput (names the file and the row).
Result<std::vector<TruthRow>> readTruth(const std::filesystem::path& truthFile);
Result<Evaluation> evaluate(const DetectionRun& run, const CaseData& data, const std::filesystem::path& truthFile);

} // namespace lockstep
