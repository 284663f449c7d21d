// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/text_matcher.h"

#include <algorithm>
#include <memory>
#include <unicode/ucasemap.h>

namespace lockstep {

namespace {

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Into `folded`. Bytes that are no UTF-8 become U+FFFD.
void fold(std::string_view text, std::string& folded)
{
    if (isAscii(text)) {
        folded.resize(text.size());
        std::transform(text.begin(), text.end(), folded.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        return;
    }
    static const auto map = [] {
        UErrorCode error = U_ZERO_ERROR;
        return std::unique_ptr<UCaseMap, decltype(&ucasemap_close)>(ucasemap_open("", U_FOLD_CASE_DEFAULT, &error),
                                                                    ucasemap_close);
    }();
    folded.resize(text.size() * 3); // no character folds to more bytes than that
    UErrorCode error = U_ZERO_ERROR;
    const auto length = ucasemap_utf8FoldCase(map.get(), folded.data(), static_cast<std::int32_t>(folded.size()),
                                              text.data(), static_cast<std::int32_t>(text.size()), &error);
    if (error > U_ZERO_ERROR || length > static_cast<std::int32_t>(folded.size()))
        folded = text;
    else
        folded.resize(static_cast<std::size_t>(length));
}

} // namespace

TextMatcher::TextMatcher(std::string_view query)
{
    std::string folded;
    fold(query, folded);
    for (std::string_view rest = folded; !rest.empty();) {
        const auto end = std::min(rest.find_first_of(" \t\n"), rest.size());
        if (end > 0)
            m_words.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

TextMatcher::Fit TextMatcher::fit(std::string_view text) const
{
    if (m_words.empty())
        return Fit::none;
    fold(text, m_folded);
    if (!std::all_of(m_words.begin(), m_words.end(),
                     [this](const std::string& word) { return m_folded.find(word) != std::string::npos; }))
        return Fit::none;
    if (m_words.size() > 1 || !m_folded.starts_with(m_words.front()))
        return Fit::within;
    return m_folded.size() == m_words.front().size() ? Fit::whole : Fit::start;
}

} // namespace lockstep
