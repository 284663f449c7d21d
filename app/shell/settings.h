// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers between two starts, each with its default in one place. Passed, not global.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace lockstep {

enum class Theme { system, light, dark, contrast };

class Settings {
public:
    Settings();

    /// "en" or "nl"; empty: as the system says.
    QString language() const;
    void setLanguage(const QString& code);

    Theme theme() const;
    void setTheme(Theme theme);

    /// Newest first, only files that are still there, at most eight. Empty when remembering is switched off.
    QStringList recentCases() const;
    void rememberCase(const QString& path);
    void clearRecentCases();
    bool remembersCases() const;
    void setRemembersCases(bool remembers);

    /// The case that is open now, or was when the program ended without closing it; empty: none.
    QString openCase() const;
    void setOpenCase(const QString& path);

    /// The three steps for newcomers were offered already.
    bool wasGuided() const;
    void setGuided();

    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray& geometry, const QByteArray& state);

private:
    mutable QSettings m_store;
};

} // namespace lockstep
