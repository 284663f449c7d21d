// SPDX-License-Identifier: GPL-3.0-or-later
// Text as a file that is recognised and read as an import would, for tests of readers.
#pragma once

#include "core/ingest/read_file.h"
#include "core/ingest/recognise.h"
#include "tests/core/ingest/vector_sink.h"

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <string>
#include <string_view>

namespace lockstep {

struct ReadOutcome {
    Recognition recognition;
    ReadSummary summary;
    VectorSink sink;
    std::string error;

    bool remarks(std::string_view part) const
    {
        const auto holds = [part](const Message& m) { return english(m).find(part) != std::string::npos; };
        return std::any_of(recognition.remarks.begin(), recognition.remarks.end(), holds)
               || std::any_of(summary.remarks.begin(), summary.remarks.end(), holds);
    }
};

inline ReadOutcome readPath(const QString& path, const ReadWishes& wishes = {})
{
    ReadOutcome out;
    auto file = InputFile::open(path.toStdString());
    auto recognition = recognise(*file, wishes);
    if (!recognition) {
        out.error = english(recognition.error().text);
        return out;
    }
    out.recognition = std::move(*recognition);
    if (!missingFrom(out.recognition.plan).empty()) {
        out.error = english(incompleteError(out.recognition).text);
        return out;
    }
    auto summary = readFile(*file, out.recognition.plan, out.sink);
    if (summary)
        out.summary = std::move(*summary);
    else
        out.error = english(summary.error().text);
    return out;
}

inline ReadOutcome readText(const QTemporaryDir& folder, const QByteArray& content, const char* name,
                            const ReadWishes& wishes = {})
{
    const auto path = folder.filePath(QString::fromLatin1(name));
    QFile made(path);
    if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
        qFatal("no room for test files");
    made.close();
    return readPath(path, wishes);
}

} // namespace lockstep
