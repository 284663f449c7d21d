// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/profile_families.h"

#include "core/language/normal_text.h"
#include "core/language/text_families.h"
#include "core/stats/fdr.h"
#include "core/stats/tails.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace lockstep {

namespace {

constexpr double leastRatio = 10;
constexpr std::int64_t weekMs = 7 * 86'400'000LL;

/// What each profile has of one trait: a number a value, by profile; none without one.
struct TraitValues {
    static constexpr std::uint32_t none = ~std::uint32_t{0};
    std::vector<std::uint32_t> of;
    std::vector<std::string> words;    ///< value -> what it is
    std::vector<std::uint32_t> counts; ///< value -> profiles
    std::size_t known = 0;

    void add(const std::string& value)
    {
        if (value.empty()) {
            of.push_back(none);
            return;
        }
        const auto [at, fresh] = m_numbers.try_emplace(value, static_cast<std::uint32_t>(words.size()));
        if (fresh) {
            words.push_back(value);
            counts.push_back(0);
        }
        ++counts[at->second];
        ++known;
        of.push_back(at->second);
    }

private:
    std::unordered_map<std::string, std::uint32_t> m_numbers;
};

std::string bioOf(const AccountProfile& profile)
{
    auto normal = normalText(profile.bio);
    return textPrint(normal).isSentence() ? normal : std::string();
}

std::string avatarOf(const AccountProfile& profile)
{
    for (const auto& [column, text] : profile.extra)
        if (column == "avatar_hash")
            return text;
    return {};
}

std::string weekOf(const AccountProfile& profile)
{
    if (profile.created.isMissing())
        return {};
    const auto monday = (profile.created.at.ms - 4 * 86'400'000LL) / weekMs * weekMs + 4 * 86'400'000LL;
    return toIso(Moment{{monday}, Precision::day});
}

/// Accounts that share a value of each of two traits.
struct Part {
    std::array<ProfileTrait, 2> traits{};
    std::array<std::uint32_t, 2> values{};
    std::vector<std::uint32_t> profiles;
    double expected = 0;
    double logP = 0;
};

std::vector<Part> partsOf(const std::array<TraitValues, profileTraits>& traits, ProfileTrait first,
                          ProfileTrait second, std::size_t& tested)
{
    const auto& a = traits[static_cast<std::size_t>(first)];
    const auto& b = traits[static_cast<std::size_t>(second)];
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::uint32_t>> cells;
    double both = 0;
    for (std::uint32_t i = 0; i < a.of.size(); ++i)
        if (a.of[i] != TraitValues::none && b.of[i] != TraitValues::none) {
            cells[{a.of[i], b.of[i]}].push_back(i);
            ++both;
        }
    std::vector<Part> parts;
    for (auto& [values, profiles] : cells) {
        if (profiles.size() < 2)
            continue;
        ++tested;
        if (profiles.size() < smallestFamily)
            continue;
        Part part{{first, second}, {values.first, values.second}, std::move(profiles), 0, 0};
        part.expected =
            static_cast<double>(a.counts[values.first]) * static_cast<double>(b.counts[values.second]) / both;
        part.logP = logPoissonTail(part.expected, static_cast<std::int64_t>(part.profiles.size()));
        if (static_cast<double>(part.profiles.size()) >= leastRatio * part.expected)
            parts.push_back(std::move(part));
    }
    return parts;
}

std::uint32_t rootOf(std::vector<std::uint32_t>& parent, std::uint32_t i)
{
    while (parent[i] != i)
        i = parent[i] = parent[parent[i]];
    return i;
}

/// Parts with a profile in common are one family; the part with the smallest chance speaks for it.
std::vector<std::vector<const Part*>> joined(const std::vector<Part>& parts, std::size_t profiles)
{
    std::vector<std::uint32_t> parent(parts.size());
    for (std::uint32_t i = 0; i < parent.size(); ++i)
        parent[i] = i;
    std::vector<std::uint32_t> partOf(profiles, TraitValues::none);
    for (std::uint32_t i = 0; i < parts.size(); ++i)
        for (const auto profile : parts[i].profiles) {
            if (partOf[profile] == TraitValues::none)
                partOf[profile] = i;
            else
                parent[rootOf(parent, i)] = rootOf(parent, partOf[profile]);
        }
    std::map<std::uint32_t, std::vector<const Part*>> groups;
    for (std::uint32_t i = 0; i < parts.size(); ++i)
        groups[rootOf(parent, i)].push_back(&parts[i]);
    std::vector<std::vector<const Part*>> families;
    for (auto& [root, group] : groups)
        families.push_back(std::move(group));
    return families;
}

} // namespace

std::string namePattern(std::string_view handle)
{
    std::string pattern;
    bool letters = false;
    for (const char c : handle) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte >= 0x80;
        letters = letters || letter;
        pattern += letter ? 'a' : byte >= '0' && byte <= '9' ? '0' : c;
    }
    return letters ? pattern : std::string(); // bare numbers are the platform's
}

FamilyScan scanFamilies(const InteractionGraph& graph, double fdr, const TaskContext& task)
{
    const auto& data = graph.data();
    FamilyScan scan;
    std::array<TraitValues, profileTraits> traits;
    for (const auto& profile : data.profiles) {
        traits[static_cast<std::size_t>(ProfileTrait::bio)].add(bioOf(profile));
        traits[static_cast<std::size_t>(ProfileTrait::name)].add(namePattern(profile.handle));
        traits[static_cast<std::size_t>(ProfileTrait::week)].add(weekOf(profile));
        traits[static_cast<std::size_t>(ProfileTrait::avatar)].add(avatarOf(profile));
    }
    scan.profiles = data.profiles.size();
    std::vector<Part> parts;
    for (std::size_t a = 0; a < profileTraits && !task.cancelled(); ++a)
        for (auto b = a + 1; b < profileTraits; ++b) {
            auto more = partsOf(traits, static_cast<ProfileTrait>(a), static_cast<ProfileTrait>(b), scan.tested);
            std::move(more.begin(), more.end(), std::back_inserter(parts));
        }
    std::vector<double> logP;
    for (const auto& part : parts)
        logP.push_back(part.logP);
    const auto q = adjustedP(logP, static_cast<double>(scan.tested));
    std::vector<Part> kept;
    std::vector<double> keptQ;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (q[i] <= fdr) {
            kept.push_back(std::move(parts[i]));
            keptQ.push_back(q[i]);
        }
    for (const auto& group : joined(kept, data.profiles.size())) {
        const auto* best = *std::min_element(group.begin(), group.end(), [](const Part* a, const Part* b) {
            return a->logP != b->logP ? a->logP < b->logP : a->profiles < b->profiles;
        });
        ProfileFamily family;
        for (const auto* part : group)
            for (const auto profile : part->profiles) {
                const auto& known = data.profiles[profile];
                family.accounts.push_back(known.account);
                if (known.created.isMissing())
                    continue;
                if (family.from.isMissing() || known.created.at < family.from)
                    family.from = known.created.at;
                if (family.to.isMissing() || known.created.at > family.to)
                    family.to = known.created.at;
            }
        std::sort(family.accounts.begin(), family.accounts.end());
        family.accounts.erase(std::unique(family.accounts.begin(), family.accounts.end()), family.accounts.end());
        family.traits = best->traits;
        family.example = traits[static_cast<std::size_t>(best->traits[0])].words[best->values[0]];
        family.largestPart = best->profiles.size();
        family.expected = best->expected;
        family.p = std::exp(best->logP);
        family.q = keptQ[static_cast<std::size_t>(best - kept.data())];
        scan.found.push_back(std::move(family));
    }
    std::sort(scan.found.begin(), scan.found.end(), [](const ProfileFamily& a, const ProfileFamily& b) {
        return a.accounts.size() != b.accounts.size() ? a.accounts.size() > b.accounts.size()
                                                      : a.accounts < b.accounts;
    });
    return scan;
}

} // namespace lockstep
