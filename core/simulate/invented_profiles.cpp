// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/invented_profiles.h"

#include <array>
#include <cmath>
#include <string_view>

namespace lockstep {

std::string opaqueId(char prefix, std::uint64_t seed, std::uint32_t index)
{
    // Murmur3's 32-bit finisher is a bijection; the seed only moves its start.
    auto x = index + static_cast<std::uint32_t>(mix64(seed + static_cast<unsigned char>(prefix)));
    x = (x ^ (x >> 16)) * 0x85ebca6bU;
    x = (x ^ (x >> 13)) * 0xc2b2ae35U;
    x ^= x >> 16;
    std::string id(11, prefix);
    for (std::size_t i = id.size() - 1; i > 0; --i, x /= 10)
        id[i] = static_cast<char>('0' + x % 10);
    id[0] = prefix;
    return id;
}

std::string HandleMaker::draw(RandomStream& random)
{
    static constexpr std::array<std::string_view, 40> first{
        "anna",  "bram", "chloe", "daan",  "elif", "emma", "femke", "finn", "hanna", "ibrahim",
        "ines",  "jan",  "jonas", "julie", "kato", "lars", "lena",  "liam", "lina",  "lotte",
        "lucas", "maud", "mila",  "milan", "nina", "noah", "noor",  "omar", "paul",  "robin",
        "sara",  "sem",  "sofie", "thijs", "tom",  "vera", "wout",  "yara", "yusuf", "zoe"};
    static constexpr std::array<std::string_view, 40> second{
        "peeters", "jansen", "maes",   "bakker", "visser", "smit",     "meyer",   "weber",  "koch",   "dubois",
        "laurent", "martin", "moreau", "leroy",  "claes",  "goossens", "wouters", "dejong", "mulder", "bos",
        "vos",     "hart",   "lane",   "wood",   "brook",  "field",    "stone",   "rivers", "berg",   "winter",
        "sommer",  "kaya",   "demir",  "haddad", "benali", "costa",    "silva",   "rossi",  "novak",  "kovacs"};
    static constexpr std::array<std::string_view, 4> between{"", "_", ".", "."};
    for (;;) {
        std::string handle(first[random.below(first.size())]);
        handle += between[random.below(between.size())];
        handle += random.chance(0.8) ? second[random.below(second.size())].substr(0, 3 + random.below(6))
                                     : std::string_view{};
        if (!random.chance(0.3))
            handle += std::to_string(random.below(random.chance(0.5) ? 100 : 10'000));
        if (m_used.insert(handle).second)
            return handle;
    }
}

ProfileNumbers drawProfile(RandomStream& random, bool flagged)
{
    const auto count = [&random](double median, double sigma) {
        return std::llround(median * random.logNormal(0, sigma));
    };
    ProfileNumbers p;
    p.followers = flagged ? random.below(30) : count(345, 1.1);
    p.following = flagged ? 6 * p.followers + 20 + count(300, 0.8) : count(420, 0.8);
    p.posts = flagged ? 0 : count(30, 1.3);
    p.isPrivate = random.chance(flagged ? 0.33 : 0.72);
    p.hasBio = !flagged && random.chance(0.7);
    return p;
}

AccountProfile profileOf(const ProfileNumbers& numbers, Instant created, std::string handle)
{
    AccountProfile profile;
    profile.handle = std::move(handle);
    profile.created = {created, Precision::exact};
    profile.followers = numbers.followers;
    profile.following = numbers.following;
    profile.posts = numbers.posts;
    profile.isPrivate = numbers.isPrivate;
    if (numbers.hasBio)
        profile.bio = "Invented for a synthetic world";
    return profile;
}

} // namespace lockstep
