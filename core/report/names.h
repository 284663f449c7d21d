// SPDX-License-Identifier: GPL-3.0-or-later
// How a report calls accounts, posts and files. Plain: as imported; an account marked as hijacked or run by
// a service is withheld, because its owner may be a victim. Redacted: numbers that are dealt out in an order that
// depends on the report, so that A17 of one report is not A17 of the next.
#pragma once

#include "core/model/case_data.h"
#include "core/model/finding.h"
#include "core/model/message.h"

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace lockstep {

class Names {
public:
    Names() = default; ///< as imported, nothing withheld
    Names(const CaseData& data, const DetectionRun& run, bool redacted, std::uint64_t key);

    bool redacted() const { return m_redacted; }
    std::string account(const CaseData& data, AccountId account) const;
    std::string target(const CaseData& data, TargetId target) const;
    std::string file(const CaseData& data, FileId file) const;
    /// A sentence of a detector, its names replaced where the report is redacted or withholds them.
    Message say(const Message& message) const;

private:
    bool m_redacted = false;
    std::set<AccountId> m_hijacked;
    std::vector<std::uint32_t> m_accountNumber; ///< AccountId -> number, redacted only
    std::vector<std::uint32_t> m_targetNumber;
    std::unordered_map<std::string, std::string>
        m_replacement; ///< imported text -> what stands for it, looked up only
};

} // namespace lockstep
