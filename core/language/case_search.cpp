// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/case_search.h"

#include "core/language/text_matcher.h"

#include <algorithm>
#include <array>

namespace lockstep {

namespace {

using Fit = TextMatcher::Fit;

/// The best `most` hits, as they come.
template <class Hit>
class Collector {
public:
    explicit Collector(std::size_t most) : m_most(most) {}

    void add(Hit hit, Fit fit)
    {
        if (fit == Fit::none)
            return;
        ++m_total;
        auto& list = m_byFit[static_cast<std::size_t>(fit)];
        if (list.size() < m_most)
            list.push_back(hit);
    }
    SearchHits<Hit> finish()
    {
        SearchHits<Hit> hits;
        hits.total = m_total;
        for (auto list = m_byFit.rbegin(); list != m_byFit.rend(); ++list)
            for (const auto& hit : *list)
                if (hits.first.size() < m_most)
                    hits.first.push_back(hit);
        return hits;
    }

private:
    std::size_t m_most;
    std::size_t m_total = 0;
    std::array<std::vector<Hit>, 4> m_byFit;
};

constexpr std::size_t stepsBetweenLooks = 65'536;

bool shallStop(std::size_t step, const TaskContext& task)
{
    return step % stepsBetweenLooks == 0 && task.cancelled();
}

SearchHits<AccountId> searchAccounts(const CaseData& data, const TextMatcher& matcher, std::size_t most,
                                     const TaskContext& task)
{
    Collector<AccountId> found(most);
    auto profile = data.profiles.begin(); // by account, ascending
    for (std::uint32_t i = 0; i < data.accountNames.size() && !shallStop(i, task); ++i) {
        const AccountId account(i);
        auto fit = matcher.fit(data.accountNames[i]);
        while (profile != data.profiles.end() && profile->account < account)
            ++profile;
        if (profile != data.profiles.end() && profile->account == account) {
            fit = std::max(fit, matcher.fit(profile->handle));
            for (const auto* words : {&profile->bio, &profile->location})
                if (fit == Fit::none && matcher.fit(*words) != Fit::none)
                    fit = Fit::within; // a biography that begins so is not a name that does
        }
        found.add(account, fit);
    }
    return found.finish();
}

SearchHits<TargetId> searchPosts(const CaseData& data, const TextMatcher& matcher, std::size_t most,
                                 const TaskContext& task)
{
    Collector<TargetId> found(most);
    for (std::uint32_t i = 0; i < data.targetNames.size() && !shallStop(i, task); ++i)
        if (data.targets[i].kind != Target::Kind::account)
            found.add(TargetId(i), matcher.fit(data.targetNames[i]));
    return found.finish();
}

SearchHits<EventId> searchComments(const CaseData& data, const TextMatcher& matcher, std::size_t most,
                                   const TaskContext& task)
{
    const auto& texts = data.comments.distinct();
    std::vector<bool> fits(texts.size(), false);
    for (std::uint32_t i = 0; i < texts.size() && !shallStop(i, task); ++i)
        fits[i] = matcher.fit(texts[i]) != Fit::none;
    Collector<EventId> found(most);
    for (const auto& entry : data.comments.entries())
        found.add(EventId(entry.event), fits[entry.text] ? Fit::within : Fit::none);
    return found.finish();
}

} // namespace

CaseSearch searchCase(const CaseData& data, std::span<const Note> notes, std::string_view text, std::size_t most,
                      const TaskContext& task)
{
    const TextMatcher matcher(text);
    if (matcher.empty())
        return {};
    CaseSearch result;
    result.accounts = searchAccounts(data, matcher, most, task);
    result.posts = searchPosts(data, matcher, most, task);
    result.comments = searchComments(data, matcher, most, task);
    Collector<std::size_t> found(most);
    for (std::size_t i = 0; i < notes.size(); ++i)
        found.add(i, matcher.fit(notes[i].text) == Fit::none ? Fit::none : Fit::within);
    result.notes = found.finish();
    return result;
}

} // namespace lockstep
