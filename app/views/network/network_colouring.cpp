// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/network/network_colouring.h"

#include "app/text/text.h"
#include "app/widgets/marks.h"
#include "app/widgets/words.h"
#include "core/model/named_accounts.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace lockstep {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("NetworkView", text);
}

/// Fills categories by asking of every node what it stands for.
template <class CategoryOf>
void tell(NodeColouring& colouring, const SceneContent& content, const CategoryOf& categoryOf)
{
    for (std::size_t i = 0; i < content.graph.nodes.size(); ++i) {
        std::uint8_t category = 0;
        for (const auto& node : content.graph.standsFor(i))
            if (category == 0 && node.account)
                category = categoryOf(node.account);
        colouring.ofNode.push_back(category);
        ++colouring.categories[category].count;
    }
}

void byTag(NodeColouring& colouring, const SceneContent& content, const std::vector<NodeTag>& tags)
{
    colouring.categories = {{words(QT_TRANSLATE_NOOP("NetworkView", "Without these tags")), 0}};
    colouring.ofNode.assign(content.graph.nodes.size(), 0);
    for (const auto& tag : tags) {
        if (colouring.categories.size() > static_cast<std::size_t>(markCategories))
            break;
        const auto category = static_cast<std::uint8_t>(colouring.categories.size());
        colouring.categories.push_back({words(QT_TRANSLATE_NOOP("NetworkView", "Tag: %1")).arg(tag.name), 0});
        for (const auto node : tag.nodes)
            if (colouring.ofNode[node] == 0) // who carries two has the commoner one
                colouring.ofNode[node] = category;
    }
    for (const auto category : colouring.ofNode)
        ++colouring.categories[category].count;
}

void byDecision(NodeColouring& colouring, const SceneContent& content, const DetectionRun* run,
                const std::vector<Decision>& decisions)
{
    colouring.categories = {{words(QT_TRANSLATE_NOOP("NetworkView", "In no finding that was decided on")), 0}};
    std::unordered_map<std::uint32_t, std::uint8_t> ofAccount; // looked up only, never walked
    // What was judged coordinated comes before what was judged unsure, should an account be in both.
    for (const auto judgement : {Judgement::coordinated, Judgement::unsure, Judgement::innocent}) {
        const auto category = static_cast<std::uint8_t>(colouring.categories.size());
        colouring.categories.push_back(
            {words(QT_TRANSLATE_NOOP("NetworkView", "Finding judged: %1")).arg(judgementText(judgement)), 0});
        for (const auto& decision : decisions) {
            if (decision.judgement != judgement || !run)
                continue;
            for (const auto& finding : run->findings)
                if (finding.id == decision.finding)
                    for (const auto account : namedAccounts(finding))
                        ofAccount.emplace(account.value(), category);
        }
    }
    tell(colouring, content, [&ofAccount](AccountId account) {
        const auto found = ofAccount.find(account.value());
        return found == ofAccount.end() ? std::uint8_t(0) : found->second;
    });
}

void byAge(NodeColouring& colouring, const SceneContent& content)
{
    const auto created = [&content](AccountId account) {
        const auto* profile = content.data->profile(account);
        return profile && !profile->created.isMissing() ? std::optional(profile->created.at.ms) : std::nullopt;
    };
    std::vector<std::int64_t> dates;
    for (std::size_t i = 0; i < content.graph.nodes.size(); ++i)
        for (const auto& node : content.graph.standsFor(i))
            if (node.account)
                if (const auto date = created(node.account))
                    dates.push_back(*date);
    std::sort(dates.begin(), dates.end());
    colouring.categories = {{words(QT_TRANSLATE_NOOP("NetworkView", "Creation date not known")), 0}};
    constexpr std::size_t quarters = 4;
    std::vector<std::int64_t> lasts; // of each quarter, each once
    for (std::size_t q = 1; q <= quarters && !dates.empty(); ++q)
        if (const auto last = dates[(dates.size() * q + quarters - 1) / quarters - 1];
            lasts.empty() || last > lasts.back())
            lasts.push_back(last);
    const auto day = [](std::int64_t ms) { return windowLanguage().moment({{ms}, Precision::day}); };
    for (std::size_t q = 0; q < lasts.size(); ++q) {
        const auto first = q == 0 ? dates.front() : *std::upper_bound(dates.begin(), dates.end(), lasts[q - 1]);
        colouring.categories.push_back(
            {words(QT_TRANSLATE_NOOP("NetworkView", "Created %1 to %2")).arg(day(first), day(lasts[q])), 0});
    }
    tell(colouring, content, [&](AccountId account) {
        const auto date = created(account);
        return date ? static_cast<std::uint8_t>(
                   1 + (std::lower_bound(lasts.begin(), lasts.end(), *date) - lasts.begin()))
                    : std::uint8_t(0);
    });
}

} // namespace

QString colourRuleText(ColourRule rule)
{
    switch (rule) {
    case ColourRule::role:
        return words(QT_TRANSLATE_NOOP("NetworkView", "by role in the picture"));
    case ColourRule::tag:
        return words(QT_TRANSLATE_NOOP("NetworkView", "by tag"));
    case ColourRule::decision:
        return words(QT_TRANSLATE_NOOP("NetworkView", "by decision on the finding"));
    case ColourRule::age:
        return words(QT_TRANSLATE_NOOP("NetworkView", "by age of the account"));
    }
    return {};
}

std::string_view colourRuleKey(ColourRule rule)
{
    static constexpr std::array<std::string_view, colourRules.size()> keys{"role", "tag", "decision", "age"};
    return keys[static_cast<std::size_t>(rule)];
}

ColourRule colourRuleOf(std::string_view key)
{
    for (const auto rule : colourRules)
        if (colourRuleKey(rule) == key)
            return rule;
    return ColourRule::role;
}

std::shared_ptr<const NodeColouring> nodeColouring(ColourRule rule, const SceneContent& content,
                                                   const std::vector<NodeTag>& tags, const DetectionRun* run,
                                                   const std::vector<Decision>& decisions)
{
    if (rule == ColourRule::role)
        return nullptr;
    auto colouring = std::make_shared<NodeColouring>();
    colouring->rule = rule;
    if (rule == ColourRule::tag)
        byTag(*colouring, content, tags);
    else if (rule == ColourRule::decision)
        byDecision(*colouring, content, run, decisions);
    else
        byAge(*colouring, content);
    return colouring;
}

NodeStyle SceneMarks::styleOf(const SceneContent& content, std::uint32_t node) const
{
    return colouring ? NodeStyle(content.looks[node], colouring->ofNode[node]) : NodeStyle(content.looks[node]);
}

} // namespace lockstep
