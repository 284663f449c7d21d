// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/report_options.h"

#include <QRandomGenerator>

namespace lockstep {

std::uint64_t newRedactionKey()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace lockstep
