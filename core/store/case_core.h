// SPDX-License-Identifier: GPL-3.0-or-later
// An open case from the inside: what CaseFile and an import in another thread share.
#pragma once

#include "core/model/case_data.h"
#include "core/model/interner.h"
#include "core/store/case_file.h"
#include "core/store/case_guard.h"
#include "core/store/chunk_store.h"
#include "core/store/database.h"

#include <list>
#include <memory>
#include <mutex>
#include <optional>

namespace lockstep {

/// The dictionaries of the whole case. Ids are their indices, in the order of first appearance.
struct CaseNames {
    Interner accounts;
    Interner targets;
};

struct CaseCore {
    /// Guards all below. CaseFile takes it once a call, an import once a part.
    std::mutex mutex;
    bool readOnly = false;
    std::filesystem::path path;
    std::optional<CaseGuard> guard;     ///< before the database: it must go after it
    std::unique_ptr<Database> database; ///< none: closed
    std::optional<CaseNames> names;     ///< kept from one import to the next; none: read again
    bool importing = false;
    std::vector<PartInfo> eventParts; ///< of the complete data sets; empty: not read yet
    struct HeldText {
        std::uint32_t dataSet;
        std::uint32_t part;
        Bytes column;
        std::optional<TextColumnView> view; ///< into column; none: no row of the part has a text
    };
    std::list<HeldText> texts; ///< the few used last, newest first
};

/// Words of the chunk table. Part of the file format.
namespace series {
inline constexpr std::string_view accountNames = "account names";
inline constexpr std::string_view targetNames = "target names";
inline constexpr std::string_view interactions = "interactions";
inline constexpr std::string_view accountTargets = "account targets"; ///< which account a target is
inline constexpr std::string_view posts = "posts";
inline constexpr std::string_view profiles = "profiles";
inline constexpr std::string_view counts = "counts";
inline constexpr std::string_view calendar = "calendar"; ///< these three: one text a row, the archived value
inline constexpr std::string_view orders = "orders";
inline constexpr std::string_view prices = "prices";
} // namespace series

// case_opening.cpp
Result<std::shared_ptr<CaseCore>> createCase(const std::filesystem::path& path);
Result<std::shared_ptr<CaseCore>> openCase(const std::filesystem::path& path, CaseFile::Mode mode);
Result<void> closeCase(CaseCore& core);
Error closedError();
Error readOnlyError(const CaseCore& core);

// case_loading.cpp
Result<std::shared_ptr<const CaseData>> loadCase(Database& database, const TaskContext& task);
Result<CaseNames> loadNames(Database& database);

// case_texts.cpp
Result<std::string> loadInteractionText(CaseCore& core, EventId event);
Result<std::string> loadPostText(Database& database, TargetId post);

// import_batch.cpp
Result<std::unique_ptr<ImportBatch>> startImport(const std::shared_ptr<CaseCore>& core, const DataSet& draft,
                                                 const std::string& listTargetName);

// import_records.cpp
/// The complete imports and their files, as in CaseData.
struct Imports {
    std::vector<DataSet> dataSets;
    std::vector<Digest> roots; ///< DataSetId -> digest over all that it holds, see dataSetRoot
    std::vector<SourceFile> files;
    std::vector<DataSetId> fileDataSet;
};
Result<Imports> loadImports(Database& database);
Result<std::vector<Rejection>> loadRejections(Database& database, FileId file);
/// Makes a data set that nobody sees yet.
Result<void> insertLoading(Database& database, std::uint32_t id, const DataSet& draft, TargetId listTarget);
/// Removes what an import that did not finish left behind.
Result<void> sweepUnfinished(Database& database);
/// Digest over everything that one import stored: its description, files, refused rows and chunks.
Result<Digest> dataSetRoot(Database& database, const Imports& imports, DataSetId id);
Error damagedTables();

} // namespace lockstep
