// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the parts of an Excel workbook, which are separated by a zero byte: without the archive around them,
// whose checksums a fuzzer does not get past.
#include "tests/fuzz/fuzz_file.h"

#include <array>
#include <vector>
#include <zip.h>

namespace {

std::vector<unsigned char> packed(std::string_view parts)
{
    constexpr std::array<const char*, 5> names{"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml",
                                               "xl/workbook.xml", "xl/_rels/workbook.xml.rels"};
    constexpr std::array<std::string_view, 5> whole{
        "<worksheet/>", "<sst/>", "<styleSheet/>",
        "<workbook><sheets><sheet name=\"a\" r:id=\"1\"/></sheets></workbook>",
        "<Relationships><Relationship Id=\"1\" Type=\"/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
        "<Relationship Id=\"2\" Type=\"/styles\" Target=\"styles.xml\"/>"
        "<Relationship Id=\"3\" Type=\"/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"};
    auto* source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    auto* archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto end = parts.find('\0');
        const auto part = parts.substr(0, end);
        parts.remove_prefix(end == std::string_view::npos ? parts.size() : end + 1);
        const auto text = part.empty() ? whole[i] : part;
        const auto index = zip_file_add(archive, names[i], zip_source_buffer(archive, text.data(), text.size(), 0),
                                        ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    zip_close(archive);
    zip_source_open(source);
    zip_stat_t stat;
    zip_source_stat(source, &stat);
    std::vector<unsigned char> bytes(stat.size);
    zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const auto bytes = packed({reinterpret_cast<const char*>(data), size});
    lockstep::ReadWishes wishes;
    wishes.listTarget = "someone";
    const lockstep::fuzz::MemoryFile file(bytes);
    lockstep::fuzz::import(file.path(), wishes);
    return 0;
}
