// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/shell/main_window.h"
#include "app/shell/settings.h"
#include "app/shell/theme.h"
#include "app/text/text.h"

#include <QApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <clocale>
#include <csignal>
#include <cstdio>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace {

using namespace lockstep;

/// Before anything is read: no core dump that holds personal data, files for the owner only, a full quota is an
/// error and not a signal.
void hardenProcess()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
    umask(077);
    std::signal(SIGXFSZ, SIG_IGN);
}

void describe()
{
    QCoreApplication::setApplicationName(QStringLiteral("lockstep"));
    QCoreApplication::setOrganizationName(QStringLiteral("lockstep"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LOCKSTEP_VERSION));
}

QString systemLanguage()
{
    return QLocale::system().name().section(QLatin1Char('_'), 0, 0);
}

int runWithoutWindow(int argc, char** argv)
{
    setWindowLanguage(Language(systemLanguage()));
    return runCommandLine(argc, argv);
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int runWindow(int argc, char** argv)
{
    if (!hasDisplay()) {
        std::fputs(
            "lockstep: there is no display for the window; the commands work without one, see lockstep --help\n",
            stderr);
        return 1;
    }
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Lockstep"));
    std::setlocale(LC_NUMERIC, "C"); // QApplication set the user's; data must not be read with a decimal comma
    Settings settings;
    const auto chosen = settings.language().isEmpty() ? systemLanguage() : settings.language();
    setWindowLanguage(Language(chosen));
    QLocale::setDefault(windowLanguage().locale());
    QTranslator ours;
    QTranslator qts;
    if (ours.load(QStringLiteral(":/i18n/lockstep_") + windowLanguage().code()))
        QCoreApplication::installTranslator(&ours);
    if (qts.load(QStringLiteral("qtbase_") + windowLanguage().code(),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
    applyTheme(app, settings.theme());

    QStringList files;
    std::optional<Sample> sample;
    const auto arguments = QCoreApplication::arguments();
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--sample") && i + 1 < arguments.size()) {
            const auto named = sampleFromName(toUtf8(arguments[++i]));
            if (!named) {
                std::fprintf(stderr, "lockstep: %s\n", qUtf8Printable(say(named.error())));
                return 2;
            }
            sample = *named;
        } else if (arguments[i].startsWith(QLatin1Char('-'))) {
            std::fprintf(stderr, "lockstep: unknown option \"%s\"; try lockstep --help\n", qPrintable(arguments[i]));
            return 2;
        } else {
            files << arguments[i];
        }
    }
    MainWindow window(settings);
    window.show();
    if (!files.isEmpty())
        window.openFiles(files);
    else if (sample)
        window.openSample(*sample);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    describe();
    if (!isCommandLine(argc, argv))
        return runWindow(argc, argv);
    if (needsFonts(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts without a display
        QGuiApplication app(argc, argv);
        std::setlocale(LC_NUMERIC, "C");
        return runWithoutWindow(argc, argv);
    }
    QCoreApplication app(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    return runWithoutWindow(argc, argv);
}
