// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/input_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace lockstep {

namespace {

Error openError(int number, const std::string& name)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return makeError(ErrorCode::notFound,
                         messageText(QT_TRANSLATE_NOOP("core", "There is no file \"%1\". Check the name."), name));
    case EACCES:
    case EPERM:
        return makeError(ErrorCode::denied,
                         messageText(QT_TRANSLATE_NOOP("core", "You may not read \"%1\". Ask its owner for the right "
                                                               "to read it, or copy it to your own folder."),
                                     name));
    case ENXIO: // a pipe or a socket
        return makeError(
            ErrorCode::notAFile,
            messageText(QT_TRANSLATE_NOOP("core", "\"%1\" is not an ordinary file. Save its content as a "
                                                  "file and import that."),
                        name));
    default:
        return makeError(
            ErrorCode::inputOutput,
            messageText(QT_TRANSLATE_NOOP("core", "\"%1\" could not be opened (system error %2)."), name, number));
    }
}

Error readError(const std::string& name)
{
    return makeError(
        ErrorCode::inputOutput,
        messageText(QT_TRANSLATE_NOOP("core", "Reading \"%1\" failed (system error %2). Copy the file to "
                                              "another disk and import the copy."),
                    name, errno));
}

Error empty(const std::string& name)
{
    return makeError(ErrorCode::badInput,
                     messageText(QT_TRANSLATE_NOOP("core", "\"%1\" is empty: there is nothing to import."), name));
}

/// The ordinary file that a path goes on behind; empty when it does not.
std::filesystem::path archiveOf(const std::filesystem::path& path)
{
    std::error_code error;
    for (auto parent = path.parent_path(); !parent.empty() && parent != parent.root_path();
         parent = parent.parent_path())
        if (std::filesystem::is_regular_file(parent, error))
            return parent;
    return {};
}

std::int64_t changeTime(const struct stat& status)
{
    return static_cast<std::int64_t>(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
}

} // namespace

Result<InputFile> InputFile::open(const std::filesystem::path& path)
{
    const auto archive = archiveOf(path);
    if (archive.empty())
        return openOrdinary(path);
    auto file = openOrdinary(archive);
    if (!file)
        return file;
    const int descriptor = ::fcntl(file->m_descriptor, F_DUPFD_CLOEXEC, 0);
    if (descriptor < 0)
        return openError(errno, file->m_name);
    auto zip = ZipArchive::open(descriptor, file->m_name);
    if (!zip)
        return zip.error();
    file->m_member = path.generic_string().substr(archive.generic_string().size() + 1);
    file->m_name += '/' + file->m_member;
    file->m_path = path;
    file->m_archive = std::make_unique<ZipArchive>(std::move(*zip));
    for (const auto& member : file->m_archive->members())
        if (member.path == file->m_member)
            file->m_size = member.bytes;
    if (auto begun = file->m_archive->begin(file->m_member); !begun)
        return begun.error();
    if (file->m_size == 0)
        return empty(file->m_name);
    return file;
}

Result<InputFile> InputFile::openOrdinary(const std::filesystem::path& path)
{
    InputFile file;
    file.m_path = path;
    file.m_name = path.has_filename() ? path.filename().string() : path.string();
    // O_NONBLOCK: opening a pipe must not wait for somebody to write into it.
    file.m_descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (file.m_descriptor < 0)
        return openError(errno, file.m_name);
    struct stat status {};
    if (::fstat(file.m_descriptor, &status) != 0)
        return openError(errno, file.m_name);
    if (S_ISDIR(status.st_mode))
        return makeError(
            ErrorCode::notAFile,
            messageText(QT_TRANSLATE_NOOP("core", "\"%1\" is a folder. Choose the files in it."), file.m_name));
    if (!S_ISREG(status.st_mode))
        return openError(ENXIO, file.m_name);
    if (status.st_size == 0)
        return empty(file.m_name);
    file.m_size = static_cast<std::uint64_t>(status.st_size);
    file.m_diskBytes = file.m_size;
    file.m_changedNs = changeTime(status);
    return file;
}

InputFile::InputFile(InputFile&& other) noexcept
{
    *this = std::move(other);
}

InputFile& InputFile::operator=(InputFile&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    std::swap(m_name, other.m_name);
    std::swap(m_size, other.m_size);
    std::swap(m_changedNs, other.m_changedNs);
    std::swap(m_diskBytes, other.m_diskBytes);
    std::swap(m_member, other.m_member);
    std::swap(m_archive, other.m_archive);
    return *this;
}

InputFile::~InputFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<std::size_t> InputFile::read(std::span<char> into)
{
    if (m_archive)
        return m_archive->read(into);
    for (;;) {
        const auto count = ::read(m_descriptor, into.data(), into.size());
        if (count >= 0)
            return static_cast<std::size_t>(count);
        if (errno != EINTR)
            return readError(m_name);
    }
}

Result<std::size_t> InputFile::readAt(std::uint64_t offset, std::span<char> into) const
{
    std::size_t filled = 0;
    if (m_archive) {
        auto other = open(m_path);
        if (!other)
            return other.error();
        std::vector<char> skipped(std::min<std::uint64_t>(offset, std::uint64_t{64} << 10));
        while (offset > 0) {
            const auto count = other->read(std::span(skipped).first(std::min<std::uint64_t>(offset, skipped.size())));
            if (!count)
                return count;
            if (*count == 0)
                return filled;
            offset -= *count;
        }
        while (filled < into.size()) {
            const auto count = other->read(into.subspan(filled));
            if (!count)
                return count;
            if (*count == 0)
                break;
            filled += *count;
        }
        return filled;
    }
    while (filled < into.size()) {
        const auto count =
            ::pread(m_descriptor, into.data() + filled, into.size() - filled, static_cast<off_t>(offset + filled));
        if (count == 0)
            break;
        if (count > 0)
            filled += static_cast<std::size_t>(count);
        else if (errno != EINTR)
            return readError(m_name);
    }
    return filled;
}

Result<void> InputFile::rewind()
{
    if (m_archive)
        return m_archive->begin(m_member);
    if (::lseek(m_descriptor, 0, SEEK_SET) != 0)
        return readError(m_name);
    return {};
}

Result<void> InputFile::checkUnchanged() const
{
    struct stat status {};
    if (::fstat(m_descriptor, &status) != 0)
        return readError(m_name);
    if (static_cast<std::uint64_t>(status.st_size) != m_diskBytes || changeTime(status) != m_changedNs)
        return makeError(ErrorCode::badInput,
                         messageText(QT_TRANSLATE_NOOP("core", "\"%1\" was changed by another program while it was "
                                                               "read. Nothing of it was imported; try again when it "
                                                               "is complete."),
                                     m_name));
    return {};
}

} // namespace lockstep
