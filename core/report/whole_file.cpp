// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/whole_file.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace lockstep {

namespace {

constexpr std::size_t bufferBytes = 1 << 18;

Error writeError(const std::filesystem::path& path, int code)
{
    const auto name = path.filename().string();
    if (code == ENOSPC || code == EDQUOT || code == EFBIG)
        return makeError(
            ErrorCode::diskFull,
            messageText(QT_TRANSLATE_NOOP("core", "There is no room left to write %1. Nothing was changed. "
                                                  "Free some room or choose another folder."),
                        name));
    if (code == EACCES || code == EPERM || code == EROFS)
        return makeError(
            ErrorCode::denied,
            messageText(QT_TRANSLATE_NOOP("core", "%1 may not be written there. Choose a folder in which "
                                                  "you may write."),
                        name));
    if (code == ENOENT || code == ENOTDIR)
        return makeError(ErrorCode::notFound,
                         messageText(QT_TRANSLATE_NOOP("core", "The folder for %1 does not exist. "
                                                               "Choose another folder."),
                                     name));
    return makeError(ErrorCode::inputOutput,
                     messageText(QT_TRANSLATE_NOOP("core", "%1 could not be written (system error %2). Nothing was "
                                                           "changed. Try again or choose another folder."),
                                 name, code));
}

} // namespace

Result<WholeFile> WholeFile::create(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return makeError(ErrorCode::badArgument,
                         messageText(QT_TRANSLATE_NOOP("core", "%1 is a folder. Give the name of a file."),
                                     path.filename().string()));
    // mkstemp makes the name, refuses an existing file or link, and sets mode 0600.
    auto temporary = (path.parent_path() / ("." + path.filename().string() + ".XXXXXX")).string();
    const int descriptor = ::mkstemp(temporary.data());
    if (descriptor < 0)
        return writeError(path, errno);
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    return WholeFile(path, std::move(temporary), descriptor);
}

WholeFile::WholeFile(std::filesystem::path path, std::string temporary, int descriptor)
    : m_path(std::move(path)), m_temporary(std::move(temporary)), m_descriptor(descriptor)
{
}

WholeFile::WholeFile(WholeFile&& other) noexcept
    : m_path(std::move(other.m_path)), m_temporary(std::exchange(other.m_temporary, {})),
      m_descriptor(std::exchange(other.m_descriptor, -1)), m_buffer(std::move(other.m_buffer))
{
}

WholeFile::~WholeFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

Error WholeFile::failure(int code) const
{
    return writeError(m_path, code);
}

Result<void> WholeFile::write(std::string_view bytes)
{
    m_buffer += bytes;
    return m_buffer.size() < bufferBytes ? Result<void>() : flush();
}

Result<void> WholeFile::flush()
{
    if (m_descriptor < 0)
        return failure(EIO);
    std::string_view rest = m_buffer;
    while (!rest.empty()) {
        const auto written = ::write(m_descriptor, rest.data(), rest.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            const int code = written < 0 ? errno : EIO;
            ::close(std::exchange(m_descriptor, -1));
            return failure(code);
        }
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    m_buffer.clear();
    return {};
}

Result<void> WholeFile::commit()
{
    if (const auto flushed = flush(); !flushed)
        return flushed;
    if (::fsync(m_descriptor) != 0)
        return failure(errno);
    if (::close(std::exchange(m_descriptor, -1)) != 0)
        return failure(errno);
    if (std::rename(m_temporary.c_str(), m_path.c_str()) != 0)
        return failure(errno);
    m_temporary.clear();
    // The name itself must survive a power cut as well.
    const auto folder = m_path.parent_path().empty() ? std::string(".") : m_path.parent_path().string();
    if (const int directory = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); directory >= 0) {
        ::fsync(directory);
        ::close(directory);
    }
    return {};
}

Result<void> writeWholeFile(const std::filesystem::path& path, std::string_view bytes)
{
    auto file = WholeFile::create(path);
    if (!file)
        return file.error();
    if (const auto written = file->write(bytes); !written)
        return written;
    return file->commit();
}

} // namespace lockstep
