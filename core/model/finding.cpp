// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/finding.h"

#include <array>

namespace lockstep {

namespace {

template <std::size_t N, class E>
std::string_view pick(const std::array<std::string_view, N>& names, E value)
{
    return names[static_cast<std::size_t>(value)];
}

} // namespace

char letter(Grade grade)
{
    return "ABCN"[static_cast<std::size_t>(grade)];
}

std::string_view name(ClaimLevel level)
{
    static constexpr std::array<std::string_view, 5> names{"L0", "L1", "L2", "L3", "L4"};
    return pick(names, level);
}

std::string_view name(Role role)
{
    static constexpr std::array<std::string_view, 7> names{"unknown",  "farm account", "customer", "paid human",
                                                           "hijacked", "broker",       "managed"};
    return pick(names, role);
}

std::string_view name(Membership status)
{
    static constexpr std::array<std::string_view, 3> names{"core", "associated", "unclear"};
    return pick(names, status);
}

std::string_view name(Verdict verdict)
{
    static constexpr std::array<std::string_view, 3> names{"excluded", "not excluded", "unknown"};
    return pick(names, verdict);
}

} // namespace lockstep
