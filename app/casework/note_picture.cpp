// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/note_picture.h"

#include "app/text/text.h"
#include "app/widgets/words.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QImage>
#include <QLabel>
#include <QMessageBox>
#include <QPixmap>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lockstep {

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
    auto image = QImage::fromData(reinterpret_cast<const uchar*>(png->data()), static_cast<int>(png->size()), "PNG");
    if (image.isNull()) {
        QMessageBox::warning(parent, title,
                             say(messageText(QT_TRANSLATE_NOOP("core", "The picture cannot be read."))));
        return;
    }
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto* picture = new QLabel(&dialog);
    picture->setAccessibleName(toQString(note.text));
    const auto room = dialog.screen()->availableSize() * 0.8;
    const auto ratio = dialog.devicePixelRatioF();
    image = image.scaled(room * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    picture->setPixmap(QPixmap::fromImage(image));
    auto* scroll = new QScrollArea(&dialog);
    scroll->setWidget(picture);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* all = new QVBoxLayout(&dialog);
    all->addWidget(scroll, 1);
    all->addWidget(plainLabel(toQString(note.text), &dialog));
    all->addWidget(buttons);
    dialog.exec();
}

} // namespace lockstep
