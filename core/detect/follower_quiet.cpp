// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/follower_quiet.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

namespace lockstep {

namespace {

using Tri = std::int8_t; // 1 holds, 0 does not, -1 not known

Tri tri(std::optional<bool> value)
{
    return !value ? Tri(-1) : *value ? Tri(1) : Tri(0);
}

std::string_view extraValue(const AccountProfile& profile, std::initializer_list<std::string_view> headers)
{
    for (const auto& [header, value] : profile.extra)
        if (std::find(headers.begin(), headers.end(), std::string_view(header)) != headers.end())
            return value;
    return {};
}

std::optional<std::int64_t> number(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<bool> yesNo(std::string_view text)
{
    for (const std::string_view yes : {"1", "true", "True", "TRUE", "yes"})
        if (text == yes)
            return true;
    for (const std::string_view no : {"0", "false", "False", "FALSE", "no"})
        if (text == no)
            return false;
    return std::nullopt;
}

std::optional<bool> atMost(std::optional<std::int64_t> value, std::int64_t limit)
{
    return value ? std::optional(*value <= limit) : std::nullopt;
}

constexpr std::size_t featureCount = 6;

std::array<Message, featureCount> featureNames()
{
    return {
        messageText(QT_TRANSLATE_NOOP("core", "at most 5 posts")),
        messageText(QT_TRANSLATE_NOOP("core", "at most 10 followers")),
        messageText(QT_TRANSLATE_NOOP("core", "follows at least 20 accounts and over 5 times as many as follow it")),
        messageText(QT_TRANSLATE_NOOP("core", "default picture")),
        messageText(QT_TRANSLATE_NOOP("core", "empty biography")),
        messageText(QT_TRANSLATE_NOOP("core", "at most 2 likes given"))};
}

/// `hasBiographies`: somebody in the list has one, so an empty text means an empty biography, not a missing column.
std::array<Tri, featureCount> featuresOf(const AccountProfile& p, bool hasBiographies)
{
    auto posts = p.posts;
    if (!posts)
        posts = number(extraValue(p, {"statuses", "statuses_count", "tweets", "posts_count"}));
    std::optional<bool> followsMany;
    if (p.followers && p.following)
        followsMany = *p.following >= 20 && *p.following > 5 * *p.followers;
    std::optional<bool> emptyBio = atMost(number(extraValue(p, {"bio_length", "description_length"})), 0);
    if (!emptyBio && hasBiographies)
        emptyBio = p.bio.empty();
    return {tri(atMost(posts, 5)),
            tri(atMost(p.followers, 10)),
            tri(followsMany),
            tri(yesNo(extraValue(p, {"default_image", "default_profile_image", "no_picture"}))),
            tri(emptyBio),
            tri(atMost(number(extraValue(p, {"likes_given", "favourites", "favourites_count", "favorites"})), 2))};
}

/// -1 when the known features leave it open.
Tri flagged(const std::array<Tri, featureCount>& features, const std::array<bool, featureCount>& atHand, int needed)
{
    int holds = 0, open = 0;
    for (std::size_t f = 0; f < featureCount; ++f) {
        if (!atHand[f])
            continue;
        holds += features[f] == 1;
        open += features[f] < 0;
    }
    return holds >= needed ? Tri(1) : holds + open >= needed ? Tri(-1) : Tri(0);
}

} // namespace

QuietFlag quietFlag(const CaseData& data, const FollowerList& list)
{
    bool hasBiographies = false;
    for (const auto account : list.accounts)
        if (const auto* profile = data.profile(account); profile && !profile->bio.empty()) {
            hasBiographies = true;
            break;
        }
    std::vector<std::array<Tri, featureCount>> features(list.size());
    std::array<std::size_t, featureCount> known{};
    for (std::size_t i = 0; i < list.size(); ++i) {
        features[i].fill(-1);
        if (const auto* profile = data.profile(list.accounts[i]))
            features[i] = featuresOf(*profile, hasBiographies);
        for (std::size_t f = 0; f < featureCount; ++f)
            known[f] += features[i][f] >= 0;
    }

    QuietFlag flag;
    std::array<bool, featureCount> atHand{};
    auto names = featureNames();
    for (std::size_t f = 0; f < featureCount; ++f) {
        atHand[f] = !features.empty() && 2 * known[f] >= features.size();
        if (atHand[f])
            flag.features.push_back(std::move(names[f]));
    }
    const auto count = static_cast<int>(flag.features.size());
    if (count == 0)
        return flag;
    flag.value.resize(list.size());
    for (flag.needed = count / 2 + 1; flag.needed <= count; ++flag.needed) {
        std::size_t holds = 0, decided = 0;
        for (std::size_t i = 0; i < list.size(); ++i) {
            flag.value[i] = flagged(features[i], atHand, flag.needed);
            holds += flag.value[i] == 1;
            decided += flag.value[i] >= 0;
        }
        flag.rate = decided == 0 ? 0 : static_cast<double>(holds) / static_cast<double>(decided);
        if (flag.rate <= 0.3 || flag.needed == count)
            break;
    }
    return flag;
}

} // namespace lockstep
