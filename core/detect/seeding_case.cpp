// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/seeding_case.h"

#include "core/detect/timed_posts.h"
#include "core/stats/fdr.h"
#include "core/stats/random.h"
#include "core/stats/tails.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace lockstep {

namespace {

constexpr double prior = 10; ///< comments that the share elsewhere weighs against a creator's own
constexpr std::int64_t occasionMs = 6 * TimedPosts::hourMs;
constexpr int rotationShuffles = 999;

constexpr std::uint32_t nowhere = noFamily;
constexpr std::uint32_t several = noFamily - 1;

enum Kind : char { other = 0, member = 1, unclear = 2 };

class ListTest {
public:
    ListTest(const SharedComments& comments, const std::vector<std::uint32_t>& familyOf, const SentenceList& list,
             double fdr, std::uint64_t seed)
        : m_comments(comments), m_familyOf(familyOf), m_list(list), m_fdr(fdr), m_seed(seed),
          m_inList(comments.familyCount(), 0), m_inCase(comments.creators.size(), 0)
    {
        for (const auto f : list.families)
            m_inList[f] = 1;
    }

    SeedingCase run()
    {
        m_found.families = m_list.families;
        findCreators();
        if (!m_found.creators.empty()) {
            countOthers();
            confirmAccounts();
        }
        if (m_found.core.size() >= minimumSeeders) {
            describe();
            contrast();
            rotation();
        }
        return std::move(m_found);
    }

private:
    using Comment = SharedComments::Comment;

    bool fromList(std::size_t i) const { return m_familyOf[i] != noFamily && m_inList[m_familyOf[i]] != 0; }
    std::size_t indexOf(const Comment& comment) const
    {
        return static_cast<std::size_t>(&comment - m_comments.comments.data());
    }

    /// Creators with at least three comments of the list, by two of its accounts, on the discovery half.
    void findCreators()
    {
        struct Use {
            std::uint32_t comments = 0;
            std::uint32_t accounts = 0;
            std::uint32_t lastAccount = noFamily;
        };
        std::vector<Use> uses(m_comments.creators.size());
        for (const auto account : m_list.accounts)
            for (const auto& comment : m_comments.of(account)) {
                if (comment.confirmation || !fromList(indexOf(comment)))
                    continue;
                auto& use = uses[comment.creator];
                ++use.comments;
                use.accounts += use.lastAccount != account ? 1U : 0U;
                use.lastAccount = account;
            }
        for (std::uint32_t c = 0; c < uses.size(); ++c)
            if (uses[c].comments >= 3 && uses[c].accounts >= 2) {
                m_inCase[c] = 1;
                m_found.creators.push_back(c);
            }
    }

    struct Counts {
        double uses = 0;
        double all = 0;
    };

    /// Where in the case each account says sentences of the list, on all days: nowhere, at one creator, or at
    /// several.
    std::vector<std::uint32_t> placesOfUse() const
    {
        std::vector<std::uint32_t> places(m_comments.accountCount(), nowhere);
        for (std::size_t i = 0; i < m_comments.comments.size(); ++i) {
            const auto& comment = m_comments.comments[i];
            if (m_inCase[comment.creator] == 0 || !fromList(i))
                continue;
            auto& place = places[comment.account];
            place = place == nowhere || place == comment.creator ? comment.creator : several;
        }
        return places;
    }

    /// What others say, by creator and stratum: those who are no candidates and say nothing of the list under another
    /// creator of the case. So a slogan of one following counts as ordinary there, and those who serve several do not
    /// excuse each other. The confirmation half only: by the other one candidates and creators were chosen.
    void countOthers()
    {
        auto places = placesOfUse();
        for (const auto candidate : m_list.accounts)
            places[candidate] = several;
        std::vector<std::uint32_t> place(m_comments.creators.size(), 0);
        for (std::uint32_t i = 0; i < m_found.creators.size(); ++i)
            place[m_found.creators[i]] = i;
        m_own.assign(m_found.creators.size() * SharedComments::strata, {});
        Counts outside;
        for (std::size_t i = 0; i < m_comments.comments.size(); ++i) {
            const auto& comment = m_comments.comments[i];
            if (!comment.confirmation)
                continue;
            const double use = fromList(i) ? 1 : 0;
            if (m_inCase[comment.creator] == 0) {
                m_elsewhere[comment.stratum].uses += use;
                ++m_elsewhere[comment.stratum].all;
                outside.uses += use;
                ++outside.all;
            } else if (places[comment.account] == nowhere || places[comment.account] == comment.creator) {
                auto& counts = m_own[place[comment.creator] * SharedComments::strata + comment.stratum];
                counts.uses += use;
                ++counts.all;
            }
        }
        m_found.elsewhere = outside.all > 0 ? outside.uses / outside.all : 0;
        m_place = std::move(place);
    }

    double chance(const Comment& comment) const
    {
        const auto& far = m_elsewhere[comment.stratum];
        const double elsewhere = (far.uses + 1) / (far.all + 2 * prior);
        const auto& own = m_own[m_place[comment.creator] * SharedComments::strata + comment.stratum];
        const double here = (own.uses + prior * elsewhere) / (own.all + prior);
        return std::clamp(std::max(here, elsewhere), 1e-4, 0.95);
    }

    void confirmAccounts()
    {
        std::vector<Seeder> tested;
        std::vector<double> logP;
        std::vector<double> chances;
        std::set<std::uint32_t> said;
        for (std::uint32_t a = 0; a < m_comments.accountCount(); ++a) {
            Seeder seeder{a, 0, 0, 0, 0, 1};
            chances.clear();
            said.clear();
            for (const auto& comment : m_comments.of(a)) {
                if (!comment.confirmation || m_inCase[comment.creator] == 0)
                    continue;
                ++seeder.comments;
                const auto i = indexOf(comment);
                if (fromList(i) && !said.insert(m_familyOf[i]).second)
                    continue; // the same words again: no new trial
                chances.push_back(chance(comment));
                seeder.expected += chances.back();
            }
            if (seeder.comments < 2)
                continue;
            seeder.sentences = static_cast<std::uint32_t>(said.size());
            seeder.logP = seeder.sentences == 0 ? 0 : logPoissonBinomialTail(chances, seeder.sentences);
            tested.push_back(seeder);
            logP.push_back(seeder.logP);
        }
        m_found.accountsTested = static_cast<double>(tested.size());
        const auto q = adjustedP(logP);
        for (std::size_t i = 0; i < tested.size(); ++i) {
            tested[i].q = q[i];
            if (q[i] <= m_fdr && tested[i].sentences >= 2)
                m_found.core.push_back(tested[i]);
        }
    }

    void describe()
    {
        m_kind.assign(m_comments.accountCount(), other);
        for (const auto account : m_list.accounts)
            m_kind[account] = unclear;
        for (const auto& seeder : m_found.core)
            m_kind[seeder.account] = member;
        for (const auto account : m_list.accounts)
            if (m_kind[account] == unclear)
                m_found.associated.push_back(account);
        double uses = 0;
        double byMembers = 0;
        std::vector<std::uint32_t> users(m_comments.familyCount(), 0);
        std::vector<std::uint32_t> last(m_comments.familyCount(), noFamily);
        for (std::size_t i = 0; i < m_comments.comments.size(); ++i) {
            const auto& comment = m_comments.comments[i];
            if (!comment.confirmation || !fromList(i))
                continue;
            ++uses;
            byMembers += m_kind[comment.account] != other ? 1 : 0;
            const auto family = m_familyOf[i];
            if (m_kind[comment.account] == member && last[family] != comment.account) {
                ++users[family];
                last[family] = comment.account;
            }
        }
        m_found.exclusivity = uses > 0 ? byMembers / uses : 0;
        for (const auto family : m_found.families)
            m_found.familiesConfirmed += users[family] >= 3 ? 1U : 0U;
    }

    /// Comments on the creators of the case, confirmation half: the share that is from the list.
    void contrast()
    {
        std::vector<UnitTrials> trials;
        std::vector<double> activity(m_comments.accountCount(), 0);
        for (std::uint32_t a = 0; a < m_comments.accountCount(); ++a) {
            const auto first = trials.size();
            for (const auto& comment : m_comments.of(a)) {
                if (m_inCase[comment.creator] == 0)
                    continue;
                ++activity[a];
                if (!comment.confirmation)
                    continue;
                const auto occasion = comment.time / occasionMs;
                if (trials.size() == first || trials.back().occasion != occasion)
                    trials.push_back({a, occasion, 0, 0});
                ++trials.back().trials;
                trials.back().hits += fromList(indexOf(comment)) ? 1 : 0;
            }
        }
        m_found.contrast = contrastUnits(trials, m_kind, activity, m_seed);
    }

    /// The sentences of the list are dealt out anew among the members, each as often as before.
    void rotation()
    {
        std::vector<std::uint32_t> dealt;
        std::vector<std::size_t> ends;
        for (const auto& seeder : m_found.core) {
            for (const auto& comment : m_comments.of(seeder.account))
                if (comment.confirmation && fromList(indexOf(comment)))
                    dealt.push_back(m_familyOf[indexOf(comment)]);
            ends.push_back(dealt.size());
        }
        std::vector<std::uint32_t> counter(m_comments.familyCount(), 0);
        const auto repeatsOf = [&] {
            double repeats = 0;
            std::size_t begin = 0;
            for (const auto end : ends) {
                for (auto i = begin; i < end; ++i)
                    repeats += counter[dealt[i]]++;
                for (auto i = begin; i < end; ++i)
                    counter[dealt[i]] = 0;
                begin = end;
            }
            return repeats;
        };
        m_found.repeats = repeatsOf();
        SplitMix random(mixBits(m_seed ^ 0x7074ULL));
        int asFew = 0;
        double sum = 0;
        for (int shuffle = 0; shuffle < rotationShuffles; ++shuffle) {
            for (std::size_t i = dealt.size(); i > 1; --i)
                std::swap(dealt[i - 1], dealt[random.below(i)]);
            const double repeats = repeatsOf();
            sum += repeats;
            asFew += repeats <= m_found.repeats ? 1 : 0;
        }
        m_found.repeatsExpected = sum / rotationShuffles;
        m_found.rotationP = permutationP(asFew, rotationShuffles);
    }

    const SharedComments& m_comments;
    const std::vector<std::uint32_t>& m_familyOf;
    const SentenceList& m_list;
    double m_fdr;
    std::uint64_t m_seed;
    std::vector<char> m_inList;
    std::vector<char> m_inCase;
    std::vector<char> m_kind;
    std::vector<std::uint32_t> m_place;
    std::vector<Counts> m_own; ///< creator of the case x stratum, of those without a second place
    std::array<Counts, SharedComments::strata> m_elsewhere{};
    SeedingCase m_found;
};

} // namespace

SeedingCase testList(const SharedComments& comments, const std::vector<std::uint32_t>& familyOf,
                     const SentenceList& list, double fdr, std::uint64_t seed)
{
    return ListTest(comments, familyOf, list, fdr, seed).run();
}

bool isSeeding(const SharedComments& comments, const std::vector<std::uint32_t>& familyOf, const SeedingCase& found)
{
    if (found.core.size() < minimumSeeders || found.familiesConfirmed < minimumFamilies)
        return false;
    std::set<std::uint32_t> posts;
    std::set<std::uint32_t> creators;
    for (const auto& seeder : found.core)
        for (const auto& comment : comments.of(seeder.account)) {
            const auto family = familyOf[static_cast<std::size_t>(&comment - comments.comments.data())];
            if (comment.confirmation && std::ranges::binary_search(found.families, family)) {
                posts.insert(comment.post);
                creators.insert(comment.creator);
            }
        }
    return creators.size() >= 3 || posts.size() >= 10;
}

} // namespace lockstep
