// SPDX-License-Identifier: GPL-3.0-or-later
// A view as somebody keeps it: in a file, as the window shows it; or beside a note, as it is printed.
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QPalette>
#include <QRectF>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace lockstep {

struct ViewPicture {
    QString title;
    QString caption; ///< what is shown of how much
    QSize size;      ///< logical pixels, in the window
    QFont font;
    /// Draws into the area, on a ground that is painted already. Null: the view shows nothing.
    std::function<void(QPainter& painter, const QRectF& area, const QPalette& palette)> paint;
};

/// Painted on the thread of the window; what is left to do may take a tenth of a second and needs no window.
struct PaintedPicture {
    QImage image;     ///< to be compressed; or
    QByteArray bytes; ///< a whole file
};

/// "png", "svg" or "pdf", in small letters: what a file of that name can hold. Another ending is an error in words: a
/// file must be what its name says.
Result<QString> pictureEnding(const QString& path);

/// For a file of this ending, as pictureEnding() gives it: with title and caption, in these colours.
PaintedPicture paintedForFile(const ViewPicture& picture, const QPalette& palette, const QString& ending);
/// The picture alone, light and of a size whose letters can be read in a column of a page.
PaintedPicture paintedForPrint(const ViewPicture& picture);

QByteArray fileBytes(const PaintedPicture& painted);
/// The whole file or none; none either under a name of another ending.
Result<void> writePicture(const PaintedPicture& painted, const QString& path);

} // namespace lockstep
