// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/profile_surprise.h"

#include "core/stats/quantile.h"
#include "core/stats/random.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>

namespace lockstep {

namespace {

constexpr std::size_t featureCount = 6;
constexpr std::size_t activityClasses = 8;
constexpr std::size_t ageClasses = 4;
constexpr std::int64_t dayMs = 86'400'000;
constexpr int referenceRounds = 3;
constexpr float standsOut = 1.5F; ///< log-odds
constexpr auto clip = static_cast<float>(ProfileSurprise::clip);

/// Share of accounts made for sale that show the feature. InstaFake (Akyon and Kalfaoglu 2019): no picture 39.5 %,
/// not private 67 %; nothing posted, empty biography and many followed hold together for 41.5 %, so each for at least
/// that. Digits: our assumption.
constexpr std::array<double, featureCount> amongMade{0.415, 0.415, 0.415, 0.5, 0.395, 0.67};

std::array<Message, featureCount> featureNames()
{
    return {
        messageText(QT_TRANSLATE_NOOP("core", "nothing posted")),
        messageText(QT_TRANSLATE_NOOP("core", "empty biography")),
        messageText(QT_TRANSLATE_NOOP("core", "follows at least 20 accounts and over 5 times as many as follow it")),
        messageText(QT_TRANSLATE_NOOP("core", "three digits or more in the name")),
        messageText(QT_TRANSLATE_NOOP("core", "default picture")),
        messageText(QT_TRANSLATE_NOOP("core", "not private"))};
}

using Features = std::array<std::int8_t, featureCount>; // 1 holds, 0 does not, -1 not known

std::int8_t noPicture(const AccountProfile& profile)
{
    for (const auto& [header, value] : profile.extra) {
        if (header != "default_image" && header != "default_profile_image" && header != "no_picture")
            continue;
        for (const std::string_view yes : {"1", "true", "True", "TRUE", "yes"})
            if (value == yes)
                return 1;
        for (const std::string_view no : {"0", "false", "False", "FALSE", "no"})
            if (value == no)
                return 0;
    }
    return -1;
}

Features featuresOf(const AccountProfile& profile, bool hasBiographies)
{
    Features features;
    features.fill(-1);
    if (profile.posts)
        features[0] = *profile.posts == 0 ? 1 : 0;
    if (hasBiographies)
        features[1] = profile.bio.empty() ? 1 : 0;
    if (profile.followers && profile.following)
        features[2] = *profile.following >= 20 && *profile.following > 5 * *profile.followers ? 1 : 0;
    if (!profile.handle.empty())
        features[3] =
            std::count_if(profile.handle.begin(), profile.handle.end(), [](char c) { return c >= '0' && c <= '9'; })
                    >= 3
                ? 1
                : 0;
    features[4] = noPicture(profile);
    if (profile.isPrivate)
        features[5] = *profile.isPrivate ? 0 : 1;
    return features;
}

/// The share of `holds` in the audience of the middle creator; nothing when too few have an audience.
template <class Known, class Holds>
std::optional<double> middleShare(const AudienceSets& sets, const Known& known, const Holds& holds)
{
    std::vector<double> shares;
    for (std::uint32_t c = 0; c < sets.creators.size(); ++c) {
        double all = 0;
        double sum = 0;
        for (const auto account : sets.audienceOf(c)) {
            all += known(account) ? 1 : 0;
            sum += holds(account) ? 1 : 0;
        }
        if (all >= ProfileSurprise::enoughAudience)
            shares.push_back((sum + 0.5) / (all + 1));
    }
    return shares.empty() ? std::nullopt : std::optional(median(std::move(shares)));
}

std::uint8_t stratumOf(std::size_t creators, std::int64_t ageMs)
{
    std::size_t activity = 0;
    while (activity + 1 < activityClasses && (std::size_t{2} << activity) <= creators)
        ++activity;
    const std::size_t age = ageMs < 0 ? 3 : ageMs < 90 * dayMs ? 0 : ageMs < 730 * dayMs ? 1 : 2;
    return static_cast<std::uint8_t>(activity * ageClasses + age);
}

/// The last moment that the data knows of: ages are counted from there.
std::int64_t endOf(const CaseData& data)
{
    std::int64_t end = Instant::missingMs;
    for (const auto time : data.interactions.time)
        end = std::max(end, time);
    for (const auto& profile : data.profiles)
        end = std::max(end, profile.created.at.ms);
    return end;
}

} // namespace

ProfileSurprise profileSurprise(const CaseData& data, const AudienceSets& sets)
{
    const auto accounts = sets.accountCount();
    ProfileSurprise out;
    out.logOdds.assign(accounts, 0);
    out.unusual.assign(accounts, 0);
    out.expected.assign(accounts, 0);
    out.stratum.assign(accounts, 0);

    const bool hasBiographies = std::any_of(data.profiles.begin(), data.profiles.end(),
                                            [](const AccountProfile& profile) { return !profile.bio.empty(); });
    std::vector<Features> features(accounts);
    std::array<std::uint64_t, featureCount> known{};
    std::array<std::uint64_t, featureCount> shown{};
    std::uint64_t dated = 0;
    const auto end = endOf(data);
    for (std::uint32_t a = 0; a < accounts; ++a) {
        features[a].fill(-1);
        if (sets.of(a).empty())
            continue;
        ++out.active;
        const auto* profile = data.profile(AccountId(a));
        if (profile)
            features[a] = featuresOf(*profile, hasBiographies);
        bool any = false;
        for (std::size_t f = 0; f < featureCount; ++f) {
            known[f] += features[a][f] >= 0 ? 1 : 0;
            shown[f] += features[a][f] == 1 ? 1 : 0;
            any = any || features[a][f] >= 0;
        }
        out.profiles += any ? 1 : 0;
        const bool hasDate = profile && !profile->created.isMissing();
        dated += hasDate ? 1 : 0;
        out.stratum[a] = stratumOf(sets.of(a).size(), hasDate ? end - profile->created.at.ms : -1);
    }
    out.agesKnown = out.active > 0 && 2 * dated >= out.active;

    auto names = featureNames();
    std::vector<std::size_t> used;
    for (std::size_t f = 0; f < featureCount; ++f) {
        if (known[f] == 0 || 2 * known[f] < out.active || shown[f] == 0 || shown[f] == known[f])
            continue; // what everybody or nobody shows tells nothing
        used.push_back(f);
        out.features.push_back(std::move(names[f]));
    }
    // Ordinary is who looks ordinary: accounts that stood out in one round are no reference in the next.
    for (int round = 0; round < referenceRounds; ++round) {
        std::vector<float> next(accounts, 0);
        for (const auto f : used) {
            const auto counts = [&](std::uint32_t a) {
                return features[a][f] >= 0 && (round == 0 || out.logOdds[a] < standsOut);
            };
            const auto ordinary =
                middleShare(sets, counts, [&](std::uint32_t a) { return counts(a) && features[a][f] == 1; });
            if (!ordinary)
                continue;
            const double rate = std::clamp(*ordinary, 0.001, 0.999);
            for (std::uint32_t a = 0; a < accounts; ++a)
                if (features[a][f] >= 0)
                    next[a] += static_cast<float>(features[a][f] == 1 ? std::log(amongMade[f] / rate)
                                                                      : std::log((1 - amongMade[f]) / (1 - rate)));
        }
        for (auto& odds : next)
            odds = std::clamp(odds, -clip, clip);
        out.logOdds = std::move(next);
    }
    for (std::uint32_t a = 0; a < accounts; ++a)
        out.unusual[a] = out.logOdds[a] >= clip ? 1 : 0;

    // By stratum over everybody, then scaled to what the middle creator shows: a farm may be a good part of
    // everybody.
    std::array<double, activityClasses * ageClasses> all{};
    std::array<double, activityClasses * ageClasses> unusual{};
    for (std::uint32_t a = 0; a < accounts; ++a) {
        if (sets.of(a).empty())
            continue;
        all[out.stratum[a]] += 1;
        unusual[out.stratum[a]] += out.unusual[a];
    }
    for (std::uint32_t a = 0; a < accounts; ++a)
        out.expected[a] = static_cast<float>((unusual[out.stratum[a]] + 0.5) / (all[out.stratum[a]] + 1));
    std::vector<double> ratios;
    std::vector<double> rates;
    for (std::uint32_t c = 0; c < sets.creators.size(); ++c) {
        double found = 0;
        double awaited = 0;
        for (const auto account : sets.audienceOf(c)) {
            found += out.unusual[account];
            awaited += static_cast<double>(out.expected[account]);
        }
        const auto size = static_cast<double>(sets.audienceOf(c).size());
        if (size < ProfileSurprise::enoughAudience)
            continue;
        ratios.push_back((found + 0.5) / (awaited + 0.5));
        rates.push_back(found / size);
    }
    out.creatorsCompared = ratios.size();
    if (ratios.empty())
        return out;
    out.ordinaryRate = median(std::move(rates));
    const double scale = std::min(1.0, median(std::move(ratios)));
    for (auto& chance : out.expected)
        chance = static_cast<float>(std::clamp(static_cast<double>(chance) * scale, 1e-4, 0.9));
    return out;
}

ProfileSurprise reshuffledProfiles(const ProfileSurprise& surprise, const AudienceSets& sets, std::uint64_t seed)
{
    auto world = surprise;
    std::array<std::vector<std::uint32_t>, activityClasses * ageClasses> members;
    for (std::uint32_t a = 0; a < sets.accountCount(); ++a)
        if (!sets.of(a).empty())
            members[surprise.stratum[a]].push_back(a);
    SplitMix random(mixBits(seed));
    for (auto& stratum : members)
        for (std::size_t i = stratum.size(); i > 1; --i) {
            const auto k = random.below(i);
            std::swap(world.unusual[stratum[i - 1]], world.unusual[stratum[k]]);
            std::swap(world.logOdds[stratum[i - 1]], world.logOdds[stratum[k]]);
        }
    return world;
}

} // namespace lockstep
