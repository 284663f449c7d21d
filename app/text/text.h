// SPDX-License-Identifier: GPL-3.0-or-later
// Core's values as words for a person: messages, numbers, times, in a chosen language.
// Everything returned is plain text; what goes into rich text must be escaped by the caller.
#pragma once

#include "core/model/finding.h"
#include "core/model/message.h"
#include "core/model/provenance.h"
#include "core/model/result.h"

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>
#include <string_view>

namespace lockstep {

QString toQString(std::string_view utf8);
std::string toUtf8(const QString& text);

/// A language that texts can be said in, independent of the language of the window: a Dutch report can be
/// made from an English window.
class Language {
public:
    /// "en", "nl"; anything without a translation falls back to English.
    explicit Language(const QString& code);

    QString code() const { return m_code; }
    const QLocale& locale() const { return m_locale; }

    QString say(const Message& message) const;
    QString say(const MessageArg& value) const;
    /// A source text of any translation context, e.g. say("report", QT_TRANSLATE_NOOP("report", "Findings")).
    QString say(const char* context, const char* source) const;
    QString number(std::int64_t value) const { return m_locale.toString(static_cast<qlonglong>(value)); }
    QString number(double value, int decimals = 2) const { return m_locale.toString(value, 'f', decimals); }
    /// "30 April 2024, 21:36 UTC", cut to the precision; "unknown" when missing.
    QString moment(const Moment& moment) const;

private:
    QString m_code;
    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator; ///< nullptr: English
};

/// The language of the window, set once at start.
const Language& windowLanguage();
void setWindowLanguage(const Language& language);

/// Shorthands in the language of the window.
QString say(const Message& message);
QString say(const Error& error);
std::string sayUtf8(const Message& message);

/// Words for the values of the model, translated.
QString gradeText(Grade grade);
QString roleText(Role role);
QString membershipText(Membership status);
QString verdictText(Verdict verdict);
QString verbText(Verb verb);

} // namespace lockstep
