// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/settings.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <csignal>
#include <sys/types.h>

namespace lockstep {

namespace {

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString recentKey = QStringLiteral("recentCases");
const QString remembersKey = QStringLiteral("remembersCases");
const QString openKey = QStringLiteral("openCase");
const QString openProcessKey = QStringLiteral("openCaseProcess");
const QString guidedKey = QStringLiteral("guided");
const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");
constexpr int mostRecent = 8;

} // namespace

Settings::Settings() = default;

QString Settings::language() const
{
    return m_store.value(languageKey).toString();
}
void Settings::setLanguage(const QString& code)
{
    m_store.setValue(languageKey, code);
}

Theme Settings::theme() const
{
    const auto value = m_store.value(themeKey).toString();
    return value == QLatin1String("light")      ? Theme::light
           : value == QLatin1String("dark")     ? Theme::dark
           : value == QLatin1String("contrast") ? Theme::contrast
                                                : Theme::system;
}

void Settings::setTheme(Theme theme)
{
    m_store.setValue(themeKey, theme == Theme::light      ? QStringLiteral("light")
                               : theme == Theme::dark     ? QStringLiteral("dark")
                               : theme == Theme::contrast ? QStringLiteral("contrast")
                                                          : QStringLiteral("system"));
}

QStringList Settings::recentCases() const
{
    QStringList present;
    for (const auto& path : m_store.value(recentKey).toStringList())
        if (QFileInfo(path).isFile())
            present << path;
    return present;
}

void Settings::rememberCase(const QString& path)
{
    if (!remembersCases())
        return;
    auto list = m_store.value(recentKey).toStringList();
    const auto absolute = QFileInfo(path).absoluteFilePath();
    list.removeAll(absolute);
    list.prepend(absolute);
    m_store.setValue(recentKey, list.mid(0, mostRecent));
}

void Settings::clearRecentCases()
{
    m_store.remove(recentKey);
}

bool Settings::remembersCases() const
{
    return m_store.value(remembersKey, true).toBool();
}

void Settings::setRemembersCases(bool remembers)
{
    m_store.setValue(remembersKey, remembers);
    if (!remembers)
        clearRecentCases();
}

QString Settings::openCase() const
{
    // Another window of this program that still runs has not left anything behind.
    const auto process = m_store.value(openProcessKey).toLongLong();
    const bool isOther = process > 0 && process != QCoreApplication::applicationPid();
    return isOther && ::kill(static_cast<pid_t>(process), 0) == 0 ? QString() : m_store.value(openKey).toString();
}
void Settings::setOpenCase(const QString& path)
{
    path.isEmpty() || !remembersCases() ? m_store.remove(openKey) : m_store.setValue(openKey, path);
    m_store.setValue(openProcessKey, QCoreApplication::applicationPid());
    m_store.sync(); // a crash gives no second chance
}

bool Settings::wasGuided() const
{
    return m_store.value(guidedKey).toBool();
}
void Settings::setGuided()
{
    m_store.setValue(guidedKey, true);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}
QByteArray Settings::windowState() const
{
    return m_store.value(stateKey).toByteArray();
}

void Settings::setWindow(const QByteArray& geometry, const QByteArray& state)
{
    m_store.setValue(geometryKey, geometry);
    m_store.setValue(stateKey, state);
}

} // namespace lockstep
