// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/follower_list.h"

#include "core/simulate/day_rhythm.h"
#include "core/simulate/population.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

/// The platform of the synthetic world opened on 2010-10-06.
constexpr std::int64_t platformOpened = 1'286'323'200;

class ListMaker {
public:
    explicit ListMaker(const ScenarioParameters& parameters)
        : m_p(parameters), m_random(stream(parameters, Purpose::list)),
          m_last(static_cast<double>(parameters.start.seconds()))
    {
    }

    std::vector<ListedFollower> make()
    {
        const int firstOfBatch = static_cast<int>(std::lround(m_p.batchPosition * m_p.listFollowers));
        const int firstOfRun = m_p.listFollowers / 4;
        for (int i = 0; i < m_p.listFollowers; ++i) {
            if (i == firstOfBatch)
                i += deliverBatch(i);
            if (i >= m_p.listFollowers)
                break;
            const bool inRun = i >= firstOfRun && i < firstOfRun + m_p.newcomerRun;
            addOrdinary(i, inRun && m_random.chance(m_p.newcomerShare));
        }
        return std::move(m_list);
    }

private:
    double followTime(int i) const
    {
        const double span = m_p.listYears * 365.25 * secondsPerDay;
        return m_last - span * (1 - (i + 0.5) / m_p.listFollowers);
    }

    void addOrdinary(int i, bool suggested)
    {
        const double at = followTime(i);
        ListedFollower follower;
        if (suggested)
            follower.kind = ListedFollower::Kind::newcomer;
        const bool isNew = suggested || m_random.chance(m_p.listNewcomers);
        const double age = isNew ? m_random.exponential((suggested ? 0.5 : 3.0) * secondsPerDay)
                                 : (at - platformOpened) * (1 - std::pow(m_random.uniform(), 0.6));
        follower.created = createdAt(at - age);
        follower.profile = drawProfile(m_random, m_random.chance(m_p.listFlagged));
        m_list.push_back(follower);
    }

    /// Exactly `batch` bought accounts among batch / interleave ranks; returns how many ordinary ones it mixed in.
    int deliverBatch(int firstOrdinary)
    {
        if (m_p.batch <= 0)
            return 0;
        const int ordinary = std::min(m_p.listFollowers - firstOrdinary,
                                      static_cast<int>(std::lround(m_p.batch / m_p.batchInterleave)) - m_p.batch);
        const double at = followTime(firstOrdinary);
        std::vector<double> clusters(static_cast<std::size_t>(std::max(1, m_p.batchClusters)));
        for (double& center : clusters)
            center = at - m_random.uniform(30, 900) * secondsPerDay;
        int bought = m_p.batch;
        for (int mixed = 0; bought > 0 || mixed < ordinary;) {
            const auto left = static_cast<std::uint32_t>(bought + ordinary - mixed);
            if (m_random.below(left) < static_cast<std::uint32_t>(bought)) {
                addBought(at, clusters);
                --bought;
            } else {
                addOrdinary(firstOrdinary + mixed++, false);
            }
        }
        return ordinary;
    }

    void addBought(double at, const std::vector<double>& clusters)
    {
        ListedFollower follower;
        follower.kind = ListedFollower::Kind::bought;
        const double center = clusters[m_random.below(static_cast<std::uint32_t>(clusters.size()))];
        const double width = m_p.batchClusterDays * secondsPerDay;
        const double created = m_random.chance(m_p.batchClustered)
                                   ? center + m_random.uniform(-0.5, 0.5) * width
                                   : at - (at - platformOpened) * (1 - std::pow(m_random.uniform(), 0.6));
        follower.created = createdAt(std::min(created, at));
        follower.profile = drawProfile(m_random, m_random.chance(m_p.batchFlagged));
        m_list.push_back(follower);
    }

    static Instant createdAt(double second)
    {
        return Instant::fromSeconds(std::max(platformOpened, static_cast<std::int64_t>(second)));
    }

    const ScenarioParameters& m_p;
    RandomStream m_random;
    const double m_last; ///< the list was taken at the start of the world
    std::vector<ListedFollower> m_list;
};

} // namespace

std::vector<ListedFollower> makeFollowerList(const ScenarioParameters& parameters)
{
    return ListMaker(parameters).make();
}

} // namespace lockstep
