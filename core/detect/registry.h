// SPDX-License-Identifier: GPL-3.0-or-later
// All detectors, in the order of DETECTION.md. A new one is a line in registry.cpp.
#pragma once

#include "core/detect/detector.h"

namespace lockstep {

std::vector<std::unique_ptr<Detector>> allDetectors();

} // namespace lockstep
