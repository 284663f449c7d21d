// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/owner_change.h"

#include "core/detect/owner_channels.h"
#include "core/detect/timed_posts.h"
#include "core/language/function_words.h"
#include "core/language/normal_text.h"
#include "core/stats/fdr.h"
#include "core/stats/quantile.h"
#include "core/stats/random.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

constexpr std::int64_t dayMs = 86'400'000;
constexpr std::size_t mostPosts = 200;    ///< the newest
constexpr std::size_t mostReactors = 500; ///< of a post, the first by number: enough to see the public change
constexpr int shuffles = 999;
/// Of a row of its own: whoever starts anew in two ways must not owe a third to chance.
constexpr double mostPermuted = 0.02;
/// Of a mark that few accounts have: in a small case even a single one is one in fifty.
constexpr double mostShared = 0.05;
/// From the middle of all accounts, in median absolute deviations: everybody's public drifts.
constexpr double spreads = 4;

struct OwnPost {
    TargetId target;
    std::int64_t time = 0;
};

struct OwnComment {
    std::int64_t time = 0;
    std::uint8_t tongue = 0;
};

/// What is known of one account that posts.
struct Owner {
    AccountId account;
    std::vector<OwnPost> posts;                       ///< by time
    std::vector<OwnComment> comments;                 ///< by time
    std::vector<std::vector<std::uint32_t>> reactors; ///< of posts
    Cut audience;                                     ///< where it changes most
    std::optional<std::int64_t> renamedAt;
    std::optional<std::size_t> firstKept; ///< post number: those before are no longer on the profile
};

std::vector<Owner> ownersOf(const InteractionGraph& graph)
{
    const auto& data = graph.data();
    std::vector<std::vector<OwnPost>> postsOf(graph.accountCount());
    for (std::uint32_t t = 0; t < data.targets.size(); ++t) {
        const auto& target = data.targets[t];
        if (target.kind == Target::Kind::post && !target.account.isNone() && isToTheMinute(target.postedAt)
            && graph.canonical(TargetId(t)) == TargetId(t))
            postsOf[target.account.index()].push_back({TargetId(t), target.postedAt.at.ms});
    }
    std::vector<Owner> owners;
    for (std::uint32_t u = 0; u < postsOf.size(); ++u) {
        auto& posts = postsOf[u];
        std::sort(posts.begin(), posts.end(), [](const OwnPost& a, const OwnPost& b) {
            return a.time != b.time ? a.time < b.time : a.target < b.target;
        });
        if (posts.size() < leastPosts || posts.back().time - posts.front().time < 2 * agreeDays * dayMs)
            continue;
        Owner owner;
        owner.account = AccountId(u);
        owner.posts = std::move(posts);
        owners.push_back(std::move(owner));
    }
    return owners;
}

std::vector<std::uint32_t> reactorsOf(const InteractionGraph& graph, const Owner& owner, TargetId post)
{
    std::vector<std::uint32_t> reactors;
    for (const auto& contact : graph.ofTarget(post))
        if (contact.actor() != owner.account && graph.data().interactions.what(EventId(contact.event)) != Verb::view)
            reactors.push_back(contact.other);
    std::sort(reactors.begin(), reactors.end());
    reactors.erase(std::unique(reactors.begin(), reactors.end()), reactors.end());
    return reactors;
}

/// The first few by a hash: a sample that is the same for every post, so that it keeps who comes back.
void sample(std::vector<std::uint32_t>& reactors)
{
    if (reactors.size() <= mostReactors)
        return;
    std::nth_element(reactors.begin(), reactors.begin() + mostReactors, reactors.end(),
                     [](std::uint32_t a, std::uint32_t b) { return mixBits(a) < mixBits(b); });
    reactors.resize(mostReactors);
    std::sort(reactors.begin(), reactors.end());
}

std::vector<std::span<const std::uint32_t>> viewsOf(const std::vector<std::vector<std::uint32_t>>& sets)
{
    return {sets.begin(), sets.end()};
}

std::vector<double> dayShares(const std::vector<OwnPost>& posts)
{
    std::vector<double> shares;
    for (const auto& post : posts)
        shares.push_back(static_cast<double>(((post.time % dayMs) + dayMs) % dayMs) / static_cast<double>(dayMs));
    return shares;
}

std::vector<std::uint8_t> tonguesOf(const std::vector<OwnComment>& comments)
{
    std::vector<std::uint8_t> tongues;
    for (const auto& comment : comments)
        tongues.push_back(comment.tongue);
    return tongues;
}

void readComments(const InteractionGraph& graph, Owner& owner)
{
    const auto& data = graph.data();
    if (data.comments.empty())
        return;
    for (const auto& contact : graph.ofActor(owner.account)) {
        const EventId event(contact.event);
        if (data.interactions.what(event) != Verb::comment || !isToTheMinute(data.interactions.when(event)))
            continue;
        const auto tongue = tongueOf(normalText(data.comments.of(event)));
        if (tongue != Tongue::unknown)
            owner.comments.push_back({contact.time, static_cast<std::uint8_t>(tongue)});
    }
}

void readMarks(const CaseData& data, Owner& owner)
{
    const auto* profile = data.profile(owner.account);
    if (!profile)
        return;
    for (const auto& [column, text] : profile->extra)
        if (column == "renamed_at")
            if (const auto at = fromIso(text))
                owner.renamedAt = at->ms;
    const auto seen = static_cast<std::int64_t>(owner.posts.size());
    if (profile->posts && *profile->posts * 5 <= seen * 4 && *profile->posts >= 0)
        owner.firstKept = static_cast<std::size_t>(seen - *profile->posts);
}

void measure(const InteractionGraph& graph, Owner& owner)
{
    readMarks(graph.data(), owner); // of all posts
    if (owner.posts.size() > mostPosts) {
        const auto gone = owner.posts.size() - mostPosts;
        owner.posts.erase(owner.posts.begin(), owner.posts.begin() + static_cast<std::ptrdiff_t>(gone));
        if (owner.firstKept)
            owner.firstKept = *owner.firstKept > gone ? *owner.firstKept - gone : 0;
    }
    for (const auto& post : owner.posts) {
        owner.reactors.push_back(reactorsOf(graph, owner, post.target));
        sample(owner.reactors.back());
    }
    owner.audience = cutSets(viewsOf(owner.reactors), {leastPostsASide, owner.posts.size() - leastPostsASide});
    readComments(graph, owner);
}

/// From where on a value is far from the middle of all: four spreads (of the median absolute deviation).
double farFrom(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const double middle = median(values);
    for (auto& value : values)
        value = std::abs(value - middle);
    return middle + spreads * 1.4826 * median(values);
}

/// The longest pause before one of these posts, in mean pauses (as effect).
Cut longestPause(const Owner& owner, CutRange range)
{
    Cut longest;
    const double mean = static_cast<double>(owner.posts.back().time - owner.posts.front().time)
                        / static_cast<double>(owner.posts.size() - 1);
    for (auto i = range.first; i <= range.last; ++i) {
        const double pause = static_cast<double>(owner.posts[i].time - owner.posts[i - 1].time) / mean;
        if (pause > longest.effect)
            longest = {i, pause, pause};
    }
    return longest;
}

/// What is usual in this data.
struct Usual {
    double audience = 0; ///< a public that changed less has only drifted
    std::vector<double> silences;
    double renamed = 1; ///< share of accounts with such a mark
    double deleted = 1;
};

Usual usualOf(const std::vector<Owner>& owners)
{
    Usual usual;
    std::vector<double> audience;
    double renamed = 1;
    double deleted = 1;
    for (const auto& owner : owners) {
        audience.push_back(owner.audience.change);
        usual.silences.push_back(longestPause(owner, {1, owner.posts.size() - 1}).effect);
        renamed += owner.renamedAt.has_value();
        deleted += owner.firstKept.has_value();
    }
    const double all = static_cast<double>(owners.size()) + 1;
    usual.audience = std::max(0.3, farFrom(std::move(audience)));
    usual.renamed = renamed / all;
    usual.deleted = deleted / all;
    return usual;
}

Instant between(const std::vector<OwnPost>& posts, std::size_t at)
{
    return {posts[at - 1].time + (posts[at].time - posts[at - 1].time) / 2};
}

/// Places at which a row may be cut: with enough on both sides, and near the date if there is one.
template <class DateOf>
CutRange cutsNear(std::size_t size, std::size_t leastASide, std::optional<Instant> near, const DateOf& dateOf)
{
    if (size < 2 * leastASide)
        return {};
    CutRange range{leastASide, size - leastASide};
    if (!near)
        return range;
    const auto tooEarly = [&](std::size_t at) { return dateOf(at).ms < near->ms - agreeDays * dayMs; };
    const auto tooLate = [&](std::size_t at) { return dateOf(at).ms > near->ms + agreeDays * dayMs; };
    while (range.first <= range.last && tooEarly(range.first))
        ++range.first;
    while (range.last >= range.first && tooLate(range.last))
        --range.last;
    return range;
}

/// The three channels that are rows of their own; near a date, or where they change most.
class Rows {
public:
    Rows(const Owner& owner, const Usual& usual, std::uint64_t seed)
        : m_owner(owner), m_usual(usual), m_random(mixBits(seed ^ mixBits(owner.account.value())))
    {
    }

    std::optional<ChannelChange> audience(std::optional<Instant> near)
    {
        auto sets = viewsOf(m_owner.reactors);
        const auto range = postCuts(near);
        const auto cut = near ? cutSets(sets, range) : m_owner.audience;
        if (cut.at == 0 || cut.change < m_usual.audience)
            return std::nullopt;
        return ChannelChange{ChangeChannel::audience, between(m_owner.posts, cut.at), cut.effect,
                             shuffledP(sets, cut.change, [range](const auto& row) { return cutSets(row, range); })};
    }
    std::optional<ChannelChange> hours(std::optional<Instant> near)
    {
        auto shares = dayShares(m_owner.posts);
        const auto range = postCuts(near);
        const auto cut = cutHours(shares, range);
        if (cut.at == 0)
            return std::nullopt;
        return ChannelChange{
            ChangeChannel::hours, between(m_owner.posts, cut.at), cut.effect,
            shuffledP(shares, cut.change, [range](const auto& row) { return cutHours(row, range); })};
    }
    std::optional<ChannelChange> language(std::optional<Instant> near)
    {
        auto tongues = tonguesOf(m_owner.comments);
        const auto dateOf = [this](std::size_t at) { return Instant{m_owner.comments[at].time}; };
        const auto range = cutsNear(tongues.size(), 2 * leastPostsASide, near, dateOf);
        const auto cut = cutKinds(tongues, range);
        if (cut.at == 0)
            return std::nullopt;
        return ChannelChange{
            ChangeChannel::language, dateOf(cut.at), cut.effect,
            shuffledP(tongues, cut.change, [range](const auto& row) { return cutKinds(row, range); })};
    }

private:
    CutRange postCuts(std::optional<Instant> near) const
    {
        return cutsNear(m_owner.posts.size(), leastPostsASide, near,
                        [this](std::size_t at) { return between(m_owner.posts, at); });
    }

    /// How often a row in another order changes as much.
    template <class Value, class CutRow>
    double shuffledP(std::vector<Value>& row, double change, const CutRow& cutRow)
    {
        std::int64_t as = 0;
        for (int i = 0; i < shuffles; ++i) {
            for (auto k = row.size(); k > 1; --k)
                std::swap(row[k - 1], row[m_random.below(k)]);
            as += cutRow(row).change >= change - 1e-12;
            if (static_cast<double>(as) > mostPermuted * shuffles) // too common to matter
                return permutationP(as, i + 1);
        }
        return permutationP(as, shuffles);
    }

    const Owner& m_owner;
    const Usual& m_usual;
    SplitMix m_random;
};

double spanDays(const Owner& owner)
{
    return static_cast<double>(owner.posts.back().time - owner.posts.front().time) / static_cast<double>(dayMs);
}

/// Pauses and marks at that date.
void addMarks(const Owner& owner, const Usual& usual, Instant date, std::vector<ChannelChange>& changes)
{
    const double anyDate = std::min(1.0, (2.0 * agreeDays + 1) / spanDays(owner));
    const auto add = [&](ChangeChannel channel, Instant at, double effect, double share) {
        if (std::abs(at.ms - date.ms) <= agreeDays * dayMs && share * anyDate <= mostShared)
            changes.push_back({channel, at, effect, share * anyDate});
    };
    const auto atDate = [&owner](std::size_t at) { return between(owner.posts, at); };
    const auto pause = longestPause(owner, cutsNear(owner.posts.size(), 1, date, atDate));
    if (pause.at > 0) {
        const auto as = std::count_if(usual.silences.begin(), usual.silences.end(),
                                      [&pause](double silence) { return silence >= pause.effect; });
        add(ChangeChannel::silence, atDate(pause.at), pause.effect,
            static_cast<double>(as + 1) / (static_cast<double>(usual.silences.size()) + 1));
    }
    if (owner.renamedAt)
        add(ChangeChannel::renamed, {*owner.renamedAt}, 1, usual.renamed);
    if (owner.firstKept && *owner.firstKept > 0 && *owner.firstKept < owner.posts.size())
        add(ChangeChannel::deleted, atDate(*owner.firstKept),
            static_cast<double>(*owner.firstKept) / static_cast<double>(owner.posts.size()), usual.deleted);
}

/// The clearest change, and what else changed at its date; empty without a clear one.
std::vector<ChannelChange> changesOf(const Owner& owner, const Usual& usual, std::uint64_t seed)
{
    Rows rows(owner, usual, seed);
    std::optional<ChannelChange> lead;
    for (const auto& change : {rows.audience({}), rows.hours({}), rows.language({})})
        if (change && change->p <= mostPermuted && (!lead || change->p < lead->p))
            lead = change;
    if (!lead)
        return {};
    std::vector<ChannelChange> others;
    const auto add = [&](ChangeChannel channel, auto measure) {
        if (lead->channel == channel)
            return;
        if (const auto change = measure(lead->at); change && change->p <= mostPermuted)
            others.push_back(*change);
    };
    add(ChangeChannel::audience, [&rows](Instant at) { return rows.audience(at); });
    add(ChangeChannel::hours, [&rows](Instant at) { return rows.hours(at); });
    add(ChangeChannel::language, [&rows](Instant at) { return rows.language(at); });
    addMarks(owner, usual, lead->at, others);
    std::sort(others.begin(), others.end(), [](const ChannelChange& a, const ChannelChange& b) {
        return a.p != b.p ? a.p < b.p : a.channel < b.channel;
    });
    others.insert(others.begin(), *lead);
    return others;
}

/// Any of those that can be measured gives the date, and any two of the others are as small as the second of them.
double chanceOf(const std::vector<ChannelChange>& channels, std::size_t measured)
{
    const double second = channels[leastChannels - 1].p;
    const auto m = static_cast<double>(measured);
    return std::min(1.0, m * channels.front().p * (m - 1) * (m - 2) / 2 * second * second);
}

void describe(const InteractionGraph& graph, const Owner& owner, OwnerChange& change)
{
    change.at = change.channels.front().at;
    change.posts = owner.posts.size();
    for (const auto& post : owner.posts) {
        change.postsBefore += post.time < change.at.ms;
        change.targets.push_back(post.target);
        if (const auto reactions = graph.ofTarget(post.target); !reactions.empty())
            change.evidence.push_back(EventId(reactions.front().event));
    }
    std::sort(change.targets.begin(), change.targets.end());
    std::sort(change.evidence.begin(), change.evidence.end());
}

} // namespace

OwnerScan scanOwners(const InteractionGraph& graph, double fdr, std::uint64_t seed, const TaskContext& task)
{
    OwnerScan scan;
    auto owners = ownersOf(graph);
    scan.tested = owners.size();
    for (auto& owner : owners) {
        if (task.cancelled())
            return scan;
        measure(graph, owner);
    }
    const auto usual = usualOf(owners);
    std::vector<double> logP;
    std::vector<const Owner*> kept;
    for (const auto& owner : owners) {
        if (task.cancelled())
            return scan;
        auto changes = changesOf(owner, usual, seed);
        if (changes.size() < leastChannels)
            continue;
        OwnerChange change;
        change.account = owner.account;
        change.channels = std::move(changes);
        change.channelsTested = owner.comments.empty() ? 5 : 6; // the others can always be measured
        change.p = chanceOf(change.channels, change.channelsTested);
        logP.push_back(std::log(change.p));
        kept.push_back(&owner);
        scan.found.push_back(std::move(change));
    }
    const auto q = adjustedP(logP, static_cast<double>(scan.tested));
    for (auto i = scan.found.size(); i-- > 0;) {
        scan.found[i].q = q[i];
        if (q[i] > fdr)
            scan.found.erase(scan.found.begin() + static_cast<std::ptrdiff_t>(i));
        else
            describe(graph, *kept[i], scan.found[i]);
    }
    return scan;
}

} // namespace lockstep
