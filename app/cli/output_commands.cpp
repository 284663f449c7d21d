// SPDX-License-Identifier: GPL-3.0-or-later
// report and export: what leaves the case.
#include "app/cli/commands.h"

#include "app/reporting/case_report.h"
#include "app/reporting/pdf_report.h"
#include "app/text/text.h"
#include "core/report/builder.h"
#include "core/report/graph_export.h"

#include <QDateTime>

#include <nlohmann/json.hpp>

namespace lockstep {

int runReport(const ReportCommand& options, const Output& out)
{
    auto opened = CaseFile::open(options.casePath);
    if (!opened)
        return out.fail(opened.error());
    const auto data = opened->load(out.task());
    if (!data)
        return out.fail(data.error());
    ReportOptions choice;
    choice.redacted = options.redacted;
    choice.redactionKey = options.redacted ? newRedactionKey() : 0;
    auto input =
        reportInputOf(*opened, *data, nullptr, choice, LOCKSTEP_VERSION, {QDateTime::currentMSecsSinceEpoch()});
    if (!input)
        return out.fail(input.error());
    const auto language = options.language.empty() ? windowLanguage() : Language(toQString(options.language));
    const auto sealed = writePdfReport(buildReport(*input), language, options.out, out.task());
    if (!sealed)
        return out.fail(sealed.error());
    if (const auto logged = logReport(*opened, *sealed); !logged)
        return out.fail(logged.error());
    if (const auto closed = opened->close(); !closed)
        return out.fail(closed.error());
    out.line(cliText(QT_TRANSLATE_NOOP("cli", "Wrote %1."), {toQString(options.out)}));
    out.document({{"schema", 1}, {"report", options.out}});
    return 0;
}

int runExport(const ExportCommand& options, const Output& out)
{
    auto opened = CaseFile::open(options.casePath, CaseFile::Mode::readOnly);
    if (!opened)
        return out.fail(opened.error());
    const auto data = opened->load(out.task());
    if (!data)
        return out.fail(data.error());
    const auto run = opened->latestRun();
    if (!run)
        return out.fail(run.error());
    const auto format = exportFormatFromName(options.format).value_or(ExportFormat::byEnding);
    if (const auto written = exportCase(**data, *run ? &**run : nullptr, options.out, out.task(), format); !written)
        return out.fail(written.error());
    out.line(cliText(QT_TRANSLATE_NOOP("cli", "Wrote %1."), {toQString(options.out)}));
    out.document({{"schema", 1}, {"export", options.out}});
    return 0;
}

} // namespace lockstep
