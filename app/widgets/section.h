// SPDX-License-Identifier: GPL-3.0-or-later
// A titled part of a panel that can be folded away, by mouse or with Space on its title.
#pragma once

#include <QWidget>

class QToolButton;

namespace lockstep {

class FoldableSection : public QWidget {
    Q_OBJECT

public:
    FoldableSection(const QString& title, QWidget* content, QWidget* parent = nullptr);

    QString title() const;
    void setOpen(bool open);
    bool isOpen() const;
    QWidget* content() const { return m_content; }

private:
    QToolButton* m_title;
    QWidget* m_content;
};

} // namespace lockstep
