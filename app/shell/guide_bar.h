// SPDX-License-Identifier: GPL-3.0-or-later
// Three short steps through a sample for whoever is here for the first time: what was found, how it looks, what to do
// with it. Can be skipped at any moment.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace lockstep {

class GuideBar : public QWidget {
    Q_OBJECT

public:
    static constexpr int steps = 3;

    explicit GuideBar(QWidget* parent = nullptr);

    void start();
    void stop();
    bool isRunning() const { return m_step > 0; }

Q_SIGNALS:
    /// From 1 on: what it speaks of should have the keyboard.
    void stepShown(int step);
    void finished();

private:
    void show(int step);

    int m_step = 0; ///< 0: not running
    QLabel* m_text;
    QPushButton* m_next;
    QPushButton* m_skip; ///< away on the last step, which ends anyway
};

} // namespace lockstep
