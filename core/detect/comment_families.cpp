// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/comment_families.h"

#include "core/detect/shared_comments.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>

namespace lockstep {

namespace {

/// Enough of them to see what changes, from all over the alphabet.
std::vector<std::string_view> someOf(const std::set<std::string_view>& texts)
{
    constexpr std::size_t enough = 50;
    const auto step = 1 + texts.size() / enough;
    std::vector<std::string_view> some;
    std::size_t i = 0;
    for (const auto text : texts)
        if (i++ % step == 0)
            some.push_back(text);
    return some;
}

} // namespace

Result<std::vector<CommentFamily>> commentFamilies(const InteractionGraph& graph, int threads,
                                                   const TaskContext& task)
{
    const auto shared = sharedComments(graph, 1, threads, task); // the seed parts halves, which are not used here
    if (task.cancelled())
        return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "The search was stopped.")));
    std::vector<CommentFamily> families(shared.familyCount());
    std::vector<std::set<std::uint32_t>> posts(families.size());
    std::vector<std::set<std::uint32_t>> creators(families.size());
    std::vector<std::set<std::string_view>> wordings(families.size());
    for (const auto& comment : shared.comments) {
        if (comment.family == noFamily)
            continue;
        auto& family = families[comment.family];
        family.example = shared.exampleText[comment.family];
        ++family.comments;
        family.accounts.emplace_back(comment.account);
        posts[comment.family].insert(comment.post);
        creators[comment.family].insert(comment.creator);
        wordings[comment.family].insert(graph.data().comments.of(EventId(comment.event)));
        const auto time = graph.data().interactions.time[comment.event];
        if (time == Instant::missingMs)
            continue;
        family.first = family.first == Instant::missingMs ? time : std::min(family.first, time);
        family.last = std::max(family.last, time);
    }
    std::vector<CommentFamily> kept;
    for (std::size_t f = 0; f < families.size(); ++f) {
        auto& family = families[f];
        std::sort(family.accounts.begin(), family.accounts.end());
        family.accounts.erase(std::unique(family.accounts.begin(), family.accounts.end()), family.accounts.end());
        if (family.accounts.size() < 2)
            continue;
        family.posts = posts[f].size();
        family.creators = creators[f].size();
        family.wordings = wordings[f].size();
        const auto example = graph.data().comments.distinct()[family.example];
        wordings[f].erase(example);
        family.changes = textSlots(example, someOf(wordings[f]));
        kept.push_back(std::move(family));
    }
    std::stable_sort(kept.begin(), kept.end(), [](const CommentFamily& a, const CommentFamily& b) {
        return std::tuple(b.creators, b.accounts.size()) < std::tuple(a.creators, a.accounts.size());
    });
    return kept;
}

} // namespace lockstep
