// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/survey.h"

#include "core/ingest/open_records.h"

#include <charconv>
#include <optional>

namespace lockstep {

namespace {

void noteDate(std::string_view text, Survey& survey)
{
    if (!isNumericDate(text))
        return;
    switch (orderEvidence(text)) {
    case DateOrder::dayFirst:
        ++survey.dayFirst;
        break;
    case DateOrder::monthFirst:
        ++survey.monthFirst;
        break;
    default:
        ++survey.undecided;
    }
}

void noteRank(std::string_view text, std::optional<double>& before, Survey& survey)
{
    text = trimmed(text);
    double rank = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), rank);
    if (error != std::errc{} || end != text.data() + text.size())
        return;
    if (before) {
        survey.ranksRise = survey.ranksRise && rank >= *before;
        survey.ranksFall = survey.ranksFall && rank <= *before;
    }
    before = rank;
    ++survey.ranks;
}

} // namespace

Result<Survey> surveyFile(InputFile& file, const ReadPlan& plan, const TaskContext& task)
{
    std::uint64_t bytes = 0;
    const auto total = file.size();
    auto source = openRecords(file, plan, [&bytes](std::span<const char> block) { bytes += block.size(); });
    if (!source)
        return source.error();
    auto& reader = **source;
    TableRecord record;
    Survey survey;
    std::optional<double> rankBefore;
    for (;;) {
        while (reader.next(record)) {
            if (plan.hasHeader && record.row == 1)
                continue;
            for (std::size_t c = 0; c < std::min(plan.fields.size(), record.fields.size()); ++c) {
                if (isTimeField(plan.fields[c]))
                    noteDate(record.fields[c], survey);
                else if (plan.fields[c] == Field::rank)
                    noteRank(record.fields[c], rankBefore, survey);
            }
        }
        if (task.cancelled())
            return makeError(ErrorCode::cancelled,
                             messageText(QT_TRANSLATE_NOOP("core", "Stopped. Nothing was imported.")));
        task.report({messageText(QT_TRANSLATE_NOOP("core", "Looking through %1"), file.name()), bytes, total});
        const auto more = reader.refill();
        if (!more)
            return more.error();
        if (!*more)
            return survey;
    }
}

} // namespace lockstep
