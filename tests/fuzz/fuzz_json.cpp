// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as JSON of every known format: the first byte says which, so that each is reached without its marks.
#include "core/ingest/json_formats.h"
#include "tests/fuzz/fuzz_file.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const auto& formats = lockstep::jsonFormats();
    lockstep::ReadWishes wishes;
    wishes.listTarget = "someone";
    if (const auto chosen = data[0] % (formats.size() + 1); chosen < formats.size())
        wishes.format = formats[chosen].id;
    const lockstep::fuzz::MemoryFile file({data + 1, size - 1});
    lockstep::fuzz::import(file.path(), wishes);
    return 0;
}
