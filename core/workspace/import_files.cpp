// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/import_files.h"

#include "core/ingest/json_formats.h"
#include "core/ingest/read_file.h"
#include "core/ingest/recognise.h"
#include "core/ingest/table_formats.h"
#include "core/workspace/import_sources.h"

#include <openssl/evp.h>

#include <algorithm>

namespace lockstep {

namespace {

constexpr std::size_t keptRejections = 1000;

class Sha256 {
public:
    Sha256() : m_context(EVP_MD_CTX_new(), EVP_MD_CTX_free)
    {
        m_good = m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1;
    }
    void add(std::span<const char> bytes)
    {
        m_good = m_good && EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()) == 1;
    }
    Result<std::array<unsigned char, 32>> finish()
    {
        std::array<unsigned char, 32> digest{};
        m_good = m_good && EVP_DigestFinal_ex(m_context.get(), digest.data(), nullptr) == 1;
        if (!m_good)
            return makeError(ErrorCode::internal,
                             messageText(QT_TRANSLATE_NOOP("core", "SHA-256 cannot be computed on this computer: the "
                                                                   "installation of OpenSSL is damaged.")));
        return digest;
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
    bool m_good = false;
};

/// Hands everything on and keeps the first rejections for the caller.
class KeepingSink : public RecordSink {
public:
    KeepingSink(RecordSink& next, std::vector<Rejection>& kept) : m_next(next), m_kept(kept) {}

    Result<void> interactions(std::span<const InteractionRecord> rows) override { return m_next.interactions(rows); }
    Result<void> posts(std::span<const PostRecord> rows) override { return m_next.posts(rows); }
    Result<void> accounts(std::span<const AccountRecord> rows) override { return m_next.accounts(rows); }
    Result<void> counts(std::span<const CountRecord> rows) override { return m_next.counts(rows); }
    Result<void> context(std::span<const ContextRecord> rows) override { return m_next.context(rows); }
    Result<void> rejected(std::span<const Rejection> rows) override
    {
        const auto room = std::min(keptRejections - m_kept.size(), rows.size());
        m_kept.insert(m_kept.end(), rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(room));
        return m_next.rejected(rows);
    }

private:
    RecordSink& m_next;
    std::vector<Rejection>& m_kept;
};

ReadWishes wishesOf(const ImportRequest& request)
{
    ReadWishes wishes;
    wishes.format = request.format;
    wishes.mapping = request.mapping;
    wishes.verb = request.verb;
    wishes.listTarget = request.listTarget;
    wishes.timeZone = request.timeZone;
    wishes.order = request.order;
    return wishes;
}

DataSet describe(const Recognition& recognition)
{
    const auto& plan = recognition.plan;
    DataSet draft;
    draft.kind = plan.kind;
    draft.title = plan.listTarget.empty() ? stemOf(recognition.fileName) : plan.listTarget;
    if (plan.json && !plan.listTarget.empty()) // an export has many lists of one account
        draft.title += ": " + stemOf(recognition.fileName);
    draft.format = !plan.json ? "csv" : plan.json->format.empty() ? "json" : plan.json->format;
    if (!plan.json && !recognition.format.empty())
        draft.format = std::string(tableFormatOf(plan.columns)->id) + ".csv";
    if (plan.form.packing != Packing::none)
        draft.format += plan.form.packing == Packing::gzip ? ".gz" : ".xz";
    draft.mapping = mappingText(plan);
    draft.encoding = name(plan.form.encoding);
    draft.timeFormat = recognition.timeFormat;
    draft.timeZone = plan.timeZone;
    draft.order = plan.order;
    return draft;
}

Error nothingAccepted(const std::string& file, const ReadSummary& summary)
{
    if (summary.rows.read == 0)
        return makeError(ErrorCode::badInput,
                         messageText(QT_TRANSLATE_NOOP("core", "\"%1\" holds no rows below its header."), file));
    return makeError(
        ErrorCode::badInput,
        messageText(QT_TRANSLATE_NOOP("core", "None of the %1 rows of \"%2\" can be used, so nothing was "
                                              "imported. Row %3: %4"),
                    summary.rows.read, file, summary.firstRejection.row, summary.firstRejection.reason));
}

Message leftOutOf(const std::filesystem::path& path, const std::vector<std::string>& names)
{
    constexpr std::size_t shown = 10;
    std::string list;
    for (std::size_t i = 0; i < std::min(shown, names.size()); ++i)
        list += (i > 0 ? ", " : "") + names[i];
    return messageText(QT_TRANSLATE_NOOP("core",
                                         "%1 other data files in \"%2\" are not known here and were left out: "
                                         "%3%4."),
                       names.size(), path.filename().string(), list, names.size() > shown ? " ..." : "");
}

Result<FileImport> importOne(CaseFile& caseFile, const std::filesystem::path& path, const ImportRequest& request,
                             const TaskContext& task)
{
    auto file = InputFile::open(path);
    if (!file)
        return file.error();
    auto recognition = recognise(*file, wishesOf(request), task);
    if (!recognition)
        return recognition.error();
    const auto& plan = recognition->plan;
    if (!missingFrom(plan).empty())
        return incompleteError(*recognition);

    FileImport result;
    result.description = describe(*recognition);
    result.file.name = file->name();
    result.file.bytes = file->size();
    const bool ofOwner = plan.json && plan.json->ofOwner; // then it is the actor, in every row
    auto batch = caseFile.beginImport(result.description, ofOwner ? std::string() : plan.listTarget);
    if (!batch)
        return batch.error();
    if (auto begun = (*batch)->beginFile(result.file); !begun)
        return begun.error();

    KeepingSink sink(**batch, result.rejected);
    Sha256 hash;
    const auto summary = readFile(*file, plan, sink, task, [&hash](std::span<const char> bytes) { hash.add(bytes); });
    if (!summary)
        return summary.error();
    const auto digest = hash.finish();
    if (!digest)
        return digest.error();
    if (auto unchanged = file->checkUnchanged(); !unchanged)
        return unchanged.error();
    result.file.sha256 = *digest;
    result.file.rows = summary->rows;
    result.description.rows = summary->rows;
    if (!recognition->format.empty())
        result.remarks.push_back(recognition->format);
    result.remarks.insert(result.remarks.end(), recognition->remarks.begin(), recognition->remarks.end());
    result.remarks.insert(result.remarks.end(), summary->remarks.begin(), summary->remarks.end());

    const auto known = caseFile.findFile(*digest);
    if (!known)
        return known.error();
    if (*known) { // the batch goes away unfinished
        result.alreadyImported = true;
        result.remarks = {
            messageText(QT_TRANSLATE_NOOP("core", "\"%1\" is in this case already, with the same content "
                                                  "to the last byte. Nothing was stored."),
                        file->name())};
        return result;
    }
    if (summary->rows.accepted == 0)
        return nothingAccepted(file->name(), *summary);
    if (auto ended = (*batch)->endFile(result.file); !ended)
        return ended.error();
    if (task.cancelled())
        return makeError(ErrorCode::cancelled,
                         messageText(QT_TRANSLATE_NOOP("core", "Stopped. Nothing was imported.")));
    const auto dataSet = (*batch)->finish();
    if (!dataSet)
        return dataSet.error();
    result.dataSet = *dataSet;
    return result;
}

} // namespace

Result<std::vector<FileImport>> importFiles(CaseFile& caseFile, const ImportRequest& request, const TaskContext& task)
{
    if (!request.format.empty() && request.format != "csv" && !jsonFormat(request.format)) {
        std::string known = "csv";
        for (const auto& format : jsonFormats())
            known += ", " + std::string(format.id);
        return makeError(ErrorCode::badArgument,
                         messageText(QT_TRANSLATE_NOOP("core", "There is no format \"%1\". The formats are: %2. "
                                                               "Leave it out to have it recognised."),
                                     request.format, known));
    }
    if (caseFile.isReadOnly())
        return makeError(ErrorCode::readOnlyCase,
                         messageText(QT_TRANSLATE_NOOP("core", "This case is open for reading only: nothing can be "
                                                               "imported.")));
    std::vector<FileImport> done;
    for (const auto& path : request.files) {
        const auto sources = importSources(path, task);
        if (!sources)
            return sources.error();
        for (const auto& file : sources->files) {
            auto one = importOne(caseFile, file, request, task);
            if (!one)
                return one.error();
            done.push_back(std::move(*one));
        }
        if (!sources->leftOut.empty())
            done.back().remarks.push_back(leftOutOf(path, sources->leftOut));
    }
    return done;
}

} // namespace lockstep
