// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types into a search box, against names and comments: every word must occur somewhere, in any case.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lockstep {

class TextMatcher {
public:
    /// Words are separated by spaces. Case is folded as Unicode says ("Straße" finds "STRASSE").
    explicit TextMatcher(std::string_view query);

    /// No word: nothing matches.
    bool empty() const { return m_words.empty(); }

    enum class Fit : std::uint8_t { none, within, start, whole };
    /// `start` and `whole` only for a query of one word. About 100 ns for a name of ASCII, 1 µs for another.
    Fit fit(std::string_view text) const;

private:
    std::vector<std::string> m_words;
    mutable std::string m_folded; ///< scratch
};

} // namespace lockstep
