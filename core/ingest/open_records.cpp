// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/open_records.h"

#include "core/ingest/csv_reader.h"
#include "core/ingest/json_table.h"
#include "core/ingest/recognise.h"
#include "core/ingest/workbook.h"

#include <utility>

namespace lockstep {

Result<std::unique_ptr<RecordSource>> openRecords(InputFile& file, const ReadPlan& plan, RawBytesListener listener)
{
    if (!plan.sheet.empty())
        return openSheet(file, plan.sheet, std::move(listener));
    auto stream = TextStream::open(file, plan.form, std::move(listener));
    if (!stream)
        return stream.error();
    if (plan.json)
        return std::unique_ptr<RecordSource>(
            std::make_unique<JsonTable>(std::move(*stream), plan.json->shape, jsonFormat(plan.json->format),
                                        plan.columns, JsonNames{plan.listTarget, listNameOf(file)}));
    return std::unique_ptr<RecordSource>(std::make_unique<CsvReader>(std::move(*stream), plan.dialect));
}

} // namespace lockstep
