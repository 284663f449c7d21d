// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's fills leave the upper halves of the vector registers of their thread marked as in use, and the threads that it
// starts inherit that. On many Intel processors every call of exp or log, and much other arithmetic, then waits for
// them: detection took 2.6 times as long in the window as on the command line, the layout of a network seven times
// (Intel 64 and IA-32 Architectures Optimization Reference Manual, "Mixing AVX code with SSE code").
#pragma once

namespace lockstep {

/// Before arithmetic that follows on Qt: a nanosecond. Changes no value. Nothing on processors without AVX.
void releaseVectorRegisters();

} // namespace lockstep
