// SPDX-License-Identifier: GPL-3.0-or-later
// One file in the import dialog and what is known of it.
#pragma once

#include "core/ingest/recognise.h"
#include "core/workspace/import_files.h"
#include "core/workspace/import_sources.h"

#include <QString>

#include <optional>

namespace lockstep {

struct ImportItem {
    QString path;
    std::optional<Recognition> recognition; ///< its plan is what the user edits
    std::optional<Error> error;             ///< why it cannot be recognised, or was not imported
    std::optional<FileImport> result;       ///< after the import

    bool isPending() const { return !recognition && !error; }
};

} // namespace lockstep
