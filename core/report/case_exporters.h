// SPDX-License-Identifier: GPL-3.0-or-later
// The formats of exportCase. An exporter numbers everything that it writes from 0 to items() and is asked for
// it in order and in batches, so that the caller can stop between two and no format needs memory for all.
#pragma once

#include "core/model/case_data.h"
#include "core/model/finding.h"

#include <algorithm>
#include <memory>
#include <string>

namespace lockstep {

class CaseExporter {
public:
    virtual ~CaseExporter() = default;
    virtual std::size_t items() const = 0;
    /// Items [from, to); the head of the file comes with item 0.
    virtual std::string write(std::size_t from, std::size_t to) = 0;
    /// What closes the file; the head as well when there was no item.
    virtual std::string end() = 0;
};

std::unique_ptr<CaseExporter> makeGexfExporter(const CaseData& data, const DetectionRun* run);
std::unique_ptr<CaseExporter> makeGraphmlExporter(const CaseData& data, const DetectionRun* run);
std::unique_ptr<CaseExporter> makeCsvExporter(const CaseData& data);
std::unique_ptr<CaseExporter> makeJsonExporter(const CaseData& data, const DetectionRun* run);

std::unique_ptr<CaseExporter> makeCoortweetExporter(const CaseData& data);
std::unique_ptr<CaseExporter> makeDcubeExporter(const CaseData& data);
std::unique_ptr<CaseExporter> makeDcubeNamesExporter(const CaseData& data);

} // namespace lockstep
