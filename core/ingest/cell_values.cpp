// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/cell_values.h"

#include "core/ingest/time_reader.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace lockstep {

namespace {

std::string takeCurrency(std::string_view& text)
{
    using Sign = std::pair<std::string_view, std::string_view>;
    static constexpr std::array<Sign, 4> signs{
        {{"\xE2\x82\xAC", "EUR"}, {"$", "USD"}, {"\xC2\xA3", "GBP"}, {"\xE2\x82\xBD", "RUB"}}};
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    const auto upper = [](std::string_view code) {
        std::string word(code);
        for (auto& c : word)
            c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        return word;
    };
    std::string currency;
    for (const auto& [sign, code] : signs) {
        if (text.starts_with(sign))
            text.remove_prefix(sign.size());
        else if (text.ends_with(sign))
            text.remove_suffix(sign.size());
        else
            continue;
        currency = code;
    }
    if (currency.empty() && text.size() > 3) {
        const auto head = text.substr(0, 3);
        const auto tail = text.substr(text.size() - 3);
        if (std::all_of(head.begin(), head.end(), isLetter) && !isLetter(text[3])) {
            currency = upper(head);
            text.remove_prefix(3);
        } else if (std::all_of(tail.begin(), tail.end(), isLetter) && !isLetter(text[text.size() - 4])) {
            currency = upper(tail);
            text.remove_suffix(3);
        }
    }
    text = trimmed(text);
    return currency;
}

} // namespace

CountCell readCount(std::string_view text)
{
    const bool negative = text.starts_with('-');
    auto rest = text.substr(negative ? 1 : 0);
    // "12400.0" is how data frames write a whole number in a column with gaps
    const auto point = rest.find('.');
    if (point != std::string_view::npos && point > 0 && point + 1 < rest.size()
        && rest.find_first_not_of('0', point + 1) == std::string_view::npos && rest.size() - point - 1 != 3)
        rest = rest.substr(0, point);
    std::string digits;
    std::size_t group = 0;
    char separator = '\0';
    for (const char c : rest) {
        if (c >= '0' && c <= '9') {
            digits += c;
            ++group;
        } else if ((c == ',' || c == '.' || c == ' ') && (separator == '\0' || c == separator)) {
            if (group == 0 || group > 3 || (separator != '\0' && group != 3))
                return {};
            separator = c;
            group = 0;
        } else {
            return {};
        }
    }
    if (digits.empty() || (separator != '\0' && group != 3))
        return {};
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size())
        return {};
    return {true, negative ? std::nullopt : std::optional(value)};
}

std::optional<AmountCell> readAmount(std::string_view text)
{
    text = trimmed(text);
    AmountCell amount;
    amount.currency = takeCurrency(text);
    const auto lastPoint = text.rfind('.');
    const auto lastComma = text.rfind(',');
    constexpr auto none = std::string_view::npos;
    auto decimal = none;
    if (lastPoint != none && lastComma != none)
        decimal = std::max(lastPoint, lastComma);
    else if (lastPoint != none && text.find('.') == lastPoint)
        decimal = lastPoint;
    else if (lastComma != none && text.find(',') == lastComma
             && (text.size() - lastComma - 1 != 3 || text.starts_with("0,")))
        decimal = lastComma;
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (i == decimal)
            plain += '.';
        else if (c >= '0' && c <= '9')
            plain += c;
        else if (c != '.' && c != ',' && c != ' ')
            return std::nullopt;
    }
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), amount.value);
    if (error != std::errc{} || end != plain.data() + plain.size())
        return std::nullopt;
    return amount;
}

std::optional<bool> readYesNo(std::string_view text)
{
    std::string word(text.substr(0, 8));
    for (auto& c : word)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (word == "true" || word == "1" || word == "yes" || word == "t" || word == "y")
        return true;
    if (word == "false" || word == "0" || word == "no" || word == "f" || word == "n")
        return false;
    return std::nullopt;
}

} // namespace lockstep
