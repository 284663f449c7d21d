// SPDX-License-Identifier: GPL-3.0-or-later
// The followers that a fingerprint draws as the rows of a table, in the order of the list.
#pragma once

#include "app/views/fingerprint/fingerprint_picture.h"
#include "app/widgets/table_twin.h"

#include <memory>
#include <vector>

namespace lockstep {

/// `part`: its ranks, and of those the drawn ones; those without a creation date too, which no dot can stand for.
TableRows fingerprintRows(std::shared_ptr<const FingerprintScene> scene, std::shared_ptr<const CaseData> data,
                          std::vector<BatchMark> marks, const FingerprintPart& part);

} // namespace lockstep
