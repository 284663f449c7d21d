// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that hold a count, a sum of money or a yes: how people and programs write them. No locale is asked.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lockstep {

/// Digits, perhaps in groups of three behind , . or a space. Negative: "not shown" in every tool we know.
struct CountCell {
    bool readable = false;
    std::optional<std::int64_t> value;
};
CountCell readCount(std::string_view text);

/// "35", "0.0033", "1.234,50", "EUR 20", "$10". Two kinds of separators: the last one is the decimal one; a single
/// comma is decimal unless three digits follow it.
struct AmountCell {
    double value = 0;     ///< never negative
    std::string currency; ///< ISO 4217, when the cell says it
};
std::optional<AmountCell> readAmount(std::string_view text);

std::optional<bool> readYesNo(std::string_view text);

} // namespace lockstep
