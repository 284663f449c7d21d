// SPDX-License-Identifier: GPL-3.0-or-later
// Excel workbooks (.xlsx; SpreadsheetML, ISO/IEC 29500-1): the rows of one sheet as text. Dates become ISO 8601
// without a zone, numbers keep the digits that stand in the file, so that an id that Excel has rounded arrives as
// 8.41E+17 and is refused.
#pragma once

#include "core/ingest/input_file.h"
#include "core/ingest/record_source.h"
#include "core/ingest/text_stream.h"

#include <memory>
#include <string>
#include <vector>

namespace lockstep {

/// By content. A workbook within an archive is none: it must be unpacked first.
bool isWorkbook(const InputFile& file);

/// The names of the sheets that are not hidden, in order. badInput for a damaged workbook.
Result<std::vector<std::string>> sheetsOf(const InputFile& file);

/// Streams the sheet; the texts of the workbook are held, at most 512 MiB of them. Row numbers are those that Excel
/// shows. badArgument when there is no such sheet.
Result<std::unique_ptr<RecordSource>> openSheet(InputFile& file, const std::string& sheet, RawBytesListener listener);

} // namespace lockstep
