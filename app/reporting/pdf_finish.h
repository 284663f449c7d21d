// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt cannot put into a PDF: an outline, links inside the document, the language, attachments, and metadata
// without the time zone, the path and the clock of the computer that made it. The same input gives the same bytes.
#pragma once

#include "app/reporting/report_pages.h"
#include "core/model/result.h"
#include "core/report/document.h"

#include <QByteArray>

#include <string>

namespace lockstep {

/// `pdf` as QPdfWriter wrote it for these pages.
Result<std::string> finishPdf(const QByteArray& pdf, const ReportPages& pages, const Document& document);

} // namespace lockstep
