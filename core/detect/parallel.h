// SPDX-License-Identifier: GPL-3.0-or-later
// Work shared between threads so that the result cannot depend on how many there are: each index writes only
// its own place.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace lockstep {

/// Calls work(i, worker) for every i in [0, count); worker is 0 .. threads-1 and may own scratch space.
/// Ends early, with indices left out, once stop() is true; the caller then drops the result.
template <class Work, class Stop>
void parallelFor(std::size_t count, int threads, const Work& work, const Stop& stop)
{
    const std::size_t workers =
        std::clamp<std::size_t>(static_cast<std::size_t>(std::max(threads, 1)), 1, std::max<std::size_t>(count, 1));
    std::atomic<std::size_t> next{0};
    const auto run = [&](std::size_t worker) {
        constexpr std::size_t batch = 16;
        for (auto begin = next.fetch_add(batch); begin < count && !stop(); begin = next.fetch_add(batch))
            for (auto i = begin; i < std::min(begin + batch, count); ++i)
                work(i, worker);
    };
    std::vector<std::jthread> others;
    for (std::size_t worker = 1; worker < workers; ++worker)
        others.emplace_back([&run, worker] { run(worker); });
    run(0);
}

} // namespace lockstep
