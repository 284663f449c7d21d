// SPDX-License-Identifier: GPL-3.0-or-later
// What the follower fingerprint shows of one list: the tested order, the envelope, the low-activity flags and the
// stretches that findings name. Made on a worker, never changed afterwards.
#pragma once

#include "core/detect/follower_envelope.h"
#include "core/detect/follower_gate.h"
#include "core/detect/follower_quiet.h"
#include "core/model/task.h"

#include <QString>

#include <memory>
#include <vector>

namespace lockstep {

struct FingerprintScene {
    TestedList tested;
    FollowEnvelope envelope;
    QuietFlag quiet;
    QString name;              ///< whose followers
    std::int64_t oldestMs = 0; ///< of the creation dates, without those far from all others
    std::int64_t newestMs = 0;
    std::size_t farOut = 0; ///< dates that lie more than half the range of the rest beyond it (a 1970, say)
    std::size_t dated = 0;  ///< followers with a creation date

    std::size_t size() const { return tested.list.size(); }
    bool hasDates() const { return dated > 0; }
    /// The picture may be drawn: the order carries time, or it is doubtful and said to be.
    bool drawable() const { return hasDates() && tested.gate.usable(); }
    /// An envelope is drawn only over an order that passed.
    bool envelopeHolds() const { return hasDates() && tested.gate.verdict == OrderGate::Verdict::passes; }
};

using FingerprintScenes = std::vector<std::shared_ptr<const FingerprintScene>>;

/// One scene a follower list of the case. About n log n; give it a worker.
FingerprintScenes fingerprintScenes(const InteractionGraph& graph, const TaskContext& task);

/// A finding's ranks in a list, counted from 0, both ends included.
struct BatchMark {
    QString finding; ///< its id
    QString label;
    std::size_t from = 0;
    std::size_t to = 0;
};

/// The stretches of the run's findings in this list, by rank.
std::vector<BatchMark> batchMarks(const FingerprintScene& scene, const DetectionRun* run);

} // namespace lockstep
