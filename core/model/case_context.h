// SPDX-License-Identifier: GPL-3.0-or-later
// What people put beside the data: what happened on which day, what was ordered, what such things cost.
// Plain values, each with the file and the row it came from.
#pragma once

#include "core/model/ids.h"
#include "core/model/moment.h"
#include "core/model/provenance.h"

#include <optional>
#include <string>
#include <vector>

namespace lockstep {

/// A line of the events calendar: news, a collaboration, an advertising campaign, a giveaway, a purge.
struct CalendarEvent {
    std::string text;
    AccountId account; ///< none: for everybody
    Moment from;
    Moment until; ///< missing: over on the day it began
    FileId file{};
    RowNumber row = 0;

    bool concerns(AccountId one) const { return account.isNone() || account == one; }
};

/// A line of a purchase ledger: an invoice, a panel's log, an order somebody admitted.
struct PurchaseOrder {
    Moment ordered;
    std::string vendor;
    std::string package;         ///< as the vendor calls it: "10,000 followers"
    std::optional<double> price; ///< missing: not said
    std::string currency;        ///< ISO 4217; empty: not said
    TargetId target;             ///< account or post it was ordered for; none: not said
    FileId file{};
    RowNumber row = 0;
};

/// An offer that was seen: `low` to `high` is the price of `quantity` units.
struct PriceEntry {
    std::string service; ///< "likes", "like_subscription", "followers", "comments", ...
    double quantity = 1; ///< > 0
    std::string unit;
    double low = 0; ///< 0 <= low <= high
    double high = 0;
    std::string currency; ///< ISO 4217
    std::string date;     ///< as written: a day, a month, a year
    std::string source;
    FileId file{}; ///< none: shipped with the program
    RowNumber row = 0;
};

using PriceList = std::vector<PriceEntry>;

} // namespace lockstep
