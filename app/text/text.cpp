// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/text.h"

#include "app/text/display_name.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>
#include <utility>

namespace lockstep {

namespace {

Language& currentLanguage()
{
    static Language language(QStringLiteral("en"));
    return language;
}

QString window(const char* source)
{
    return windowLanguage().say("words", source);
}

} // namespace

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string toUtf8(const QString& text)
{
    const auto bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

Language::Language(const QString& code) : m_code(code), m_locale(code)
{
    if (code == QLatin1String("en")) {
        // Day before month and a 24-hour clock: dates in a report must not be read two ways.
        m_locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        return;
    }
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/lockstep_") + code))
        m_translator = std::move(translator);
    else
        *this = Language(QStringLiteral("en"));
}

QString Language::say(const char* context, const char* source) const
{
    if (m_translator) {
        const auto translated = m_translator->translate(context, source);
        if (!translated.isEmpty())
            return translated;
    }
    return QString::fromUtf8(source);
}

QString Language::say(const Message& message) const
{
    std::vector<std::string> args;
    args.reserve(message.args.size());
    for (const auto& arg : message.args)
        args.push_back(toUtf8(say(arg)));
    return toQString(fillIn(toUtf8(say("core", message.source.c_str())), args));
}

QString Language::say(const MessageArg& value) const
{
    struct Printer {
        const Language& language;
        QString operator()(const std::string& text) const { return visibleText(text); } // may be imported
        QString operator()(std::int64_t n) const { return language.number(n); }
        QString operator()(double x) const
        {
            return std::abs(x) >= 1000 ? language.number(static_cast<std::int64_t>(std::llround(x)))
                                       : language.locale().toString(x, 'g', 3);
        }
        QString operator()(Share share) const
        {
            const double percent = share.value * 100;
            return language.number(percent, std::abs(percent) < 10 ? 1 : 0) + QStringLiteral(" %");
        }
        QString operator()(Probability p) const
        {
            return p.value < 1e-6 ? language.say("words", QT_TRANSLATE_NOOP("words", "less than one in a million"))
                                  : language.locale().toString(p.value, 'g', 2);
        }
        QString operator()(const Moment& moment) const { return language.moment(moment); }
        QString operator()(const std::vector<Message>& within) const
        {
            QStringList said;
            for (const auto& message : within)
                said.append(language.say(message));
            return said.join(QLatin1Char(' '));
        }
    };
    return std::visit(Printer{*this}, value);
}

QString Language::moment(const Moment& moment) const
{
    if (moment.isMissing())
        return say("words", QT_TRANSLATE_NOOP("words", "unknown"));
    const auto time = QDateTime::fromMSecsSinceEpoch(moment.at.ms, Qt::UTC);
    const auto day = m_locale.toString(time.date(), QStringLiteral("d MMMM yyyy"));
    if (moment.precision == Precision::day)
        return day;
    const auto clock = moment.precision == Precision::minute ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss");
    return day + QLatin1Char(' ') + time.time().toString(clock) + QStringLiteral(" UTC");
}

const Language& windowLanguage()
{
    return currentLanguage();
}

void setWindowLanguage(const Language& language)
{
    currentLanguage() = language;
}

QString say(const Message& message)
{
    return windowLanguage().say(message);
}

std::string sayUtf8(const Message& message)
{
    return toUtf8(say(message));
}

QString say(const Error& error)
{
    return windowLanguage().say(error.text);
}

QString gradeText(Grade grade)
{
    switch (grade) {
    case Grade::documented:
        return window(QT_TRANSLATE_NOOP("words", "A documented"));
    case Grade::strong:
        return window(QT_TRANSLATE_NOOP("words", "B strong pattern"));
    case Grade::question:
        return window(QT_TRANSLATE_NOOP("words", "C worth asking about"));
    case Grade::nothing:
        return window(QT_TRANSLATE_NOOP("words", "N nothing found"));
    }
    return {};
}

QString roleText(Role role)
{
    switch (role) {
    case Role::unknown:
        return window(QT_TRANSLATE_NOOP("words", "role unknown"));
    case Role::farmAccount:
        return window(QT_TRANSLATE_NOOP("words", "acts with the group"));
    case Role::customer:
        return window(QT_TRANSLATE_NOOP("words", "profited"));
    case Role::paidHuman:
        return window(QT_TRANSLATE_NOOP("words", "paid person"));
    case Role::hijacked:
        return window(QT_TRANSLATE_NOOP("words", "hijacked account"));
    case Role::broker:
        return window(QT_TRANSLATE_NOOP("words", "broker"));
    case Role::managed:
        return window(QT_TRANSLATE_NOOP("words", "a service acts in its name"));
    }
    return {};
}

QString membershipText(Membership status)
{
    switch (status) {
    case Membership::core:
        return window(QT_TRANSLATE_NOOP("words", "core"));
    case Membership::associated:
        return window(QT_TRANSLATE_NOOP("words", "associated"));
    case Membership::unclear:
        return window(QT_TRANSLATE_NOOP("words", "unclear"));
    }
    return {};
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::excluded:
        return window(QT_TRANSLATE_NOOP("words", "excluded"));
    case Verdict::notExcluded:
        return window(QT_TRANSLATE_NOOP("words", "not excluded"));
    case Verdict::unknown:
        return window(QT_TRANSLATE_NOOP("words", "not known"));
    }
    return {};
}

QString verbText(Verb verb)
{
    switch (verb) {
    case Verb::like:
        return window(QT_TRANSLATE_NOOP("words", "like"));
    case Verb::follow:
        return window(QT_TRANSLATE_NOOP("words", "follow"));
    case Verb::unfollow:
        return window(QT_TRANSLATE_NOOP("words", "unfollow"));
    case Verb::comment:
        return window(QT_TRANSLATE_NOOP("words", "comment"));
    case Verb::share:
        return window(QT_TRANSLATE_NOOP("words", "share"));
    case Verb::view:
        return window(QT_TRANSLATE_NOOP("words", "view"));
    case Verb::mention:
        return window(QT_TRANSLATE_NOOP("words", "mention"));
    }
    return {};
}

} // namespace lockstep
