// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/names.h"

#include <numeric>
#include <random>
#include <utility>

namespace lockstep {

namespace {

// Fisher and Yates with a plain modulo: the bias of 2^64 mod n is far below anything a reader could use, and
// unlike the distributions of the standard library the result is the same everywhere.
std::vector<std::uint32_t> dealtNumbers(std::size_t count, std::mt19937_64& random)
{
    std::vector<std::uint32_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 1U);
    for (std::size_t i = count; i > 1; --i)
        std::swap(numbers[i - 1], numbers[random() % i]);
    return numbers;
}

} // namespace

Names::Names(const CaseData& data, const DetectionRun& run, bool redacted, std::uint64_t key) : m_redacted(redacted)
{
    for (const auto& finding : run.findings)
        for (const auto& member : finding.accounts)
            if (member.role == Role::hijacked || member.role == Role::managed)
                m_hijacked.insert(member.account);
    if (!redacted) {
        for (const auto withheld : m_hijacked) {
            m_replacement.emplace(data.accountNames[withheld.index()], account(data, withheld));
            m_replacement.emplace(data.displayName(withheld), account(data, withheld));
        }
        return;
    }
    std::mt19937_64 random(key);
    m_accountNumber = dealtNumbers(data.accountNames.size(), random);
    m_targetNumber = dealtNumbers(data.targetNames.size(), random);
    for (std::uint32_t i = 0; i < data.targetNames.size(); ++i)
        m_replacement.emplace(data.targetNames[i], target(data, TargetId(i)));
    for (std::uint32_t i = 0; i < data.accountNames.size(); ++i) {
        m_replacement.insert_or_assign(std::string(data.accountNames[i]), account(data, AccountId(i)));
        m_replacement.insert_or_assign(std::string(data.displayName(AccountId(i))), account(data, AccountId(i)));
    }
}

std::string Names::account(const CaseData& data, AccountId account) const
{
    if (account.isNone())
        return {};
    if (m_redacted)
        return "A" + std::to_string(m_accountNumber[account.index()]);
    return m_hijacked.contains(account) ? std::string("(withheld)") : std::string(data.accountNames[account.index()]);
}

std::string Names::target(const CaseData& data, TargetId target) const
{
    if (target.isNone())
        return {};
    const auto& what = data.targets[target.index()];
    if (what.kind == Target::Kind::account && what.account)
        return account(data, what.account);
    return m_redacted ? "P" + std::to_string(m_targetNumber[target.index()])
                      : std::string(data.targetNames[target.index()]);
}

std::string Names::file(const CaseData& data, FileId file) const
{
    if (file.isNone())
        return {};
    return m_redacted ? "F" + std::to_string(file.value() + 1) : data.files[file.index()].name;
}

Message Names::say(const Message& message) const
{
    if (m_replacement.empty())
        return message;
    auto changed = message;
    for (auto& arg : changed.args)
        if (auto* text = std::get_if<std::string>(&arg))
            if (const auto found = m_replacement.find(*text); found != m_replacement.end())
                *text = found->second;
    return changed;
}

} // namespace lockstep
