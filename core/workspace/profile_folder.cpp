// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/profile_folder.h"

#include "core/ingest/input_file.h"
#include "core/model/hex.h"
#include "core/report/whole_file.h"

#include <algorithm>

namespace lockstep {

namespace {

constexpr std::uint64_t mostBytes = std::uint64_t{4} << 20;

/// Any name is a file name: what could mean something to the system is written as %2F.
std::filesystem::path fileOf(const std::filesystem::path& folder, const std::string& name)
{
    std::string file;
    for (const char c : name) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
                             || c == '_' || c == ' ' || static_cast<unsigned char>(c) >= 0x80;
        if (isPlain)
            file += c;
        else
            file += '%' + hex(std::as_bytes(std::span(&c, 1)));
    }
    return folder / (file + profileEnding);
}

} // namespace

std::vector<MappingProfile> profilesIn(const std::filesystem::path& folder)
{
    std::vector<MappingProfile> profiles;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->path().extension() != profileEnding)
            continue;
        if (auto profile = readProfile(entry->path()))
            profiles.push_back(std::move(*profile));
    }
    std::sort(profiles.begin(), profiles.end(),
              [](const MappingProfile& a, const MappingProfile& b) { return a.name < b.name; });
    return profiles;
}

Result<void> saveProfile(const std::filesystem::path& folder, const MappingProfile& profile)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    return writeProfile(fileOf(folder, profile.name), profile); // says what a missing folder leads to
}

Result<void> removeProfile(const std::filesystem::path& folder, const std::string& name)
{
    std::error_code error;
    if (std::filesystem::remove(fileOf(folder, name), error) && !error)
        return {};
    return makeError(
        ErrorCode::inputOutput,
        messageText(QT_TRANSLATE_NOOP("core", "The mapping profile \"%1\" cannot be removed (system error "
                                              "%2)."),
                    name, error.value()));
}

Result<MappingProfile> readProfile(const std::filesystem::path& path)
{
    auto file = InputFile::open(path);
    if (!file)
        return file.error();
    std::string text(std::min(file->size(), mostBytes), '\0');
    const auto count = file->readAt(0, text);
    if (!count)
        return count.error();
    text.resize(*count);
    return profileFromText(text, file->name());
}

Result<void> writeProfile(const std::filesystem::path& file, const MappingProfile& profile)
{
    return writeWholeFile(file, profileText(profile));
}

Result<MappingProfile> findProfile(const std::filesystem::path& folder, const std::string& nameOrFile)
{
    std::string known;
    for (auto& profile : profilesIn(folder)) {
        if (profile.name == nameOrFile)
            return std::move(profile);
        known += (known.empty() ? "" : ", ") + profile.name;
    }
    auto read = readProfile(nameOrFile);
    if (read || read.error().code != ErrorCode::notFound)
        return read;
    return makeError(
        ErrorCode::badArgument,
        known.empty()
            ? messageText(QT_TRANSLATE_NOOP("core", "There is no mapping profile and no file \"%1\"."), nameOrFile)
            : messageText(QT_TRANSLATE_NOOP("core", "There is no mapping profile and no file \"%1\". The "
                                                    "profiles are: %2."),
                          nameOrFile, known));
}

} // namespace lockstep
