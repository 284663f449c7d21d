// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/graph_export.h"

#include "core/report/case_exporters.h"
#include "core/report/whole_file.h"

#include <memory>

namespace lockstep {

namespace {

std::string lowerCase(std::string text)
{
    for (auto& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

std::unique_ptr<CaseExporter> exporterFor(const std::string& extension, const CaseData& data, const DetectionRun* run)
{
    if (extension == ".gexf")
        return makeGexfExporter(data, run);
    if (extension == ".graphml")
        return makeGraphmlExporter(data, run);
    if (extension == ".csv")
        return makeCsvExporter(data);
    if (extension == ".json")
        return makeJsonExporter(data, run);
    return nullptr;
}

} // namespace

Result<void> exportCase(const CaseData& data, const DetectionRun* run, const std::filesystem::path& path,
                        const TaskContext& task)
{
    const auto exporter = exporterFor(lowerCase(path.extension().string()), data, run);
    if (!exporter)
        return makeError(ErrorCode::badArgument,
                         messageText(QT_TRANSLATE_NOOP("core", "%1 has an ending that is not known. Use .csv, .gexf, "
                                                               ".graphml or .json."),
                                     path.filename().string()));
    auto file = WholeFile::create(path);
    if (!file)
        return file.error();
    constexpr std::size_t batch = 4096;
    const auto total = exporter->items();
    const auto step = messageText(QT_TRANSLATE_NOOP("core", "Exporting"));
    for (std::size_t from = 0; from < total; from += batch) {
        if (task.cancelled())
            return makeError(ErrorCode::cancelled,
                             messageText(QT_TRANSLATE_NOOP("core", "The export was stopped. Nothing was written.")));
        task.report({step, from, total});
        if (const auto written = file->write(exporter->write(from, std::min(from + batch, total))); !written)
            return written;
    }
    if (const auto written = file->write(exporter->end()); !written)
        return written;
    return file->commit();
}

} // namespace lockstep
