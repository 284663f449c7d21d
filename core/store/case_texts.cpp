// SPDX-License-Identifier: GPL-3.0-or-later
// Texts stay in the file; a part's column is read when one of its rows is asked for, and the few used last are kept.
#include "core/store/case_core.h"

#include <algorithm>

namespace lockstep {

namespace {

constexpr std::size_t heldColumns = 4; // of at most 16 MiB and one text

Result<const CaseCore::HeldText*> columnOf(CaseCore& core, const PartInfo& part)
{
    const auto held = std::find_if(core.texts.begin(), core.texts.end(), [&part](const auto& text) {
        return text.dataSet == part.dataSet && text.part == part.part;
    });
    if (held != core.texts.end()) {
        core.texts.splice(core.texts.begin(), core.texts, held);
        return &core.texts.front();
    }
    auto chunks = ChunkStore::on(*core.database);
    if (!chunks)
        return chunks.error();
    const auto bytes = chunks->readIfThere(part, series::interactions, "text");
    if (!bytes)
        return bytes.error();
    CaseCore::HeldText text{part.dataSet, part.part, {}, std::nullopt};
    if (*bytes) {
        text.column.assign((*bytes)->begin(), (*bytes)->end());
        text.view = TextColumnView::of(text.column, part.rows); // moving the column does not move its bytes
        if (!text.view)
            return chunks->damaged(part, series::interactions, "text");
    }
    core.texts.push_front(std::move(text));
    if (core.texts.size() > heldColumns)
        core.texts.pop_back();
    return &core.texts.front();
}

} // namespace

Result<std::string> loadInteractionText(CaseCore& core, EventId event)
{
    if (core.eventParts.empty()) {
        auto chunks = ChunkStore::on(*core.database);
        if (!chunks)
            return chunks.error();
        auto parts = chunks->parts(series::interactions, "actor");
        if (!parts)
            return parts.error();
        core.eventParts = std::move(*parts);
    }
    std::uint64_t row = event.value();
    for (const auto& part : core.eventParts) {
        if (row >= part.rows) {
            row -= part.rows;
            continue;
        }
        const auto held = columnOf(core, part);
        if (!held)
            return held.error();
        const auto& texts = (*held)->view;
        return texts ? std::string((*texts)[static_cast<std::uint32_t>(row)]) : std::string();
    }
    return makeError(ErrorCode::badArgument,
                     messageText(QT_TRANSLATE_NOOP("core", "The case has no interaction %1."), event.value()));
}

} // namespace lockstep
