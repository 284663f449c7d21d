// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/job_runner.h"
#include "app/jobs/vector_registers.h"
#include "tests/support/test_case.h"

#include <optional>

#if defined(__x86_64__)
#include <cpuid.h>
#endif

using namespace lockstep;

namespace {

#if defined(__x86_64__)

/// Marks them as Qt's fills do. Not a function for AVX: the compiler would release them at its end.
void use()
{
    __asm__ volatile("vcmpps $15, %%ymm0, %%ymm0, %%ymm0" ::: "xmm0");
}

/// XGETBV with ECX = 1 tells which states are in use (Intel 64 SDM, volume 1, 13.2); nothing: not told here.
std::optional<bool> inUse()
{
    unsigned a = 0, b = 0, c = 0, d = 0;
    if (!__builtin_cpu_supports("avx") || !__get_cpuid_count(0xD, 1, &a, &b, &c, &d) || (a & 4U) == 0)
        return std::nullopt;
    __asm__ volatile("xgetbv" : "=a"(a), "=d"(d) : "c"(1));
    return (a & 4U) != 0;
}

#else

void use() {}
std::optional<bool> inUse()
{
    return std::nullopt;
}

#endif

} // namespace

class TestVectorRegisters : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void areReleased()
    {
        if (!inUse())
            QSKIP("this processor does not tell");
        use();
        QVERIFY(*inUse());
        releaseVectorRegisters();
        QVERIFY(!*inUse());
    }

    void aJobBeginsWithoutThem()
    {
        if (!inUse())
            QSKIP("this processor does not tell");
        JobRunner jobs;
        std::optional<bool> seen;
        use(); // the thread of the job starts from here
        jobs.start<bool>(
            QStringLiteral("look"), QString(), this,
            [](const TaskContext&) -> Result<bool> { return inUse().value_or(true); },
            [&seen](Result<bool> used) { seen = used && *used; });
        QTRY_VERIFY(seen);
        QVERIFY(!*seen);
    }
};

QTEST_GUILESS_MAIN(TestVectorRegisters)
#include "tst_vector_registers.moc"
