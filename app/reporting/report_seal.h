// SPDX-License-Identifier: GPL-3.0-or-later
// A digest over everything that a reader of the report sees or finds inside it: the drawing of every page, its
// images and the attached files. It stands in the metadata of the PDF and in the log of the case, so that a report
// can be checked by itself and against its case. It is no signature: who changes the report can make a new seal,
// but not the one that the log holds.
#pragma once

#include "core/model/result.h"

#include <cstddef>
#include <filesystem>
#include <string>

class QPDF;

namespace lockstep {

/// The name of the entry in the PDF's document information.
inline constexpr const char* sealKey = "/LockstepSeal";

/// SHA-256 in hex. Throws what libqpdf throws when the PDF is broken.
std::string sealOf(QPDF& pdf);

struct SealedReport {
    std::string seal;
    std::size_t pages = 0;
    std::size_t attachments = 0;
};

/// badInput when it is not a report of Lockstep; damagedCase when it is one but has changed.
Result<SealedReport> verifyReport(const std::filesystem::path& path);

} // namespace lockstep
