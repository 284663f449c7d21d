// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ask_text.h"

#include "app/widgets/screen_fit.h"

#include <QInputDialog>

namespace lockstep {

QString askForText(QWidget* parent, const QString& title, const QString& question, const QString& suggested)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(question);
    dialog.setTextValue(suggested);
    resizeWithinScreen(dialog, {dialog.fontMetrics().averageCharWidth() * 70, dialog.sizeHint().height()});
    return dialog.exec() == QDialog::Accepted ? dialog.textValue().trimmed() : QString();
}

} // namespace lockstep
