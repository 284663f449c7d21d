// SPDX-License-Identifier: GPL-3.0-or-later
// Customers whose organic likes stand in a wanted proportion to what they order.
#pragma once

#include "core/simulate/population.h"

namespace lockstep {

/// Replaces the customers by the creators with enough posts whose expected bought share comes closest to
/// `boughtShare`; nobody who has another part in the world. Without that dial nothing changes.
void chooseCustomersByShare(const ScenarioParameters& parameters, Population& world);

} // namespace lockstep
