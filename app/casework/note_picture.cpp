// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/note_picture.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/widgets/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QImageReader>
#include <QLabel>
#include <QMessageBox>
#include <QPixmap>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace lockstep {

namespace {

constexpr int longestWords = 600; ///< letters: all of them are in the note

} // namespace

void showNotePicture(const CaseView& view, const Note& note, QWidget* parent)
{
    if (!view.caseFile())
        return;
    const auto title = QCoreApplication::translate("lockstep::NotesPanel", "Picture of the note");
    const auto png = view.caseFile()->picture(note.id);
    if (!png) {
        QMessageBox::warning(parent, title, say(png.error()));
        return;
    }
    auto bytes = QByteArray(reinterpret_cast<const char*>(png->data()), static_cast<qsizetype>(png->size()));
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "png");
    const auto pixels = reader.size();
    auto image = std::max(pixels.width(), pixels.height()) <= largestPictureSide ? reader.read() : QImage();
    if (image.isNull()) {
        QMessageBox::warning(parent, title,
                             say(messageText(QT_TRANSLATE_NOOP("core", "The picture cannot be read."))));
        return;
    }
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto* picture = new QLabel(&dialog);
    const auto words = displayText(note.text, longestWords);
    picture->setAccessibleName(words);
    const auto ratio = dialog.devicePixelRatioF();
    const auto room = dialog.screen()->availableSize() * 0.7; // beside it its words and the frame
    const auto size = QSizeF(image.size()).scaled(room, Qt::KeepAspectRatio);
    image = image.scaled((size * ratio).toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    picture->setPixmap(QPixmap::fromImage(image));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* all = new QVBoxLayout(&dialog);
    all->addWidget(picture);
    all->addWidget(plainLabel(words, &dialog));
    all->addWidget(buttons);
    dialog.exec();
}

} // namespace lockstep
