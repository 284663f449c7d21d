// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/evaluation.h"

#include "core/model/delimited_line.h"
#include "core/model/named_accounts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <iterator>
#include <map>
#include <unordered_map>

namespace lockstep {

namespace {

std::optional<double> ratio(std::uint64_t part, std::uint64_t whole)
{
    if (whole == 0)
        return {};
    return static_cast<double>(part) / static_cast<double>(whole);
}

class Evaluator {
public:
    Evaluator(const CaseData& data, std::span<const TruthRow> truth) : m_label(data.accountNames.size())
    {
        std::unordered_map<std::string_view, const TruthRow*> rows;
        rows.reserve(truth.size());
        for (const auto& row : truth) {
            rows.emplace(row.account, &row);
            const auto label = labelOf(row);
            ++m_size[label];
            m_result.farmAccounts += isPlanted(row.role);
            m_result.customers += isServed(row.role);
        }
        for (std::uint32_t id = 0; id < m_label.size(); ++id) {
            const auto found = rows.find(data.accountNames[id]);
            if (found == rows.end())
                ++m_size[m_label[id] = "ordinary"];
            else
                m_label[id] = labelOf(*found->second);
        }
    }

    AccountScore score(std::span<const AccountId> accounts) const
    {
        std::vector<char> named(m_label.size(), 0);
        for (const auto account : accounts)
            named[account.index()] = 1;
        return score(named, 1);
    }

    Evaluation evaluate(const DetectionRun& run)
    {
        m_result.strong = atGrade(run, Grade::strong);
        m_result.question = atGrade(run, Grade::question);
        for (const auto& finding : run.findings)
            m_result.findings.push_back(look(finding));
        return m_result;
    }

private:
    // Innocent people are labelled by group, the many households by role; who acted for an order and who was served
    // by one each have a single label.
    static std::string labelOf(const TruthRow& row)
    {
        if (isPlanted(row.role))
            return "farm";
        if (isServed(row.role))
            return "customer";
        return row.role == "household" || row.group.empty() ? row.role : row.group;
    }

    GradeEvaluation atGrade(const DetectionRun& run, Grade worst) const
    {
        GradeEvaluation result;
        std::vector<char> named(m_label.size(), 0); // 1 in a finding, 2 as core member
        std::vector<char> customer(m_label.size(), 0);
        for (const auto& finding : run.findings) {
            if (finding.grade > worst)
                continue;
            ++result.findings;
            for (const auto& member : finding.accounts)
                if (member.status != Membership::unclear)
                    named[member.account.index()] = std::max(named[member.account.index()], rankOf(member.status));
            for (const auto account : finding.customers)
                customer[account.index()] = 1;
        }
        result.accounts = score(named, 1);
        result.coreAccounts = score(named, 2);
        for (std::size_t id = 0; id < m_label.size(); ++id) {
            result.customersFound += customer[id] && m_label[id] == "customer";
            // In a pod everybody gives and takes: who is planted is not wronged by being named as served.
            result.customersWrong += customer[id] && m_label[id] != "customer" && m_label[id] != "farm";
        }
        result.accused = accusedIn(named);
        return result;
    }

    static char rankOf(Membership status) { return status == Membership::core ? 2 : 1; }

    AccountScore score(const std::vector<char>& named, char least) const
    {
        AccountScore result;
        for (std::size_t id = 0; id < m_label.size(); ++id)
            if (named[id] >= least)
                ++(m_label[id] == "farm" ? result.truePositives : result.falsePositives);
        // Farm accounts that the data does not even show were missed too.
        result.falseNegatives = m_result.farmAccounts - result.truePositives;
        return result;
    }

    std::vector<AccusedGroup> accusedIn(const std::vector<char>& named) const
    {
        std::map<std::string_view, std::uint64_t> count;
        for (std::size_t id = 0; id < m_label.size(); ++id)
            if (named[id] && m_label[id] != "farm")
                ++count[m_label[id]];
        std::vector<AccusedGroup> groups;
        groups.reserve(count.size());
        for (const auto& [group, accused] : count)
            groups.push_back({std::string(group), accused, m_size.find(group)->second});
        return groups;
    }

    FindingEvaluation look(const Finding& finding) const
    {
        FindingEvaluation result{finding.id, finding.detector, finding.grade, 0, 0, {}};
        std::vector<char> named(m_label.size(), 0);
        for (const auto account : namedAccounts(finding)) {
            ++result.accounts;
            named[account.index()] = 1;
            result.farmAccounts += m_label[account.index()] == "farm";
        }
        result.accused = accusedIn(named);
        return result;
    }

    std::vector<std::string> m_label; ///< by AccountId
    std::map<std::string, std::uint64_t, std::less<>> m_size;
    Evaluation m_result;
};

Error badTruth(const std::filesystem::path& file, std::size_t row)
{
    return makeError(
        ErrorCode::badInput,
        messageText(QT_TRANSLATE_NOOP("core", "Row %2 of %1 does not have the columns of its header; write the "
                                              "truth file again with \"simulate\"."),
                    file.filename().string(), row));
}

std::vector<std::string> splitNames(std::string_view text)
{
    std::vector<std::string> names;
    while (!text.empty()) {
        const auto end = std::min(text.find(';'), text.size());
        if (end > 0)
            names.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return names;
}

/// An empty field is 0 here: these numbers are ours and say "none".
bool readCount(std::string_view text, std::uint64_t& value)
{
    value = 0;
    if (text.empty())
        return true;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

} // namespace

std::optional<double> AccountScore::precision() const
{
    return ratio(truePositives, truePositives + falsePositives);
}
std::optional<double> AccountScore::recall() const
{
    return ratio(truePositives, truePositives + falseNegatives);
}
std::optional<double> AccountScore::f1() const
{
    return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
}

bool isPlanted(std::string_view role)
{
    static constexpr std::array<std::string_view, 7> roles{"farm",    "commenter", "hijacked", "pod",
                                                           "managed", "resold",    "harvester"};
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

bool isServed(std::string_view role)
{
    return role == "customer" || role == "requester" || role == "beneficiary";
}

AccountScore scoreAccounts(std::span<const AccountId> accounts, const CaseData& data, std::span<const TruthRow> truth)
{
    return Evaluator(data, truth).score(accounts);
}

Evaluation evaluate(const DetectionRun& run, const CaseData& data, std::span<const TruthRow> truth)
{
    return Evaluator(data, truth).evaluate(run);
}

Result<std::vector<TruthRow>> readTruth(const std::filesystem::path& truthFile)
{
    std::ifstream file(truthFile, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!file.is_open() || file.bad())
        return makeError(
            ErrorCode::notFound,
            messageText(QT_TRANSLATE_NOOP("core", "The truth file %1 cannot be read; give the truth.csv that "
                                                  "\"simulate\" wrote."),
                        truthFile.string()));
    const auto lines = nonEmptyLines(text);
    const auto header = lines.empty() ? std::vector<std::string>{} : splitDelimited(lines.front());
    const auto column = [&header](std::string_view title) {
        return static_cast<std::size_t>(std::find(header.begin(), header.end(), title) - header.begin());
    };
    const auto account = column("account"), role = column("role"), group = column("group"),
               customers = column("customers"), planted = column("planted"), rank = column("rank");
    if (account == header.size() || role == header.size())
        return makeError(
            ErrorCode::badInput,
            messageText(QT_TRANSLATE_NOOP("core", "%1 has no columns \"account\" and \"role\"; give the truth.csv "
                                                  "that \"simulate\" wrote."),
                        truthFile.filename().string()));
    std::vector<TruthRow> rows;
    rows.reserve(lines.size());
    for (std::size_t i = 1; i < lines.size(); ++i) {
        auto fields = splitDelimited(lines[i]);
        if (fields.size() != header.size() || fields[account].empty())
            return badTruth(truthFile, i + 1);
        fields.emplace_back(); // what a missing column points at
        TruthRow row{fields[account], fields[role], fields[group], splitNames(fields[customers]), 0, 0};
        if (!readCount(fields[planted], row.planted) || !readCount(fields[rank], row.rank))
            return badTruth(truthFile, i + 1);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<Evaluation> evaluate(const DetectionRun& run, const CaseData& data, const std::filesystem::path& truthFile)
{
    const auto truth = readTruth(truthFile);
    if (!truth)
        return truth.error();
    return evaluate(run, data, std::span<const TruthRow>(*truth));
}

} // namespace lockstep
