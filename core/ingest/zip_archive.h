// SPDX-License-Identifier: GPL-3.0-or-later
// The files in a zip archive, read one after the other as streams: nothing is unpacked to the disk.
#pragma once

#include "core/model/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace lockstep {

class ZipArchive {
public:
    struct Member {
        std::string path; ///< UTF-8, with / between folders
        std::uint64_t bytes = 0;
    };

    /// Takes a descriptor over. `name`: for errors. badInput for what is no zip archive or a damaged one.
    static Result<ZipArchive> open(int descriptor, std::string name);
    ZipArchive(ZipArchive&&) noexcept;
    ZipArchive& operator=(ZipArchive&&) noexcept;
    ~ZipArchive();

    /// Without folders, in the order of the archive.
    std::vector<Member> members() const;

    /// Begins a member from its first byte; notFound, or badInput for an encrypted one.
    Result<void> begin(const std::string& member);
    /// The next bytes of the member; 0 at its end. badInput when its checksum does not fit.
    Result<std::size_t> read(std::span<char> into);

private:
    struct Impl;
    explicit ZipArchive(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace lockstep
