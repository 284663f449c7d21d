// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a table, with and without the answers that a person would give.
#include "tests/fuzz/fuzz_file.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    if (size < 2)
        return 0;
    lockstep::ReadWishes wishes;
    wishes.listTarget = (data[0] & 1U) != 0 ? "someone" : "";
    if ((data[0] & 2U) != 0)
        wishes.verb = lockstep::Verb::like;
    wishes.timeZone = (data[0] & 4U) != 0 ? "Europe/Amsterdam" : "";
    const lockstep::fuzz::MemoryFile file({data + 1, size - 1});
    lockstep::fuzz::import(file.path(), wishes);
    return 0;
}
