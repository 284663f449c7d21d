// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/display_name.h"

#include "app/text/text.h"

namespace lockstep {

namespace {

constexpr int maxMarks = 3; ///< Vietnamese and Hebrew need two or three; towers of marks are noise

/// Takes up no room or changes the direction of what follows.
bool hasNoShape(char32_t c)
{
    if (c == 0x00AD || c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x3164
        || c == 0xFFA0)
        return true; // soft hyphen, grapheme joiner, Hangul and Khmer fillers
    switch (QChar::category(c)) {
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
        return c != 0x200D; // zero-width joiner: emoji of several parts need it
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool isMark(char32_t c)
{
    return QChar::category(c) == QChar::Mark_NonSpacing || QChar::category(c) == QChar::Mark_Enclosing;
}

QString code(char32_t c)
{
    return QStringLiteral("‹U+%1›").arg(QString::number(c, 16).toUpper(), 4, QLatin1Char('0'));
}

QString orNoName(const QString& name)
{
    return name.isEmpty() ? windowLanguage().say("words", QT_TRANSLATE_NOOP("words", "(no name)")) : name;
}

} // namespace

QString visibleText(const QString& text)
{
    QString shown;
    shown.reserve(text.size());
    int marks = 0;
    const auto points = text.toUcs4();
    for (const char32_t c : points) {
        marks = isMark(c) ? marks + 1 : 0;
        if (marks > maxMarks)
            continue;
        if (c < 0x20)
            shown += QChar(static_cast<char16_t>(0x2400 + c));
        else if (c == 0x7F)
            shown += QChar(u'\u2421');
        else if (QChar::category(c) == QChar::Other_Control || hasNoShape(c))
            shown += code(c);
        else
            shown += QString::fromUcs4(&c, 1);
    }
    return shown;
}

QString visibleText(std::string_view utf8)
{
    return visibleText(toQString(utf8));
}

QString displayText(std::string_view utf8, int length)
{
    const auto room = static_cast<std::size_t>(length) * 4 + 64; // 4 bytes a character at most
    auto shown = visibleText(utf8.substr(0, room));
    if (shown.size() <= length && utf8.size() <= room)
        return shown;
    shown.truncate(length - 1);
    if (!shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    return shown + QChar(u'\u2026');
}

QString displayName(const CaseData& data, AccountId account)
{
    return account.isNone() ? QStringLiteral("—") : orNoName(displayText(data.displayName(account)));
}

QString displayName(const CaseData& data, TargetId target)
{
    return target.isNone() ? QStringLiteral("—") : orNoName(displayText(data.displayName(target)));
}

} // namespace lockstep
