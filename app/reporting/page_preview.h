// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the pages of a report one at a time, painted by the code that paints the PDF.
#pragma once

#include "app/reporting/report_pages.h"

#include <QLabel>
#include <QPixmap>
#include <QToolButton>
#include <QWidget>

#include <memory>

namespace lockstep {

/// The page as an image of this many pixels a inch, on white.
QImage pageImage(const ReportPages& pages, int page, double dpi);

/// The sheet itself; scales to its size.
class PageSheet : public QWidget {
    Q_OBJECT

public:
    explicit PageSheet(QWidget* parent = nullptr);
    void show(std::shared_ptr<const ReportPages> pages, int page);
    QSize sizeHint() const override { return {420, 594}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const ReportPages> m_pages;
    int m_page = 0;
    QPixmap m_cache;
};

class PagePreview : public QWidget {
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    /// Stays on the page it shows when there still is one.
    void setPages(std::shared_ptr<const ReportPages> pages);
    int page() const { return m_page; }
    void showPage(int page);

private:
    void refresh();

    std::shared_ptr<const ReportPages> m_pages;
    int m_page = 0;
    PageSheet* m_sheet = nullptr;
    QLabel* m_position = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
};

} // namespace lockstep
