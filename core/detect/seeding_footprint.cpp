// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/seeding_footprint.h"

#include "core/detect/finding_parts.h"
#include "core/detect/timed_posts.h"
#include "core/stats/quantile.h"

#include <algorithm>
#include <map>
#include <set>

namespace lockstep {

namespace {

template <class Key>
double largestShare(const std::map<Key, std::size_t>& counts, std::size_t all)
{
    std::size_t largest = 0;
    for (const auto& [key, count] : counts)
        largest = std::max(largest, count);
    return all == 0 ? 0 : static_cast<double>(largest) / static_cast<double>(all);
}

double shareOf(std::size_t part, std::size_t all)
{
    return all == 0 ? 0 : static_cast<double>(part) / static_cast<double>(all);
}

/// Minutes after the post; nothing when either time is not to the minute.
std::optional<double> delayOf(const CaseData& data, const SharedComments::Comment& comment)
{
    const auto posted = data.targets[comment.post].postedAt;
    if (!isToTheMinute(posted) || !isToTheMinute(data.interactions.when(EventId(comment.event))))
        return {};
    return static_cast<double>(comment.time - posted.at.ms) / 60'000;
}

} // namespace

SeedingFootprint seedingFootprint(const InteractionGraph& graph, const SharedComments& comments,
                                  const SeedingCase& found)
{
    const auto& data = graph.data();
    std::vector<char> isMember(comments.accountCount(), 0);
    for (const auto& seeder : found.core)
        isMember[seeder.account] = 1;
    for (const auto account : found.associated)
        isMember[account] = 1;

    SeedingFootprint print;
    std::map<std::uint32_t, std::size_t> perCreator;
    std::map<std::uint32_t, std::size_t> perFamily;
    std::map<std::uint32_t, std::size_t> perPost;
    std::map<std::int64_t, std::size_t> perDay;
    std::map<std::uint32_t, std::set<std::uint32_t>> sentences;
    std::vector<double> delays;
    std::size_t mentions = 0;
    std::size_t wholeMinutes = 0;
    const auto isFromList = [&found](const SharedComments::Comment& comment) {
        return std::ranges::binary_search(found.families, comment.family);
    };
    for (const auto& comment : comments.comments) {
        if (isMember[comment.account] == 0 || !isFromList(comment))
            continue;
        print.evidence.push_back(EventId(comment.event));
        ++perCreator[comment.creator];
        ++perFamily[comment.family];
        ++perPost[comment.post];
        ++perDay[comment.time / TimedPosts::dayMs];
        sentences[comment.account].insert(comment.family);
        mentions += comment.mentions ? 1U : 0U;
        wholeMinutes += comment.time % 60'000 == 0 ? 1U : 0U;
        if (const auto delay = delayOf(data, comment))
            delays.push_back(*delay);
        if (comment.time == 0)
            continue;
        if (print.first.isMissing() || comment.time < print.first.ms)
            print.first = {comment.time};
        if (print.last.isMissing() || comment.time > print.last.ms)
            print.last = {comment.time};
    }
    std::sort(print.evidence.begin(), print.evidence.end());
    const auto all = print.evidence.size();
    print.topCreatorShare = largestShare(perCreator, all);
    print.topFamilyShare = largestShare(perFamily, all);
    print.mentionShare = shareOf(mentions, all);
    print.wholeMinutes = shareOf(wholeMinutes, all);
    for (const auto& [day, count] : perDay) {
        std::size_t sum = 0;
        for (auto at = perDay.lower_bound(day); at != perDay.end() && at->first < day + 3; ++at)
            sum += at->second;
        print.busiestDaysShare = std::max(print.busiestDaysShare, shareOf(sum, all));
    }
    for (const auto& [post, count] : perPost)
        if (count >= 2)
            print.targets.push_back(TargetId(post));

    // A creator with a fifth of what the middle one got; members may use the words elsewhere, now and then.
    std::vector<double> counts;
    for (const auto& [creator, count] : perCreator)
        if (count >= 5)
            counts.push_back(static_cast<double>(count));
    if (!counts.empty()) {
        const double least = median(counts) / 5;
        for (const auto& [creator, count] : perCreator)
            if (count >= 5 && static_cast<double>(count) >= least && comments.creators[creator])
                print.customers.push_back(comments.creators[creator]);
    }
    std::sort(print.customers.begin(), print.customers.end());

    std::vector<double> perAccount;
    for (const auto& [account, said] : sentences)
        perAccount.push_back(static_cast<double>(said.size()));
    if (!perAccount.empty())
        print.medianSentences = median(perAccount);
    std::vector<std::pair<std::size_t, std::uint32_t>> byUse;
    for (const auto& [family, count] : perFamily)
        byUse.emplace_back(count, family);
    std::sort(byUse.begin(), byUse.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    for (std::size_t i = 0; i < std::min<std::size_t>(3, byUse.size()); ++i)
        print.examples.emplace_back(data.comments.distinct()[comments.exampleText[byUse[i].second]]);

    std::vector<double> otherDelays;
    std::map<std::uint32_t, std::pair<std::size_t, std::set<std::uint32_t>>> others;
    for (const auto& comment : comments.comments) {
        if (isMember[comment.account] != 0)
            continue;
        if (perPost.contains(comment.post))
            if (const auto delay = delayOf(data, comment))
                otherDelays.push_back(*delay);
        if (!std::ranges::binary_search(found.creators, comment.creator))
            continue;
        auto& [count, creators] = others[comment.account];
        ++count;
        creators.insert(comment.creator);
    }
    std::size_t regulars = 0;
    std::size_t everywhere = 0;
    for (const auto& [account, seen] : others) {
        regulars += seen.first >= 2 ? 1U : 0U;
        everywhere += seen.first >= 2 && 2 * seen.second.size() >= found.creators.size() ? 1U : 0U;
    }
    print.sharedAudience = shareOf(everywhere, regulars);
    if (!delays.empty() && !otherDelays.empty()) {
        print.minutes = median(delays);
        print.otherMinutes = median(otherDelays);
    }
    return print;
}

std::vector<InnocentTest> innocentTests(const SeedingCase& found, const SeedingFootprint& print)
{
    const auto members = found.core.size() + found.associated.size();
    const double ratio =
        found.contrast.controlShare > 0 ? found.contrast.memberShare / found.contrast.controlShare : 100;
    std::vector<InnocentTest> tests;
    tests.push_back({messageText(QT_TRANSLATE_NOOP("core", "Giveaway in which one tags a friend")),
                     excludedIf(print.mentionShare < 0.5 && print.busiestDaysShare < 0.5),
                     messageText(QT_TRANSLATE_NOOP(
                                     "core", "%1 of these comments tag somebody, and the busiest three days hold %2 "
                                             "of them."),
                                 Share{print.mentionShare}, Share{print.busiestDaysShare})});
    tests.push_back({messageText(QT_TRANSLATE_NOOP("core", "Birthday wishes, condolences or another occasion")),
                     excludedIf(print.busiestDaysShare < 0.5 && found.contrast.occasions >= 10),
                     messageText(QT_TRANSLATE_NOOP(
                                     "core", "An occasion passes. Here the busiest three days hold %1, and there are "
                                             "%2 separate occasions on the days that were held back."),
                                 Share{print.busiestDaysShare}, found.contrast.occasions)});
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "Song lyrics, slogans or memes of one following")),
         excludedIf(found.creators.size() >= 3 && print.topCreatorShare < 0.6 && print.sharedAudience < 0.3),
         messageText(QT_TRANSLATE_NOOP("core",
                                       "A following quotes its own star. Here %1 creators are reached, the busiest "
                                       "gets %2 of these comments, and of the others who comment there regularly %3 "
                                       "are seen with at least half of these creators."),
                     found.creators.size(), Share{print.topCreatorShare}, Share{print.sharedAudience})});
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "Phrases that everybody uses, or that the keyboard suggests")),
         excludedIf(found.exclusivity >= 0.7 && found.elsewhere < 0.01 && ratio >= 3),
         messageText(QT_TRANSLATE_NOOP("core",
                                       "Emoji and comments of one or two words are not looked at. %1 of the uses of "
                                       "these sentences are by these accounts; under other creators they make up %2 "
                                       "of the comments."),
                     Share{found.exclusivity}, Share{found.elsewhere})});
    tests.push_back({messageText(QT_TRANSLATE_NOOP("core", "An appeal or petition whose words people copied")),
                     excludedIf(print.medianSentences >= 3 && print.topFamilyShare < 0.5),
                     messageText(QT_TRANSLATE_NOOP(
                                     "core", "Who answers an appeal copies one text. Here the middle account used %1 "
                                             "different sentences, and the most frequent one makes up %2."),
                                 print.medianSentences, Share{print.topFamilyShare})});
    tests.push_back(agencyTest(members));
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "Artefact of how the data was collected")), excludedIf(ratio >= 3),
         messageText(QT_TRANSLATE_NOOP("core",
                                       "Texts that were cut off or translated would be alike for everybody. "
                                       "Comparable accounts under the same creators use these sentences in %1 "
                                       "of their comments, these accounts in %2."),
                     Share{found.contrast.controlShare}, Share{found.contrast.memberShare})});
    return tests;
}

} // namespace lockstep
