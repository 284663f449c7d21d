// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/comment_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lockstep {

namespace {

using Words = std::string_view;

template <std::size_t n>
Words pick(const std::array<Words, n>& from, RandomStream& random)
{
    return from[random.below(n)];
}

constexpr std::array<Words, 28> stock{
    "Love it", "So lovely!", "Wow",        "Wauw",    "Prachtig!", "Mooi!",   "Nice",           "Top!",
    "Super",   "Lekker",     "Great shot", "Haha",    "Amazing",   "So true", "Gefeliciteerd!", "Congrats!",
    "Yes!!",   "❤️",     "😍😍",         "🔥🔥🔥",     "👏👏",        "😂",       "Heel mooi",      "Love this",
    "Goals",   "Cute",       "Beautiful",  "Geweldig"};
constexpr std::array<Words, 18> openings{
    "oh I",     "we",          "my sister", "honestly I",     "last summer we",   "ik",
    "wij ook,", "mijn moeder", "today I",   "my dad",         "everyone at work", "I never",
    "I still",  "you always",  "nobody",    "our neighbours", "the kids",         "this weekend I"};
constexpr std::array<Words, 20> verbs{
    "wanted to try",    "love",   "went to see", "talked about", "can recommend", "miss",        "remember",
    "keep dreaming of", "cooked", "painted",     "lost",         "photographed",  "found",       "should visit",
    "never understood", "zag",    "vond",        "koop",         "needed",        "grew up with"};
constexpr std::array<Words, 40> things{
    "that bridge",    "the old harbour",  "this recipe",   "your garden",    "the blue one",
    "that tiny cafe", "the second photo", "those shoes",   "the light",      "het strand",
    "de markt",       "dat museum",       "the fog",       "this song",      "the dog",
    "your brother",   "the whole team",   "that jacket",   "the new bakery", "a bike like this",
    "the tower",      "the river",        "your drawings", "the third lap",  "this trail",
    "the cheese",     "the match",        "those colours", "the tiles",      "the band",
    "a winter there", "het weer",         "the long road", "that mountain",  "the soup",
    "the knitting",   "your kitchen",     "the lake",      "the sunrise",    "an evening like that"};
constexpr std::array<Words, 16> ends{"",
                                     "!",
                                     " 😅",
                                     " back in the day",
                                     " with the family",
                                     " again",
                                     " at last",
                                     " in the rain",
                                     " ❤️",
                                     " en jij?",
                                     ", when are you here?",
                                     " before it closes",
                                     " for years",
                                     ", hope you are well",
                                     " too",
                                     " so much"};

/// Of a supplier's sentences; each piece has a second wording.
constexpr std::array<Words, 24> greetings{
    "Absolutely stunning", "Really impressive",  "What a wonderful post", "Such great quality",
    "Pure inspiration",    "Very professional",  "This is perfect",       "Simply the best",
    "So much talent",      "Truly amazing work", "Love the style",        "Great content",
    "Incredible service",  "Best place in town", "Highly recommended",    "Never disappointed",
    "Always top quality",  "Perfect atmosphere", "Beautiful collection",  "Excellent choice",
    "Fantastic energy",    "Wonderful people",   "Great experience",      "Superb taste"};
constexpr std::array<Words, 24> reasons{
    "you can see the passion behind it", "the details are on another level",  "I will tell all my friends",
    "it made my whole day better",       "nobody does it like this team",     "exactly what I was looking for",
    "the colours work so well together", "I ordered twice and will again",    "keep up the good work",
    "it deserves much more attention",   "the staff was friendly and quick",  "worth every single cent",
    "I cannot wait for the next one",    "this account never lets me down",   "you should be very proud",
    "the best I have seen this year",    "it looks even better in real life", "thank you for sharing this",
    "my friends were all jealous",       "everything was just right",         "delivery was faster than expected",
    "five stars from me and my family",  "a must for everyone around here",   "so happy that I found you"};
constexpr std::array<Words, 12> closings{"",       "!",        "!!", " 🔥", " 💯", " 😍", ", thank you!",
                                         ", wow!", ", bravo!", ".",  " 👌", " 🙌"};
constexpr std::array<Words, 10> synonyms{"great",  "good",   "lovely", "awesome", "perfect",
                                         "strong", "unique", "fresh",  "elegant", "smart"};

int wordsIn(const std::string& text)
{
    return 1 + static_cast<int>(std::count(text.begin(), text.end(), ' '));
}

} // namespace

std::string ordinaryComment(RandomStream& random, int words)
{
    if (words <= 1 && random.chance(0.35))
        return std::string(pick(stock, random));
    std::string text(pick(openings, random));
    text += ' ';
    text += pick(verbs, random);
    text += ' ';
    text += pick(things, random);
    if (random.chance(0.4)) {
        text += random.chance(0.5) ? " and " : " near ";
        text += pick(things, random);
    }
    text += pick(ends, random);
    while (wordsIn(text) < words) {
        text += ' ';
        text += pick(things, random);
    }
    return text;
}

std::string seededComment(std::uint64_t seed, std::uint32_t index, double paraphrase, RandomStream& random)
{
    RandomStream fixed(seed, 0x5eed, index); // the supplier's own sentence
    auto greeting = pick(greetings, fixed), reason = pick(reasons, fixed), closing = pick(closings, fixed);
    const bool hasSlot = fixed.chance(0.5);
    if (random.chance(paraphrase))
        greeting = pick(greetings, random);
    if (random.chance(paraphrase))
        reason = pick(reasons, random);
    if (random.chance(paraphrase))
        closing = pick(closings, random);
    std::string text(greeting);
    text += ", ";
    if (hasSlot) {
        text += "so ";
        text += pick(synonyms, random);
        text += ", ";
    }
    text += reason;
    text += closing;
    return text;
}

std::string giveawayComment(RandomStream& random)
{
    static constexpr std::array<Words, 8> phrases{"Done! Fingers crossed",
                                                  "I want to win this!",
                                                  "Count me in",
                                                  "Would love to win for my mum",
                                                  "Ik doe mee!",
                                                  "Done and shared",
                                                  "Liked and followed, good luck all",
                                                  "Winnen zou super zijn"};
    std::string text(pick(phrases, random));
    if (random.chance(0.6)) {
        text += " @friend";
        text += std::to_string(random.below(5'000));
    }
    return text;
}

} // namespace lockstep
