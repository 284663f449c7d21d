// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/page_preview.h"

#include "app/reporting/report_style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lockstep {

QImage pageImage(const ReportPages& pages, int page, double dpi)
{
    const double scale = dpi / style::unitsPerInch;
    QImage image(static_cast<int>(std::lround(style::pageWidth * scale)),
                 static_cast<int>(std::lround(style::pageHeight * scale)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    pages.paint(painter, page);
    return image;
}

PageSheet::PageSheet(QWidget* parent) : QWidget(parent)
{
    setMinimumSize(240, 340);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PageSheet::show(std::shared_ptr<const ReportPages> pages, int page)
{
    m_pages = std::move(pages);
    m_page = page;
    m_cache = {};
    update();
}

void PageSheet::paintEvent(QPaintEvent*)
{
    if (!m_pages)
        return;
    const double fit = std::min((width() - 2) / style::pageWidth, (height() - 2) / style::pageHeight);
    const double ratio = devicePixelRatioF();
    const QSize wanted(static_cast<int>(style::pageWidth * fit * ratio),
                       static_cast<int>(style::pageHeight * fit * ratio));
    if (wanted.isEmpty())
        return;
    if (m_cache.isNull() || std::abs(m_cache.width() - wanted.width()) > 1) {
        m_cache = QPixmap::fromImage(pageImage(*m_pages, m_page, fit * ratio * style::unitsPerInch));
        m_cache.setDevicePixelRatio(ratio);
    }
    QPainter painter(this);
    const QSizeF size = m_cache.deviceIndependentSize();
    const QRectF sheet(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    painter.drawPixmap(sheet.topLeft(), m_cache);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(sheet);
}

PagePreview::PagePreview(QWidget* parent) : QWidget(parent)
{
    m_sheet = new PageSheet(this);
    m_position = new QLabel(this);
    m_position->setTextFormat(Qt::PlainText);
    m_position->setAlignment(Qt::AlignCenter);
    m_previous = new QToolButton(this);
    m_previous->setArrowType(Qt::LeftArrow);
    m_previous->setAccessibleName(tr("Previous page"));
    m_previous->setToolTip(tr("Previous page"));
    m_previous->setShortcut(Qt::Key_PageUp);
    m_next = new QToolButton(this);
    m_next->setArrowType(Qt::RightArrow);
    m_next->setAccessibleName(tr("Next page"));
    m_next->setToolTip(tr("Next page"));
    m_next->setShortcut(Qt::Key_PageDown);
    connect(m_previous, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });

    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_previous);
    row->addWidget(m_position);
    row->addWidget(m_next);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_sheet, 1);
    layout->addLayout(row);
    refresh();
}

void PagePreview::setPages(std::shared_ptr<const ReportPages> pages)
{
    m_pages = std::move(pages);
    showPage(m_page);
}

void PagePreview::showPage(int page)
{
    m_page = m_pages ? std::clamp(page, 0, m_pages->count() - 1) : 0;
    m_sheet->show(m_pages, m_page);
    refresh();
}

void PagePreview::refresh()
{
    const int count = m_pages ? m_pages->count() : 0;
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < count);
    m_position->setText(count == 0 ? tr("Laying out the pages…") : tr("Page %1 of %2").arg(m_page + 1).arg(count));
    m_sheet->setAccessibleName(m_position->text());
}

} // namespace lockstep

#include "moc_page_preview.cpp"
