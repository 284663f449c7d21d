// SPDX-License-Identifier: GPL-3.0-or-later
// A button with a title and what it does, framed also when nothing points at it: Qt's command link shows its frame
// under the mouse only, and not at all for the keyboard.
#pragma once

#include <QAbstractButton>

namespace lockstep {

class ChoiceButton : public QAbstractButton {
    Q_OBJECT

public:
    /// Both are plain text; the title may hold '&'. An icon() stands on the right, as large as iconSize().
    ChoiceButton(const QString& title, const QString& description, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QFont titleFont() const;
    int textHeight(const QFont& font, const QString& words, int width) const;
    int iconRoom() const;

    QString m_title;
    QString m_description;
};

} // namespace lockstep
