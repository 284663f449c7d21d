// SPDX-License-Identifier: GPL-3.0-or-later
// What a file that is no table seems to be, from its first bytes: so that the error can name it.
#pragma once

#include "core/ingest/text_stream.h"
#include "core/model/message.h"

#include <optional>
#include <string_view>

namespace lockstep {

Packing packingOf(std::string_view head);

/// A zip archive that is no office document.
bool isZip(std::string_view head);

/// The whole sentence for the user; empty when the bytes may be text.
std::optional<Message> whyNotText(std::string_view head, const std::string& fileName);

} // namespace lockstep
