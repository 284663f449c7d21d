// SPDX-License-Identifier: GPL-3.0-or-later
// What a command says: results on stdout (text, or one JSON document with --json), progress and errors on stderr.
#pragma once

#include "core/model/result.h"
#include "core/model/task.h"

#include <QString>
#include <QStringList>

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace lockstep {

class Output {
public:
    explicit Output(bool json) : m_json(json) {}

    bool json() const { return m_json; }
    /// A line for a person; nothing with --json.
    void line(const QString& text) const;
    void line(const char* source) const; ///< translated, context "cli"
    /// The one document; nothing without --json.
    void document(const nlohmann::ordered_json& document) const;
    /// Prints the error as one line and returns 1.
    int fail(const Error& error) const;
    void warn(const QString& text) const;

    /// Progress as one rewritten line when stderr is a terminal; Ctrl+C cancels.
    TaskContext task() const;

private:
    bool m_json = false;
};

/// `source` in the language of the program, with %1.. filled in. Context "cli".
QString cliText(const char* source, const QStringList& args = {});

} // namespace lockstep
