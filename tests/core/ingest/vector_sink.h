// SPDX-License-Identifier: GPL-3.0-or-later
// A sink that keeps everything, for tests of readers.
#pragma once

#include "core/ingest/record_sink.h"

#include <string>
#include <vector>

namespace lockstep {

class VectorSink : public RecordSink {
public:
    struct Interaction {
        std::string actor, target;
        Verb verb = Verb::like;
        bool targetIsAccount = false;
        Moment time;
        std::string text;
        RowNumber row = 0;
    };
    struct Post {
        std::string post, author;
        Moment postedAt;
        std::string text;
    };
    struct Account {
        std::string account, handle;
        Moment created;
        std::optional<std::int64_t> followers, following, posts;
        std::optional<bool> isPrivate, isVerified;
        std::string bio, location;
        std::vector<std::pair<std::string, std::string>> extra;
        RowNumber row = 0;
    };

    struct Count {
        std::string subject;
        bool isAccount = false;
        CountKind kind = CountKind::followers;
        std::int64_t value = 0;
        Moment time;
        RowNumber row = 0;
    };
    struct Event {
        std::string text, account;
        Moment from, until;
    };
    struct Order {
        std::string vendor, package, currency, target;
        Moment ordered;
        std::optional<double> price;
    };
    struct Price {
        std::string service, currency;
        double quantity = 0, low = 0, high = 0;
    };

    Result<void> interactions(std::span<const InteractionRecord> rows) override
    {
        largestBatch = std::max(largestBatch, rows.size());
        for (const auto& r : rows)
            interactionRows.push_back({std::string(r.actor), std::string(r.target), r.verb, r.targetIsAccount, r.time,
                                       std::string(r.text), r.row});
        return {};
    }
    Result<void> posts(std::span<const PostRecord> rows) override
    {
        for (const auto& r : rows)
            postRows.push_back({std::string(r.post), std::string(r.author), r.postedAt, std::string(r.text)});
        return {};
    }
    Result<void> accounts(std::span<const AccountRecord> rows) override
    {
        for (const auto& r : rows)
            accountRows.push_back({std::string(r.account),
                                   std::string(r.handle),
                                   r.created,
                                   r.followers,
                                   r.following,
                                   r.posts,
                                   r.isPrivate,
                                   r.isVerified,
                                   std::string(r.bio),
                                   std::string(r.location),
                                   {r.extra.begin(), r.extra.end()},
                                   r.row});
        return {};
    }
    Result<void> counts(std::span<const CountRecord> rows) override
    {
        for (const auto& r : rows)
            countRows.push_back({std::string(r.subject), r.isAccount, r.kind, r.value, r.time, r.row});
        return {};
    }
    Result<void> context(std::span<const ContextRecord> rows) override
    {
        for (const auto& row : rows) {
            if (const auto* event = std::get_if<CalendarRecord>(&row))
                events.push_back({std::string(event->text), std::string(event->account), event->from, event->until});
            if (const auto* order = std::get_if<OrderRecord>(&row))
                orders.push_back({std::string(order->vendor), std::string(order->package),
                                  std::string(order->currency), std::string(order->target), order->ordered,
                                  order->price});
            if (const auto* price = std::get_if<PriceRecord>(&row))
                prices.push_back({std::string(price->service), std::string(price->currency), price->quantity,
                                  price->low, price->high});
        }
        return {};
    }
    Result<void> rejected(std::span<const Rejection> rows) override
    {
        rejections.insert(rejections.end(), rows.begin(), rows.end());
        return {};
    }

    std::vector<Interaction> interactionRows;
    std::vector<Post> postRows;
    std::vector<Account> accountRows;
    std::vector<Count> countRows;
    std::vector<Event> events;
    std::vector<Order> orders;
    std::vector<Price> prices;
    std::vector<Rejection> rejections;
    std::size_t largestBatch = 0;
};

} // namespace lockstep
