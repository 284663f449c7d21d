// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/result.h"

#include <array>

namespace lockstep {

std::string_view name(ErrorCode code)
{
    static constexpr std::array<std::string_view, 15> names{"cancelled",    "not-found",  "not-a-file", "denied",
                                                            "disk-full",    "io",         "not-a-case", "newer-case",
                                                            "damaged-case", "busy-case",  "read-only",  "bad-input",
                                                            "bad-argument", "not-usable", "internal"};
    return names[static_cast<std::size_t>(code)];
}

} // namespace lockstep
