// SPDX-License-Identifier: GPL-3.0-or-later
// Worlds of which only numbers are known: likes of every post, followers on every day, nobody's name. For what can be
// said from counts alone (DETECTION 10: suite `counts-only`), with the truth of every account.
//
// Calibration (DETECTION 10.1, measured on InstaFake): CV of likes over 20 posts, median 0.29 (5-95 %: 0.146-0.54);
// k of the negative binomial over all posts, median 3.8; lag-1 autocorrelation of ln likes 0.70; likes/followers
// 0.132. The level of the likes is an AR(1) in logarithms, each post has a luck of its own, and the number is
// Poisson; how restless an account is differs from account to account.
#pragma once

#include "core/model/case_data.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace lockstep {

struct CountWorldParameters {
    std::uint64_t seed = 1;
    std::uint32_t accounts = 200;
    std::uint32_t posts = 60;       ///< an account, about one a day
    std::uint32_t days = 120;       ///< of follower counts, one a day; 0: none
    double medianFollowers = 4000;  ///< log-normal over the accounts
    double quotaShare = 0;          ///< of accounts with a like subscription
    double boughtShare = 2.0 / 3;   ///< of their likes, in the mean
    double quotaJitter = 0.03;      ///< uniform, +-
    double quotaStartsInside = 0.5; ///< of them: the subscription begins among the posts that are seen
    double packShare = 0;           ///< of accounts that got follower packs
    std::uint32_t packs = 1;        ///< each
    double packSize = 0.5;          ///< of the followers, rounded to a number that is sold
    double packLoss = 0.4;          ///< of a pack that leaves within a month
    bool packRefill = false;        ///< the loss is made good once
    double giveawayShare = 0;       ///< innocent: a rise over two days, most of it leaves, likes do not change
    double viralShare = 0;          ///< innocent: a rise that stays, likes rise with it
    double advertisingShare = 0;    ///< innocent: an even rise over two weeks, declared in the calendar
};

struct CountAccountTruth {
    std::string account; ///< as in the data
    double quota = 0;    ///< likes bought for every post; 0: none
    std::uint32_t quotaFrom = 0;
    std::vector<std::uint32_t> packDays; ///< day of delivery, counted from 0
    double packSize = 0;
    std::string story; ///< "", "giveaway", "viral", "advertising"
    std::uint32_t storyDay = 0;
};

struct CountSeriesWorld {
    CountWorldParameters parameters;
    std::shared_ptr<const CaseData> data; ///< posts with an author, counts, calendar; no interactions
    std::vector<CountAccountTruth> truth; ///< by AccountId
};

/// The same parameters give the same world on every machine. O(accounts x (posts + days)).
CountSeriesWorld simulateCountSeries(const CountWorldParameters& parameters);

} // namespace lockstep
