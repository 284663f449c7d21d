// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/follower_order.h"

#include "core/detect/finding_parts.h"
#include "core/detect/follower_batches.h"
#include "core/detect/follower_envelope.h"
#include "core/detect/follower_gate.h"
#include "core/detect/follower_innocent.h"
#include "core/detect/follower_quiet.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iterator>

namespace lockstep {

namespace {

constexpr double nearlyAll = 0.75;  ///< of a stretch: the rest need not be told in the title
constexpr double coreQ = 0.05;      ///< of the core of a batch at most one account in twenty is an ordinary follower
constexpr double associatedQ = 0.2; ///< of the others that are named at most one in five

/// Everything about one list that a finding is written from.
struct ListContext {
    const CaseData& data;
    TestedList tested;
    FollowEnvelope envelope;
    QuietFlag quiet;
    FollowerSeries series;
};

/// Dates of the batch as whole days: a band is never told to the second.
Moment day(std::int64_t ms)
{
    return {{ms}, Precision::day};
}

std::string digest(const ListContext& context, const FollowerBatch& batch)
{
    std::uint64_t hash = 1469598103934665603ULL; // FNV-1a
    const auto add = [&hash](std::string_view text) {
        for (const char c : text) {
            hash ^= static_cast<unsigned char>(c);
            hash *= 1099511628211ULL;
        }
        hash ^= 0xFF;
        hash *= 1099511628211ULL;
    };
    add(context.data.targetNames[context.tested.list.target.index()]);
    for (auto i = batch.ranks.from; i < batch.ranks.to; ++i)
        add(context.data.accountNames[context.tested.list.accounts[i].index()]);
    std::array<char, 17> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), hash, 16).ptr;
    return "D5-" + std::string(text.data(), end);
}

/// What the followers of a stretch show of its two signs, and how many show the same.
class ShownSigns {
public:
    ShownSigns(const ListContext& context, const FollowerBatch& batch, const BatchSearch& search)
        : m_series(context.series), m_batch(batch), m_expected(search.quietExpected),
          m_dates(batch.signal(BatchSignalKind::band)), m_quiet(batch.signal(BatchSignalKind::quiet))
    {
        for (auto i = batch.ranks.from; i < batch.ranks.to; ++i) {
            const auto d = static_cast<std::size_t>(dates(i));
            ++m_counts[d][static_cast<std::size_t>(quiet(i))];
            if (quiet(i) != Sign::unknown)
                m_ordinaryQuiet[d] += static_cast<double>(m_expected[i]) * m_quiet->contrast.outsideRate();
        }
        for (std::size_t d = 0; d < m_counts.size(); ++d)
            m_ordinaryQuiet[d] /= std::max(1.0, m_counts[d][1] + m_counts[d][2]);
    }

    bool any(std::size_t rank) const { return dates(rank) == Sign::yes || quiet(rank) == Sign::yes; }

    /// Chance that this follower is an ordinary one: how many ordinary followers the stretch may hold at most that
    /// show what it shows, to all who do. How many of them are quiet is reckoned by the ages of those with such
    /// dates.
    double ordinaryShare(std::size_t rank) const
    {
        const auto shownDates = dates(rank), shownQuiet = quiet(rank);
        double alike = m_batch.organicShare, whole = 0;
        const auto weigh = [&alike](Sign shown, double rate) {
            rate = std::clamp(rate, 0.001, 0.99);
            if (shown != Sign::unknown)
                alike *= shown == Sign::yes ? rate : 1 - rate;
        };
        if (m_dates)
            weigh(shownDates, m_dates->ordinaryRate);
        weigh(shownQuiet, m_ordinaryQuiet[static_cast<std::size_t>(shownDates)]);
        for (const auto d : {Sign::unknown, Sign::no, Sign::yes})
            for (const auto q : {Sign::unknown, Sign::no, Sign::yes})
                if ((d == Sign::unknown) == (shownDates == Sign::unknown)
                    && (q == Sign::unknown) == (shownQuiet == Sign::unknown))
                    whole += count(d, q);
        return std::min(1.0, alike * whole / count(shownDates, shownQuiet));
    }

private:
    enum class Sign : std::uint8_t { unknown, no, yes };

    double count(Sign d, Sign q) const { return m_counts[static_cast<std::size_t>(d)][static_cast<std::size_t>(q)]; }
    Sign dates(std::size_t rank) const
    {
        const auto created = m_series.created[rank];
        if (!m_dates || created == Instant::missingMs)
            return Sign::unknown;
        return m_dates->holds(created) ? Sign::yes : Sign::no;
    }
    /// Not asked of new accounts: those are often quiet, and ordinary.
    Sign quiet(std::size_t rank) const
    {
        if (!m_quiet || m_expected[rank] <= 0)
            return Sign::unknown;
        return m_series.quiet[rank] == 1 ? Sign::yes : Sign::no;
    }

    const FollowerSeries& m_series;
    const FollowerBatch& m_batch;
    const std::vector<float>& m_expected;
    const BatchSignal* m_dates;
    const BatchSignal* m_quiet;
    std::array<double, 3> m_ordinaryQuiet{}; ///< by what the dates show
    std::array<std::array<double, 3>, 3> m_counts{};
};

/// That share of the stretch, in followers.
std::int64_t followersOf(const FollowerBatch& batch, double share)
{
    return std::llround(share * static_cast<double>(batch.ranks.size()));
}

std::vector<FindingAccount> members(const ListContext& context, const FollowerBatch& batch, const BatchSearch& search)
{
    const ShownSigns signs(context, batch, search);
    const auto* run = batch.signal(BatchSignalKind::band) ? nullptr : batch.signal(BatchSignalKind::noFresh);
    std::vector<FindingAccount> accounts;
    accounts.reserve(batch.ranks.size());
    for (auto i = batch.ranks.from; i < batch.ranks.to; ++i) {
        const auto created = context.series.created[i];
        const bool inRun = run && created != Instant::missingMs && run->holds(created);
        const bool carries = signs.any(i) || inRun;
        double q = signs.ordinaryShare(i);
        if (run && created != Instant::missingMs && !inRun)
            q = std::max(q, 0.5); // the run says that most are of the batch, not which
        q = std::clamp(q, 1e-4, 1.0);
        const auto status = carries && q <= coreQ && batch.confirmed ? Membership::core
                            : carries && q <= associatedQ            ? Membership::associated
                                                                     : Membership::unclear;
        // Who only stands in the stretch is not said to act with anybody.
        const auto role = status == Membership::unclear ? Role::unknown : Role::farmAccount;
        accounts.push_back({context.tested.list.accounts[i], role, status, q});
    }
    return accounts;
}

double daysOf(const std::vector<DateBand>& runs)
{
    double days = 0;
    for (const auto& run : runs)
        days += run.days();
    return days;
}

Message dateSentence(const BatchSignal& signal, const BatchSearch& search, std::size_t from, std::size_t to)
{
    const auto& c = signal.contrast;
    const auto firstDay = day(signal.band.from);
    const auto lastDay = day(signal.band.to - 1);
    if (signal.runs.size() > 1)
        return messageText(
            QT_TRANSLATE_NOOP("core",
                              "Of the followers at ranks %1 to %2, %3 of %4 with a creation date were created in the "
                              "same %5 short spans of days, %6 days in all between %7 and %8; of their neighbours in "
                              "the list %9."),
            from, to, std::llround(c.inside), std::llround(c.expectedInside), signal.runs.size(),
            std::llround(daysOf(signal.runs)), firstDay, lastDay, Share{c.outsideRate()});
    if (signal.kind == BatchSignalKind::band && toIso(firstDay) == toIso(lastDay))
        return messageText(
            QT_TRANSLATE_NOOP("core",
                              "Of the followers at ranks %1 to %2, %3 of %4 with a creation date were created "
                              "on %5; of their neighbours in the list %6."),
            from, to, std::llround(c.inside), std::llround(c.expectedInside), firstDay, Share{c.outsideRate()});
    if (signal.kind == BatchSignalKind::band)
        return messageText(
            QT_TRANSLATE_NOOP(
                "core", "Of the followers at ranks %1 to %2, %3 of %4 with a creation date were created between "
                        "%5 and %6; of their neighbours in the list %7."),
            from, to, std::llround(c.inside), std::llround(c.expectedInside), firstDay, lastDay,
            Share{c.outsideRate()});
    return messageText(
        QT_TRANSLATE_NOOP(
            "core", "Among the followers at ranks %1 to %2, %3 of %4 were new accounts (at most %5 days old when "
                    "they followed); at the rate of their neighbours it would have been about %6."),
        from, to, std::llround(c.inside), std::llround(c.expectedInside), std::llround(search.freshDays),
        std::llround(c.expectedInside * c.outsideRate()));
}

Message crowdSentence(const BatchSignal& run)
{
    return messageText(QT_TRANSLATE_NOOP("core", "The creation dates of this stretch crowd between %1 and %2."),
                       day(run.band.from), day(run.band.to - 1));
}

Message quietSentence(const BatchSignal& signal, const QuietFlag& flag, std::size_t from, std::size_t to)
{
    const auto& c = signal.contrast;
    return messageText(
        QT_TRANSLATE_NOOP("core",
                          "%1 of the followers at ranks %2 to %3 are low-activity accounts (at least %4 of %5 marks "
                          "hold); accounts of the same ages next to them in the list would give about %6."),
        std::llround(c.inside), from, to, flag.needed, flag.features.size(),
        std::llround(c.expectedInside * c.outsideRate()));
}

void addWhy(Finding& finding, const ListContext& context, const FollowerBatch& batch, const BatchSearch& search)
{
    const auto from = batch.ranks.from + 1, to = batch.ranks.to;
    const BatchSignal* date = nullptr;
    const BatchSignal* quiet = nullptr;
    for (const auto& signal : batch.signals) {
        if (signal.kind == BatchSignalKind::quiet) {
            quiet = &signal;
            finding.why.push_back(quietSentence(signal, context.quiet, from, to));
            continue;
        }
        finding.why.push_back(dateSentence(signal, search, from, to));
        if (signal.kind == BatchSignalKind::noFresh && !batch.signal(BatchSignalKind::band))
            finding.why.push_back(crowdSentence(signal));
        if (!date || signal.kind == BatchSignalKind::band)
            date = &signal;
    }
    if (date)
        finding.independentSignals.push_back(dateSentence(*date, search, from, to));
    if (quiet)
        finding.independentSignals.push_back(quietSentence(*quiet, context.quiet, from, to));
    if (quiet)
        for (const auto& feature : context.quiet.features)
            finding.why.push_back(messageText(QT_TRANSLATE_NOOP("core", "Mark of low activity used: %1."), feature));
    if (batch.estimated)
        finding.why.push_back(messageText(
            QT_TRANSLATE_NOOP("core",
                              "About %1 of these %2 followers are of the batch, by how often the two signs meet in "
                              "one account (capture and recapture), at least %3 by the clearer sign alone; the "
                              "others came between them."),
            followersOf(batch, batch.boughtShare), batch.ranks.size(), followersOf(batch, batch.leastShare)));
    finding.why.push_back(batch.confirmed
                              ? messageText(QT_TRANSLATE_NOOP(
                                  "core", "Found on every second follower of the list and confirmed on the others."))
                              : messageText(QT_TRANSLATE_NOOP(
                                  "core", "Seen only with all followers together; too small to be confirmed on a "
                                          "half that was not used to find it.")));
    finding.why.push_back(gateSentence(context.tested.gate));
}

void setWindow(Finding& finding, const ListContext& context, const FollowerBatch& batch)
{
    const auto& list = context.tested.list;
    const auto last = batch.ranks.to - 1;
    if (list.timed) {
        finding.window = TimeRange{{list.followed[batch.ranks.from]}, {list.followed[last] + 1}};
        finding.why.push_back(
            messageText(QT_TRANSLATE_NOOP("core", "They followed between %1 and %2, by the recorded times."),
                        Moment{{list.followed[batch.ranks.from]}, Precision::minute},
                        Moment{{list.followed[last]}, Precision::minute}));
        return;
    }
    if (context.tested.gate.verdict != OrderGate::Verdict::passes)
        return; // a doubtful order gives no dates
    const Instant earliest{context.envelope.lower[batch.ranks.from]};
    const Instant latest{context.envelope.upper[last]};
    if (earliest.isMissing())
        return;
    finding.window = TimeRange{earliest, latest};
    finding.why.push_back(
        latest.isMissing()
            ? messageText(QT_TRANSLATE_NOOP(
                              "core", "The first of them followed on %1 or later: that is when the youngest account "
                                      "before it was created. How much later is not known."),
                          day(earliest.ms))
            : messageText(QT_TRANSLATE_NOOP(
                              "core", "The first of them followed on %1 or later (when the youngest account before "
                                      "it was created), the last probably by %2. In this list such dates are "
                                      "about %3 days apart."),
                          day(earliest.ms), day(latest.ms), context.envelope.medianLagDays));
}

void setStatistic(Finding& finding, const ListContext& context, const FollowerBatch& batch, const BatchSearch& search,
                  const DetectSettings& settings)
{
    const auto& lead = batch.signals.front();
    auto& s = finding.statistic;
    s.null = messageText(QT_TRANSLATE_NOOP("core",
                                           "What the neighbours in the same list show, with the list's own clumping; "
                                           "and the whole list reshuffled in blocks of 8 followers that keep their "
                                           "age at following."));
    s.effect = lead.contrast.insideRate();
    s.controlEffect = lead.contrast.outsideRate();
    s.occasions = 1;
    s.p = lead.p;
    s.q = batch.q;
    s.decoyCases = batch.decoyCases;
    s.decoyWorlds = settings.decoyWorlds;
    s.confirmedOnHeldOutHalf = batch.confirmed;
    s.numbers = {{"scan_log_likelihood_ratio", lead.score},
                 {"list_p", lead.listP},
                 {"organic_share_at_most", batch.organicShare},
                 {"batch_about", static_cast<double>(followersOf(batch, batch.boughtShare))},
                 {"order_z", context.tested.gate.z},
                 {"order_tau", context.tested.gate.tau},
                 {"lag_days", context.envelope.medianLagDays},
                 {"fresh_days", search.freshDays}};
    for (const auto& signal : batch.signals) {
        const char* prefix = signal.kind == BatchSignalKind::band      ? "band"
                             : signal.kind == BatchSignalKind::noFresh ? "no_fresh"
                                                                       : "quiet";
        s.numbers.push_back({std::string(prefix) + "_inside", signal.contrast.inside});
        s.numbers.push_back(
            {std::string(prefix) + "_expected", signal.contrast.expectedInside * signal.contrast.outsideRate()});
    }
}

Message limitsOf(const ListContext& context)
{
    const auto missing = context.tested.gate.missing;
    if (missing > 0)
        return messageText(
            QT_TRANSLATE_NOOP(
                "core", "The list says who followed together, not who paid or knew: anybody can order followers for "
                        "somebody else. Deleted accounts are not in it. %1 of %2 followers have no creation date; "
                        "they are not spread evenly (often they are old accounts) and were left out of the date "
                        "tests. Halves of one list share its history: the confirmation guards against chance, "
                        "not against an unknown event."),
            missing, context.tested.list.size());
    return messageText(QT_TRANSLATE_NOOP(
        "core", "The list says who followed together, not who paid or knew: anybody can order followers for "
                "somebody else. Deleted accounts are not in it. Halves of one list share its history: the "
                "confirmation guards against chance, not against an unknown event."));
}

/// "about 2,163", "at least 900": what the title and the sentences say of a stretch that is not all of the batch.
Message howMany(const FollowerBatch& batch)
{
    const auto count = followersOf(batch, batch.boughtShare);
    if (count < 1)
        return messageText(QT_TRANSLATE_NOOP("core", "more than usual"));
    return batch.estimated ? messageText(QT_TRANSLATE_NOOP("core", "about %1"), count)
                           : messageText(QT_TRANSLATE_NOOP("core", "at least %1"), count);
}

Message titleOf(const ListContext& context, const FollowerBatch& batch)
{
    const auto name = context.data.displayName(context.tested.list.target);
    const bool doubtful = context.tested.gate.verdict == OrderGate::Verdict::doubtful;
    if (batch.boughtShare < nearlyAll)
        return doubtful
                   ? messageText(QT_TRANSLATE_NOOP("core",
                                                   "Of %1 followers of %2 who stand together in the list, %3 look "
                                                   "alike; the order of the list is doubtful"),
                                 batch.ranks.size(), name, howMany(batch))
                   : messageText(
                       QT_TRANSLATE_NOOP("core", "Of %1 followers of %2 who came one after the other, %3 look alike"),
                       batch.ranks.size(), name, howMany(batch));
    return doubtful
               ? messageText(QT_TRANSLATE_NOOP("core",
                                               "%1 followers of %2 stand together in the list and look alike; the "
                                               "order of the list is doubtful"),
                             batch.ranks.size(), name)
               : messageText(QT_TRANSLATE_NOOP("core", "%1 followers of %2 came one after the other and look alike"),
                             batch.ranks.size(), name);
}

Finding makeFinding(const ListContext& context, const FollowerBatch& batch, const BatchSearch& search,
                    const DetectSettings& settings)
{
    const auto& list = context.tested.list;
    Finding finding;
    finding.id = digest(context, batch);
    finding.detector = "D5";
    finding.claim = ClaimLevel::unusual;
    finding.title = titleOf(context, batch);
    addWhy(finding, context, batch, search);
    setWindow(finding, context, batch);
    finding.accounts = members(context, batch, search);
    const auto& target = context.data.targets[list.target.index()];
    if (target.account)
        finding.customers.push_back(target.account);
    finding.targets.push_back(list.target);
    finding.ranks = RankRange{list.dataSet, batch.ranks.from + 1, batch.ranks.to};
    setStatistic(finding, context, batch, search, settings);
    if (context.tested.gate.verdict == OrderGate::Verdict::passes && finding.independentSignals.size() >= 2
        && batch.confirmed)
        finding.claim = ClaimLevel::coordinated;
    finding.innocent = innocentExplanations(batch, context.series, context.tested);
    finding.limits = limitsOf(context);
    for (auto i = batch.ranks.from; i < batch.ranks.to; ++i)
        finding.evidence.push_back(list.rows[i]);
    std::sort(finding.evidence.begin(), finding.evidence.end());
    return finding;
}

ListContext makeContext(const CaseData& data, FollowerList list)
{
    ListContext context{data, testList(std::move(list)), {}, {}, {}};
    const auto& tested = context.tested.list;
    context.envelope = followEnvelope(tested.created);
    context.quiet = quietFlag(data, tested);
    context.series.created = tested.created;
    context.series.envelope = tested.timed ? tested.followed : context.envelope.lower;
    context.series.quiet = context.quiet.value;
    context.series.marginDays = tested.timed ? signUpMargin(0) : signUpMargin(context.envelope.medianLagDays);
    return context;
}

/// The limit is measured on synthetic lists of 4,000 (tests): of batches created within a month, pure ones of 60 and
/// ones of 200 at a fifth of their stretch were found in 10 of 10 lists, ones of 100 at a tenth in none.
NothingFound nothingIn(const ListContext& context, const BatchSearch& search)
{
    NothingFound nothing{"D5", {}, {}};
    const auto name = context.data.displayName(context.tested.list.target);
    nothing.reason =
        search.diverseRuns > 0
            ? messageText(QT_TRANSLATE_NOOP(
                              "core", "Followers of %1: no stretch of the list stands out by creation dates or low "
                                      "activity. %2 stretches have few new accounts but mixed creation dates, as "
                                      "after a mention in the news. %3"),
                          name, search.diverseRuns, gateSentence(context.tested.gate))
            : messageText(QT_TRANSLATE_NOOP(
                              "core", "Followers of %1: no stretch of the list stands out by creation dates or low "
                                      "activity. %2"),
                          name, gateSentence(context.tested.gate));
    nothing.detectionLimit = messageText(
        QT_TRANSLATE_NOOP(
            "core", "Batches of fewer than about 50 accounts, most batches that make up less than a sixth of the "
                    "stretch they came in, accounts created in the last %1 days before they followed, and aged, "
                    "active accounts with mixed creation dates would have been missed."),
        std::llround(context.series.marginDays));
    return nothing;
}

/// Lists of which nothing is said, by account and with what is told of a single one.
struct Silences {
    static constexpr std::size_t toldOneByOne = 3;

    std::vector<std::string> names;
    std::vector<NothingFound> each;

    void add(std::string name, NothingFound nothing)
    {
        names.push_back(std::move(name));
        each.push_back(std::move(nothing));
    }

    /// One by one when they are few; else `reason`, of their number and the first names, stands for all, with the
    /// limit of the first.
    void tell(const char* reason, DetectorOutcome& outcome) const
    {
        if (each.size() <= toldOneByOne) {
            outcome.nothing.insert(outcome.nothing.end(), each.begin(), each.end());
            return;
        }
        std::string first;
        for (std::size_t i = 0; i < toldOneByOne; ++i)
            first += names[i] + ", ";
        outcome.nothing.push_back(
            {"D5", messageText(reason, each.size(), first + "\u2026"), each.front().detectionLimit});
    }
};

Result<void> searchList(const CaseData& data, FollowerList list, const DetectSettings& settings,
                        const TaskContext& task, DetectorOutcome& outcome, Silences& unordered, Silences& quiet)
{
    const auto context = makeContext(data, std::move(list));
    const auto& gate = context.tested.gate;
    const std::string name(data.displayName(context.tested.list.target));
    if (!gate.usable()) {
        unordered.add(name,
                      {"D5", messageText(QT_TRANSLATE_NOOP("core", "Followers of %1: %2"), name, gateSentence(gate)),
                       messageText(QT_TRANSLATE_NOOP(
                           "core", "Nothing can be said from the order of this list. A list in follow order with "
                                   "creation dates, or an export of the account's owner with follow times, "
                                   "would be needed."))});
        return {};
    }
    const auto found =
        findBatches(context.series, {settings.seed, settings.threads, settings.fdr, settings.decoyWorlds}, task);
    if (!found)
        return found.error();
    for (const auto& batch : found->batches)
        outcome.findings.push_back(makeFinding(context, batch, *found, settings));
    if (found->batches.empty())
        quiet.add(name, nothingIn(context, *found));
    return {};
}

/// Two lists of one account, collected at different times, show the same batch twice: it is told once, as the later
/// list has it. Findings from `first` on are of an earlier list than those of the same target before.
void dropRepeated(std::vector<Finding>& findings, std::size_t first)
{
    const auto isKnown = [&findings, first](const Finding& finding) {
        const auto accounts = accountsOf(finding);
        return std::any_of(findings.begin(), findings.begin() + static_cast<std::ptrdiff_t>(first),
                           [&](const Finding& other) {
                               if (other.detector != finding.detector || other.targets != finding.targets)
                                   return false;
                               const auto known = accountsOf(other);
                               std::vector<AccountId> both;
                               std::set_intersection(accounts.begin(), accounts.end(), known.begin(), known.end(),
                                                     std::back_inserter(both));
                               return both.size() * 2 > std::min(accounts.size(), known.size());
                           });
    };
    std::vector<Finding> kept;
    for (auto i = first; i < findings.size(); ++i)
        if (!isKnown(findings[i]))
            kept.push_back(std::move(findings[i]));
    findings.resize(first);
    std::move(kept.begin(), kept.end(), std::back_inserter(findings));
}

} // namespace

Result<DetectorOutcome> FollowerOrder::run(const InteractionGraph& graph, const DetectSettings& settings,
                                           const TaskContext& task) const
{
    DetectorOutcome outcome;
    outcome.parameters = {{"order", "tau >= 0.6 or z >= 8; doubtful tau >= 0.45 or z >= 5"},
                          {"permutations", "99 on the half, 499 on all, 1999 at the stretch, blocks of 8 and 4"},
                          {"band", "odds ratio 4, 2 against each flank, at least 15 accounts and 5 %"},
                          {"runs", "3 to 28 days, 3 times the flanks, together as a band"},
                          {"members", "core q 0.05, associated q 0.2"},
                          {"quiet", "rate ratio 1.5, 1.4 against each flank, 4 points"},
                          {"no_fresh", "odds ratio 0.4, 0.5 against each flank, crowding 0.3"}};
    auto lists = followerLists(graph);
    if (lists.empty())
        outcome.nothing.push_back(
            {"D5", messageText(QT_TRANSLATE_NOOP("core", "This case holds no follower list.")),
             messageText(QT_TRANSLATE_NOOP(
                 "core", "Import a list of the followers of an account with the kind \"follow\", its "
                         "target and, where known, its order."))});
    Silences unordered;
    Silences quiet;
    std::uint64_t done = 0;
    const auto total = lists.size();
    std::stable_sort(lists.begin(), lists.end(), [](const FollowerList& a, const FollowerList& b) {
        return a.target == b.target ? b.dataSet < a.dataSet
                                    : a.target < b.target; // the latest list of a target first
    });
    for (auto& list : lists) {
        task.report({messageText(QT_TRANSLATE_NOOP("core", "Reading the order of follower lists")), done++, total});
        const auto first = outcome.findings.size();
        if (task.cancelled())
            return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "The search was stopped.")));
        auto searched = searchList(graph.data(), std::move(list), settings, task, outcome, unordered, quiet);
        if (!searched)
            return searched.error();
        dropRepeated(outcome.findings, first);
    }
    quiet.tell(QT_TRANSLATE_NOOP("core",
                                 "Followers of %1 accounts (%2): no stretch of any of these lists stands out by "
                                 "creation dates or low activity. The order of each is judged where its "
                                 "followers are drawn."),
               outcome);
    unordered.tell(QT_TRANSLATE_NOOP("core", "Followers of %1 accounts (%2): these lists are not in follow order, or "
                                             "their order cannot be judged; why is said where the followers of each "
                                             "are drawn."),
                   outcome);
    return outcome;
}

} // namespace lockstep
