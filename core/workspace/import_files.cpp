// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/import_files.h"

#include "core/graph/follower_snapshots.h"
#include "core/ingest/json_formats.h"
#include "core/ingest/read_file.h"
#include "core/ingest/recognise.h"
#include "core/ingest/table_formats.h"
#include "core/workspace/import_sources.h"

#include <openssl/evp.h>

#include <algorithm>
#include <iterator>
#include <span>

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

/// What is said wins over the profile.
ReadWishes wishesOf(const ImportRequest& request)
{
    auto wishes = request.profile ? wishesFor(*request.profile) : ReadWishes();
    wishes.format = request.format;
    if (!request.profile)
        wishes.mapping = request.mapping;
    wishes.sheet = request.sheet;
    wishes.logins = request.logins;
    if (request.verb)
        wishes.verb = request.verb;
    wishes.listTarget = request.listTarget;
    if (!request.timeZone.empty())
        wishes.timeZone = request.timeZone;
    if (request.order != ListOrder::unknown)
        wishes.order = request.order;
    wishes.profiles = request.profiles;
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
    const std::string_view table = plan.sheet.empty() ? "csv" : "xlsx";
    draft.format = !plan.json ? table : plan.json->format.empty() ? "json" : plan.json->format;
    if (!plan.json && !recognition.format.empty())
        draft.format = std::string(tableFormatOf(plan.columns)->id) + '.' + std::string(table);
    if (!plan.sheet.empty())
        draft.format += ", " + plan.sheet;
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

struct RecognisedFile {
    InputFile file;
    Recognition recognition;
};

Result<std::vector<RecognisedFile>> recogniseAll(const std::vector<std::filesystem::path>& paths,
                                                 const ImportRequest& request, const TaskContext& task)
{
    std::vector<RecognisedFile> all;
    for (const auto& path : paths) {
        auto file = InputFile::open(path);
        if (!file)
            return file.error();
        auto recognition = recognise(*file, wishesOf(request), task);
        if (!recognition)
            return recognition.error();
        if (!missingFrom(recognition->plan).empty())
            return incompleteError(*recognition);
        all.push_back({std::move(*file), std::move(*recognition)});
    }
    return all;
}

/// Reads one file into the batch. Its hash is of every byte.
Result<FileImport> readInto(ImportBatch& batch, RecognisedFile& source, const TaskContext& task)
{
    auto& [file, recognition] = source;
    FileImport result;
    result.file.name = file.name();
    result.file.bytes = file.size();
    if (auto begun = batch.beginFile(result.file); !begun)
        return begun.error();
    KeepingSink sink(batch, result.rejected);
    Sha256 hash;
    const auto summary =
        readFile(file, recognition.plan, sink, task, [&hash](std::span<const char> bytes) { hash.add(bytes); });
    if (!summary)
        return summary.error();
    const auto digest = hash.finish();
    if (!digest)
        return digest.error();
    if (auto unchanged = file.checkUnchanged(); !unchanged)
        return unchanged.error();
    if (summary->rows.accepted == 0)
        return nothingAccepted(file.name(), *summary);
    result.file.sha256 = *digest;
    result.file.rows = summary->rows;
    if (!recognition.format.empty())
        result.remarks.push_back(recognition.format);
    result.remarks.insert(result.remarks.end(), recognition.remarks.begin(), recognition.remarks.end());
    result.remarks.insert(result.remarks.end(), summary->remarks.begin(), summary->remarks.end());
    if (auto ended = batch.endFile(result.file); !ended)
        return ended.error();
    return result;
}

/// All files become one data set; none does when all of them are in the case already.
Result<std::vector<FileImport>> importAsOne(CaseFile& caseFile, std::span<RecognisedFile> sources,
                                            const TaskContext& task)
{
    const auto& first = sources.front().recognition;
    auto description = describe(first);
    const bool ofOwner = first.plan.json && first.plan.json->ofOwner; // then it is the actor, in every row
    auto batch = caseFile.beginImport(description, ofOwner ? std::string() : first.plan.listTarget);
    if (!batch)
        return batch.error();
    std::vector<FileImport> done;
    bool anyNew = false;
    for (auto& source : sources) {
        auto one = readInto(**batch, source, task);
        if (!one)
            return one.error();
        const auto known =
            caseFile.findFile(one->file.sha256, first.plan.sheet.empty() ? std::string() : description.format);
        if (!known)
            return known.error();
        one->alreadyImported = known->has_value();
        anyNew |= !one->alreadyImported;
        description.rows.read += one->file.rows.read;
        description.rows.accepted += one->file.rows.accepted;
        description.rows.rejected += one->file.rows.rejected;
        done.push_back(std::move(*one));
    }
    for (auto& one : done)
        one.description = description;
    if (!anyNew) { // the batch goes away unfinished
        for (auto& one : done)
            one.remarks = {
                messageText(QT_TRANSLATE_NOOP("core", "\"%1\" is in this case already, with the same content "
                                                      "to the last byte. Nothing was stored."),
                            one.file.name)};
        return done;
    }
    if (task.cancelled())
        return makeError(ErrorCode::cancelled,
                         messageText(QT_TRANSLATE_NOOP("core", "Stopped. Nothing was imported.")));
    const auto dataSet = (*batch)->finish();
    if (!dataSet)
        return dataSet.error();
    for (auto& one : done) { // parts that did not change are read again with the others: a list is whole or of no use
        one.dataSet = *dataSet;
        one.alreadyImported = false;
    }
    return done;
}

Result<std::vector<FileImport>> importGroup(CaseFile& caseFile, const std::vector<std::filesystem::path>& paths,
                                            const ImportRequest& request, const TaskContext& task)
{
    auto sources = recogniseAll(paths, request, task);
    if (!sources)
        return sources.error();
    const auto& first = sources->front().recognition.plan;
    if (sources->size() == 1
        || std::all_of(sources->begin() + 1, sources->end(),
                       [&first](const RecognisedFile& one) { return areOneList(first, one.recognition.plan); }))
        return importAsOne(caseFile, *sources, task);
    std::vector<FileImport> done;
    for (auto& source : *sources) {
        auto one = importAsOne(caseFile, {&source, 1}, task);
        if (!one)
            return one.error();
        done.push_back(std::move(one->front()));
    }
    return done;
}

/// Whether a list of the same account is in the case besides this one.
Result<bool> isCollectedAgain(const CaseFile& caseFile, DataSetId id)
{
    const auto sets = caseFile.dataSets();
    if (!sets)
        return sets.error();
    const auto& set = (*sets)[id.index()];
    return set.kind == DataSetKind::followerList
           && std::count_if(sets->begin(), sets->end(), [&set](const DataSet& other) {
                  return other.kind == set.kind && other.listTarget == set.listTarget;
              }) > 1;
}

Message changeText(const CaseData& data, const SnapshotChange& change)
{
    return messageText(
        QT_TRANSLATE_NOOP("core",
                          "Followers of %1 were imported before: %2 then, %3 now. %4 joined, %5 are no longer "
                          "in the list, %6 have another name. Both lists stay; who is in both counts once."),
        data.displayName(change.target), change.sizeBefore, change.sizeAfter, change.joined.size(),
        change.left.size(), change.renamed.size());
}

/// Adds what changed since an earlier list of the same account.
Result<void> remarkOnSnapshots(CaseFile& caseFile, std::vector<FileImport>& done, const TaskContext& task)
{
    bool any = false;
    for (const auto& one : done) {
        if (one.alreadyImported)
            continue;
        const auto again = isCollectedAgain(caseFile, one.dataSet);
        if (!again)
            return again.error();
        any |= *again;
    }
    if (!any)
        return {};
    const auto data = caseFile.load(task);
    if (!data)
        return data.error();
    for (const auto& change : snapshotChanges(**data)) {
        const auto last = std::find_if(done.rbegin(), done.rend(), [&change](const FileImport& one) {
            return !one.alreadyImported && (one.dataSet == change.after || one.dataSet == change.before);
        });
        if (last != done.rend())
            last->remarks.push_back(changeText(**data, change));
    }
    return {};
}

} // namespace

bool areOneList(const ReadPlan& one, const ReadPlan& other)
{
    return one.kind == DataSetKind::followerList && other.kind == one.kind && one.json && other.json
           && one.json->format == other.json->format && other.columns == one.columns && other.fields == one.fields
           && other.listTarget == one.listTarget;
}

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
    std::vector<std::filesystem::path> files;
    std::vector<std::pair<std::filesystem::path, Message>> leftOut; // behind which file to say it
    for (const auto& path : request.files) {
        const auto sources = importSources(path, task, request.logins);
        if (!sources)
            return sources.error();
        files.insert(files.end(), sources->files.begin(), sources->files.end());
        if (!sources->leftOut.empty())
            leftOut.emplace_back(sources->files.back(), leftOutOf(path, sources->leftOut));
    }
    std::vector<FileImport> done;
    for (const auto& group : numberedParts(files)) {
        auto some = importGroup(caseFile, group, request, task);
        if (!some)
            return some.error();
        for (auto& [file, message] : leftOut)
            if (std::find(group.begin(), group.end(), file) != group.end())
                some->back().remarks.push_back(message);
        std::move(some->begin(), some->end(), std::back_inserter(done));
    }
    if (auto said = remarkOnSnapshots(caseFile, done, task); !said)
        return said.error();
    return done;
}

} // namespace lockstep
