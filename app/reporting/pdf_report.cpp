// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/pdf_report.h"

#include "app/reporting/pdf_finish.h"
#include "app/reporting/report_pages.h"
#include "app/reporting/report_style.h"
#include "core/report/whole_file.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace lockstep {

namespace {

Error stopped()
{
    return makeError(ErrorCode::cancelled,
                     messageText(QT_TRANSLATE_NOOP("core", "The report was stopped. Nothing was written.")));
}

} // namespace

Result<SealedReport> writePdfReport(const Document& document, const Language& language,
                                    const std::filesystem::path& out, const TaskContext& task)
{
    const ReportPages pages(document, language);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(style::unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&writer))
        return makeError(ErrorCode::internal,
                         messageText(QT_TRANSLATE_NOOP("core", "The pages of the report could not be "
                                                               "painted. Nothing was written.")));
    for (int page = 0; page < pages.count(); ++page) {
        if (task.cancelled())
            return stopped();
        task.report({messageText(QT_TRANSLATE_NOOP("core", "Painting pages")), static_cast<std::uint64_t>(page),
                     static_cast<std::uint64_t>(pages.count())});
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page);
    }
    painter.end();
    const auto finished = finishPdf(buffer.data(), pages, document);
    if (!finished)
        return finished.error();
    if (task.cancelled())
        return stopped();
    if (auto written = writeWholeFile(out, *finished); !written)
        return written.error();
    return verifyReport(out);
}

} // namespace lockstep
