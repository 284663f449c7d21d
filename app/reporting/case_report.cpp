// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/case_report.h"

#include <utility>

namespace lockstep {

Result<ReportInput> reportInputOf(const CaseFile& file, std::shared_ptr<const CaseData> data,
                                  std::shared_ptr<const InteractionGraph> graph, const ReportOptions& options,
                                  const std::string& version, Instant createdAt)
{
    auto run = file.latestRun();
    if (!run)
        return run.error();
    if (!*run)
        return makeError(ErrorCode::notUsable,
                         messageText(QT_TRANSLATE_NOOP("core", "Nothing was looked for in this case yet, so there is "
                                                               "nothing to report. Look for coordination first.")));
    auto notes = file.notes();
    if (!notes)
        return notes.error();
    std::map<std::int64_t, std::string> pictures;
    for (const auto& note : *notes) {
        const bool isPrinted =
            !std::holds_alternative<AccountId>(note.subject) && !std::holds_alternative<TargetId>(note.subject);
        if (!note.hasPicture || !isPrinted || options.redacted)
            continue;
        const auto png = file.picture(note.id);
        if (!png && png.error().code != ErrorCode::damagedCase)
            return png.error();
        auto& kept = pictures[note.id]; // empty: damaged, which the report says in its place
        if (png)
            kept.assign(reinterpret_cast<const char*>(png->data()), png->size());
    }
    auto tags = file.tags();
    if (!tags)
        return tags.error();
    auto decisions = file.decisions();
    if (!decisions)
        return decisions.error();
    auto log = file.log();
    if (!log)
        return log.error();

    ReportInput input;
    for (std::uint32_t i = 0; i < data->files.size(); ++i) {
        if (data->files[i].rows.rejected == 0)
            continue;
        auto rejections = file.rejections(FileId(i));
        if (!rejections)
            return rejections.error();
        input.rejections.emplace(FileId(i), *std::move(rejections));
    }
    input.data = std::move(data);
    input.graph = std::move(graph);
    input.run = **std::move(run);
    input.notes = *std::move(notes);
    input.pictures = std::move(pictures);
    input.tags = *std::move(tags);
    input.decisions = *std::move(decisions);
    input.log = *std::move(log);
    input.findings = options.findings;
    input.title = options.title.empty() ? file.path().stem().string() : options.title;
    input.author = options.author;
    input.organisation = options.organisation;
    input.redacted = options.redacted;
    input.redactionKey = options.redactionKey;
    input.version = version;
    // Whole seconds: the report prints no finer, and two prints of the same second are the same file.
    input.createdAt = createdAt.isMissing() ? createdAt : Instant::fromSeconds(createdAt.seconds());
    return input;
}

Result<void> logReport(CaseFile& file, const SealedReport& report)
{
    return file.appendLog("report", "seal " + report.seal);
}

} // namespace lockstep
