// SPDX-License-Identifier: GPL-3.0-or-later
// The case as canonical CSV (interactions) and as JSON (everything).
#include "core/report/case_exporters.h"
#include "core/report/findings_json.h"
#include "core/report/safe_csv.h"

#include <nlohmann/json.hpp>

namespace lockstep {

namespace {

using Json = nlohmann::ordered_json;

class CsvExporter : public CaseExporter {
public:
    explicit CsvExporter(const CaseData& data)
        : m_data(data), m_csv({"actor", "target", "kind", "time", "precision", "target_kind", "creator", "posted_at",
                               "file", "row"})
    {
    }

    std::size_t items() const override { return m_data.interactions.size(); }
    std::string write(std::size_t from, std::size_t to) override
    {
        const auto& rows = m_data.interactions;
        for (std::size_t i = from; i < to; ++i) {
            const EventId event(static_cast<std::uint32_t>(i));
            const TargetId id(rows.target[i]);
            const auto& target = m_data.targets[id.index()];
            const auto when = rows.when(event);
            m_csv.text(m_data.accountNames[rows.actor[i]])
                .text(m_data.displayName(id))
                .plain(name(rows.what(event)))
                .plain(toIso(when))
                .plain(name(when.precision))
                .plain(target.kind == Target::Kind::account ? "account"
                       : target.kind == Target::Kind::post  ? "post"
                                                            : "")
                .text(target.creator() ? m_data.accountNames[target.creator().index()] : std::string_view())
                .plain(toIso(target.postedAt))
                .text(m_data.files[rows.file[i]].name)
                .plain(std::to_string(rows.row[i]))
                .endRow();
        }
        return m_csv.take();
    }
    std::string end() override { return m_csv.take(); }

private:
    const CaseData& m_data;
    CsvWriter m_csv;
};

Json orNull(const std::string& text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

template <class T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

std::string dump(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// One object a line, in four lists, so that a reader of lines can follow as well.
class JsonExporter : public CaseExporter {
public:
    JsonExporter(const CaseData& data, const DetectionRun* run) : m_data(data), m_run(run) {}

    std::size_t items() const override
    {
        return m_data.profiles.size() + m_data.targets.size() + m_data.interactions.size();
    }
    std::string write(std::size_t from, std::size_t to) override
    {
        std::string text;
        for (std::size_t i = from; i < to; ++i) {
            openUpTo(i, text);
            text += m_firstOfList ? "\n" : ",\n";
            m_firstOfList = false;
            text += dump(item(i));
        }
        return text;
    }
    std::string end() override
    {
        std::string text;
        openUpTo(items(), text);
        while (m_list < 3)
            openNext(text);
        text += "\n],\n\"findings\":" + (m_run ? findingsJson(m_data, *m_run) : std::string("null\n")) + "}\n";
        return text;
    }

private:
    std::size_t firstOf(int list) const
    {
        return list == 0 ? 0 : list == 1 ? m_data.profiles.size() : m_data.profiles.size() + m_data.targets.size();
    }
    void openNext(std::string& text)
    {
        static constexpr const char* names[] = {"accounts", "targets", "interactions"};
        text +=
            m_list == 0 ? std::string("{\"schema\":1,\n\"files\":") + dump(files()) + ",\n" : std::string("\n],\n");
        text += std::string("\"") + names[m_list] + "\":[";
        m_firstOfList = true;
        ++m_list;
    }
    void openUpTo(std::size_t index, std::string& text)
    {
        while (m_list < 3 && firstOf(m_list) <= index)
            openNext(text);
    }
    Json files() const
    {
        auto list = Json::array();
        for (const auto& file : m_data.files) {
            static constexpr const char* digits = "0123456789abcdef";
            std::string hash;
            for (const auto byte : file.sha256) {
                hash += digits[byte >> 4];
                hash += digits[byte & 15];
            }
            list.push_back(
                {{"name", file.name}, {"bytes", file.bytes}, {"sha256", hash}, {"rows", file.rows.accepted}});
        }
        return list;
    }
    Json item(std::size_t i) const
    {
        if (i < firstOf(1))
            return account(m_data.profiles[i]);
        return i < firstOf(2) ? target(i - firstOf(1)) : interaction(i - firstOf(2));
    }
    Json account(const AccountProfile& profile) const
    {
        Json extra = Json::object();
        for (const auto& [key, value] : profile.extra)
            extra[key] = value;
        return {{"id", m_data.accountNames[profile.account.index()]},
                {"handle", orNull(profile.handle)},
                {"created", orNull(toIso(profile.created))},
                {"followers", orNull(profile.followers)},
                {"following", orNull(profile.following)},
                {"posts", orNull(profile.posts)},
                {"private", orNull(profile.isPrivate)},
                {"verified", orNull(profile.isVerified)},
                {"bio", orNull(profile.bio)},
                {"location", orNull(profile.location)},
                {"extra", extra}};
    }
    Json target(std::size_t i) const
    {
        const auto& what = m_data.targets[i];
        return {{"id", m_data.targetNames[i]},
                {"kind", what.kind == Target::Kind::account ? Json("account")
                         : what.kind == Target::Kind::post  ? Json("post")
                                                            : Json(nullptr)},
                {"creator", what.creator() ? Json(m_data.accountNames[what.creator().index()]) : Json(nullptr)},
                {"posted_at", orNull(toIso(what.postedAt))}};
    }
    Json interaction(std::size_t i) const
    {
        const auto& rows = m_data.interactions;
        const EventId event(static_cast<std::uint32_t>(i));
        const auto when = rows.when(event);
        return {{"actor", m_data.accountNames[rows.actor[i]]},
                {"target", m_data.targetNames[rows.target[i]]},
                {"kind", name(rows.what(event))},
                {"time", orNull(toIso(when))},
                {"precision", name(when.precision)},
                {"file", m_data.files[rows.file[i]].name},
                {"row", rows.row[i]}};
    }

    const CaseData& m_data;
    const DetectionRun* m_run;
    int m_list = 0;
    bool m_firstOfList = true;
};

} // namespace

std::unique_ptr<CaseExporter> makeCsvExporter(const CaseData& data)
{
    return std::make_unique<CsvExporter>(data);
}

std::unique_ptr<CaseExporter> makeJsonExporter(const CaseData& data, const DetectionRun* run)
{
    return std::make_unique<JsonExporter>(data, run);
}

} // namespace lockstep
