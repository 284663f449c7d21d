// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/sentence_lists.h"

#include "core/graph/louvain.h"

#include <boost/pending/disjoint_sets.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <numeric>
#include <utility>

namespace lockstep {

namespace {

/// Who used which sentence, both ways, each pair once.
struct Uses {
    std::vector<std::vector<std::uint32_t>> familiesOf; ///< by account, ascending
    std::vector<std::vector<std::uint32_t>> usersOf;    ///< by family, ascending
    std::vector<double> rarity;                         ///< by family: -log of its share of the comments
};

Uses collectUses(const SharedComments& comments, const std::vector<std::uint32_t>& familyOf)
{
    Uses uses;
    uses.familiesOf.resize(comments.accountCount());
    uses.usersOf.resize(comments.familyCount());
    std::vector<double> count(comments.familyCount(), 0);
    double all = 0;
    for (std::size_t i = 0; i < comments.comments.size(); ++i) {
        const auto& comment = comments.comments[i];
        if (comment.confirmation)
            continue;
        ++all;
        if (familyOf[i] == noFamily)
            continue;
        ++count[familyOf[i]];
        uses.familiesOf[comment.account].push_back(familyOf[i]);
    }
    for (std::uint32_t a = 0; a < uses.familiesOf.size(); ++a) {
        auto& mine = uses.familiesOf[a];
        std::sort(mine.begin(), mine.end());
        mine.erase(std::unique(mine.begin(), mine.end()), mine.end());
        for (const auto family : mine)
            uses.usersOf[family].push_back(a);
    }
    for (const double n : count)
        uses.rarity.push_back(std::clamp(-std::log((n + 1) / (all + 1)), 0.5, 12.0));
    return uses;
}

/// Account -> node and family -> node + number of accounts; only what can be part of a list.
struct UseGraph {
    std::vector<std::uint32_t> accounts; ///< node -> account
    std::vector<std::uint32_t> families; ///< node - accounts.size() -> family
    WeightedGraph graph;
};

UseGraph useGraph(const Uses& uses)
{
    UseGraph out;
    std::vector<std::uint32_t> nodeOfFamily(uses.usersOf.size(), noFamily);
    for (std::uint32_t f = 0; f < uses.usersOf.size(); ++f)
        if (uses.usersOf[f].size() >= 3) {
            nodeOfFamily[f] = static_cast<std::uint32_t>(out.families.size());
            out.families.push_back(f);
        }
    std::vector<WeightedEdge> edges;
    for (std::uint32_t a = 0; a < uses.familiesOf.size(); ++a) {
        const auto& mine = uses.familiesOf[a];
        if (std::count_if(mine.begin(), mine.end(), [&](auto f) { return nodeOfFamily[f] != noFamily; }) < 2)
            continue;
        const auto node = static_cast<std::uint32_t>(out.accounts.size());
        out.accounts.push_back(a);
        for (const auto f : mine)
            if (nodeOfFamily[f] != noFamily)
                edges.push_back({node, nodeOfFamily[f], static_cast<float>(uses.rarity[f])});
    }
    const auto firstFamily = static_cast<std::uint32_t>(out.accounts.size());
    for (auto& edge : edges)
        edge.to += firstFamily;
    out.graph =
        WeightedGraph::fromEdges(firstFamily + static_cast<std::uint32_t>(out.families.size()), std::move(edges));
    return out;
}

/// The two turns of the refinement, with counters that are all 0 between the calls.
class Refinement {
public:
    explicit Refinement(const Uses& uses)
        : m_uses(uses), m_perAccount(uses.familiesOf.size(), 0), m_perFamily(uses.usersOf.size(), 0),
          m_inList(uses.usersOf.size(), 0)
    {
    }

    SentenceList refine(std::vector<std::uint32_t> families)
    {
        return refined(std::move(families), [this](const auto& now) { return nextFamilies(now); });
    }

    /// For lists of which most accounts say only two sentences: one other is asked of them instead of two. By that
    /// rule common phrases would hold each other in a list, so no sentence is added to the given ones.
    SentenceList refineThin(std::vector<std::uint32_t> families)
    {
        return refined(std::move(families), [this](const auto& now) { return familiesOfPairs(now); });
    }

private:
    template <class Next>
    SentenceList refined(std::vector<std::uint32_t> families, Next nextOf)
    {
        SentenceList list{std::move(families), {}};
        for (int round = 0; round < 10 && list.families.size() >= minimumFamilies; ++round) {
            auto next = nextOf(list.families);
            const bool stable = next == list.families;
            list.families = std::move(next);
            if (stable)
                break;
        }
        for (const auto account : usersOf(list.families)) {
            if (m_perAccount[account] >= 2)
                list.accounts.push_back(account);
            m_perAccount[account] = 0;
        }
        return list;
    }

    /// Those of whose users the greater part used another of them.
    std::vector<std::uint32_t> familiesOfPairs(const std::vector<std::uint32_t>& families)
    {
        const auto users = usersOf(families);
        std::vector<std::uint32_t> kept;
        for (const auto family : families) {
            const auto& all = m_uses.usersOf[family];
            const auto pairs = static_cast<std::size_t>(
                std::count_if(all.begin(), all.end(), [this](auto account) { return m_perAccount[account] >= 2; }));
            if (pairs >= 2 && 2 * pairs >= all.size())
                kept.push_back(family);
        }
        for (const auto account : users)
            m_perAccount[account] = 0;
        return kept;
    }

    /// Whoever used any of them, ascending; m_perAccount says how many.
    std::vector<std::uint32_t> usersOf(const std::vector<std::uint32_t>& families)
    {
        std::vector<std::uint32_t> users;
        for (const auto family : families)
            for (const auto account : m_uses.usersOf[family])
                if (m_perAccount[account]++ == 0)
                    users.push_back(account);
        std::sort(users.begin(), users.end());
        return users;
    }

    /// Sentences of whose users the greater part used two others of the list. Others: else common phrases, each used
    /// by whoever uses phrases, would hold each other in the list.
    std::vector<std::uint32_t> nextFamilies(const std::vector<std::uint32_t>& families)
    {
        for (const auto family : families)
            m_inList[family] = 1;
        const auto users = usersOf(families);
        std::vector<std::uint32_t> touched;
        for (const auto account : users)
            for (const auto family : m_uses.familiesOf[account]) {
                if (m_perAccount[account] < 2 + (m_inList[family] != 0 ? 1U : 0U))
                    continue;
                if (m_perFamily[family]++ == 0)
                    touched.push_back(family);
            }
        std::sort(touched.begin(), touched.end());
        std::vector<std::uint32_t> kept;
        for (const auto family : touched) {
            if (m_perFamily[family] >= 3 && 2 * std::size_t{m_perFamily[family]} >= m_uses.usersOf[family].size())
                kept.push_back(family);
            m_perFamily[family] = 0;
        }
        for (const auto account : users)
            m_perAccount[account] = 0;
        for (const auto family : families)
            m_inList[family] = 0;
        return kept;
    }

    const Uses& m_uses;
    std::vector<std::uint32_t> m_perAccount;
    std::vector<std::uint32_t> m_perFamily;
    std::vector<char> m_inList;
};

/// The sentences that are at home under one creator, for each creator: said there twice or more, and much oftener
/// than under all creators together. Common phrases are said everywhere alike.
std::vector<std::vector<std::uint32_t>> sentencesByPlace(const SharedComments& comments,
                                                         const std::vector<std::uint32_t>& familyOf)
{
    constexpr double muchOftener = 4;
    std::vector<double> said(comments.familyCount(), 0);
    std::vector<std::vector<std::uint32_t>> under(comments.creators.size());
    std::vector<double> commentsUnder(comments.creators.size(), 0);
    double all = 0;
    for (std::size_t i = 0; i < comments.comments.size(); ++i) {
        const auto& comment = comments.comments[i];
        if (comment.confirmation)
            continue;
        ++all;
        ++commentsUnder[comment.creator];
        if (familyOf[i] == noFamily)
            continue;
        ++said[familyOf[i]];
        under[comment.creator].push_back(familyOf[i]);
    }
    std::vector<std::vector<std::uint32_t>> places;
    for (std::size_t creator = 0; creator < under.size(); ++creator) {
        auto& here = under[creator];
        std::sort(here.begin(), here.end());
        std::vector<std::uint32_t> atHome;
        for (std::size_t i = 0, end = 0; i < here.size(); i = end) {
            while (end < here.size() && here[end] == here[i])
                ++end;
            const auto times = static_cast<double>(end - i);
            if (times >= 2 && times * all >= muchOftener * said[here[i]] * commentsUnder[creator])
                atHome.push_back(here[i]);
        }
        if (atHome.size() >= 3)
            places.push_back(std::move(atHome));
    }
    return places;
}

/// What is at home under creators that have three such sentences in common, as one. Modularity alone cuts a list in
/// pieces when each account says only three or four of its sentences.
std::vector<std::vector<std::uint32_t>> sentencesOfLinkedPlaces(const std::vector<std::vector<std::uint32_t>>& places)
{
    std::map<std::uint32_t, std::vector<std::size_t>> placesOf; // by sentence
    for (std::size_t place = 0; place < places.size(); ++place)
        for (const auto family : places[place])
            placesOf[family].push_back(place);
    std::map<std::pair<std::size_t, std::size_t>, std::uint32_t> common;
    for (const auto& [family, where] : placesOf)
        for (std::size_t i = 0; i < where.size(); ++i)
            for (std::size_t k = i + 1; k < where.size(); ++k)
                ++common[{where[i], where[k]}];
    boost::disjoint_sets_with_storage<> joined(places.size());
    for (const auto& [pair, sentences] : common)
        if (sentences >= 3)
            joined.union_set(pair.first, pair.second);
    std::map<std::size_t, std::vector<std::uint32_t>> byRoot;
    for (std::size_t place = 0; place < places.size(); ++place) {
        auto& all = byRoot[joined.find_set(place)];
        all.insert(all.end(), places[place].begin(), places[place].end());
    }
    std::vector<std::vector<std::uint32_t>> linked;
    for (auto& [root, all] : byRoot) {
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        if (all.size() >= minimumFamilies)
            linked.push_back(std::move(all));
    }
    return linked;
}

std::size_t sharedCount(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b)
{
    std::size_t shared = 0;
    auto at = b.begin();
    for (const auto value : a) {
        at = std::lower_bound(at, b.end(), value);
        shared += at != b.end() && *at == value ? 1U : 0U;
    }
    return shared;
}

bool isLarger(const SentenceList& a, const SentenceList& b)
{
    return a.accounts.size() != b.accounts.size() ? a.accounts.size() > b.accounts.size() : a.families < b.families;
}

/// Where the accounts of a list say its sentences three times or more on the discovery half, ascending.
std::vector<std::uint32_t> placesOf(const SentenceList& list, const SharedComments& comments,
                                    const std::vector<std::uint32_t>& familyOf)
{
    std::vector<std::uint32_t> places;
    for (const auto account : list.accounts)
        for (auto i = comments.start[account]; i < comments.start[account + 1]; ++i)
            if (!comments.comments[i].confirmation && std::ranges::binary_search(list.families, familyOf[i]))
                places.push_back(comments.comments[i].creator);
    std::sort(places.begin(), places.end());
    std::vector<std::uint32_t> kept;
    for (std::size_t i = 2; i < places.size(); ++i)
        if (places[i] == places[i - 2] && (kept.empty() || kept.back() != places[i]))
            kept.push_back(places[i]);
    return kept;
}

/// Modularity may cut one list in pieces, and finds each again at every level. Lists with a sentence or a tenth of
/// the accounts in common, or used under mostly the same three creators or more, are refined together, and become one
/// when the sentences of both stay.
std::vector<SentenceList> merged(std::vector<SentenceList> lists, Refinement& refinement,
                                 const SharedComments& comments, const std::vector<std::uint32_t>& familyOf)
{
    std::sort(lists.begin(), lists.end(), isLarger);
    std::vector<SentenceList> result;
    std::vector<std::vector<std::uint32_t>> places; // of result
    for (auto& list : lists) {
        const auto here = placesOf(list, comments, familyOf);
        bool done = false;
        for (std::size_t i = 0; i < result.size() && !done; ++i) {
            auto& other = result[i];
            const bool sameSentence = sharedCount(list.families, other.families) > 0;
            const auto samePlaces = sharedCount(here, places[i]);
            if (!sameSentence && 10 * sharedCount(list.accounts, other.accounts) < list.accounts.size()
                && (samePlaces < 3 || 3 * samePlaces < here.size() + places[i].size()))
                continue;
            std::vector<std::uint32_t> both;
            std::set_union(other.families.begin(), other.families.end(), list.families.begin(), list.families.end(),
                           std::back_inserter(both));
            const bool more = both.size() > other.families.size();
            auto refined = more ? refinement.refine(std::move(both)) : SentenceList();
            const bool holds = refined.families.size() > std::max(other.families.size(), list.families.size());
            if (holds) {
                other = std::move(refined);
                places[i] = placesOf(other, comments, familyOf);
            }
            done = holds || sameSentence;
        }
        if (done)
            continue;
        result.push_back(std::move(list));
        places.push_back(here);
    }
    return result;
}

} // namespace

std::vector<SentenceList> sentenceLists(const SharedComments& comments, const std::vector<std::uint32_t>& familyOf,
                                        std::uint64_t seed, const TaskContext& task)
{
    const auto uses = collectUses(comments, familyOf);
    const auto bipartite = useGraph(uses);
    std::vector<std::uint32_t> community(bipartite.graph.nodeCount());
    std::iota(community.begin(), community.end(), 0U);
    Refinement refinement(uses);
    std::vector<SentenceList> found;
    const auto add = [&found](SentenceList list) {
        const bool isLarge = list.families.size() >= minimumFamilies && list.accounts.size() >= minimumSeeders;
        if (isLarge)
            found.push_back(std::move(list));
        return isLarge;
    };
    for (const auto& level : louvain(bipartite.graph, seed, task)) {
        for (auto& c : community)
            c = level.parent[c];
        std::vector<std::vector<std::uint32_t>> families(level.graph.nodeCount());
        for (std::size_t i = 0; i < bipartite.families.size(); ++i)
            families[community[bipartite.accounts.size() + i]].push_back(bipartite.families[i]);
        for (auto& some : families)
            if (some.size() >= 3 && !task.cancelled())
                add(refinement.refine(std::move(some)));
    }
    for (auto& some : sentencesOfLinkedPlaces(sentencesByPlace(comments, familyOf)))
        if (!task.cancelled() && !add(refinement.refine(some)))
            add(refinement.refineThin(std::move(some)));
    found = merged(std::move(found), refinement, comments, familyOf);
    std::sort(found.begin(), found.end(), isLarger);
    // What still overlaps after the growth of two lists: the larger one keeps the sentence.
    std::vector<char> taken(comments.familyCount(), 0);
    std::erase_if(found, [&taken](const SentenceList& list) {
        const bool free =
            std::none_of(list.families.begin(), list.families.end(), [&](auto f) { return taken[f] != 0; });
        for (const auto f : list.families)
            taken[f] = free ? 1 : taken[f];
        return !free;
    });
    return found;
}

} // namespace lockstep
