// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/caseview/case_view.h"
#include "core/graph/busy_days.h"

#include <QWidget>

#include <vector>

namespace lockstep {

/// Days on which far more happened than usual, each with what most of it was and a button that shows it. Stands where
/// nothing is selected: whoever sees the peak in a chart finds here what it is.
class BusyDaysList : public QWidget {
    Q_OBJECT

public:
    BusyDaysList(CaseView& view, const std::vector<BusyDays>& days, QWidget* parent = nullptr);

    /// "16 March 2025 to 17 March 2025: 9,100 interactions, usually about 4,600. ..."
    static QString sentence(const CaseData& data, const BusyDays& busy);
};

} // namespace lockstep
