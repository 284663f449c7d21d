// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a zip archive, and every file that it seems to hold.
#include "core/ingest/zip_archive.h"
#include "tests/fuzz/fuzz_file.h"

#include <fcntl.h>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const lockstep::fuzz::MemoryFile file({data, size});
    const auto archive = lockstep::ZipArchive::open(::open(file.path().c_str(), O_RDONLY | O_CLOEXEC), "input");
    if (!archive)
        return 0;
    std::size_t tried = 0;
    for (const auto& member : archive->members())
        if (++tried <= 4)
            lockstep::fuzz::import(file.path() + '/' + member.path, {});
    return 0;
}
