// SPDX-License-Identifier: GPL-3.0-or-later
// A view as somebody keeps it: in a file, as the window shows it; or beside a note, as it is printed.
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QFont>
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

/// .png, .svg or .pdf, by the ending, with title and caption; the whole file or none.
Result<void> savePicture(const ViewPicture& picture, const QPalette& palette, const QString& path);

/// The picture alone, light and of a size whose letters can be read in a column of a page.
QByteArray pngForPrint(const ViewPicture& picture);

} // namespace lockstep
