// SPDX-License-Identifier: GPL-3.0-or-later
// Two bars on one scale: the accounts of a finding and their matched controls, with the numbers.
#pragma once

#include <QWidget>

#include <optional>

namespace lockstep {

class ContrastBars : public QWidget {
    Q_OBJECT

public:
    ContrastBars(double members, double controls, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// "Accounts of the finding: 0.95. Matched controls: 0.13."
    QString inWords() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_members;
    double m_controls;
};

} // namespace lockstep
