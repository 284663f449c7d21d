// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/mutual_exchange.h"

namespace lockstep {

MutualExchange exchangeWithin(const MutualPosts& posts, const std::vector<char>& inRing, bool confirmation)
{
    MutualExchange out;
    out.given.assign(posts.members.size(), 0);
    out.got = out.given;
    out.posts = out.given;
    for (const auto& post : posts.posts) {
        if (post.confirmation != confirmation)
            continue;
        ++out.posts[post.author];
        const bool ofRing = inRing[post.author] != 0;
        out.ringPosts += ofRing ? 1 : 0;
        for (const auto& reaction : posts.of(post)) {
            if (!inTime(reaction.seconds))
                continue;
            out.given[reaction.member] += ofRing ? 1 : 0;
            out.got[post.author] += inRing[reaction.member] != 0 ? 1 : 0;
        }
    }
    return out;
}

} // namespace lockstep
