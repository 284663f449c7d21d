// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/post_coverage.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace lockstep {

namespace {

constexpr auto noRow = std::uint32_t(-1);

/// The newest `most` posts of these accounts, oldest first.
std::vector<TargetId> postsOf(const CaseData& data, const std::unordered_set<AccountId>& accounts,
                              const std::optional<TimeRange>& range, std::size_t most, std::size_t& leftOut)
{
    std::vector<TargetId> posts;
    for (std::uint32_t i = 0; i < data.targets.size(); ++i) {
        const auto& target = data.targets[i];
        if (target.kind == Target::Kind::post && !target.account.isNone() && accounts.contains(target.account)
            && (!range || range->contains(target.postedAt.at)))
            posts.emplace_back(i);
    }
    std::stable_sort(posts.begin(), posts.end(), [&](TargetId a, TargetId b) {
        return data.targets[a.index()].postedAt.at < data.targets[b.index()].postedAt.at;
    });
    leftOut = posts.size() > most ? posts.size() - most : 0;
    posts.erase(posts.begin(), posts.begin() + static_cast<std::ptrdiff_t>(leftOut));
    return posts;
}

/// Everybody who reacted to the post, once.
std::vector<AccountId> reactedTo(const InteractionGraph& graph, TargetId post)
{
    std::vector<AccountId> actors;
    for (const auto& contact : graph.ofTarget(post))
        actors.push_back(contact.actor());
    std::sort(actors.begin(), actors.end());
    actors.erase(std::unique(actors.begin(), actors.end()), actors.end());
    return actors;
}

} // namespace

PostCoverage postCoverage(const InteractionGraph& graph, const std::vector<AccountId>& accounts,
                          const std::optional<TimeRange>& range, std::size_t most)
{
    const auto& data = graph.data();
    std::unordered_map<AccountId, std::uint32_t> own; // account -> posts
    for (const auto account : accounts)
        own.try_emplace(account, 0);
    for (const auto& target : data.targets)
        if (target.kind == Target::Kind::post && !target.account.isNone())
            if (const auto at = own.find(target.account); at != own.end())
                ++at->second;
    std::vector<AccountId> chosen;
    for (const auto& [account, posts] : own)
        chosen.push_back(account);
    std::sort(chosen.begin(), chosen.end(), [&](AccountId a, AccountId b) {
        const auto first = own.at(a), second = own.at(b);
        return first != second ? first > second : a < b;
    });
    PostCoverage coverage;
    coverage.membersLeftOut = chosen.size() > most ? chosen.size() - most : 0;
    chosen.resize(chosen.size() - coverage.membersLeftOut);

    std::unordered_set<AccountId> inside;
    for (const auto account : chosen)
        inside.insert(account);
    coverage.posts = postsOf(data, inside, range, most, coverage.postsLeftOut);
    std::unordered_map<AccountId, PostCoverage::Row> rows, others;
    for (const auto account : chosen)
        rows[account].account = account;
    std::vector<std::pair<AccountId, std::uint32_t>> acts; // member, column
    for (std::uint32_t column = 0; column < coverage.posts.size(); ++column) {
        const auto author = data.targets[coverage.posts[column].index()].account;
        ++rows[author].posts;
        for (const auto actor : reactedTo(graph, coverage.posts[column])) {
            if (actor == author)
                continue;
            if (const auto at = rows.find(actor); at != rows.end()) {
                ++at->second.reacted;
                acts.emplace_back(actor, column);
            } else {
                auto& other = others[actor];
                other.account = actor;
                ++other.reacted;
            }
        }
    }
    const auto columns = coverage.posts.size();
    const auto byShare = [columns](const PostCoverage::Row& a, const PostCoverage::Row& b) {
        const double first = a.share(columns), second = b.share(columns);
        return first != second ? first > second : a.account < b.account;
    };
    for (const auto& [account, row] : rows) {
        coverage.members.push_back(row);
        coverage.membersWithoutPosts += row.posts == 0 ? 1 : 0;
    }
    for (const auto& [account, row] : others)
        coverage.outsiders.push_back(row);
    std::sort(coverage.members.begin(), coverage.members.end(), byShare);
    std::sort(coverage.outsiders.begin(), coverage.outsiders.end(), byShare);
    coverage.outsiders.resize(std::min(coverage.outsiders.size(), coverage.members.size()));

    std::vector<std::uint32_t> rowOf(graph.accountCount(), noRow);
    for (std::uint32_t row = 0; row < coverage.members.size(); ++row)
        rowOf[coverage.members[row].account.index()] = row;
    for (const auto post : coverage.posts)
        coverage.authors.push_back(rowOf[data.targets[post.index()].account.index()]);
    for (const auto& [member, column] : acts)
        coverage.cells.push_back({rowOf[member.index()], column});
    std::sort(coverage.cells.begin(), coverage.cells.end(),
              [](const auto& a, const auto& b) { return a.row != b.row ? a.row < b.row : a.column < b.column; });
    return coverage;
}

} // namespace lockstep
