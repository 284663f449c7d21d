// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/finding_id.h"

#include "core/stats/random.h"

#include <string_view>

namespace lockstep {

namespace {

std::uint64_t digest(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL; // FNV-1a
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return mixBits(hash);
}

} // namespace

std::string findingId(const CaseData& data, const Finding& finding)
{
    // Sums do not depend on the order of the names.
    std::uint64_t members = 0;
    for (const auto& member : finding.accounts)
        members += digest(data.accountNames[member.account.index()]);
    std::uint64_t customers = 0;
    for (const auto customer : finding.customers)
        customers += digest(data.accountNames[customer.index()]);
    std::uint64_t targets = 0;
    for (const auto target : finding.targets)
        targets += digest(data.targetNames[target.index()]);
    std::uint64_t all = mixBits(mixBits(mixBits(members) + customers) + targets);
    if (finding.window)
        all = mixBits(all + static_cast<std::uint64_t>(finding.window->from.ms)
                      + mixBits(static_cast<std::uint64_t>(finding.window->to.ms)));
    std::string id = finding.detector + "-";
    for (int shift = 44; shift >= 0; shift -= 4)
        id += "0123456789abcdef"[(all >> shift) & 15U];
    return id;
}

} // namespace lockstep
