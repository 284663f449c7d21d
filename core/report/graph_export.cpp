// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/graph_export.h"

#include "core/report/case_exporters.h"
#include "core/report/whole_file.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace lockstep {

namespace {

std::string lowerCase(std::string text)
{
    for (auto& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

constexpr std::array<std::pair<std::string_view, ExportFormat>, 6> formatNames{
    {{"csv", ExportFormat::csv},
     {"gexf", ExportFormat::gexf},
     {"graphml", ExportFormat::graphml},
     {"json", ExportFormat::json},
     {"coortweet", ExportFormat::coortweet},
     {"dcube", ExportFormat::dcube}}};

/// nullptr for an ending that is none.
std::unique_ptr<CaseExporter> exporterFor(ExportFormat format, const CaseData& data, const DetectionRun* run)
{
    switch (format) {
    case ExportFormat::byEnding:
        break;
    case ExportFormat::csv:
        return makeCsvExporter(data);
    case ExportFormat::gexf:
        return makeGexfExporter(data, run);
    case ExportFormat::graphml:
        return makeGraphmlExporter(data, run);
    case ExportFormat::json:
        return makeJsonExporter(data, run);
    case ExportFormat::coortweet:
        return makeCoortweetExporter(data);
    case ExportFormat::dcube:
        return makeDcubeExporter(data);
    }
    return nullptr;
}

ExportFormat formatOf(const std::filesystem::path& path)
{
    const auto ending = lowerCase(path.extension().string());
    const auto format = exportFormatFromName(ending.empty() ? ending : ending.substr(1));
    return format.value_or(ExportFormat::byEnding);
}

Result<void> writeAll(CaseExporter& exporter, const std::filesystem::path& path, const TaskContext& task)
{
    auto file = WholeFile::create(path);
    if (!file)
        return file.error();
    constexpr std::size_t batch = 4096;
    const auto total = exporter.items();
    const auto step = messageText(QT_TRANSLATE_NOOP("core", "Exporting"));
    for (std::size_t from = 0; from < total; from += batch) {
        if (task.cancelled())
            return makeError(ErrorCode::cancelled,
                             messageText(QT_TRANSLATE_NOOP("core", "The export was stopped. Nothing was written.")));
        task.report({step, from, total});
        if (const auto written = file->write(exporter.write(from, std::min(from + batch, total))); !written)
            return written;
    }
    if (const auto written = file->write(exporter.end()); !written)
        return written;
    return file->commit();
}

} // namespace

std::optional<ExportFormat> exportFormatFromName(std::string_view name)
{
    for (const auto& [word, format] : formatNames)
        if (word == name)
            return format;
    return std::nullopt;
}

Result<void> exportCase(const CaseData& data, const DetectionRun* run, const std::filesystem::path& path,
                        const TaskContext& task, ExportFormat format)
{
    if (format == ExportFormat::byEnding)
        format = formatOf(path);
    const auto exporter = exporterFor(format, data, run);
    if (!exporter)
        return makeError(ErrorCode::badArgument,
                         messageText(QT_TRANSLATE_NOOP("core", "%1 has an ending that is not known. Use .csv, .gexf, "
                                                               ".graphml or .json."),
                                     path.filename().string()));
    if (format == ExportFormat::dcube) {
        auto names = path;
        names += ".names.csv";
        if (auto written = writeAll(*makeDcubeNamesExporter(data), names, task); !written)
            return written;
    }
    return writeAll(*exporter, path, task);
}

} // namespace lockstep
