// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/text/text.h"

#include <QElapsedTimer>

#include <nlohmann/json.hpp>

#include <csignal>
#include <cstdio>
#include <stop_token>

#include <unistd.h>

#include <vector>

namespace lockstep {

namespace {

std::stop_source& interrupt()
{
    static std::stop_source source;
    return source;
}

volatile std::sig_atomic_t interrupted = 0;

void print(std::FILE* to, const QString& text)
{
    const auto bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), to);
    std::fflush(to);
}

} // namespace

QString cliText(const char* source, const QStringList& args)
{
    std::vector<std::string> texts; // a name that holds "%2" is no place for the next
    texts.reserve(static_cast<std::size_t>(args.size()));
    for (const auto& arg : args)
        texts.push_back(toUtf8(arg));
    return toQString(fillIn(toUtf8(windowLanguage().say("cli", source)), texts));
}

void Output::line(const QString& text) const
{
    if (!m_json)
        print(stdout, text);
}

void Output::line(const char* source) const
{
    line(cliText(source));
}

void Output::document(const nlohmann::ordered_json& document) const
{
    // Imported text may hold broken UTF-8 only through a bug; replacing keeps the document readable.
    if (m_json)
        print(stdout, toQString(document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace)));
}

int Output::fail(const Error& error) const
{
    auto text = say(error);
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    print(stderr, QStringLiteral("lockstep: ") + text);
    if (m_json)
        document({{"schema", 1}, {"error", {{"code", name(error.code)}, {"text", english(error.text)}}}});
    return 1;
}

void Output::warn(const QString& text) const
{
    print(stderr, QStringLiteral("lockstep: ") + text);
}

TaskContext Output::task() const
{
    std::signal(SIGINT, [](int) { interrupted = 1; });
    const bool terminal = isatty(STDERR_FILENO) == 1;
    auto timer = std::make_shared<QElapsedTimer>();
    auto show = [terminal, timer](const Progress& progress) {
        if (interrupted)
            interrupt().request_stop();
        if (!terminal || (timer->isValid() && timer->elapsed() < 200))
            return;
        timer->start();
        auto text = say(progress.step);
        if (progress.total > 0)
            text += QStringLiteral(" %1 %").arg(
                100.0 * static_cast<double>(progress.done) / static_cast<double>(progress.total), 0, 'f', 0);
        const auto bytes = QStringLiteral("\r%1\x1b[K").arg(text).toUtf8();
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    };
    return TaskContext(interrupt().get_token(), std::move(show));
}

} // namespace lockstep
