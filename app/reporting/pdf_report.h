// SPDX-License-Identifier: GPL-3.0-or-later
// A report document as a PDF file: A4, fonts embedded, outline, links, evidence attached.
#pragma once

#include "app/reporting/report_seal.h"
#include "app/text/text.h"
#include "core/model/result.h"
#include "core/model/task.h"
#include "core/report/document.h"

#include <filesystem>

namespace lockstep {

/// Whole or not at all, mode 0600. The same document gives the same bytes on a computer with the same fonts.
/// What is returned was read back from the disk; its seal belongs in the log of the case (logReport).
/// Needs a QGuiApplication, the offscreen one will do. About 0.3 s for 30 pages.
Result<SealedReport> writePdfReport(const Document& document, const Language& language,
                                    const std::filesystem::path& out, const TaskContext& task = {});

} // namespace lockstep
