// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_guard.h"

#include "core/store/schema.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace lockstep {

namespace {

Error systemError(int number, const std::string& name)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return makeError(ErrorCode::notFound,
                         messageText(QT_TRANSLATE_NOOP("core", "There is no file %1 there. Check the name and the "
                                                               "folder."),
                                     name));
    case EEXIST:
        return makeError(ErrorCode::badArgument,
                         messageText(QT_TRANSLATE_NOOP("core", "%1 is there already. Open it, or choose another name "
                                                               "for the new case."),
                                     name));
    case ELOOP:
        return makeError(ErrorCode::notAFile,
                         messageText(QT_TRANSLATE_NOOP("core", "%1 is a symbolic link. Open the file that it points "
                                                               "to."),
                                     name));
    case EISDIR:
    case ENXIO: // a pipe or a socket
        return makeError(ErrorCode::notAFile,
                         messageText(QT_TRANSLATE_NOOP("core", "%1 is not a file. Choose a .lockstep file."), name));
    case EACCES:
    case EPERM:
    case EROFS:
        return makeError(
            ErrorCode::denied,
            messageText(QT_TRANSLATE_NOOP("core", "%1 may not be written here. Open it for reading only, "
                                                  "or copy it to a folder of your own."),
                        name));
    case ENOSPC:
    case EDQUOT:
        return makeError(ErrorCode::diskFull,
                         messageText(QT_TRANSLATE_NOOP("core", "There is no room left on the disk for %1."), name));
    default:
        return makeError(ErrorCode::inputOutput,
                         messageText(QT_TRANSLATE_NOOP("core", "%1 cannot be opened (system error %2)."), name,
                                     std::to_string(number)));
    }
}

/// Of a case that is not there yet: it is its folder that something is wrong with.
Error creationError(int number, const std::string& name)
{
    switch (number) {
    case EACCES:
    case EPERM:
    case EROFS:
        return makeError(ErrorCode::denied,
                         messageText(QT_TRANSLATE_NOOP("core", "%1 cannot be made there: the folder may not be "
                                                               "written. Choose a folder of your own."),
                                     name));
    case ENOENT:
    case ENOTDIR:
        return makeError(ErrorCode::notFound,
                         messageText(QT_TRANSLATE_NOOP("core", "%1 cannot be made there: the folder does not exist. "
                                                               "Choose another folder."),
                                     name));
    default:
        return systemError(number, name);
    }
}

/// The folders resolved, the last name kept as it is: O_NOFOLLOW and SQLite then refuse exactly a linked file.
Result<std::filesystem::path> resolved(const std::filesystem::path& path,
                                       Error (*errorOf)(int number, const std::string& name))
{
    std::error_code failed;
    auto folder = path.parent_path();
    if (folder.empty())
        folder = ".";
    folder = std::filesystem::canonical(folder, failed);
    if (failed)
        return errorOf(failed.value(), path.filename().string());
    return folder / path.filename();
}

/// Network file systems turn flock into the very byte locks that SQLite takes: the guard would lock itself out.
/// There SQLite's own lock (exclusive locking mode) has to do alone.
bool flockIsSeparate(int descriptor)
{
    constexpr std::array<unsigned long, 3> networkKinds{0x6969 /* NFS */, 0xfe534d42 /* SMB2 */,
                                                        0xff534d42 /* CIFS */};
    struct statfs about {};
    if (::fstatfs(descriptor, &about) != 0)
        return true;
    for (const auto kind : networkKinds)
        if (static_cast<unsigned long>(about.f_type) == kind)
            return false;
    return true;
}

std::uint32_t bigEndian32(const unsigned char* bytes)
{
    return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 | bytes[3];
}

} // namespace

Result<CaseGuard> CaseGuard::create(const std::filesystem::path& path)
{
    const auto where = resolved(path, creationError);
    if (!where)
        return where.error();
    const int descriptor = ::open(where->c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return creationError(errno, path.filename().string());
    CaseGuard guard(descriptor, *where);
    if (auto locked = guard.lock(Access::write); !locked)
        return locked.error();
    return guard;
}

Result<CaseGuard> CaseGuard::open(const std::filesystem::path& path, Access access)
{
    const auto where = resolved(path, systemError);
    if (!where)
        return where.error();
    const auto name = path.filename().string();
    // O_NONBLOCK: opening a pipe must not wait for its other end.
    const int mode = access == Access::write ? O_RDWR : O_RDONLY;
    const int descriptor = ::open(where->c_str(), mode | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return systemError(errno, name);
    CaseGuard guard(descriptor, *where);
    struct stat about {};
    if (::fstat(descriptor, &about) != 0)
        return systemError(errno, name);
    if (!S_ISREG(about.st_mode))
        return systemError(EISDIR, name);
    if (auto locked = guard.lock(access); !locked)
        return locked.error();
    if (auto read = guard.readHeader(); !read)
        return read.error();
    return guard;
}

CaseGuard::CaseGuard(CaseGuard&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_path(std::move(other.m_path)),
      m_version(other.m_version), m_hasCompanion(other.m_hasCompanion)
{
}

CaseGuard::~CaseGuard()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<void> CaseGuard::lock(Access access) const
{
    if (!flockIsSeparate(m_descriptor))
        return {};
    if (::flock(m_descriptor, (access == Access::write ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0)
        return {};
    if (errno == EWOULDBLOCK)
        return makeError(ErrorCode::busyCase,
                         messageText(QT_TRANSLATE_NOOP("core", "%1 is open in another window or program. Close it "
                                                               "there first."),
                                     m_path.filename().string()));
    return systemError(errno, m_path.filename().string());
}

Result<void> CaseGuard::readHeader()
{
    // https://sqlite.org/fileformat2.html, "The Database Header": 18 write version (2 = WAL), 60 user version,
    // 68 application id, both big-endian.
    std::array<unsigned char, 100> header{};
    const auto name = m_path.filename().string();
    const auto count = ::pread(m_descriptor, header.data(), header.size(), 0);
    if (count < 0)
        return systemError(errno, name);
    constexpr std::string_view magic("SQLite format 3\0", 16);
    const bool isOurs = count == static_cast<ssize_t>(header.size())
                        && std::memcmp(header.data(), magic.data(), magic.size()) == 0
                        && bigEndian32(&header[68]) == applicationId;
    if (!isOurs)
        return makeError(
            ErrorCode::notACase,
            messageText(QT_TRANSLATE_NOOP("core", "%1 is not a Lockstep case. Choose a .lockstep file, or "
                                                  "import this file into a case."),
                        name));
    m_version = bigEndian32(&header[60]);
    m_hasCompanion = header[18] == 2;
    if (m_version > schemaVersion)
        return makeError(
            ErrorCode::newerCase,
            messageText(QT_TRANSLATE_NOOP("core", "%1 was made by a newer Lockstep (case version %2, this "
                                                  "program knows %3). Update the program."),
                        name, m_version, schemaVersion));
    return {};
}

bool CaseGuard::companionMissing() const
{
    struct stat about {};
    const auto companion = m_path.string() + "-wal";
    return m_hasCompanion && (::lstat(companion.c_str(), &about) != 0 || about.st_size == 0);
}

} // namespace lockstep
