// SPDX-License-Identifier: GPL-3.0-or-later
// new, import, remove, verify, log, annotate: what happens to the case file itself.
#include "app/cli/commands.h"

#include "app/reporting/report_seal.h"
#include "app/text/places.h"
#include "app/text/text.h"
#include "core/model/hex.h"
#include "core/workspace/import_files.h"
#include "core/workspace/profile_folder.h"
#include "core/workspace/sample_case.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace lockstep {

namespace {

using Json = nlohmann::ordered_json;

Json toJson(const RowCounts& rows)
{
    return {{"read", rows.read}, {"accepted", rows.accepted}, {"rejected", rows.rejected}};
}

void say(const FileImport& import, const Output& out)
{
    const auto name = toQString(import.file.name);
    if (import.alreadyImported) {
        out.line(cliText(QT_TRANSLATE_NOOP("cli", "%1: is in the case already, nothing was added."), {name}));
        return;
    }
    const auto& language = windowLanguage();
    out.line(cliText(QT_TRANSLATE_NOOP("cli", "%1: %2 rows read, %3 accepted, %4 rejected."),
                     {name, language.number(static_cast<std::int64_t>(import.file.rows.read)),
                      language.number(static_cast<std::int64_t>(import.file.rows.accepted)),
                      language.number(static_cast<std::int64_t>(import.file.rows.rejected))}));
    for (const auto& remark : import.remarks)
        out.line(QStringLiteral("  ") + lockstep::say(remark));
    constexpr std::size_t shown = 10;
    for (std::size_t i = 0; i < std::min(shown, import.rejected.size()); ++i)
        out.line(cliText(QT_TRANSLATE_NOOP("cli", "  row %1: %2"),
                         {language.number(static_cast<std::int64_t>(import.rejected[i].row)),
                          lockstep::say(import.rejected[i].reason)}));
}

Json toJson(const FileImport& import)
{
    Json rejected = Json::array();
    for (const auto& rejection : import.rejected)
        rejected.push_back(
            {{"row", rejection.row}, {"reason", english(rejection.reason)}, {"sample", rejection.sample}});
    Json remarks = Json::array();
    for (const auto& remark : import.remarks)
        remarks.push_back(english(remark));
    return {{"file", import.file.name},
            {"bytes", import.file.bytes},
            {"sha256", hex(std::as_bytes(std::span(import.file.sha256)))},
            {"already_imported", import.alreadyImported},
            {"format", import.description.format},
            {"mapping", import.description.mapping},
            {"encoding", import.description.encoding},
            {"time_format", import.description.timeFormat},
            {"time_zone", import.description.timeZone},
            {"rows", toJson(import.file.rows)},
            {"rejected", rejected},
            {"remarks", remarks}};
}

/// By number (from 1, as the log counts), by title or by file name.
Result<DataSetId> dataSetNamed(const CaseData& data, const std::string& wanted)
{
    std::string known;
    std::optional<DataSetId> found;
    bool several = false;
    for (std::uint32_t i = 0; i < data.dataSets.size(); ++i) {
        const auto& set = data.dataSets[i];
        if (wanted == std::to_string(i + 1))
            return DataSetId(i);
        const bool named = wanted == set.title || std::ranges::any_of(set.files, [&](FileId file) {
                               return data.files[file.index()].name == wanted;
                           });
        several = several || (named && found);
        if (named)
            found = DataSetId(i);
        known += (known.empty() ? "" : ", ") + std::to_string(i + 1) + " " + set.title;
    }
    if (found && !several)
        return *found;
    if (known.empty())
        return makeError(ErrorCode::badArgument,
                         messageText(QT_TRANSLATE_NOOP("core", "The case holds no data sets.")));
    return makeError(ErrorCode::badArgument,
                     several ? messageText(QT_TRANSLATE_NOOP("core", "Several data sets are called \"%1\". Give the "
                                                                     "number of one: %2."),
                                           wanted, known)
                             : messageText(QT_TRANSLATE_NOOP("core", "The case has no data set \"%1\". It has: %2."),
                                           wanted, known));
}

} // namespace

int runNew(const NewCommand& options, const Output& out)
{
    if (options.sample.empty()) {
        auto created = CaseFile::create(options.casePath);
        if (!created)
            return out.fail(created.error());
        if (const auto closed = created->close(); !closed)
            return out.fail(closed.error());
    } else {
        const auto sample = sampleFromName(options.sample);
        if (!sample)
            return out.fail(sample.error());
        if (const auto made = makeSample(*sample, options.casePath, out.task(), sayUtf8); !made)
            return out.fail(made.error());
    }
    out.line(cliText(QT_TRANSLATE_NOOP("cli", "Made %1."), {toQString(options.casePath)}));
    out.document({{"schema", 1}, {"case", options.casePath}});
    return 0;
}

int runImport(const ImportCommand& options, const Output& out)
{
    ImportRequest request;
    request.files.assign(options.files.begin(), options.files.end());
    request.format = options.format;
    request.mapping = options.mapping;
    request.sheet = options.sheet;
    request.logins = options.logins;
    request.listTarget = options.target;
    request.timeZone = options.timeZone;
    request.order = options.order == "newest-first"   ? ListOrder::newestFirst
                    : options.order == "oldest-first" ? ListOrder::oldestFirst
                                                      : ListOrder::unknown;
    if (!options.verb.empty()) {
        request.verb = verbFromName(options.verb);
        if (!request.verb)
            return out.fail(
                makeError(ErrorCode::badArgument,
                          messageText(QT_TRANSLATE_NOOP("core", "--kind does not know \"%1\". It takes like, follow, "
                                                                "unfollow, comment, share, view or mention."),
                                      options.verb)));
    }
    if (options.profile.empty()) {
        request.profiles = profilesIn(profileFolder());
    } else {
        auto profile = findProfile(profileFolder(), options.profile);
        if (!profile)
            return out.fail(profile.error());
        request.profile = std::move(*profile);
    }
    auto opened = CaseFile::open(options.casePath);
    if (!opened)
        return out.fail(opened.error());
    const auto imported = importFiles(*opened, request, out.task());
    if (!imported)
        return out.fail(imported.error());
    if (const auto closed = opened->close(); !closed)
        return out.fail(closed.error());
    Json files = Json::array();
    for (const auto& import : *imported) {
        say(import, out);
        files.push_back(toJson(import));
    }
    out.document({{"schema", 1}, {"files", files}});
    return 0;
}

int runRemove(const RemoveCommand& options, const Output& out)
{
    auto opened = CaseFile::open(options.casePath);
    if (!opened)
        return out.fail(opened.error());
    const auto data = opened->load(out.task());
    if (!data)
        return out.fail(data.error());
    const auto id = dataSetNamed(**data, options.dataSet);
    if (!id)
        return out.fail(id.error());
    if (const auto removed = opened->removeDataSet(*id, out.task()); !removed)
        return out.fail(removed.error());
    if (const auto closed = opened->close(); !closed)
        return out.fail(closed.error());
    const auto& set = (*data)->dataSets[id->index()];
    out.line(cliText(QT_TRANSLATE_NOOP("cli", "Removed data set %1, %2, with its %3 rows. Findings were made with it "
                                              "and are gone too; run: lockstep detect %4"),
                     {windowLanguage().number(std::int64_t{id->value()} + 1), toQString(set.title),
                      windowLanguage().number(static_cast<std::int64_t>(set.rows.accepted)),
                      toQString(options.casePath)}));
    out.document({{"schema", 1}, {"removed", id->value() + 1}, {"title", set.title}, {"rows", toJson(set.rows)}});
    return 0;
}

int runVerify(const CaseCommand& options, const Output& out)
{
    if (options.casePath.ends_with(".pdf")) {
        const auto verified = verifyReport(options.casePath);
        if (!verified)
            return out.fail(verified.error());
        out.line(cliText(
            QT_TRANSLATE_NOOP("cli", "The report is as it was written: %1 pages, %2 attached files, seal %3."),
            {windowLanguage().number(static_cast<std::int64_t>(verified->pages)),
             windowLanguage().number(static_cast<std::int64_t>(verified->attachments)), toQString(verified->seal)}));
        out.document({{"schema", 1},
                      {"ok", true},
                      {"pages", verified->pages},
                      {"attachments", verified->attachments},
                      {"seal", verified->seal}});
        return 0;
    }
    auto opened = CaseFile::open(options.casePath, CaseFile::Mode::readOnly);
    if (!opened)
        return out.fail(opened.error());
    const auto report = opened->verify(out.task());
    if (!report)
        return out.fail(report.error());
    Json problems = Json::array();
    for (const auto& problem : report->problems) {
        out.warn(say(problem));
        problems.push_back(english(problem));
    }
    if (report->problems.empty())
        out.line(cliText(
            QT_TRANSLATE_NOOP("cli", "The case is complete and unchanged: %1 rows in %2 blocks, %3 log lines."),
            {windowLanguage().number(static_cast<std::int64_t>(report->rowsChecked)),
             windowLanguage().number(static_cast<std::int64_t>(report->chunksChecked)),
             windowLanguage().number(report->logEntries)}));
    out.document({{"schema", 1},
                  {"ok", report->problems.empty()},
                  {"rows", report->rowsChecked},
                  {"chunks", report->chunksChecked},
                  {"log_entries", report->logEntries},
                  {"log_head", report->logHead},
                  {"problems", problems}});
    return report->problems.empty() ? 0 : 1;
}

int runLog(const CaseCommand& options, const Output& out)
{
    auto opened = CaseFile::open(options.casePath, CaseFile::Mode::readOnly);
    if (!opened)
        return out.fail(opened.error());
    const auto log = opened->log();
    if (!log)
        return out.fail(log.error());
    Json lines = Json::array();
    for (const auto& entry : *log) {
        out.line(toQString(std::to_string(entry.sequence) + "  " + toIso(entry.at) + "  " + entry.action + "  "
                           + entry.object));
        lines.push_back({{"sequence", entry.sequence},
                         {"at", toIso(entry.at)},
                         {"action", entry.action},
                         {"object", entry.object},
                         {"hash", entry.hash}});
    }
    out.document({{"schema", 1}, {"log", lines}});
    return 0;
}

int runAnnotate(const AnnotateCommand& options, const Output& out)
{
    auto opened = CaseFile::open(options.casePath);
    if (!opened)
        return out.fail(opened.error());
    Note note;
    note.text = options.text;
    if (!options.finding.empty())
        note.subject = options.finding;
    if (!options.account.empty() || !options.target.empty()) {
        const auto data = opened->load();
        if (!data)
            return out.fail(data.error());
        const auto& wanted = options.account.empty() ? options.target : options.account;
        const auto& names = options.account.empty() ? (*data)->targetNames : (*data)->accountNames;
        std::uint32_t index = 0;
        while (index < names.size() && names[index] != wanted)
            ++index;
        if (index == names.size())
            return out.fail(
                makeError(ErrorCode::badArgument,
                          messageText(QT_TRANSLATE_NOOP("core", "%1 holds no \"%2\"."), options.casePath, wanted)));
        if (options.account.empty())
            note.subject = TargetId(index);
        else
            note.subject = AccountId(index);
    }
    const auto added = opened->addNote(note);
    if (!added)
        return out.fail(added.error());
    if (const auto closed = opened->close(); !closed)
        return out.fail(closed.error());
    out.line(QT_TRANSLATE_NOOP("cli", "The note is in the case."));
    out.document({{"schema", 1}, {"note", *added}});
    return 0;
}

} // namespace lockstep
