// SPDX-License-Identifier: GPL-3.0-or-later
// The rows behind a finding, and its accounts, as formula-safe CSV (see core/report/safe_csv.h), UTF-8.
#pragma once

#include "core/model/case_data.h"
#include "core/model/finding.h"
#include "core/report/names.h"

#include <string>

namespace lockstep {

/// Columns finding,file,row,actor,verb,target,creator,time,precision. One line a row of evidence, in the order
/// of import; time in ISO 8601 UTC cut to its precision, empty when missing.
std::string evidenceCsv(const CaseData& data, const Finding& finding, const Names& names = {});

/// Columns finding,file,row,subject,count,value,time,precision: the counts behind it, in the order of import.
std::string countsCsv(const CaseData& data, const Finding& finding, const Names& names = {});

/// Columns finding,account,handle,status,role,q. Members in the order of the finding, then accounts that profited.
std::string accountsCsv(const CaseData& data, const Finding& finding, const Names& names = {});

} // namespace lockstep
