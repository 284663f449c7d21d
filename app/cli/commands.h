// SPDX-License-Identifier: GPL-3.0-or-later
// One function a command: options in, exit code out. Parsing is command_line.cpp's.
#pragma once

#include "app/cli/output.h"
#include "core/casework/grades.h"
#include "core/detect/detector.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lockstep {

struct NewCommand {
    std::string casePath;
    std::string sample; ///< empty: an empty case
};
struct ImportCommand {
    std::string casePath;
    std::vector<std::string> files;
    std::string format, mapping, profile, sheet, verb, target, timeZone, order;
    bool logins = false;
};
struct RemoveCommand {
    std::string casePath;
    std::string dataSet; ///< its number, or its title or file name
};
struct DetectCommand {
    std::string casePath;
    std::vector<std::string> detectors;
    std::uint64_t seed = 1;
    int threads = 0; ///< 0: as many as the machine has
    int decoys = usualDecoyWorlds;
    double prior = usualPriorAgainst;
};
struct CaseCommand {
    std::string casePath;
};
struct ReportCommand {
    std::string casePath, out, language;
    bool redacted = false;
};
struct ExportCommand {
    std::string casePath, out;
    std::string format; ///< empty: by the ending
};
struct SimulateCommand {
    std::string scenario, out;
    std::uint64_t seed = 1;
    std::string accounts, days;
    std::vector<std::string> levels; ///< "density=4"
    std::vector<std::string> dials;  ///< "poolSize=400"
};
struct EvaluateCommand {
    std::string casePath, truth;
};
struct BenchmarkCommand {
    std::string suite;
    int worlds = 0; ///< 0: as the suite says
    std::uint64_t seed = 1;
    int threads = 0; ///< 0: as many as the machine has
    int decoys = 20;
    bool noBaselines = false;
    std::string rows;               ///< only rows whose name holds this
    std::vector<std::string> dials; ///< for all rows
};
struct AnnotateCommand {
    std::string casePath, text, account, target, finding;
};
struct TagCommand {
    std::string casePath;
    std::string name; ///< empty: show the tags
    std::vector<std::string> accounts, targets;
    std::string accountsFile; ///< one name a line
    bool remove = false;
};

int runNew(const NewCommand& options, const Output& out);
int runImport(const ImportCommand& options, const Output& out);
int runRemove(const RemoveCommand& options, const Output& out);
int runDetect(const DetectCommand& options, const Output& out);
int runFindings(const CaseCommand& options, const Output& out);
int runReport(const ReportCommand& options, const Output& out);
int runExport(const ExportCommand& options, const Output& out);
int runVerify(const CaseCommand& options, const Output& out);
int runSimulate(const SimulateCommand& options, const Output& out);
int runEvaluate(const EvaluateCommand& options, const Output& out);
int runBenchmark(const BenchmarkCommand& options, const Output& out);
int runLog(const CaseCommand& options, const Output& out);
int runAnnotate(const AnnotateCommand& options, const Output& out);
int runTag(const TagCommand& options, const Output& out);

} // namespace lockstep
