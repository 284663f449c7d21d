// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/recognise_json.h"

#include "core/ingest/graph_items.h"
#include "core/ingest/html_items.h"
#include "core/ingest/instagram_ids.h"
#include "core/ingest/json_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <span>
#include <utility>

namespace lockstep {

namespace {

constexpr std::size_t headBytes = std::size_t{1} << 20;
constexpr std::size_t sampleItems = 100;

/// What is personal and of no use here is not read at all.
std::optional<Message> whyNotWanted(const JsonSample& sample, std::string_view head, const std::string& fileName,
                                    bool logins)
{
    if (head.find("\"participants\"") != std::string_view::npos
        && (std::find(sample.lists.begin(), sample.lists.end(), "messages") != sample.lists.end()
            || head.find("\"conversation\"") != std::string_view::npos)) // of 2018
        return messageText(QT_TRANSLATE_NOOP("core", "\"%1\" holds private messages. They are not read."), fileName);
    if (sample.place().starts_with("account_history_") && !(logins && sample.place() == loginList))
        return messageText(QT_TRANSLATE_NOOP("core",
                                             "\"%1\" holds logins with their addresses and devices. They are "
                                             "read only when that is asked for, for an account that was taken "
                                             "over."),
                           fileName);
    return std::nullopt;
}

} // namespace

Result<bool> planJson(Recognition& r, InputFile& file, const ReadWishes& wishes)
{
    auto stream = TextStream::open(file, r.plan.form);
    if (!stream)
        return stream.error();
    std::string head(headBytes, '\0');
    std::size_t filled = 0;
    while (filled + 8 <= head.size()) {
        const auto count = stream->read(std::span(head).subspan(filled));
        if (!count)
            return count.error();
        if (*count == 0)
            break;
        filled += *count;
    }
    head.resize(filled);
    const bool isPage = looksLikeExportPage(head);
    const auto graphKind = isPage ? std::nullopt : graphKindOf(head);
    if (const auto unread = isPage || graphKind ? std::nullopt : unreadGraphOf(head))
        return makeError(
            ErrorCode::badInput,
            messageText(QT_TRANSLATE_NOOP("core", "\"%1\" is a graph in the format %2, which is not read "
                                                  "here. Save it as GEXF or GraphML, with Gephi for "
                                                  "instance."),
                        file.name(), std::string(*unread)));
    if (!isPage && !graphKind && !looksLikeJson(head))
        return false;
    JsonSample sample;
    sample.file = listNameOf(file);
    sample.lists = graphKind ? std::vector<std::string>{"edges"}
                   : isPage  ? std::vector<std::string>{placeOfPage(sample.file)}
                             : listsIn(head);
    if (auto why = whyNotWanted(sample, head, file.name(), wishes.logins))
        return makeError(ErrorCode::badInput, std::move(*why));
    JsonPlan plan;
    plan.shape = graphKind ? JsonShape{*graphKind, sample.lists}
                 : isPage  ? JsonShape{JsonShape::Kind::page, sample.lists}
                           : jsonShapeOf(head);
    stream = TextStream::open(file, r.plan.form);
    if (!stream)
        return stream.error();
    const auto source = openItems(std::move(*stream), plan.shape, file.name());
    auto items = firstJsonItems(*source, sampleItems);
    if (!items)
        return items.error();
    sample.items = std::move(*items);
    const auto& formats = jsonFormats();
    const auto known = std::find_if(formats.begin(), formats.end(), [&](const JsonFormat& format) {
        return wishes.format.empty() ? format.fits(sample) : format.id == wishes.format;
    });
    if (isPage && known == formats.end())
        return makeError(
            ErrorCode::badInput,
            messageText(QT_TRANSLATE_NOOP("core", "\"%1\" is a page of an export that is not known here. "
                                                  "Followers, accounts followed, likes and comments are."),
                        file.name()));
    if (known == formats.end()) {
        auto columns = flatColumns(sample.items);
        r.plan.columns = std::move(columns.names);
        std::string leftOut;
        for (const auto& name : columns.leftOut)
            leftOut += (leftOut.empty() ? "" : ", ") + name;
        if (!leftOut.empty())
            r.remarks.push_back(messageText(QT_TRANSLATE_NOOP("core", "Personal addresses and numbers are not read: "
                                                                      "%1."),
                                            leftOut));
    } else {
        plan.format = known->id;
        plan.ofOwner = known->ofOwner;
        if (!known->lists.empty())
            plan.shape.lists = known->lists;
        for (const auto& column : known->columns)
            r.plan.columns.emplace_back(column.name);
        r.format = messageText(known->title);
        if (known->gap)
            r.remarks.push_back(messageText(known->gap));
    }
    if (known != formats.end() && wishes.listTarget.empty() && known->id.starts_with("instagram-")) {
        r.plan.listTarget = exportOwnerOf(file.path());
        if (!r.plan.listTarget.empty())
            r.remarks.push_back(
                messageText(QT_TRANSLATE_NOOP("core", "By its name this is the export of %1."), r.plan.listTarget));
    } else if (known != formats.end()
               && (known->ofOwner || known->kind == DataSetKind::followerList || known->kind == DataSetKind::posts)) {
        r.plan.listTarget = wishes.listTarget;
    }
    r.plan.fields.assign(r.plan.columns.size(), Field::none);
    r.plan.json = std::move(plan);
    return true;
}

void planKnown(ReadPlan& plan, const JsonFormat& format, const ReadWishes& wishes)
{
    plan.kind = format.kind;
    plan.verb = wishes.verb ? wishes.verb : format.verb;
    plan.order = wishes.order != ListOrder::unknown ? wishes.order : format.order;
    plan.timeZone = wishes.timeZone.empty() ? "UTC" : wishes.timeZone;
    for (std::size_t c = 0; c < format.columns.size(); ++c)
        plan.fields[c] = format.columns[c].field;
}

} // namespace lockstep
