// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of an Instagram export in HTML, in the layout of the same export in JSON, so that both are read alike:
// {"title", "string_list_data": [{"href", "value", "timestamp"}]} for an entry with a link, {"string_map_data": ...}
// for one with named cells. Times stay as the page writes them: local, in the language of the owner, without a zone.
#pragma once

#include "core/ingest/pushed_items.h"

#include <memory>

namespace lockstep {

/// A page with the boxes that such an export has.
bool looksLikeExportPage(std::string_view head);

/// Where the entries would stand in the JSON of the same export, by the name of the page: "relationships_following".
std::string placeOfPage(std::string_view stem);

class HtmlItems : public PushedItems {
public:
    explicit HtmlItems(TextStream stream);
    HtmlItems(const HtmlItems&) = delete;
    HtmlItems& operator=(const HtmlItems&) = delete;
    ~HtmlItems() override;

protected:
    Result<void> feed(std::span<const char> block, bool isLast) override;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace lockstep
