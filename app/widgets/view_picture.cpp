// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/view_picture.h"

#include "app/text/text.h"
#include "app/widgets/marks.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontMetrics>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

namespace lockstep {

namespace {

constexpr int margin = 12;
constexpr int fineness = 2; ///< pixels of the file a pixel of the window: enough for print

Error cannotWrite(const QString& path)
{
    return makeError(
        ErrorCode::inputOutput,
        messageText(QT_TRANSLATE_NOOP("core", "\"%1\" cannot be written. Choose another folder, or check "
                                              "that there is room."),
                    toUtf8(QFileInfo(path).fileName())));
}

} // namespace

Result<QString> pictureEnding(const QString& path)
{
    const auto ending = QFileInfo(path).suffix().toLower();
    for (const auto known : {QLatin1String("png"), QLatin1String("svg"), QLatin1String("pdf")})
        if (ending == known)
            return ending;
    return makeError(
        ErrorCode::badArgument,
        messageText(QT_TRANSLATE_NOOP("core",
                                      "\"%1\" has an ending that pictures cannot be saved with. Give it one of "
                                      "these: .png, .svg, .pdf."),
                    toUtf8(QFileInfo(path).fileName())));
}

PaintedPicture paintedForFile(const ViewPicture& picture, const QPalette& palette, const QString& ending)
{
    const QFontMetrics metrics(picture.font);
    const int textWidth = picture.size.width() - 2 * margin;
    const int titleHeight = metrics.height() + margin;
    const int captionTop = titleHeight + picture.size.height();
    const QRect captionBox = metrics.boundingRect(QRect(0, 0, textWidth, 10'000), Qt::TextWordWrap, picture.caption);
    const QSize whole(picture.size.width(), captionTop + captionBox.height() + margin);
    const auto colors = ChartColors::of(palette);
    const auto draw = [&](QPainter& painter) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(picture.font);
        painter.fillRect(QRect(QPoint(0, 0), whole), colors.background);
        painter.save();
        painter.translate(0, titleHeight);
        if (picture.paint)
            picture.paint(painter, QRectF(QPointF(0, 0), picture.size), palette);
        painter.restore();
        // An SVG knows no clipping: lines that lead out of the picture end here.
        painter.fillRect(QRect(0, 0, whole.width(), titleHeight), colors.background);
        painter.fillRect(QRect(0, captionTop, whole.width(), whole.height() - captionTop), colors.background);
        painter.setPen(colors.text);
        painter.drawText(QRect(margin, margin, textWidth, metrics.height()), Qt::AlignLeft, picture.title);
        painter.setPen(colors.faint);
        painter.drawText(QRect(margin, captionTop, textWidth, captionBox.height()), Qt::TextWordWrap,
                         picture.caption);
    };
    PaintedPicture painted;
    QBuffer file(&painted.bytes);
    file.open(QIODevice::WriteOnly);
    if (ending == QLatin1String("svg")) {
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setSize(whole);
        svg.setViewBox(QRect(QPoint(0, 0), whole));
        svg.setTitle(picture.title);
        svg.setDescription(picture.caption);
        QPainter painter(&svg);
        draw(painter);
    } else if (ending == QLatin1String("pdf")) {
        QPdfWriter pdf(&file);
        pdf.setPageSize(QPageSize(QSizeF(whole) * 0.75, QPageSize::Point)); // 96 pixels are an inch
        pdf.setPageMargins({});
        pdf.setResolution(96);
        pdf.setTitle(picture.title);
        QPainter painter(&pdf);
        draw(painter);
    } else {
        painted.image = QImage(whole * fineness, QImage::Format_RGB32);
        painted.image.setDevicePixelRatio(fineness);
        QPainter painter(&painted.image);
        draw(painter);
    }
    return painted;
}

PaintedPicture paintedForPrint(const ViewPicture& picture)
{
    // A column is about 640 pixels wide at 96 an inch: a wider picture is shrunk, its letters with it.
    constexpr int narrowest = 640;
    constexpr int widest = 860;
    constexpr int highest = 760;
    const int width = std::clamp(picture.size.width(), narrowest, widest);
    const double ratio = picture.size.isEmpty() ? 0.6 : double(picture.size.height()) / picture.size.width();
    const QSize size(width, std::clamp(static_cast<int>(width * ratio), width / 3, highest));
    const auto palette = paperPalette();
    PaintedPicture painted;
    painted.image = QImage(size * fineness, QImage::Format_RGB32);
    painted.image.setDevicePixelRatio(fineness);
    painted.image.fill(palette.color(QPalette::Base));
    QPainter painter(&painted.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(picture.font);
    if (picture.paint)
        picture.paint(painter, QRectF(QPointF(0, 0), size), palette);
    return painted;
}

QByteArray fileBytes(const PaintedPicture& painted)
{
    if (painted.image.isNull())
        return painted.bytes;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    painted.image.save(&buffer, "PNG");
    return bytes;
}

Result<void> writePicture(const PaintedPicture& painted, const QString& path)
{
    if (const auto ending = pictureEnding(path); !ending)
        return ending.error();
    const auto bytes = fileBytes(painted);
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path);
    return {};
}

} // namespace lockstep
