// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is there as a whole or not at all: written under another name in the same folder, flushed to the
// disk, then renamed. Mode 0600. An older file of that name stays until the rename.
#pragma once

#include "core/model/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace lockstep {

class WholeFile {
public:
    static Result<WholeFile> create(const std::filesystem::path& path);

    WholeFile(WholeFile&& other) noexcept;
    WholeFile& operator=(WholeFile&&) = delete;
    ~WholeFile(); ///< without commit() nothing is left behind

    /// Buffered. After a failure every further call fails as well.
    Result<void> write(std::string_view bytes);
    Result<void> commit();

private:
    WholeFile(std::filesystem::path path, std::string temporary, int descriptor);
    Result<void> flush();
    Error failure(int code) const;

    std::filesystem::path m_path;
    std::string m_temporary; ///< empty: committed or moved away
    int m_descriptor = -1;
    std::string m_buffer;
};

/// The whole of it in one call.
Result<void> writeWholeFile(const std::filesystem::path& path, std::string_view bytes);

} // namespace lockstep
