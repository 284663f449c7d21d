// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/vector_registers.h"

namespace lockstep {

#if defined(__x86_64__) && defined(__GNUC__)

namespace {

__attribute__((target("avx"))) void release()
{
    __builtin_ia32_vzeroupper();
}

} // namespace

void releaseVectorRegisters()
{
    static const bool hasAvx = __builtin_cpu_supports("avx") != 0;
    if (hasAvx)
        release();
}

#else

void releaseVectorRegisters() {}

#endif

} // namespace lockstep
