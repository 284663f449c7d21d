// SPDX-License-Identifier: GPL-3.0-or-later
// Input of other tools of the field, so that findings can be checked with them. Interactions without a time are left
// out: both tools need one.
#include "core/report/case_exporters.h"
#include "core/report/safe_csv.h"

namespace lockstep {

namespace {

/// CooRTweet (Righetti, Balluff): object_id, account_id, content_id, timestamp_share in seconds. A content is named
/// by its row and file, so that what the tool finds leads back to them.
class CoortweetExporter : public CaseExporter {
public:
    explicit CoortweetExporter(const CaseData& data)
        : m_data(data), m_csv({"object_id", "account_id", "content_id", "timestamp_share"})
    {
    }

    std::size_t items() const override { return m_data.interactions.size(); }
    std::string write(std::size_t from, std::size_t to) override
    {
        const auto& rows = m_data.interactions;
        for (std::size_t i = from; i < to; ++i) {
            const auto when = rows.when(EventId(static_cast<std::uint32_t>(i)));
            m_sameRow =
                i > 0 && rows.file[i - 1] == rows.file[i] && rows.row[i - 1] == rows.row[i] ? m_sameRow + 1 : 1;
            if (when.isMissing())
                continue;
            auto content = std::to_string(rows.row[i]) + '@' + m_data.files[rows.file[i]].name;
            if (m_sameRow > 1) // one row may tell of several interactions
                content += '#' + std::to_string(m_sameRow);
            m_csv.text(m_data.targetNames[rows.target[i]])
                .text(m_data.accountNames[rows.actor[i]])
                .text(content)
                .plain(std::to_string(when.at.ms / 1000 - (when.at.ms % 1000 < 0 ? 1 : 0)))
                .endRow();
        }
        return m_csv.take();
    }
    std::string end() override { return m_csv.take(); }

private:
    const CaseData& m_data;
    CsvWriter m_csv;
    std::size_t m_sameRow = 0;
};

std::int64_t earliestTime(const InteractionColumns& rows)
{
    auto earliest = Instant::missingMs;
    for (const auto time : rows.time)
        if (time != Instant::missingMs && (earliest == Instant::missingMs || time < earliest))
            earliest = time;
    return earliest;
}

/// D-Cube (Shin, Hooi, Kim, Faloutsos 2017; user guide, section 4): whole numbers from 0 with commas between, the
/// measure last. Here: account, target, hour since the first interaction, 1.
class DcubeExporter : public CaseExporter {
public:
    explicit DcubeExporter(const CaseData& data) : m_rows(data.interactions), m_earliest(earliestTime(m_rows)) {}

    std::size_t items() const override { return m_rows.size(); }
    std::string write(std::size_t from, std::size_t to) override
    {
        constexpr std::int64_t hourMs = 3'600'000;
        std::string text;
        for (std::size_t i = from; i < to; ++i)
            if (m_rows.time[i] != Instant::missingMs)
                text += std::to_string(m_rows.actor[i]) + ',' + std::to_string(m_rows.target[i]) + ','
                        + std::to_string((m_rows.time[i] - m_earliest) / hourMs) + ",1\n";
        return text;
    }
    std::string end() override { return {}; }

private:
    const InteractionColumns& m_rows;
    std::int64_t m_earliest;
};

/// What the numbers of the tensor stand for.
class DcubeNamesExporter : public CaseExporter {
public:
    explicit DcubeNamesExporter(const CaseData& data) : m_data(data), m_csv({"column", "number", "name"}) {}

    std::size_t items() const override { return m_data.accountNames.size() + m_data.targetNames.size(); }
    std::string write(std::size_t from, std::size_t to) override
    {
        const auto accounts = m_data.accountNames.size();
        for (std::size_t i = from; i < to; ++i) {
            const bool isAccount = i < accounts;
            const auto number = isAccount ? i : i - accounts;
            m_csv.plain(isAccount ? "account" : "target")
                .plain(std::to_string(number))
                .text(isAccount ? m_data.accountNames[number] : m_data.targetNames[number])
                .endRow();
        }
        return m_csv.take();
    }
    std::string end() override { return m_csv.take(); }

private:
    const CaseData& m_data;
    CsvWriter m_csv;
};

} // namespace

std::unique_ptr<CaseExporter> makeCoortweetExporter(const CaseData& data)
{
    return std::make_unique<CoortweetExporter>(data);
}

std::unique_ptr<CaseExporter> makeDcubeExporter(const CaseData& data)
{
    return std::make_unique<DcubeExporter>(data);
}

std::unique_ptr<CaseExporter> makeDcubeNamesExporter(const CaseData& data)
{
    return std::make_unique<DcubeNamesExporter>(data);
}

} // namespace lockstep
