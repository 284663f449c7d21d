// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/import_sources.h"

#include "core/ingest/file_signature.h"
#include "core/ingest/recognise.h"
#include "core/ingest/workbook.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fcntl.h>
#include <map>
#include <optional>
#include <unistd.h>

namespace lockstep {

namespace {

constexpr std::size_t mostFiles = 100'000;

std::string lowerExtension(const std::filesystem::path& path)
{
    auto extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return extension;
}

/// By the name: pictures and pages are not even opened.
bool mayHoldData(const std::filesystem::path& path)
{
    for (const auto& part : path)
        if (part.string().starts_with("._") || part == "__MACOSX" || part == "..")
            return false;
    auto extension = lowerExtension(path);
    if (extension == ".gz" || extension == ".xz")
        extension = lowerExtension(path.stem());
    constexpr std::array<std::string_view, 13> known{".json", ".html", ".ndjson",  ".jsonl", ".js",  ".csv", ".tsv",
                                                     ".tab",  ".gexf", ".graphml", ".gml",   ".net", ".xlsx"};
    return std::find(known.begin(), known.end(), extension) != known.end();
}

Result<std::vector<std::filesystem::path>> filesInFolder(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code error;
    using Walk = std::filesystem::recursive_directory_iterator;
    for (Walk entry(folder, std::filesystem::directory_options::skip_permission_denied, error);
         !error && entry != Walk() && files.size() < mostFiles; entry.increment(error)) {
        std::error_code ignored;
        if (entry->is_regular_file(ignored) && mayHoldData(entry->path().lexically_relative(folder)))
            files.push_back(entry->path());
    }
    if (error)
        return makeError(ErrorCode::inputOutput,
                         messageText(QT_TRANSLATE_NOOP("core", "The folder \"%1\" cannot be read (system error %2)."),
                                     folder.filename().string(), error.value()));
    return files;
}

Result<std::vector<std::filesystem::path>> filesInArchive(const std::filesystem::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return makeError(ErrorCode::denied,
                         messageText(QT_TRANSLATE_NOOP("core", "You may not read \"%1\". Ask its owner for the right "
                                                               "to read it, or copy it to your own folder."),
                                     path.filename().string()));
    const auto archive = ZipArchive::open(descriptor, path.filename().string());
    if (!archive)
        return archive.error();
    std::vector<std::filesystem::path> files;
    for (const auto& member : archive->members())
        if (member.bytes > 0 && mayHoldData(member.path) && files.size() < mostFiles)
            files.push_back(path.string() + '/'
                            + member.path); // "/" would follow an absolute name out of the archive
    return files;
}

struct NumberedName {
    std::string rest; ///< folder, name and ending, without the number
    std::uint64_t number = 0;
};

/// "folder/followers_2.json"
std::optional<NumberedName> numberedName(const std::filesystem::path& path)
{
    const auto stem = path.stem().string();
    const auto bar = stem.rfind('_');
    NumberedName name;
    if (bar == std::string::npos || bar + 1 == stem.size())
        return std::nullopt;
    const auto* end = stem.data() + stem.size();
    if (std::from_chars(stem.data() + bar + 1, end, name.number).ptr != end)
        return std::nullopt;
    name.rest = (path.parent_path() / (stem.substr(0, bar + 1) + path.extension().string())).string();
    return name;
}

/// A complete table, or a known export; whose export it is can be asked later.
bool isOfUse(const ReadPlan& plan)
{
    if (plan.json)
        return !plan.json->format.empty();
    return missingFrom(plan).empty();
}

} // namespace

bool holdsFiles(const std::filesystem::path& path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return true;
    auto file = InputFile::open(path);
    std::array<char, 4096> head{};
    const auto count = file ? file->readAt(0, head) : Result<std::size_t>(std::size_t{0});
    return count && isZip(std::string_view(head.data(), *count)) && !isWorkbook(*file);
}

Result<ImportSources> importSources(const std::filesystem::path& path, const TaskContext& task, bool logins)
{
    if (!holdsFiles(path))
        return ImportSources{{path}, {}};
    std::error_code error;
    auto files = std::filesystem::is_directory(path, error) ? filesInFolder(path) : filesInArchive(path);
    if (!files)
        return files.error();
    std::sort(files->begin(), files->end());
    ReadWishes wishes;
    wishes.logins = logins;
    ImportSources sources;
    for (std::size_t i = 0; i < files->size(); ++i) {
        if (task.cancelled())
            return makeError(ErrorCode::cancelled,
                             messageText(QT_TRANSLATE_NOOP("core", "Stopped. Nothing was imported.")));
        const auto& one = (*files)[i];
        task.report({messageText(QT_TRANSLATE_NOOP("core", "Looking through %1"), path.filename().string()), i,
                     files->size()});
        auto file = InputFile::open(one);
        const auto recognition = file ? recognise(*file, wishes, task) : Result<Recognition>(file.error());
        if (recognition && isOfUse(recognition->plan))
            sources.files.push_back(one);
        else
            sources.leftOut.push_back(one.filename().string());
    }
    if (sources.files.empty())
        return makeError(
            ErrorCode::badInput,
            messageText(QT_TRANSLATE_NOOP("core", "\"%1\" holds no table and no export that is known here. Unpack it "
                                                  "and choose the files that matter."),
                        path.filename().string()));
    return sources;
}

std::vector<std::vector<std::filesystem::path>> numberedParts(const std::vector<std::filesystem::path>& files)
{
    std::vector<std::vector<std::filesystem::path>> groups;
    std::map<std::string, std::size_t> groupOf;
    for (const auto& file : files) {
        const auto name = numberedName(file);
        const auto known = name ? groupOf.find(name->rest) : groupOf.end();
        if (known != groupOf.end()) {
            groups[known->second].push_back(file);
            continue;
        }
        if (name)
            groupOf.emplace(name->rest, groups.size());
        groups.push_back({file});
    }
    for (auto& group : groups)
        if (group.size() > 1)
            std::stable_sort(group.begin(), group.end(), [](const auto& a, const auto& b) {
                return numberedName(a)->number < numberedName(b)->number;
            });
    return groups;
}

} // namespace lockstep
