// SPDX-License-Identifier: GPL-3.0-or-later
// The report as a tree of values: what is said, in which order, with which figures and files. It knows no
// fonts, no pages and no language; a renderer says every Message in the language of the reader.
#pragma once

#include "core/model/message.h"
#include "core/report/figures.h"

#include <cstdint>
#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace lockstep {

/// Text that is printed as it is: an imported name, a hash, a number.
template <class T>
Message verbatim(T&& value)
{
    return messageText("%1", std::forward<T>(value));
}

struct Paragraph {
    enum class Style : std::uint8_t {
        body,
        lead,       ///< the first sentence of a section, larger
        bullet,     ///< an item of a list
        smallPrint, ///< remarks under a table or figure
        subheading, ///< a run-in heading that is not in the contents
    };
    Message text;
    Style style = Style::body;
    /// Further lines under the text: a person's note may have several. In a Message a line break would be shown as
    /// a sign, since it may come from an import.
    std::vector<std::string> lines = {};
};

/// The claim of a finding: what is said, how strong, and what that strength means.
struct ClaimBox {
    char grade = 'C'; ///< "A" .. "N", as letter()
    Message claim;
    Message gradeText;
    Message levelText;
};

/// Label and value, one a line. An empty value is not printed.
struct FactList {
    struct Fact {
        Message label;
        Message value;
    };
    std::vector<Fact> facts;
};

struct Table {
    enum class Align : std::uint8_t { left, right };
    struct Column {
        Message head;
        double weight = 1; ///< share of the width, relative
        Align align = Align::left;
    };
    Message caption;
    std::vector<Column> columns;
    std::vector<std::vector<Message>> rows; ///< a row may be shorter than the columns
    std::vector<std::string> rowAnchors;    ///< empty, or one a row: the section that the row leads to
    std::uint64_t totalRows = 0;            ///< above rows.size(): the table shows only the first ones
    std::string restIn;                     ///< the attachment that holds all rows
};

/// A figure, its caption made from the state that drew it, and the same numbers as a table.
struct FigureBlock {
    Figure figure;
    Message title;
    Message caption;
    Table twin;
};

/// A chart of the window as somebody pinned it to a note: what it shows is said by that note, which stands above it.
struct PictureBlock {
    std::string png;
    Message caption;
};

using Block = std::variant<Paragraph, ClaimBox, FactList, Table, FigureBlock, PictureBlock>;

struct Section {
    std::string anchor; ///< "finding-1": unique, ASCII, stable for the same input
    Message heading;
    Message detail; ///< one line under the heading and in the contents; may be empty
    std::vector<Block> blocks;
    std::vector<Section> children;
    bool startsPage = false;
};

/// A file that travels inside the report.
struct Attachment {
    std::string fileName;
    std::string mimeType;
    Message description;
    std::string bytes;
};

struct Cover {
    Message kind;             ///< "Research report"
    std::string title;        ///< of the case
    std::string author;       ///< may be empty
    std::string organisation; ///< may be empty
    Instant createdAt;
    std::string version; ///< of the program
    Message warning;     ///< what the reader must know before the first page
    FactList facts;
};

struct Document {
    Cover cover;
    std::vector<Section> sections;
    std::vector<Attachment> attachments;
};

/// In reading order.
void forEachPicture(const Document& document, const std::function<void(const PictureBlock&)>& visit);

/// The whole document as English plain text in reading order, for tests and for a digest.
std::string plainText(const Document& document);

} // namespace lockstep
