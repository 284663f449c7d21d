// SPDX-License-Identifier: GPL-3.0-or-later
// Small pictures of the recent cases, so that one is found again at a glance. In the user's cache folder, not in the
// case: a picture in a case from a stranger would have to be decoded before anybody asked for it. Too small to read a
// name in. Only for cases in the list of recent ones; gone when that list is cleared.
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

namespace lockstep {

inline constexpr QSize thumbnailSize(160, 100);

/// Nothing happens when it cannot be written: a picture is not worth an error.
void keepThumbnail(const QString& casePath, const QImage& picture);
/// Null when there is none.
QImage thumbnailOf(const QString& casePath);
/// Removes all but those of these cases.
void keepOnlyThumbnails(const QStringList& casePaths);

} // namespace lockstep
