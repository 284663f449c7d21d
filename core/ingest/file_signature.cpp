// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/file_signature.h"

#include "core/ingest/graph_items.h"
#include "core/ingest/html_items.h"

#include <algorithm>
#include <array>

namespace lockstep {

using namespace std::string_view_literals;

namespace {

struct Signature {
    std::string_view bytes;
    const char* what; ///< a name that needs no translation
};

constexpr std::array<Signature, 16> files{{{"\x89PNG"sv, "PNG"},
                                           {"\xFF\xD8\xFF"sv, "JPEG"},
                                           {"GIF8"sv, "GIF"},
                                           {"%PDF-"sv, "PDF"},
                                           {"\x7F"
                                            "ELF"sv,
                                            "ELF"},
                                           {"SQLite format 3\0"sv, "SQLite"},
                                           {"PAR1"sv, "Parquet"},
                                           {"RIFF"sv, "RIFF"},
                                           {"OggS"sv, "Ogg"},
                                           {"ID3"sv, "MP3"},
                                           {"{\\rtf"sv, "RTF"},
                                           {"\x80\x04\x95"sv, "Python pickle"},
                                           {"RDX"sv, "R data"},
                                           {"MZ\x90"sv, "Windows program"},
                                           {"ARROW1"sv, "Arrow"},
                                           {"\x89HDF"sv, "HDF5"}}};

constexpr std::array<Signature, 5> archives{{{"PK\x03\x04"sv, "zip"},
                                             {"BZh"sv, "bzip2"},
                                             {"7z\xBC\xAF"sv, "7-Zip"},
                                             {"\x28\xB5\x2F\xFD"sv, "Zstandard"},
                                             {"Rar!"sv, "RAR"}}};

std::string_view withoutSpace(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

bool startsWithWord(std::string_view text, std::string_view lowerWord)
{
    if (text.size() < lowerWord.size())
        return false;
    return std::equal(lowerWord.begin(), lowerWord.end(), text.begin(), [](char word, char c) {
        return word == (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    });
}

bool isNewOffice(std::string_view head)
{
    return head.starts_with("PK\x03\x04"sv)
           && (head.find("[Content_Types].xml"sv) != std::string_view::npos
               || head.find("mimetypeapplication/vnd.oasis"sv) != std::string_view::npos);
}

} // namespace

Packing packingOf(std::string_view head)
{
    if (head.starts_with("\x1F\x8B\x08"sv))
        return Packing::gzip;
    return head.starts_with("\xFD"
                            "7zXZ\0"sv)
               ? Packing::xz
               : Packing::none;
}

bool isZip(std::string_view head)
{
    return head.starts_with("PK\x03\x04"sv) && !isNewOffice(head);
}

std::optional<Message> whyNotText(std::string_view head, const std::string& fileName)
{
    const bool oldOffice = head.starts_with("\xD0\xCF\x11\xE0"sv);
    if (oldOffice || isNewOffice(head))
        return messageText(QT_TRANSLATE_NOOP("core",
                                             "\"%1\" seems to be an office document of a kind that is not read here. "
                                             "Open it in its program and save the table as .xlsx or as CSV (UTF-8)."),
                           fileName);
    for (const auto& known : archives)
        if (head.starts_with(known.bytes))
            return messageText(QT_TRANSLATE_NOOP("core",
                                                 "\"%1\" seems to be an archive (%2). Unpack it and import the "
                                                 "files in it."),
                               fileName, known.what);
    for (const auto& known : files)
        if (head.starts_with(known.bytes))
            return messageText(QT_TRANSLATE_NOOP("core", "\"%1\" seems to be a file of the kind %2, not a table. "
                                                         "Export the table as CSV and import that."),
                               fileName, known.what);
    if (head.starts_with("\xFF\xFE\0\0"sv) || head.starts_with("\0\0\xFE\xFF"sv))
        return messageText(QT_TRANSLATE_NOOP("core", "\"%1\" is text in UTF-32, which is not read here. Save it as "
                                                     "UTF-8."),
                           fileName);
    const auto text = withoutSpace(head.starts_with("\xEF\xBB\xBF"sv) ? head.substr(3) : head);
    if (looksLikeExportPage(text) || graphKindOf(text))
        return std::nullopt;
    if (startsWithWord(text, "<!doctype") || startsWithWord(text, "<html") || text.starts_with("<?xml"))
        return messageText(QT_TRANSLATE_NOOP("core", "\"%1\" seems to be a web page or XML, not a table. Export the "
                                                     "table as CSV and import that."),
                           fileName);
    return std::nullopt;
}

} // namespace lockstep
