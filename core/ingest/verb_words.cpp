// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/verb_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lockstep {

std::optional<Verb> verbFromWord(std::string_view word)
{
    using Entry = std::pair<std::string_view, Verb>;
    static constexpr std::array<Entry, 30> words{
        {{"like", Verb::like},        {"likes", Verb::like},        {"liked", Verb::like},
         {"star", Verb::like},        {"starred", Verb::like},      {"favorite", Verb::like},
         {"favourite", Verb::like},   {"heart", Verb::like},        {"upvote", Verb::like},
         {"follow", Verb::follow},    {"follows", Verb::follow},    {"followed", Verb::follow},
         {"subscribe", Verb::follow}, {"unfollow", Verb::unfollow}, {"unfollowed", Verb::unfollow},
         {"comment", Verb::comment},  {"commented", Verb::comment}, {"reply", Verb::comment},
         {"share", Verb::share},      {"shared", Verb::share},      {"retweet", Verb::share},
         {"rt", Verb::share},         {"repost", Verb::share},      {"reblog", Verb::share},
         {"quote", Verb::share},      {"view", Verb::view},         {"viewed", Verb::view},
         {"watch", Verb::view},       {"mention", Verb::mention},   {"tag", Verb::mention}}};
    const auto same = [word](const Entry& entry) {
        return entry.first.size() == word.size()
               && std::equal(word.begin(), word.end(), entry.first.begin(), [](char c, char known) {
                      return (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c) == known;
                  });
    };
    const auto* const found = std::find_if(words.begin(), words.end(), same);
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

} // namespace lockstep
