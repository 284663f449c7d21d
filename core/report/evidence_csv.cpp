// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/evidence_csv.h"

#include "core/report/report_words.h"
#include "core/report/safe_csv.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace lockstep {

namespace {

std::string probability(double value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), std::clamp(value, 1e-6, 1.0),
                                   std::chars_format::general, 3);
    return {text.data(), end.ptr};
}

} // namespace

std::string evidenceCsv(const CaseData& data, const Finding& finding, const Names& names)
{
    CsvWriter csv({"finding", "file", "row", "actor", "verb", "target", "creator", "time", "precision"});
    const auto& rows = data.interactions;
    for (const auto event : finding.evidence) {
        const TargetId target(rows.target[event.index()]);
        const auto when = rows.when(event);
        csv.text(finding.id)
            .text(names.file(data, FileId(rows.file[event.index()])))
            .plain(std::to_string(rows.row[event.index()]))
            .text(names.account(data, AccountId(rows.actor[event.index()])))
            .plain(name(rows.what(event)))
            .text(names.target(data, target))
            .text(names.account(data, data.targets[target.index()].creator()))
            .plain(toIso(when))
            .plain(name(when.precision))
            .endRow();
    }
    return csv.take();
}

std::string countsCsv(const CaseData& data, const Finding& finding, const Names& names)
{
    CsvWriter csv({"finding", "file", "row", "subject", "count", "value", "time", "precision"});
    const auto& counts = data.counts;
    for (const auto count : finding.counts) {
        const auto when = counts.when(count);
        csv.text(finding.id)
            .text(names.file(data, FileId(counts.file[count.index()])))
            .plain(std::to_string(counts.row[count.index()]))
            .text(names.target(data, TargetId(counts.subject[count.index()])))
            .plain(name(counts.what(count)))
            .plain(std::to_string(counts.value[count.index()]))
            .plain(toIso(when))
            .plain(name(when.precision))
            .endRow();
    }
    return csv.take();
}

std::string accountsCsv(const CaseData& data, const Finding& finding, const Names& names)
{
    CsvWriter csv({"finding", "account", "handle", "status", "role", "q"});
    const auto handle = [&](AccountId account) {
        const auto* profile = data.profile(account);
        const bool shown = !names.redacted() && names.account(data, account) == data.accountNames[account.index()];
        return profile && shown ? std::string_view(profile->handle) : std::string_view();
    };
    for (const auto& member : finding.accounts)
        csv.text(finding.id)
            .text(names.account(data, member.account))
            .text(handle(member.account))
            .plain(name(member.status))
            .plain(english(roleWord(member.role))) // read by people, who may print it
            .plain(probability(member.q))
            .endRow();
    for (const auto customer : finding.customers)
        csv.text(finding.id)
            .text(names.account(data, customer))
            .text(handle(customer))
            .plain("")
            .plain(english(roleWord(Role::customer)))
            .plain("")
            .endRow();
    return csv.take();
}

} // namespace lockstep
