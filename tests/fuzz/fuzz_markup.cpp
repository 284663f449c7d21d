// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes behind the beginning of each kind of page and graph file; the first byte says which.
#include "core/ingest/json_formats.h"
#include "tests/fuzz/fuzz_file.h"

#include <array>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    struct Kind {
        std::string_view beginning;
        std::string_view format;
    };
    constexpr std::array<Kind, 9> kinds{
        {{"<html><body><div class=\"uiBoxWhite\">", "instagram-followers"},
         {"<html><body><div class=\"uiBoxWhite\">", "instagram-following"},
         {"<html><body><div class=\"uiBoxWhite\">", "instagram-likes"},
         {"<html><body><div class=\"uiBoxWhite\">", "instagram-comments"},
         {"<gexf><graph><nodes>", "graph"},
         {"<graphml><key id=\"t\" attr.name=\"time\"/><graph>", "graph-of-interactions"},
         {"graph [ node [ id 1 label \"", "graph"},
         {"*Vertices 3\n1 \"a\"\n", "graph"},
         {"", ""}}};
    if (size < 2)
        return 0;
    const auto& kind = kinds[data[0] % kinds.size()];
    std::string text(kind.beginning);
    text.append(reinterpret_cast<const char*>(data) + 1, size - 1);
    lockstep::ReadWishes wishes;
    wishes.format = kind.format;
    wishes.listTarget = "someone";
    wishes.verb = lockstep::Verb::follow;
    const lockstep::fuzz::MemoryFile file({reinterpret_cast<const unsigned char*>(text.data()), text.size()});
    lockstep::fuzz::import(file.path(), wishes);
    return 0;
}
