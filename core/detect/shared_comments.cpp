// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/shared_comments.h"

#include "core/detect/parallel.h"
#include "core/detect/timed_posts.h"
#include "core/language/normal_text.h"
#include "core/model/interner.h"

#include <algorithm>
#include <tuple>

namespace lockstep {

namespace {

/// The different normal forms, and which one each text has.
struct NormalForms {
    StringTable forms;
    std::vector<std::uint32_t> formOf; ///< index of a text -> form
    std::vector<TextPrint> prints;     ///< by form
};

NormalForms normalForms(const StringTable& texts, int threads, const TaskContext& task)
{
    const auto stop = [&task] { return task.cancelled(); };
    NormalForms result;
    Interner interner;
    constexpr std::uint32_t block = 16'384; // bounds what is in memory twice
    std::vector<std::string> normal;
    for (std::uint32_t from = 0; from < texts.size() && !stop(); from += block) {
        normal.assign(std::min(block, texts.size() - from), {});
        parallelFor(
            normal.size(), threads, [&](std::size_t i, std::size_t) { normal[i] = normalText(texts[from + i]); },
            stop);
        for (const auto& text : normal)
            result.formOf.push_back(interner.intern(text));
    }
    result.forms = interner.takeStrings();
    result.prints.resize(result.forms.size());
    parallelFor(
        result.prints.size(), threads,
        [&](std::size_t i, std::size_t) { result.prints[i] = textPrint(result.forms[i]); }, stop);
    return result;
}

/// Authors in the order in which they are asked for; all posts whose author is not known share one place.
class CreatorIndex {
public:
    explicit CreatorIndex(const CaseData& data) : m_data(data), m_place(data.accountNames.size() + 1, none) {}

    std::uint32_t of(std::uint32_t target, std::vector<AccountId>& creators)
    {
        const auto author = m_data.targets[target].account;
        auto& place = author ? m_place[author.index()] : m_place.back();
        if (place == none) {
            place = static_cast<std::uint32_t>(creators.size());
            creators.push_back(author);
        }
        return place;
    }

private:
    static constexpr std::uint32_t none = AccountId::noneValue;
    const CaseData& m_data;
    std::vector<std::uint32_t> m_place;
};

} // namespace

SharedComments sharedComments(const InteractionGraph& graph, std::uint64_t seed, int threads, const TaskContext& task)
{
    SharedComments out;
    const auto& data = graph.data();
    const auto texts = normalForms(data.comments.distinct(), threads, task);
    if (task.cancelled())
        return out;
    const auto familyOfForm = textFamilies(texts.forms, texts.prints);
    out.forms = texts.forms.size();
    for (std::uint32_t i = 0; i < texts.formOf.size(); ++i) {
        const auto family = familyOfForm[texts.formOf[i]];
        if (family != noFamily && family == out.exampleText.size())
            out.exampleText.push_back(i);
    }

    std::vector<std::uint32_t> textOf(data.interactions.size(), noFamily);
    for (const auto& entry : data.comments.entries())
        textOf[entry.event] = entry.text;
    CreatorIndex creators(data);
    out.start.assign(std::size_t{1} + graph.accountCount(), 0);
    for (std::uint32_t a = 0; a < graph.accountCount() && !task.cancelled(); ++a) {
        const auto first = static_cast<std::ptrdiff_t>(out.comments.size());
        for (const auto& contact : graph.ofActor(AccountId(a))) {
            const auto text = textOf[contact.event];
            const auto& target = data.targets[contact.other];
            if (text == noFamily || target.kind == Target::Kind::account)
                continue;
            if (target.account == AccountId(a)) {
                ++out.ownPosts;
                continue;
            }
            const auto form = texts.formOf[text];
            const auto& print = texts.prints[form];
            SharedComments::Comment comment;
            comment.account = a;
            comment.creator = creators.of(contact.other, out.creators);
            comment.post = contact.other;
            comment.event = contact.event;
            const auto when = data.interactions.when(EventId(contact.event));
            if (!when.isMissing())
                comment.time = when.at.ms;
            else if (!target.postedAt.isMissing())
                comment.time = target.postedAt.at.ms;
            else
                ++out.withoutTime;
            comment.family = familyOfForm[form];
            comment.stratum = static_cast<std::uint8_t>(static_cast<std::size_t>(print.tongue) * lengthClasses
                                                        + print.lengthClass());
            comment.mentions = print.mentions;
            // The day of the post: a comment of tomorrow on a post of today stays with it.
            const auto day = target.postedAt.isMissing() ? comment.time : target.postedAt.at.ms;
            comment.confirmation = inConfirmationHalf(day, seed);
            out.comments.push_back(comment);
        }
        const auto from = out.comments.begin() + first;
        using Comment = SharedComments::Comment;
        std::sort(from, out.comments.end(), [](const Comment& x, const Comment& y) {
            return std::tie(x.post, x.time, x.event) < std::tie(y.post, y.time, y.event);
        });
        out.comments.erase(std::unique(from, out.comments.end(),
                                       [](const Comment& x, const Comment& y) { return x.post == y.post; }),
                           out.comments.end());
        std::sort(from, out.comments.end(), [](const Comment& x, const Comment& y) {
            return std::tie(x.time, x.event) < std::tie(y.time, y.event);
        });
        out.start[a + 1] = out.comments.size();
    }
    return out;
}

} // namespace lockstep
