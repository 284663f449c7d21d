// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/picture_button.h"

#include "app/text/text.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QStatusBar>

#include <utility>

namespace lockstep {

PictureButton::PictureButton(CaseView& view, JobRunner& jobs, Make make, QWidget* parent)
    : QToolButton(parent), m_view(view), m_jobs(jobs), m_make(std::move(make))
{
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    m_pin = menu->addAction(QString(), this, &PictureButton::pin);
    m_pin->setToolTip(tr(
        "Picture and words become a note and stand in the report, with the names that they show; a redacted report "
        "leaves them out"));
    menu->addAction(tr("Save p&icture…"), this, &PictureButton::askForFile);
    setText(tr("&More"));
    setToolTip(tr("Keep what is shown: as a note or as a file"));
    setMenu(menu);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    connect(menu, &QMenu::aboutToShow, this, &PictureButton::updatePin);
    for (const auto signal : {&CaseView::findingShown, &CaseView::findingsChanged, &CaseView::caseChanged})
        connect(&m_view, signal, this, &PictureButton::updatePin);
    updatePin();
}

void PictureButton::updatePin()
{
    m_pin->setText(m_view.finding() ? tr("&Pin to the finding") : tr("&Pin to the case"));
    m_pin->setEnabled(m_view.caseFile() && !m_view.caseFile()->isReadOnly());
}

ViewPicture PictureButton::made()
{
    auto picture = m_make();
    if (!picture.paint)
        tell(tr("There is nothing to see in this view yet."));
    return picture;
}

void PictureButton::pin()
{
    if (!m_pin->isEnabled())
        return;
    const auto picture = made();
    if (!picture.paint)
        return;
    const auto* finding = m_view.finding();
    const auto text =
        picture.caption.isEmpty() ? picture.title : picture.title + QStringLiteral(": ") + picture.caption;
    m_jobs.start<QByteArray>(
        nextSlot(), tr("Keeping a picture"), this,
        [painted = paintedForPrint(picture)](const TaskContext&) -> Result<QByteArray> {
            auto bytes = fileBytes(painted);
            if (bytes.isEmpty())
                return makeError(ErrorCode::inputOutput,
                                 messageText(QT_TRANSLATE_NOOP("core", "The picture cannot be made: there is too "
                                                                       "little memory. Make the window smaller.")));
            return bytes;
        },
        [this, file = m_view.caseFile(), subject = finding ? Subject(finding->id) : Subject(), title = picture.title,
         text, when = Instant{QDateTime::currentMSecsSinceEpoch()}](const Result<QByteArray>& png) {
            if (m_view.caseFile() != file)
                return; // it was of another case
            const auto added = png ? m_view.addNote(subject, text, *png, when) : Result<void>(png.error());
            if (!added)
                QMessageBox::warning(window(), title, say(added.error()));
            else
                tell(subject == Subject() ? tr("Pinned: the picture stands with the notes on the case.")
                                          : tr("Pinned: the picture stands with the notes on the finding."));
        });
}

QString PictureButton::nextSlot()
{
    static int number = 0;
    return QStringLiteral("picture.%1").arg(++number);
}

void PictureButton::tell(const QString& what)
{
    if (auto* main = qobject_cast<QMainWindow*>(window()))
        main->statusBar()->showMessage(what, 8000);
}

void PictureButton::askForFile()
{
    const auto offered = made();
    if (!offered.paint)
        return;
    auto path = QFileDialog::getSaveFileName(window(), tr("Save the picture"), offered.title + QStringLiteral(".png"),
                                             tr("Pictures (*.png *.svg *.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".png");
    save(path);
}

void PictureButton::save(const QString& path)
{
    const auto picture = made(); // as it is now: the view may have changed behind the dialog
    if (!picture.paint)
        return;
    const auto ending = pictureEnding(path);
    if (!ending) {
        QMessageBox::warning(window(), picture.title, say(ending.error()));
        return;
    }
    m_jobs.start<void>(
        nextSlot(), tr("Saving a picture"), this,
        [painted = paintedForFile(picture, palette(), *ending), path](const TaskContext&) {
            return writePicture(painted, path);
        },
        [this, title = picture.title](const Result<void>& saved) {
            if (!saved)
                QMessageBox::warning(window(), title, say(saved.error()));
        });
}

} // namespace lockstep

#include "moc_picture_button.cpp"
