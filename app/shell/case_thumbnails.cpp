// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/case_thumbnails.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QStandardPaths>

namespace lockstep {

namespace {

constexpr auto format = QImage::Format_RGB888;
constexpr qsizetype bytes = qsizetype(thumbnailSize.width()) * thumbnailSize.height() * 3;

QDir folder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/thumbnails"));
}

/// Says nothing about the name of the case.
QString fileName(const QString& casePath)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QFileInfo(casePath).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256)
            .toHex());
}

} // namespace

void keepThumbnail(const QString& casePath, const QImage& picture)
{
    if (picture.isNull() || !folder().mkpath(QStringLiteral(".")))
        return;
    const auto filled = picture.scaled(thumbnailSize, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation)
                            .copy(QRect(QPoint(0, 0), thumbnailSize))
                            .convertToFormat(format);
    QSaveFile file(folder().filePath(fileName(casePath)));
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (int y = 0; y < filled.height(); ++y) // the lines of an image are padded
        file.write(reinterpret_cast<const char*>(filled.constScanLine(y)), qint64(thumbnailSize.width()) * 3);
    file.commit();
}

QImage thumbnailOf(const QString& casePath)
{
    QFile file(folder().filePath(fileName(casePath)));
    if (!file.open(QIODevice::ReadOnly) || file.size() != bytes)
        return {};
    const auto content = file.readAll();
    return QImage(reinterpret_cast<const uchar*>(content.constData()), thumbnailSize.width(), thumbnailSize.height(),
                  qsizetype(thumbnailSize.width()) * 3, format)
        .copy();
}

void keepOnlyThumbnails(const QStringList& casePaths)
{
    QSet<QString> kept;
    for (const auto& path : casePaths)
        kept.insert(fileName(path));
    auto all = folder();
    for (const auto& name : all.entryList(QDir::Files))
        if (!kept.contains(name))
            all.remove(name);
}

} // namespace lockstep
