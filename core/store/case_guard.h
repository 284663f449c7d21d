// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided about a case file before SQLite touches it: is it a regular file, is it ours, of which version,
// and does anybody else have it open. A refused file is not changed by a single byte.
#pragma once

#include "core/model/result.h"

#include <cstdint>
#include <filesystem>

namespace lockstep {

/// Holds the lock on an open case. One writer, or any number of readers; the kernel drops it with the process,
/// so a killed one leaves nothing stale. Must outlive the database: closing any descriptor of a file drops the
/// locks that SQLite holds on it.
class CaseGuard {
public:
    enum class Access { read, write };

    /// A new, empty, locked file, mode 0600. Fails when anything of that name is there.
    static Result<CaseGuard> create(const std::filesystem::path& path);
    static Result<CaseGuard> open(const std::filesystem::path& path, Access access);
    CaseGuard(CaseGuard&& other) noexcept;
    CaseGuard& operator=(CaseGuard&&) = delete;
    ~CaseGuard();

    /// Absolute; only the folders are resolved, the file itself is no link.
    const std::filesystem::path& path() const { return m_path; }
    std::uint32_t version() const { return m_version; }
    /// The file says that a companion "-wal" holds changes, but there is none.
    bool companionMissing() const;

private:
    CaseGuard(int descriptor, std::filesystem::path path) : m_descriptor(descriptor), m_path(std::move(path)) {}
    Result<void> lock(Access access) const;
    Result<void> readHeader();

    int m_descriptor;
    std::filesystem::path m_path;
    std::uint32_t m_version = 0;
    bool m_hasCompanion = false;
};

} // namespace lockstep
