// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence for a person, kept as its English source and its arguments so that the window can say it
// in the user's language and a report in the reader's. Core writes sentences only through messageText(),
// which the translation tools recognise; the application translates by the source text.
#pragma once

#include "core/model/moment.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// The name that Qt's lupdate looks for. Core does not use Qt: here it only marks the text.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif

namespace lockstep {

/// A share, 0..1, printed as a percentage.
struct Share {
    double value = 0;
    friend bool operator==(const Share&, const Share&) = default;
};

/// A probability. Printed as it is down to one in a million, below that as "less than one in a million".
struct Probability {
    double value = 1;
    friend bool operator==(const Probability&, const Probability&) = default;
};

struct Message;

/// Text (imported names included) is never markup: whoever shows it escapes it. Messages within a message are said in
/// the language of the whole, one after the other. The order is part of the case file: new ones go to the end.
using MessageArg = std::variant<std::string, std::int64_t, double, Share, Probability, Moment, std::vector<Message>>;

struct Message {
    std::string source; ///< English, with %1 .. %9
    std::vector<MessageArg> args;

    bool empty() const { return source.empty(); }
    friend bool operator==(const Message&, const Message&) = default;
};

/// `messageText(QT_TRANSLATE_NOOP("core", "%1 accounts"), count)`
template <class... Args>
Message messageText(const char* source, Args&&... args)
{
    Message message{source, {}};
    [[maybe_unused]] const auto add = [&message](auto&& value) {
        using V = std::decay_t<decltype(value)>;
        if constexpr (std::is_integral_v<V> && !std::is_same_v<V, bool>)
            message.args.emplace_back(static_cast<std::int64_t>(value));
        else if constexpr (std::is_same_v<V, Message>)
            message.args.emplace_back(std::vector{value});
        else if constexpr (std::is_convertible_v<V, std::string_view>)
            message.args.emplace_back(std::string(std::string_view(value)));
        else
            message.args.emplace_back(value);
    };
    (add(args), ...);
    return message;
}

/// The English sentence: plain digits with thousands commas, ISO times. For logs, tests and JSON.
std::string english(const Message& message);

/// A list of English texts as a case stores it ("date only, day first"), so that each is said in the reader's
/// language.
Message storedList(std::string_view commaSeparated);

/// Puts the formatted arguments into a (translated) pattern; shared by every language.
std::string fillIn(std::string_view pattern, const std::vector<std::string>& formattedArgs);

} // namespace lockstep
