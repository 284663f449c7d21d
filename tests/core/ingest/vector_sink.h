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
    Result<void> rejected(std::span<const Rejection> rows) override
    {
        rejections.insert(rejections.end(), rows.begin(), rows.end());
        return {};
    }

    std::vector<Interaction> interactionRows;
    std::vector<Post> postRows;
    std::vector<Account> accountRows;
    std::vector<Rejection> rejections;
    std::size_t largestBatch = 0;
};

} // namespace lockstep
