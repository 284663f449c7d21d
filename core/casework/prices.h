// SPDX-License-Identifier: GPL-3.0-or-later
// What a pattern would have cost, from an editable list of offers that were seen. An estimate says nothing about
// who paid, or whether anybody did.
//
// The list is a table (comma or semicolon, RFC 4180) with the columns
//   service, quantity, unit, price_low, price_high, currency, date, source
// price_low .. price_high is the price of `quantity` units; a "like_subscription" is priced a month, for
// `quantity` likes on every post.
#pragma once

#include "core/model/case_context.h"
#include "core/model/case_data.h"
#include "core/model/finding.h"
#include "core/model/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lockstep {

/// badInput names the row. With semicolons a decimal comma is read as well.
Result<PriceList> parsePriceList(std::string_view text);
/// resources/price_list.csv as it was built into the program.
std::string_view shippedPriceListText();
const PriceList& shippedPriceList();

enum class PricedKind : std::uint8_t {
    likes,            ///< quantity: all likes
    likeSubscription, ///< quantity: likes per post, added up over the customers; months: how long
    followers,        ///< quantity: followers
    comments,         ///< quantity: comments
};

/// Cheapest to dearest offer of the list in that currency (currencies are never converted); nothing when the list
/// has no such offer or there is nothing to price. A month that was begun is paid.
std::optional<PriceEstimate> estimate(const PriceList& list, PricedKind kind, double quantity, double months = 0,
                                      const std::string& currency = "EUR");

/// The estimate for a finding: D5 as followers (unclear members left out), D6 as the followers of its steps or the
/// likes of its burst, D7 as a subscription of the number that fits its posts best, D1 and D3 on posts as a like
/// subscription over its window (likes per post from the evidence rows), nothing for others.
std::optional<PriceEstimate> estimate(const PriceList& list, const Finding& finding, const CaseData& data,
                                      const std::string& currency = "EUR");

} // namespace lockstep
