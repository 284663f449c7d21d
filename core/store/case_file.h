// SPDX-License-Identifier: GPL-3.0-or-later
// The case: one SQLite file `*.lockstep`. WAL with synchronous=FULL while open, one single file after close.
// What was acknowledged (a call returned ok) survives kill -9 and a power cut; what was not complete is
// absent at the next open.
//
// Threads: every call locks the case, so one CaseFile may be used from the window and from one worker.
// During an import the lock is held a chunk at a time: a note can be written meanwhile.
#pragma once

#include "core/ingest/record_sink.h"
#include "core/model/case_data.h"
#include "core/model/casework.h"
#include "core/model/finding.h"
#include "core/model/result.h"
#include "core/model/task.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lockstep {

class CaseFile;

/// One import in the making. Nothing of it is visible until finish(); destroyed without finish(), it is gone.
class ImportBatch : public RecordSink {
public:
    ~ImportBatch() override;
    /// Rows that follow belong to this file. Name and size now, hash and row counts at endFile.
    virtual Result<FileId> beginFile(const SourceFile& file) = 0;
    virtual Result<void> endFile(const SourceFile& file) = 0;
    /// Makes the import visible in one step and logs it.
    virtual Result<DataSetId> finish() = 0;
};

struct VerifyReport {
    std::uint64_t chunksChecked = 0;
    std::uint64_t rowsChecked = 0; ///< of all kinds: interactions, posts, accounts, counts
    std::int64_t logEntries = 0;
    std::string logHead;           ///< hash of the last log line
    std::vector<Message> problems; ///< empty: everything holds
};

class CaseFile {
public:
    enum class Mode { readWrite, readOnly };

    /// Fails when the file exists. Mode 0600.
    static Result<CaseFile> create(const std::filesystem::path& path);
    /// Sweeps what an interrupted import left, migrates an older schema after a backup copy.
    static Result<CaseFile> open(const std::filesystem::path& path, Mode mode = Mode::readWrite);

    CaseFile(CaseFile&&) noexcept;
    CaseFile& operator=(CaseFile&&) noexcept;
    ~CaseFile(); ///< closes

    /// Back to one single file. Called by the destructor; call it to hear of an error.
    Result<void> close();

    const std::filesystem::path& path() const;
    bool isReadOnly() const;

    // Import. The draft needs everything but files, rows and importedAt; listTarget by name, see below.
    Result<std::unique_ptr<ImportBatch>> beginImport(const DataSet& draft, const std::string& listTargetName = {});
    /// Everything that is complete, as one snapshot. About a second for 10 million rows.
    Result<std::shared_ptr<const CaseData>> load(const TaskContext& task = {}) const;
    /// The imports alone, without their rows: quick.
    Result<std::vector<DataSet>> dataSets() const;
    /// The comment text of an interaction; empty when it has none.
    Result<std::string> interactionText(EventId event) const;
    /// The text of a post, of its newest row that has one; empty when there is none. O(posts).
    Result<std::string> postText(TargetId post) const;
    Result<std::vector<Rejection>> rejections(FileId file) const;
    /// Takes an import out of the case, with the findings of every search; notes, decisions and tags that still have
    /// members stay; pictures of notes go, for they may show what was removed. All or nothing, also after a crash.
    /// Ids change: load again first, and let nothing write that was made from the data of before. Rewrites the later
    /// data sets: about as long as importing them.
    Result<void> removeDataSet(DataSetId id, const TaskContext& task = {});
    /// A file of the case with this hash, if it was imported before; with a format only as that: of a workbook
    /// another sheet may have been read.
    Result<std::optional<FileId>> findFile(const std::array<unsigned char, 32>& sha256,
                                           const std::string& format = {}) const;

    // Findings: the newest run replaces what is shown, older runs stay in the case.
    Result<void> storeRun(const DetectionRun& run);
    Result<std::optional<DetectionRun>> latestRun() const;

    // Casework. One call = one transaction = rows + undo record + log line.
    /// With the picture of a chart (PNG), or without.
    Result<std::int64_t> addNote(const Note& note, std::span<const std::byte> png = {});
    Result<void> changeNote(std::int64_t id, const std::string& text);
    /// Hangs it on something else.
    Result<void> moveNote(std::int64_t id, const Subject& subject);
    Result<void> removeNote(std::int64_t id);
    Result<std::vector<Note>> notes() const;
    /// The picture of a note, PNG; empty: it has none.
    Result<std::vector<std::byte>> picture(std::int64_t note) const;
    /// The given tags become as they are given, in one step; one without members goes.
    Result<void> setTags(const std::vector<Tag>& changed);
    Result<std::vector<Tag>> tags() const;
    Result<void> decide(const Decision& decision);
    Result<std::vector<Decision>> decisions() const;
    bool canUndo() const;
    bool canRedo() const;
    /// Survive closing the case. The log keeps both the change and its undoing.
    Result<void> undo();
    Result<void> redo();
    /// What undo() and redo() would take, oldest first; none in a case that is open for reading only.
    Result<std::vector<CaseStep>> steps() const;
    /// What was written until now is how the case begins: it can be changed, but not undone.
    Result<void> forgetSteps();

    /// View state and the like: small text by key, not part of undo, not logged.
    Result<void> setSetting(const std::string& key, const std::string& value);
    Result<std::optional<std::string>> setting(const std::string& key) const;

    Result<void> appendLog(const std::string& action, const std::string& object);
    Result<std::vector<LogEntry>> log() const;
    /// Digest of every chunk and the log chain.
    Result<VerifyReport> verify(const TaskContext& task = {}) const;

private:
    struct Impl;
    explicit CaseFile(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace lockstep
