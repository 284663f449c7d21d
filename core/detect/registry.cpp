// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/registry.h"

#include "core/detect/account_provenance.h"
#include "core/detect/comment_seeding.h"
#include "core/detect/dense_block_finder.h"
#include "core/detect/follower_order.h"
#include "core/detect/growth_curve.h"
#include "core/detect/locked_crowd.h"
#include "core/detect/quota_plateau.h"
#include "core/detect/reciprocity.h"
#include "core/detect/shared_crowd.h"
#include "core/detect/small_rings.h"

namespace lockstep {

std::vector<std::unique_ptr<Detector>> allDetectors()
{
    std::vector<std::unique_ptr<Detector>> detectors;
    detectors.push_back(std::make_unique<LockedCrowdDetector>());
    detectors.push_back(std::make_unique<SharedCrowdDetector>());
    detectors.push_back(std::make_unique<SmallRingsDetector>());
    detectors.push_back(std::make_unique<DenseBlockFinder>());
    detectors.push_back(std::make_unique<FollowerOrder>());
    detectors.push_back(std::make_unique<GrowthCurve>());
    detectors.push_back(std::make_unique<QuotaPlateau>());
    detectors.push_back(std::make_unique<CommentSeedingDetector>());
    detectors.push_back(std::make_unique<ReciprocityDetector>());
    detectors.push_back(std::make_unique<ProvenanceDetector>());
    return detectors;
}

} // namespace lockstep
