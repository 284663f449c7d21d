// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/table_sample.h"

#include "core/ingest/cell_values.h"
#include "core/ingest/verb_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace lockstep {

namespace {

constexpr int enoughBlocks = 4; // of the reader, when there are rows
constexpr int mostBlocks = 14;  // when a giant record comes first or second
constexpr std::size_t dialectRows = 100;

struct Agreement {
    std::size_t columns = 0;
    double share = 0;      ///< of rows with that many columns
    double soundShare = 0; ///< the same of the rows without a defect
    std::size_t defects = 0;
};

Agreement agreementOf(const std::vector<SampleRow>& rows)
{
    std::map<std::size_t, std::size_t> counts;
    Agreement result;
    std::size_t total = 0;
    std::size_t first = 0;
    for (const auto& row : rows) {
        if (row.isBlank())
            continue;
        ++total;
        if (row.defect != TableRecord::Defect::none || (row.loose && row.lines > 1)) {
            ++result.defects;
            continue;
        }
        if (first == 0)
            first = row.cells.size();
        ++counts[row.cells.size()];
    }
    std::size_t most = first == 0 ? 0 : counts[first]; // on a tie the first row decides: it is the header
    result.columns = first;
    for (const auto& [columns, count] : counts) {
        if (count > most) {
            most = count;
            result.columns = columns;
        }
    }
    result.share = total == 0 ? 0 : static_cast<double>(most) / static_cast<double>(total);
    const auto sound = total - result.defects;
    result.soundShare = sound == 0 ? 0 : static_cast<double>(most) / static_cast<double>(sound);
    return result;
}

} // namespace

TableRecord SampleRow::record() const
{
    TableRecord r;
    r.fields.assign(cells.begin(), cells.end());
    r.row = row;
    r.line = line;
    r.lines = lines;
    r.defect = defect;
    r.detail = detail;
    r.loose = loose;
    return r;
}

bool SampleRow::isBlank() const
{
    return lockstep::isBlank(record());
}

Result<std::vector<SampleRow>> readSample(RecordSource& source, std::size_t maxRows)
{
    std::vector<SampleRow> rows;
    TableRecord record;
    for (int blocks = 0; blocks < (rows.size() < 2 ? mostBlocks : enoughBlocks); ++blocks) {
        while (rows.size() < maxRows && source.next(record))
            rows.push_back({{record.fields.begin(), record.fields.end()},
                            record.row,
                            record.line,
                            record.lines,
                            record.defect,
                            record.detail,
                            record.loose});
        if (rows.size() == maxRows)
            break;
        const auto more = source.refill();
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    return rows;
}

Result<CsvDialect> guessDialect(InputFile& file, const TextForm& form)
{
    CsvDialect best;
    Agreement bestAgreement;
    for (const char quote : {'"', '\0'}) {
        // A stray quote is an error of its row and must be named; many of them mean that quotes mean nothing here.
        if (quote == '\0' && bestAgreement.defects < 3 && bestAgreement.soundShare > 0.8)
            break;
        for (const char delimiter : {',', ';', '\t', '|'}) {
            const CsvDialect dialect{delimiter, quote};
            auto stream = TextStream::open(file, form);
            if (!stream)
                return stream.error();
            CsvReader reader(std::move(*stream), dialect);
            const auto rows = readSample(reader, dialectRows);
            if (!rows)
                return rows.error();
            const auto agreement = agreementOf(*rows);
            if (agreement.columns < 2)
                continue;
            const double margin = quote == '\0' ? 0.1 : 0.0; // without quotes only when clearly better
            const bool better = agreement.share > bestAgreement.share + margin
                                || (margin == 0.0 && agreement.share == bestAgreement.share
                                    && agreement.columns > bestAgreement.columns);
            if (better) {
                best = dialect;
                bestAgreement = agreement;
            }
        }
    }
    return best;
}

bool isNumber(std::string_view text)
{
    text = trimmed(text);
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    bool digit = false;
    int points = 0;
    for (const char c : text) {
        digit |= c >= '0' && c <= '9';
        points += c == '.';
        if ((c < '0' || c > '9') && c != '.')
            return false;
    }
    return digit && points <= 1;
}

std::vector<ColumnLook> lookAtColumns(const std::vector<SampleRow>& rows, std::size_t firstRow, std::size_t columns)
{
    std::vector<ColumnLook> looks(columns);
    std::vector<std::set<std::string_view>> seen(columns);
    auto clock = LocalClock::create("UTC");
    for (std::size_t r = firstRow; clock && r < rows.size(); ++r) {
        for (std::size_t c = 0; c < std::min(columns, rows[r].cells.size()); ++c) {
            const auto cell = trimmed(rows[r].cells[c]);
            if (isMissingWord(cell))
                continue;
            auto& look = looks[c];
            ++look.filled;
            look.repeats += !seen[c].insert(cell).second;
            look.numbers += isNumber(cell);
            look.counts += readCount(cell).readable;
            look.verbs += verbFromWord(cell).has_value();
            const auto reading = readTime(cell, DateOrder::unknown, *clock);
            look.times += reading.shape != TimeShape::none || reading.fault == TimeFault::dayOrMonth;
            look.zeroTimes += reading.shape == TimeShape::none && reading.fault == TimeFault::none;
            look.hasNumericDates |= isNumericDate(cell);
        }
    }
    return looks;
}

} // namespace lockstep
