// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/report_style.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lockstep::style {

QFont font(double points, Face face)
{
    QFont font;
    font.setFamilies({QStringLiteral("DejaVu Sans Condensed"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(static_cast<int>(std::lround(points * point)));
    font.setBold(face == Face::bold);
    font.setItalic(face == Face::italic);
    font.setHintingPreference(QFont::PreferNoHinting); // line breaks must not depend on the device
    font.setStyleStrategy(QFont::ForceOutline);
    // A hundredth of a point, unseen: Qt then leaves out ligatures. A copied name must hold "fi", not U+FB01.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
    return font;
}

QColor gradeColour(char grade)
{
    switch (grade) {
    case 'A':
        return {0x0b, 0x6b, 0x4f};
    case 'B':
        return accent;
    case 'C':
        return {0x9a, 0x64, 0x00};
    default:
        return soft;
    }
}

QColor seriesColour(std::size_t index)
{
    static const std::array<QColor, 8> colours{
        QColor(0x00, 0x72, 0xb2), QColor(0xd5, 0x5e, 0x00), QColor(0x00, 0x9e, 0x73), QColor(0xcc, 0x79, 0xa7),
        QColor(0xe6, 0x9f, 0x00), QColor(0x56, 0xb4, 0xe9), QColor(0x8c, 0x6d, 0x31), QColor(0x80, 0x86, 0x8e)};
    return colours[std::min(index, colours.size() - 1)];
}

} // namespace lockstep::style
