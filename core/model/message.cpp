// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/message.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace lockstep {

namespace {

std::string grouped(std::int64_t value)
{
    auto text = std::to_string(value);
    const std::size_t first = text[0] == '-' ? 1 : 0;
    for (std::size_t at = text.size(); at > first + 3; at -= 3)
        text.insert(at - 3, ",");
    return text;
}

std::string printed(const char* format, double value)
{
    std::array<char, 64> text{};
    const int n = std::snprintf(text.data(), text.size(), format, value);
    return {text.data(), static_cast<std::size_t>(n)};
}

struct EnglishArg {
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t value) const { return grouped(value); }
    std::string operator()(double value) const
    {
        // Three digits say enough; a thousand and more is said as a whole number, never as 1e+03.
        return std::abs(value) >= 1000 ? grouped(std::llround(value)) : printed("%.3g", value);
    }
    std::string operator()(Share share) const
    {
        const double percent = share.value * 100;
        return printed(std::abs(percent) < 10 ? "%.1f" : "%.0f", percent) + " %";
    }
    std::string operator()(Probability p) const
    {
        return p.value < 1e-6 ? "less than one in a million" : printed("%.2g", p.value);
    }
    std::string operator()(const Moment& moment) const { return toIso(moment); }
    std::string operator()(const std::vector<Message>& within) const
    {
        std::string text;
        for (const auto& message : within)
            text += (text.empty() ? "" : " ") + english(message);
        return text;
    }
};

} // namespace

std::string fillIn(std::string_view pattern, const std::vector<std::string>& args)
{
    std::string text;
    text.reserve(pattern.size() + 32);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9') {
            const auto index = static_cast<std::size_t>(pattern[i + 1] - '1');
            if (index < args.size()) {
                text += args[index];
                ++i;
                continue;
            }
        }
        text += pattern[i];
    }
    return text;
}

Message storedList(std::string_view text)
{
    constexpr int most = 16; // a forged case ends here, not in a full stack
    Message list;
    for (int parts = 1; !text.empty(); ++parts) {
        const auto comma = parts < most ? text.find(", ") : std::string_view::npos;
        Message part{std::string(text.substr(0, comma)), {}};
        list = list.empty() ? std::move(part)
                            : messageText(QT_TRANSLATE_NOOP("core", "%1, %2"), std::move(list), std::move(part));
        text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 2);
    }
    return list;
}

std::string english(const Message& message)
{
    std::vector<std::string> args;
    args.reserve(message.args.size());
    for (const auto& arg : message.args)
        args.push_back(std::visit(EnglishArg{}, arg));
    return fillIn(message.source, args);
}

} // namespace lockstep
