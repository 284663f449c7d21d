// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/places.h"

#include "app/text/text.h"

#include <QStandardPaths>

namespace lockstep {

std::filesystem::path profileFolder()
{
    return toUtf8(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/mappings"));
}

} // namespace lockstep
