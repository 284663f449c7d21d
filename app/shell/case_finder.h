// SPDX-License-Identifier: GPL-3.0-or-later
// "Find in the case": accounts, posts, comments, notes and tags by what they say; choosing one selects it in all
// views.
#pragma once

#include "app/caseview/case_view.h"
#include "app/jobs/job_runner.h"

class QWidget;

namespace lockstep {

void findInCase(CaseView& view, JobRunner& jobs, QWidget* parent);

} // namespace lockstep
