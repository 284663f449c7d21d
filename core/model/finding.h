// SPDX-License-Identifier: GPL-3.0-or-later
// What a detector says, with everything that is needed to doubt it: statistic, null model, controls,
// innocent explanations and the rows behind it. A plain value; grades are set by core/casework.
#pragma once

#include "core/model/ids.h"
#include "core/model/message.h"
#include "core/model/moment.h"
#include "core/model/provenance.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lockstep {

/// A documented / B strong pattern / C worth asking about / N nothing found (with a detection limit).
enum class Grade : std::uint8_t { documented, strong, question, nothing };
char letter(Grade grade);

/// PRODUCT 3.2: L0 observed .. L4 purchase documented.
enum class ClaimLevel : std::uint8_t { observed, unusual, coordinated, corroborated, purchaseDocumented };

enum class Role : std::uint8_t {
    unknown,
    farmAccount,
    customer,
    paidHuman,
    hijacked,
    broker,
    managed, ///< a service acts in its name: hired by its owner, or behind his back
};
enum class Membership : std::uint8_t {
    core,       ///< confirmed on its own on the half that was not used to find the group
    associated, ///< only on all data
    unclear,
};
enum class Verdict : std::uint8_t { excluded, notExcluded, unknown };

std::string_view name(ClaimLevel level);
std::string_view name(Role role);
std::string_view name(Membership status);
std::string_view name(Verdict verdict);

struct FindingAccount {
    AccountId account;
    Role role = Role::unknown;
    Membership status = Membership::unclear;
    double q = 1; ///< adjusted p of this account, capped below
};

/// Positions in a follower list, counted from 1 = oldest, both ends included.
struct RankRange {
    DataSetId list;
    std::uint64_t from = 0;
    std::uint64_t to = 0;
};

/// A number of a detector with its own name, e.g. {"lambda", 3.2}. For tables and JSON, not for logic.
struct NamedNumber {
    std::string name;
    double value = 0;
};

struct Statistic {
    Message null;                        ///< what was expected, in words
    double effect = 0;                   ///< as the detector defines it (share, rate, ratio)
    std::optional<double> controlEffect; ///< the same of the matched controls
    int occasions = 0;                   ///< independent moments, not interactions
    double p = 1;                        ///< never 0, never below 1e-6 in print
    double q = 1;                        ///< after correction over all that was tested
    int decoyCases = 0;
    int decoyWorlds = 0; ///< 0: no decoys were run
    bool confirmedOnHeldOutHalf = false;
    std::vector<NamedNumber> numbers;
};

struct InnocentTest {
    Message explanation; ///< "Giveaway or contest"
    Verdict verdict = Verdict::unknown;
    Message test; ///< what was measured, with its numbers
};

/// A low-high estimate and how it was made. Currency as ISO 4217.
struct PriceEstimate {
    double low = 0;
    double high = 0;
    std::string currency;
    Message formula;
};

/// Two names of the same thing, e.g. a renamed repository: same accounts at the same moments.
struct AliasGroup {
    std::vector<TargetId> targets; ///< the first one is kept, the others are merged into it
    std::uint64_t sharedInteractions = 0;
};

/// Something from outside the data that goes with a finding: a line of a purchase ledger.
struct ExternalItem {
    Message text;
    double p = 1; ///< chance that lines with shifted dates fit as well
    FileId file{};
    RowNumber row = 0;
};

struct Finding {
    std::string id;       ///< stable: detector and a digest of members, targets and window
    std::string detector; ///< "D1", "D3", "D5", "aliases"
    Grade grade = Grade::question;
    ClaimLevel claim = ClaimLevel::observed;
    Message title;            ///< one line
    std::vector<Message> why; ///< the sentences of the inspector and the report, most telling first
    std::vector<FindingAccount> accounts;
    std::vector<AccountId> customers; ///< whose posts or lists profited; intent is never claimed
    std::vector<TargetId> targets;
    std::optional<TimeRange> window;
    std::optional<RankRange> ranks;
    Statistic statistic;
    /// Signals that do not share data (a creation-date band and a run of low activity, say); see DETECTION 9.
    std::vector<Message> independentSignals;
    std::vector<InnocentTest> innocent;
    std::optional<PriceEstimate> price;
    std::vector<Message> gradeReasons; ///< why this grade and not the next better one
    Message limits;
    std::vector<EventId> evidence; ///< rows behind it, ascending
    std::vector<CountId> counts;   ///< counts behind it, ascending
    std::vector<ExternalItem> external;
};

/// Silence, explained: which detector found nothing or could not run, why, and what it would have missed.
struct NothingFound {
    std::string detector;
    Message reason;
    Message detectionLimit; ///< or, when it could not run, which input is missing and how to get it
};

/// Accounts that a plain count joins, as tools do that only count (detect/counted_groups.h). Evidence of nothing;
/// kept with its rows so that their lists can be compared with this case.
struct CountedGroup {
    std::vector<AccountId> accounts; ///< ascending
    std::uint32_t pairs = 0;
    std::vector<EventId> rows; ///< the acts that were counted, ascending
};

struct DetectionRun {
    Instant at;
    std::string version;
    std::uint64_t seed = 1;
    int decoyWorlds = 0;
    std::vector<std::pair<std::string, std::string>> parameters; ///< "D1.fdr" -> "0.01"
    std::vector<AliasGroup> aliases;
    std::vector<Finding> findings; ///< best grade first, then what chance rules out, then effect
    std::vector<NothingFound> nothing;
    std::vector<CountedGroup> counted; ///< most pairs first; empty as well when there were too many to list
};

} // namespace lockstep
