// SPDX-License-Identifier: GPL-3.0-or-later
// "Look for coordination in this data": aliases first, then every detector, then grades.
#pragma once

#include "core/casework/grades.h"
#include "core/detect/detector.h"
#include "core/model/case_data.h"
#include "core/model/finding.h"
#include "core/model/result.h"
#include "core/model/task.h"

#include <memory>
#include <string>
#include <vector>

namespace lockstep {

struct DetectRequest {
    std::vector<std::string> detectors; ///< empty: all
    DetectSettings settings;
    double priorAgainst = usualPriorAgainst; ///< odds against a planted group before looking; printed with the result
};

/// Pure: stores nothing. Put the run into the case with CaseFile::storeRun.
Result<DetectionRun> detectCase(const std::shared_ptr<const CaseData>& data, const DetectRequest& request,
                                const TaskContext& task = {});

} // namespace lockstep
