// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets in a row that goes on in the next one where it is full, as words do. How many there are changes the height,
// never the least width.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace lockstep {

class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< all in one row
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// The height that they take; with `place` they are put there.
    int layOut(const QRect& rect, bool place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace lockstep
