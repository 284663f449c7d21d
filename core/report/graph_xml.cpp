// SPDX-License-Identifier: GPL-3.0-or-later
// GEXF 1.3 and GraphML share their walk: accounts, then targets that are not accounts, then interactions.
#include "core/model/named_accounts.h"
#include "core/report/case_exporters.h"
#include "core/report/graph_export.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace lockstep {

namespace {

// One code point of UTF-8 at `at`, moved past it; nullopt (and one byte further) when it is none.
std::optional<char32_t> nextCodePoint(std::string_view text, std::size_t& at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(at);
    const std::size_t length = lead < 0x80 ? 1 : lead >> 5 == 6 ? 2 : lead >> 4 == 14 ? 3 : lead >> 3 == 30 ? 4 : 0;
    if (length == 0 || at + length > text.size()) {
        ++at;
        return std::nullopt;
    }
    char32_t point = length == 1 ? lead : lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if (byte(at + i) >> 6 != 2) {
            ++at;
            return std::nullopt;
        }
        point = point << 6 | (byte(at + i) & 0x3FU);
    }
    static constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    if (point < smallest[length] || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) {
        ++at;
        return std::nullopt;
    }
    at += length;
    return point;
}

bool allowedInXml(char32_t point)
{
    return point == 9 || point == 10 || point == 13 || (point >= 0x20 && point != 0xFFFE && point != 0xFFFF);
}

using Attributes = std::vector<std::pair<std::string, std::string>>; ///< key -> text, empty ones left out

// What both formats say of a node.
class GraphWalk {
public:
    GraphWalk(const CaseData& data, const DetectionRun* run) : m_data(data)
    {
        for (std::uint32_t i = 0; i < data.targets.size(); ++i)
            if (data.targets[i].kind != Target::Kind::account || !data.targets[i].account)
                m_posts.emplace_back(i);
        if (!run)
            return;
        for (const auto& finding : run->findings) {
            for (const auto account : namedAccounts(finding))
                m_findings[account] += (m_findings[account].empty() ? "" : " ") + finding.id;
            for (const auto customer : finding.customers)
                m_profited[customer] += (m_profited[customer].empty() ? "" : " ") + finding.id;
        }
    }

    std::size_t accounts() const { return m_data.accountNames.size(); }
    std::size_t nodes() const { return accounts() + m_posts.size(); }
    std::size_t edges() const { return m_data.interactions.size(); }

    std::string nodeId(std::size_t node) const
    {
        return node < accounts() ? "a" + std::to_string(node)
                                 : "t" + std::to_string(m_posts[node - accounts()].value());
    }
    std::string label(std::size_t node) const
    {
        return std::string(node < accounts() ? m_data.displayName(AccountId(static_cast<std::uint32_t>(node)))
                                             : m_data.displayName(m_posts[node - accounts()]));
    }
    Attributes attributes(std::size_t node) const
    {
        return node < accounts() ? ofAccount(AccountId(static_cast<std::uint32_t>(node)))
                                 : ofPost(m_posts[node - accounts()]);
    }
    std::string source(std::size_t edge) const { return "a" + std::to_string(m_data.interactions.actor[edge]); }
    std::string target(std::size_t edge) const
    {
        const TargetId id(m_data.interactions.target[edge]);
        const auto& what = m_data.targets[id.index()];
        return what.kind == Target::Kind::account && what.account ? "a" + std::to_string(what.account.value())
                                                                  : "t" + std::to_string(id.value());
    }
    Verb verb(std::size_t edge) const { return m_data.interactions.what(EventId(static_cast<std::uint32_t>(edge))); }
    Attributes edgeAttributes(std::size_t edge) const
    {
        const EventId event(static_cast<std::uint32_t>(edge));
        const auto when = m_data.interactions.when(event);
        Attributes list{{"verb", std::string(name(verb(edge)))}};
        if (!when.isMissing())
            list.emplace_back("time", toIso(when));
        list.emplace_back("precision", name(when.precision));
        list.emplace_back("file", m_data.files[m_data.interactions.file[edge]].name);
        list.emplace_back("row", std::to_string(m_data.interactions.row[edge]));
        return list;
    }

    static constexpr std::array<std::string_view, 13> nodeKeys{
        "kind",     "id",      "created",   "followers", "following", "posts",   "private",
        "verified", "creator", "posted_at", "location",  "findings",  "profited"};
    static constexpr std::array<std::string_view, 5> edgeKeys{"verb", "time", "precision", "file", "row"};

private:
    Attributes ofAccount(AccountId account) const
    {
        Attributes list{{"kind", "account"}, {"id", std::string(m_data.accountNames[account.index()])}};
        if (const auto* profile = m_data.profile(account)) {
            const auto count = [&list](const char* key, const std::optional<std::int64_t>& value) {
                if (value)
                    list.emplace_back(key, std::to_string(*value));
            };
            const auto flag = [&list](const char* key, const std::optional<bool>& value) {
                if (value)
                    list.emplace_back(key, *value ? "true" : "false");
            };
            if (!profile->created.isMissing())
                list.emplace_back("created", toIso(profile->created));
            count("followers", profile->followers);
            count("following", profile->following);
            count("posts", profile->posts);
            flag("private", profile->isPrivate);
            flag("verified", profile->isVerified);
            if (!profile->location.empty())
                list.emplace_back("location", profile->location);
        }
        if (const auto found = m_findings.find(account); found != m_findings.end())
            list.emplace_back("findings", found->second);
        if (const auto found = m_profited.find(account); found != m_profited.end())
            list.emplace_back("profited", found->second);
        return list;
    }
    Attributes ofPost(TargetId target) const
    {
        const auto& what = m_data.targets[target.index()];
        Attributes list{{"kind", what.kind == Target::Kind::post ? "post" : "target"},
                        {"id", std::string(m_data.targetNames[target.index()])}};
        if (what.creator())
            list.emplace_back("creator", m_data.accountNames[what.creator().index()]);
        if (!what.postedAt.isMissing())
            list.emplace_back("posted_at", toIso(what.postedAt));
        return list;
    }

    const CaseData& m_data;
    std::vector<TargetId> m_posts;
    std::map<AccountId, std::string> m_findings;
    std::map<AccountId, std::string> m_profited;
};

class GraphExporter : public CaseExporter {
public:
    GraphExporter(const CaseData& data, const DetectionRun* run) : m_walk(data, run) {}

    std::size_t items() const override { return m_walk.nodes() + m_walk.edges(); }

    std::string write(std::size_t from, std::size_t to) override
    {
        std::string text;
        if (from == 0)
            text += head();
        for (std::size_t i = from; i < to; ++i) {
            if (i == m_walk.nodes())
                text += between();
            text += i < m_walk.nodes() ? node(i) : edge(i - m_walk.nodes());
        }
        m_reachedEdges = m_reachedEdges || to > m_walk.nodes();
        return text;
    }
    std::string end() override
    {
        std::string text = items() == 0 ? head() : std::string();
        if (!m_reachedEdges)
            text += between();
        return text + tail();
    }

protected:
    const GraphWalk& walk() const { return m_walk; }

private:
    virtual std::string head() const = 0;
    virtual std::string node(std::size_t index) const = 0;
    virtual std::string between() const = 0;
    virtual std::string edge(std::size_t index) const = 0;
    virtual std::string tail() const = 0;

    GraphWalk m_walk;
    bool m_reachedEdges = false;
};

class GexfExporter : public GraphExporter {
public:
    using GraphExporter::GraphExporter;

private:
    template <class Keys>
    static std::string declare(const char* kind, const Keys& keys)
    {
        std::string text = std::string("<attributes class=\"") + kind + "\">\n";
        for (const auto key : keys)
            text +=
                "<attribute id=\"" + std::string(key) + "\" title=\"" + std::string(key) + "\" type=\"string\"/>\n";
        return text + "</attributes>\n";
    }
    static std::string values(const Attributes& attributes)
    {
        std::string text = "<attvalues>";
        for (const auto& [key, value] : attributes)
            text += "<attvalue for=\"" + key + "\" value=\"" + xmlText(value) + "\"/>";
        return text + "</attvalues>";
    }

    std::string head() const override
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n"
               "<meta><creator>Lockstep</creator></meta>\n<graph defaultedgetype=\"directed\" mode=\"static\">\n"
               + declare("node", GraphWalk::nodeKeys) + declare("edge", GraphWalk::edgeKeys) + "<nodes>\n";
    }
    std::string node(std::size_t i) const override
    {
        return "<node id=\"" + walk().nodeId(i) + "\" label=\"" + xmlText(walk().label(i)) + "\">"
               + values(walk().attributes(i)) + "</node>\n";
    }
    std::string between() const override { return "</nodes>\n<edges>\n"; }
    std::string edge(std::size_t i) const override
    {
        return "<edge id=\"" + std::to_string(i) + "\" source=\"" + walk().source(i) + "\" target=\""
               + walk().target(i) + "\" kind=\"" + std::string(name(walk().verb(i))) + "\">"
               + values(walk().edgeAttributes(i)) + "</edge>\n";
    }
    std::string tail() const override { return "</edges>\n</graph>\n</gexf>\n"; }
};

class GraphmlExporter : public GraphExporter {
public:
    using GraphExporter::GraphExporter;

private:
    template <class Keys>
    static std::string declare(const char* kind, const Keys& keys)
    {
        std::string text;
        for (const auto key : keys)
            text += "<key id=\"" + std::string(1, kind[0]) + "_" + std::string(key) + "\" for=\"" + kind
                    + "\" attr.name=\"" + std::string(key) + "\" attr.type=\"string\"/>\n";
        return text;
    }
    static std::string values(char kind, const Attributes& attributes)
    {
        std::string text;
        for (const auto& [key, value] : attributes)
            text += "<data key=\"" + std::string(1, kind) + "_" + key + "\">" + xmlText(value) + "</data>";
        return text;
    }

    std::string head() const override
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml "
               "xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
               "<key id=\"n_label\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>\n"
               + declare("node", GraphWalk::nodeKeys) + declare("edge", GraphWalk::edgeKeys)
               + "<graph id=\"case\" edgedefault=\"directed\">\n";
    }
    std::string node(std::size_t i) const override
    {
        return "<node id=\"" + walk().nodeId(i) + "\"><data key=\"n_label\">" + xmlText(walk().label(i)) + "</data>"
               + values('n', walk().attributes(i)) + "</node>\n";
    }
    std::string between() const override { return {}; }
    std::string edge(std::size_t i) const override
    {
        return "<edge id=\"e" + std::to_string(i) + "\" source=\"" + walk().source(i) + "\" target=\""
               + walk().target(i) + "\">" + values('e', walk().edgeAttributes(i)) + "</edge>\n";
    }
    std::string tail() const override { return "</graph>\n</graphml>\n"; }
};

} // namespace

std::string xmlText(std::string_view text)
{
    std::string safe;
    safe.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto start = at;
        const auto point = nextCodePoint(text, at);
        if (!point || !allowedInXml(*point))
            safe += "\xEF\xBF\xBD";
        else if (*point == '&')
            safe += "&amp;";
        else if (*point == '<')
            safe += "&lt;";
        else if (*point == '>')
            safe += "&gt;";
        else if (*point == '"')
            safe += "&quot;";
        else if (*point < 0x20)
            safe += "&#" + std::to_string(static_cast<unsigned>(*point)) + ";";
        else
            safe += text.substr(start, at - start);
    }
    return safe;
}

std::unique_ptr<CaseExporter> makeGexfExporter(const CaseData& data, const DetectionRun* run)
{
    return std::make_unique<GexfExporter>(data, run);
}

std::unique_ptr<CaseExporter> makeGraphmlExporter(const CaseData& data, const DetectionRun* run)
{
    return std::make_unique<GraphmlExporter>(data, run);
}

} // namespace lockstep
