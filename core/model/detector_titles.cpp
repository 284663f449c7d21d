// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/detector_titles.h"

#include <array>
#include <utility>

namespace lockstep {

Message detectorTitle(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, const char*>, 11> titles{{
        {"D1", QT_TRANSLATE_NOOP("core", "Locked crowd")},
        {"D2", QT_TRANSLATE_NOOP("core", "Shared crowd")},
        {"D3", QT_TRANSLATE_NOOP("core", "Pairs and small rings")},
        {"D4", QT_TRANSLATE_NOOP("core", "Dense block")},
        {"D5", QT_TRANSLATE_NOOP("core", "Follower-list order")},
        {"D6", QT_TRANSLATE_NOOP("core", "Growth curve")},
        {"D7", QT_TRANSLATE_NOOP("core", "Fixed number of likes")},
        {"D8", QT_TRANSLATE_NOOP("core", "Comment seeding")},
        {"D9", QT_TRANSLATE_NOOP("core", "Reciprocal engagement groups")},
        {"D10", QT_TRANSLATE_NOOP("core", "Where accounts come from")},
        {"aliases", QT_TRANSLATE_NOOP("core", "Two names of one target")},
    }};
    for (const auto& [detector, title] : titles)
        if (detector == name)
            return messageText(title);
    return messageText("%1", name);
}

} // namespace lockstep
